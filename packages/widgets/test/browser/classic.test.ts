import { expect } from '@open-wc/testing';
import { barePage, load } from './support/bare-page.js';
import { sampleTable } from './support/sample.js';
import { until } from './support/stage.js';

interface ClassicWindow {
  readonly Takar?: { readonly loaded: string; readonly TakarBullet: unknown };
}

describe('the classic file', () => {
  it('does nothing the second time', async () => {
    const { view, page, problems } = barePage();
    await load(page, '/takar/takar.min.js');
    const { Takar: first } = view as ClassicWindow;
    expect(first?.loaded ?? '').to.match(/^\d+\.\d+\.\d+/);
    const bullet = view.customElements.get('takar-bullet');
    await load(page, '/takar/takar.min.js');
    expect((view as ClassicWindow).Takar?.TakarBullet === first?.TakarBullet).to.equal(true);
    expect(view.customElements.get('takar-bullet') === bullet).to.equal(true);
    expect(problems).to.deep.equal([]);
  });

  it('lives beside a portal’s own Lit', async () => {
    const { page, problems } = barePage();
    await load(page, new URL('./support/portal-lit.js', import.meta.url).href, 'module');
    await load(page, '/takar/takar.min.js');
    const greeting = page.createElement('portal-greeting');
    const bullet = page.createElement('takar-bullet');
    bullet.append(page.importNode(sampleTable(), true));
    page.body.append(greeting, bullet);
    await until(() => greeting.shadowRoot?.textContent?.includes('Selamat datang'), 'the portal is drawn');
    await until(() => bullet.shadowRoot?.querySelectorAll('.row').length === 8, 'the widget is drawn');
    expect(problems).to.deep.equal([]);
  });

  it('enhances tables that come later', async () => {
    const { page } = barePage();
    await load(page, '/takar/takar.min.js');
    const table = page.importNode(sampleTable(), true);
    table.dataset['takar'] = 'table';
    page.body.append(table);
    await until(
      () => page.querySelector('takar-table')?.shadowRoot?.querySelector('tbody tr'),
      'the table has its widget',
    );
    expect(page.body.firstElementChild?.localName).to.equal('takar-table');
    expect(table.parentElement === page.body).to.equal(true);
  });
});
