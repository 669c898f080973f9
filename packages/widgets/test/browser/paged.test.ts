import { expect } from '@open-wc/testing';
import { barePage, load, type BarePage } from './support/bare-page.js';
import { INDICATOR_SAMPLE, tableOf } from './support/sample.js';
import { until } from './support/stage.js';

const MODULES = '/node_modules';

/** A row for each number, as a long list of indicators. */
const ROWS = Array.from({ length: 38 }, (_, i) => [
  `Indikator ${i + 1}`,
  'indeks',
  'maksimalkan',
  '2023',
  'Dinas Kesehatan',
  '80',
  String(60 + i),
]);

function tableIn({ page }: BarePage, rows: readonly (readonly string[])[]): HTMLTableElement {
  return page.importNode(tableOf(INDICATOR_SAMPLE, rows), true);
}

const rootOf = ({ page }: BarePage): ShadowRoot => page.querySelector('takar-bullet')?.shadowRoot as ShadowRoot;
const summaryOf = (bare: BarePage): string => rootOf(bare).querySelector('.summary')?.textContent ?? '';
const marks = (bare: BarePage): number => rootOf(bare).querySelectorAll('.picture [data-id]').length;

describe('tables that are shown page by page', () => {
  it('are read whole by the interface of DataTables, with Bootstrap 3 and jQuery 1.12 on the page', async () => {
    const bare = barePage();
    const { page, view } = bare;
    for (const script of [
      'jquery/dist/jquery.js',
      'bootstrap/dist/js/bootstrap.js',
      'datatables.net/js/jquery.dataTables.js',
    ])
      await load(page, `${MODULES}/${script}`);
    await load(page, '/takar/takar.min.js');
    const widget = page.createElement('takar-bullet');
    const table = tableIn(bare, ROWS);
    widget.append(table);
    page.body.append(widget);
    const { jQuery } = view as unknown as {
      jQuery: (of: Element) => { DataTable(): { page(to: string): { draw(how: string): void } } };
    };
    const api = jQuery(table).DataTable();
    expect(table.tBodies[0]?.rows.length).to.equal(10);
    await until(() => marks(bare) === 38, 'all rows are drawn');
    expect(summaryOf(bare)).to.contain('dari 38 indikator');
    api.page('next').draw('page');
    await new Promise((next) => setTimeout(next, 100));
    expect(marks(bare)).to.equal(38);
    expect(bare.problems).to.deep.equal([]);
  });

  it('say how many rows there are, and make no figure of the whole, where the server keeps the rest', async () => {
    const bare = barePage();
    const { page } = bare;
    await load(page, '/takar/takar.min.js');
    const card = page.createElement('div');
    card.className = 'card-body';
    const widget = page.createElement('takar-bullet');
    const links = page.createElement('ul');
    links.className = 'pagination';
    const said = page.createElement('p');
    said.textContent = 'Menampilkan 1 sampai 10 dari 38 entri';
    widget.append(tableIn(bare, ROWS.slice(0, 10)));
    card.append(widget, said, links);
    page.body.append(card);
    await until(() => marks(bare) === 10, 'the rows are drawn');
    expect(summaryOf(bare)).to.equal('Ditampilkan 10 dari 38 baris.');
  });

  it('give no score of a part', async () => {
    const bare = barePage();
    const { page } = bare;
    await load(page, '/takar/takar.min.js');
    const card = page.createElement('div');
    card.className = 'card-body';
    const widget = page.createElement('takar-ranking');
    const links = page.createElement('ul');
    links.className = 'pagination';
    const said = page.createElement('p');
    said.textContent = 'Menampilkan 1 sampai 10 dari 38 entri';
    widget.append(tableIn(bare, ROWS.slice(0, 10)));
    card.append(widget, said, links);
    page.body.append(card);
    await until(() => widget.shadowRoot?.querySelector('[part="message"]'), 'it says why');
    expect(widget.shadowRoot?.querySelector('[part="message"]')?.textContent).to.equal('Ditampilkan 10 dari 38 baris.');
    expect(widget.shadowRoot?.querySelector('.picture')).to.equal(null);
  });

  it('are what they seem where nothing says that there is more', async () => {
    const bare = barePage();
    const { page } = bare;
    await load(page, '/takar/takar.min.js');
    const widget = page.createElement('takar-bullet');
    widget.append(tableIn(bare, ROWS.slice(0, 10)));
    page.body.append(widget);
    await until(() => marks(bare) === 10, 'the rows are drawn');
    expect(summaryOf(bare)).to.contain('dari 10 indikator');
  });
});
