import { expect } from '@open-wc/testing';
import { barePage, load } from './support/bare-page.js';
import { until } from './support/stage.js';

describe('React', () => {
  it('draws widgets as components and as tags, hands rows over and hears events', async () => {
    const { page, problems } = barePage();
    await load(page, new URL('./support/react-app.bundle.js', import.meta.url).href, 'module');
    const marks = (): SVGElement[] => [
      ...(page.querySelector('takar-bullet')?.shadowRoot?.querySelectorAll<SVGElement>('.picture [data-id]') ?? []),
    ];
    await until(() => marks().length === 2, 'the component draws its rows');
    expect(page.querySelector('takar-bullet')?.shadowRoot?.querySelector('.title')?.textContent).to.equal('Capaian');
    marks()[1]?.focus();
    await until(() => page.querySelector('output')?.textContent === 'Prevalensi stunting', 'the event is heard');
    page.querySelector('button')?.click();
    await until(() => marks().length === 1, 'other rows are drawn');
    const gauge = page.querySelector('takar-gauge');
    await until(() => gauge?.shadowRoot?.querySelector('.picture [data-id]'), 'the tag draws its table');
    expect(gauge?.getAttribute('as-of')).to.equal('2023-12-31');
    expect(problems).to.deep.equal([]);
  });
});
