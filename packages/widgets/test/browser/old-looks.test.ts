import { expect } from '@open-wc/testing';
import { barePage, load, styled, type BarePage } from './support/bare-page.js';
import { until } from './support/stage.js';
import { sampleTable } from './support/sample.js';

/** A page whose policy refuses styles that are written into it, in a browser that takes no style sheets from scripts, as Safari before 16.4. */
function oldPage(): BarePage & { readonly refused: string[] } {
  const bare = barePage();
  const { prototype } = (bare.view as unknown as { CSSStyleSheet: { prototype: Partial<CSSStyleSheet> } })
    .CSSStyleSheet;
  delete prototype.replace;
  const policy = bare.page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `style-src ${location.origin}`;
  bare.page.head.append(policy);
  const refused: string[] = [];
  bare.page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
  return { ...bare, refused };
}

const padding = (page: Document, selector: string): string => {
  const part = page.querySelector('takar-bullet')?.shadowRoot?.querySelector(selector);
  return part ? (page.defaultView as Window).getComputedStyle(part).padding : '';
};

function put(page: Document): HTMLElement {
  const widget = page.createElement('takar-bullet');
  widget.append(page.importNode(sampleTable(), true));
  page.body.append(widget);
  return widget;
}

describe('a browser that takes no style sheets from scripts', () => {
  for (const file of ['esm/takar-bullet.js', 'takar.min.js'])
    it(`has the looks of ${file} where the page links takar.css, explanation included`, async () => {
      const { page, refused, problems } = oldPage();
      await styled(page, new URL('/takar/takar.css', location.href).href);
      await load(page, `/takar/${file}`, file.endsWith('min.js') ? 'text/javascript' : 'module');
      const widget = put(page);
      await until(
        () => padding(page, '.base') === '12px',
        () => `the frame has its looks, not ${padding(page, '.base')}`,
      );
      await until(() => widget.shadowRoot?.querySelector('[data-id]'), 'the picture is drawn');
      widget.shadowRoot
        ?.querySelector<SVGElement>('[data-id]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await until(() => padding(page, '.panel-head') === '10px 16px', 'the explanation has its looks');
      // another place in the page loads the file anew
      page.body.prepend(widget);
      await until(() => padding(page, '.base') === '12px', 'it keeps its looks where it is moved to');
      expect(widget.shadowRoot?.querySelectorAll('style').length).to.equal(0);
      expect(refused).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
    });

  it('shows figures without looks where the page links nothing and its policy refuses styles in the page', async () => {
    const { page, refused } = oldPage();
    await load(page, '/takar/esm/takar-bullet.js', 'module');
    const widget = put(page);
    await until(() => refused.length > 0, 'the policy has refused a style');
    await until(() => widget.shadowRoot?.querySelector('[data-id]'), 'the picture is drawn');
    expect(padding(page, '.base')).to.equal('0px');
  });
});
