import '#src/widgets/table.js';
import '#src/widgets/filter.js';
import { expect } from '@open-wc/testing';
import { faults } from './support/axe.js';
import { place, TableHarness } from './support/harness.js';
import { sampleTable } from './support/sample.js';
import { focused, press, stage, until } from './support/stage.js';
import { bar, names, search, tools, turn } from './support/table-tools.js';

const TREE = [
  ['1', '', 'Program Kesehatan', 90],
  ['1.1', '1', 'Kegiatan Ibu dan Anak', 80],
  ['1.1.1', '1.1', 'Kelas Ibu Hamil', 70],
  ['1.2', '1', 'Kegiatan Gizi', 95],
  ['2', '', 'Program Penunjang', 100],
].map(([ID, Induk, indikator, realisasi]) => ({
  ...{ ID, Induk, indikator, realisasi },
  ...{ target: 100, polaritas: 'maksimalkan', periode: '2026' },
}));

const summary = (table: TableHarness): string => table.root.querySelector('.summary')?.textContent?.trim() ?? '';
const line = (table: TableHarness, name: string): HTMLTableRowElement =>
  [...table.table.tBodies[0]!.rows].find((row) => row.querySelector('.main')?.textContent === name)!;

describe('tools of takar-table', () => {
  const withTools = async (width = 1000, fill: (widget: TableHarness['widget']) => void = () => {}) => {
    const table = await place(TableHarness, stage(width), (widget) => {
      widget.setAttribute('with-tools', '');
      widget.append(sampleTable());
      fill(widget);
    });
    await tools(table);
    return table;
  };
  const tree = async (width = 1000, attributes: Readonly<Record<string, string>> = {}) => {
    const table = await place(TableHarness, stage(width), (widget) => {
      widget.rowKey = 'ID';
      widget.parentKey = 'Induk';
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      widget.data = TREE;
    });
    await tools(table);
    await table.ready();
    return table;
  };

  it('come only where the page asks for them', async () => {
    const plain = await place(TableHarness, stage(), (widget) => widget.append(sampleTable()));
    await new Promise((next) => setTimeout(next, 100));
    expect(bar(plain)).to.equal(null);
    expect(plain.table.getAttribute('role')).to.equal('grid');
  });

  it('search rows, say how many were found, and make no figure of them', async () => {
    const table = await withTools();
    expect(summary(table)).to.contain('tercapai');
    await search(table, 'dinas KESEHATAN');
    expect(names(table)).to.deep.equal(['Angka kematian ibu', 'Prevalensi stunting']);
    expect(bar(table)?.textContent).to.contain('2 dari 8 baris');
    await until(() => table.announced === '2 dari 8 baris', 'it is said');
    expect(summary(table)).to.equal('Ditampilkan 2 dari 8 baris.');
    expect(table.table.getAttribute('aria-rowcount')).to.equal('3');
    await search(table, 'tidak ada yang begini');
    expect(names(table)).to.deep.equal([]);
    await until(() => table.announced === '0 dari 8 baris', 'it is said');
    await search(table, '');
    expect(names(table).length).to.equal(8);
    expect(summary(table)).to.contain('tercapai');
  });

  it('leave out the score of a unit whose rows are not all found', async () => {
    const table = await withTools(1000, (widget) => (widget.groupBy = 'unit'));
    await until(() => table.table.querySelector('.group .achievement button:not([hidden])'), 'scores are there');
    await search(table, 'stunting');
    const heading = table.table.querySelector('.group');
    expect(heading?.querySelector('.main')?.textContent).to.equal('Dinas Kesehatan');
    expect(heading?.querySelector('.achievement button:not([hidden])')).to.equal(null);
  });

  it('choose columns, on a phone too', async () => {
    for (const width of [1000, 600, 320]) {
      const table = await withTools(width);
      const text = (): string => table.table.querySelector('tbody tr')?.textContent ?? '';
      expect(text()).to.contain('66,81');
      await turn(table, 'Target');
      expect(text()).not.to.contain('66,81');
      await turn(table, 'Capaian');
      expect(text()).not.to.contain('76,31');
      expect(text(), 'the band stays').to.contain('Tinggi');
      await until(() => table.announced.endsWith('kolom ditampilkan.'), 'it is said');
      await turn(table, 'Target');
      expect(text()).to.contain('66,81');
    }
  });

  it('share the choice of columns by link, and keep it in the address', async () => {
    const where = stage();
    const before = location.href;
    const put = async (): Promise<TableHarness> => {
      const table = await place(TableHarness, where, (widget) => {
        widget.setAttribute('with-tools', '');
        widget.link = 'kolom-test';
        widget.append(sampleTable());
      });
      await tools(table);
      return table;
    };
    try {
      const filter = document.createElement('takar-filter');
      filter.setAttribute('link', 'kolom-test');
      filter.setAttribute('permalink', '');
      where.append(filter);
      const [one, two] = [await put(), await put()];
      await turn(one, 'Kategori');
      await until(() => two.table.querySelector('.col-band') === null, 'the other follows');
      await until(() => location.search.includes('takar.kolom-test.hidden-columns=band'), 'the address says so');
      history.replaceState(null, '', `${location.pathname}?takar.kolom-test.hidden-columns=target%2Cunit`);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await until(() => one.table.querySelector('.col-target') === null, 'the address is followed');
      expect(one.table.querySelector('.col-band')).not.to.equal(null);
      expect(one.table.querySelector('.col-unit')).to.equal(null);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('show rows as a tree that opens and closes', async () => {
    const table = await tree();
    expect(table.table.getAttribute('role')).to.equal('treegrid');
    expect(names(table)).to.deep.equal([
      'Program Kesehatan',
      'Kegiatan Ibu dan Anak',
      'Kelas Ibu Hamil',
      'Kegiatan Gizi',
      'Program Penunjang',
    ]);
    const levels = [...table.table.querySelectorAll('tbody tr')].map((row) => row.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['1', '2', '3', '2', '1']);
    const top = line(table, 'Program Kesehatan');
    expect(top.getAttribute('aria-expanded')).to.equal('true');
    expect(line(table, 'Kegiatan Gizi').hasAttribute('aria-expanded')).to.equal(false);
    top.querySelector<HTMLElement>('.twisty')?.click();
    await until(() => names(table).length === 2, 'it is closed');
    expect(line(table, 'Program Kesehatan').getAttribute('aria-expanded')).to.equal('false');
    await until(() => table.announced === 'Program Kesehatan ditutup.', 'it is said');
    expect(summary(table), 'closed rows count').to.contain('dari 5 indikator');
  });

  it('walk a tree with the arrows', async () => {
    const table = await tree();
    (table.table.querySelector('tbody th') as HTMLElement).focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowLeft');
    const here = (): string => focused()?.querySelector('.main')?.textContent ?? '';
    expect(here()).to.equal('Kegiatan Ibu dan Anak');
    await press('ArrowLeft');
    await until(() => names(table).length === 4, 'it is closed');
    await until(() => here() === 'Kegiatan Ibu dan Anak', 'the reader stays');
    await press('ArrowRight');
    await until(() => names(table).length === 5, 'it is open');
    await press('ArrowRight');
    expect(focused()?.textContent).to.contain('100');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await until(() => here() === 'Program Kesehatan', 'the parent has the focus');
  });

  it('walk a tree as fast as keys come', async () => {
    const table = await tree();
    (table.table.querySelector('tbody th') as HTMLElement).focus();
    const keys = (...pressed: readonly string[]): void => {
      for (const key of pressed)
        focused()?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
        );
    };
    const here = (): string => focused()?.querySelector('.main')?.textContent ?? '';
    keys('ArrowDown', 'ArrowLeft', 'ArrowLeft');
    expect(here()).to.equal('Program Kesehatan');
    keys('ArrowLeft', 'ArrowDown');
    expect(here()).to.equal('Program Penunjang');
    keys('ArrowUp', 'ArrowRight', 'ArrowRight');
    expect(focused()?.textContent).to.contain('100');
    await table.ready();
    expect(names(table)).to.deep.equal([
      'Program Kesehatan',
      'Kegiatan Ibu dan Anak',
      'Kegiatan Gizi',
      'Program Penunjang',
    ]);
    expect(focused()?.textContent, 'the reader stays where the last key led').to.contain('100');
  });

  it('sort siblings among themselves, and find rows with the way to them', async () => {
    const table = await tree(1000, { 'with-tools': '' });
    table.header('Capaian').click();
    table.header('Capaian').click();
    await table.ready();
    expect(names(table)).to.deep.equal([
      'Program Penunjang',
      'Program Kesehatan',
      'Kegiatan Gizi',
      'Kegiatan Ibu dan Anak',
      'Kelas Ibu Hamil',
    ]);
    await search(table, 'hamil');
    expect(names(table)).to.deep.equal(['Program Kesehatan', 'Kegiatan Ibu dan Anak', 'Kelas Ibu Hamil']);
    expect(summary(table)).to.equal('Ditampilkan 1 dari 5 baris.');
  });

  it('print a tree with every row', async () => {
    const table = await tree();
    [...table.root.querySelectorAll<HTMLElement>('.tools button')].at(-1)?.click();
    await until(() => names(table).length === 2, 'all is closed');
    window.dispatchEvent(new Event('beforeprint'));
    expect(names(table).length).to.equal(5);
    window.dispatchEvent(new Event('afterprint'));
    await table.ready();
    expect(names(table).length).to.equal(2);
  });

  it('say which column a tree lacks, and show the rows', async () => {
    const table = await place(TableHarness, stage(), (widget) => {
      widget.parentKey = 'Atasan';
      widget.data = TREE;
    });
    await until(() => table.root.querySelector('.note')?.textContent?.includes('“Atasan”'), 'it is said');
    expect(names(table).length).to.equal(5);
    expect(table.table.getAttribute('role')).to.equal('grid');
  });

  const linkFor = (key: string): HTMLElement => {
    const box = document.createElement('span');
    box.slot = `row-actions-${key}`;
    box.append(Object.assign(document.createElement('a'), { href: `#rincian-${key}`, textContent: `Rincian ${key}` }));
    return box;
  };

  it('put the links of the portal into their rows, by number or by key', async () => {
    const table = await place(TableHarness, stage(1000), (widget) => {
      widget.append(sampleTable(), linkFor('1'), linkFor('3'));
    });
    await until(() => table.table.querySelector('.actions slot'), 'the column is there');
    const slots = [...table.table.querySelectorAll('slot')].map((slot) =>
      slot.assignedElements().map((each) => each.textContent),
    );
    expect(slots.slice(0, 4)).to.deep.equal([['Rincian 1'], [], ['Rincian 3'], []]);
    table.header('Indikator').click();
    await table.ready();
    const linked = [...table.table.tBodies[0]!.rows].find(
      (row) => row.querySelector('slot')?.assignedElements().length,
    );
    expect(linked?.querySelector('.main')?.textContent).to.equal('Angka kematian ibu');

    const keyed = await tree(1000);
    keyed.widget.append(linkFor('1.2'));
    await until(() => line(keyed, 'Kegiatan Gizi').querySelector('slot')?.assignedElements().length, 'it has its link');
    expect([...keyed.table.querySelectorAll('slot')].filter((slot) => slot.assignedElements().length).length).to.equal(
      1,
    );
  });

  it('lead from a cell to its links by Enter, and back by Escape', async () => {
    const table = await place(TableHarness, stage(1000), (widget) => widget.append(sampleTable(), linkFor('1')));
    await until(() => table.table.querySelector('.actions slot'), 'the column is there');
    (table.table.querySelector('tbody th') as HTMLElement).focus();
    await press('End', 'Enter');
    expect(document.activeElement?.textContent).to.equal('Rincian 1');
    await press('Escape');
    expect(table.root.activeElement?.classList.contains('actions')).to.equal(true);
    await press('ArrowDown');
    expect(table.root.activeElement?.closest('tr')?.dataset['line']).to.equal('1');
  });

  for (const width of [1000, 320, 240])
    it(`are accessible, fit ${width} pixels, and have targets of 24`, async () => {
      const table = await tree(width, { 'with-tools': '' });
      table.widget.append(linkFor('1'));
      await until(() => table.table.querySelector('slot'), 'the links are there');
      (table.root.querySelector('details') as HTMLDetailsElement).open = true;
      expect(await faults(table.widget.parentElement as HTMLElement), `at ${width}`).to.deep.equal([]);
      const base = table.root.querySelector('.base') as HTMLElement;
      expect(base.scrollWidth, `at ${width}`).to.be.at.most(base.clientWidth);
      for (const target of table.root.querySelectorAll(
        '.tools button, .tools summary, .choices label, .twisty:not(:empty)',
      ))
        expect(target.getBoundingClientRect().height, target.textContent ?? '').to.be.at.least(24);
    });
});
