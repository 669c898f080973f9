import { expect } from '@open-wc/testing';
import { pageFaults } from './support/axe.js';
import { copyOf } from './support/bare-page.js';
import { PAGES } from './support/example-pages.js';
import { openPage, settled, violations } from './support/page.js';
import { until } from './support/stage.js';

/** Elements that serve widgets and show no data themselves. */
const CONTROLS = ['takar-filter', 'takar-source'];

const widgetsIn = (page: Document): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>('*')].filter(
    ({ localName }) => localName.startsWith('takar-') && !CONTROLS.includes(localName),
  );

const widgetsOf = (frame: HTMLIFrameElement): HTMLElement[] => widgetsIn(frame.contentDocument as Document);

const stateOf = (widget: HTMLElement): string =>
  widget.shadowRoot?.querySelector<HTMLElement>('.base')?.dataset['state'] ?? 'undefined';

describe('example pages under the strict policy', () => {
  for (const address of PAGES)
    it(`${address} draws everything and violates nothing`, async () => {
      const frame = await openPage(address);
      await until(
        () => widgetsOf(frame).every((widget) => stateOf(widget) === (widget.id === 'empty' ? 'empty' : 'ready')),
        'every widget is ready',
      );
      await until(
        () =>
          widgetsOf(frame).every(
            (widget) =>
              widget.id === 'empty' ||
              widget.shadowRoot?.querySelector('.picture [data-id],.grid tbody tr,.explanation'),
          ),
        'every widget is drawn',
      );
      expect(await violations(frame)).to.deep.equal([]);
    });

  for (const address of PAGES)
    it(`${address} is accessible, on a phone and on a desk`, async () => {
      for (const width of [360, 1000]) {
        const { view, page } = await copyOf(address, width);
        await until(
          () => widgetsIn(page).every((widget) => ['ready', 'empty'].includes(stateOf(widget))),
          'every widget is ready',
        );
        expect(await pageFaults(view, page), `at ${width}`).to.deep.equal([]);
      }
    });

  it('opens a figure to its formula without a violation', async () => {
    const frame = await openPage('/examples/portals/capaian/');
    const bullet = (): HTMLElement => widgetsOf(frame)[0] as HTMLElement;
    await until(() => bullet().shadowRoot?.querySelector('.row'), 'the rows are drawn');
    bullet()
      .shadowRoot?.querySelector('.row')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => bullet().shadowRoot?.querySelector('dialog')?.open, 'the explanation is open');
    expect(bullet().shadowRoot?.querySelector('dialog')?.textContent).to.contain('82,8 ÷ 81,35 × 100');
    expect(await violations(frame)).to.deep.equal([]);
  });

  it('shows captioned, complete tables without scripts', async () => {
    const csv = await (await fetch('/examples/portals/capaian/capaian.csv')).text();
    const rows = csv.trim().split('\n').slice(1);
    for (const address of PAGES.slice(0, 2)) {
      const frame = await openPage(address, { scripts: false });
      await settled(frame);
      const tables = [...(frame.contentDocument as Document).querySelectorAll('table')];
      expect(tables.length).to.equal(2);
      for (const table of tables) {
        expect(table.caption?.textContent).to.match(/\w/);
        expect(table.offsetHeight).to.be.greaterThan(rows.length * 20);
        expect(
          [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent).join(';')),
        ).to.deep.equal(rows);
      }
    }
  });
});
