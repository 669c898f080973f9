import '#src/widgets/table.js';
import '#src/widgets/filter.js';
import { expect } from '@open-wc/testing';
import { faults } from './support/axe.js';
import { place, TableHarness } from './support/harness.js';
import { tableOf } from './support/sample.js';
import { stage, until } from './support/stage.js';
import { bar, names, search, tools, turn } from './support/table-tools.js';

describe('columns that takar-table has none for', () => {
  it('are shown by attribute and by choice, whatever room there is', async () => {
    const rows = [
      ['AKIP', 'naik', '2026', '80', '79,39', 'Sekretariat', 'Inspektorat'],
      ['Stunting', 'turun', '2026', '15,5', '15,25', '', 'Dinas Kesehatan'],
    ];
    const headers = ['Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi', 'Penanggung jawab', 'Sumber, data'];
    for (const width of [1000, 600, 320]) {
      const table = await place(TableHarness, stage(width), (widget) => {
        widget.setAttribute('further-columns', 'penanggung Jawab');
        widget.append(tableOf({ caption: 'Capaian', headers, rows }, rows));
      });
      const text = (row = 0): string => table.table.tBodies[0]?.rows[row]?.textContent ?? '';
      await until(() => text().includes('Sekretariat'), 'the column is there');
      expect(bar(table), 'no choice without with-tools').to.equal(null);
      expect(text()).not.to.contain('Inspektorat');
      expect(text(1)).not.to.contain('Penanggung jawab');
      table.widget.setAttribute('with-tools', '');
      await tools(table);
      await turn(table, 'Sumber, data');
      expect(text()).to.contain('Inspektorat');
      await until(() => table.announced.startsWith('7 dari 8'), 'it is said');
      await search(table, 'dinas kesehatan');
      expect(names(table)).to.deep.equal(['Stunting']);
      await search(table, '');
      await turn(table, 'Penanggung jawab');
      expect(text()).not.to.contain('Sekretariat');
      expect(table.table.tHead?.textContent?.includes('Sumber, data')).to.equal(width === 1000);
      expect(await faults(table.widget)).to.deep.equal([]);
    }
  });

  it('are sorted by as figures, as days, or as texts, with nothing last', async () => {
    const headers = ['Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi', 'Pagu', 'batas waktu', 'Ket.'];
    const rows = [
      ['A', 'naik', '2026', '80', '79', 'Rp 1.250.000', '3 April 2026', 'nomor 10'],
      ['B', 'naik', '2026', '80', '78', 'Rp 900.000,50', '12 Maret 2026', ''],
      ['C', 'naik', '2026', '80', '77', '-', '', 'nomor 9'],
      ['D', 'naik', '2026', '80', '76', 'Rp 900.000,75', '01/01/2025', 'belum'],
    ];
    const table = await place(TableHarness, stage(1000), (widget) => {
      widget.setAttribute('further-columns', 'Pagu, Batas waktu, Ket.');
      widget.append(tableOf({ caption: 'Capaian', headers, rows }, rows));
    });
    const head = (label: string): HTMLElement => {
      const found = [...(table.table.tHead?.querySelectorAll('button') ?? [])].find(
        (each) => each.textContent === label,
      );
      if (!found) throw new Error(`no header "${label}" to sort by`);
      return found;
    };
    const sorted = async (label: string, order: string): Promise<void> => {
      head(label).click();
      await until(
        () => names(table).join('') === order,
        () => `${label}: ${names(table).join('')}`,
      );
    };
    await until(() => table.table.tHead?.textContent?.includes('Pagu') === true, 'the columns are there');
    await until(
      () => table.table.tHead?.querySelectorAll('.col-further button').length === 3,
      'what sorts them is there',
    );
    await sorted('Pagu', 'BDAC');
    expect(head('Pagu').parentElement?.getAttribute('aria-sort')).to.equal('ascending');
    expect(head('Ket.').parentElement?.getAttribute('aria-sort')).to.equal('none');
    await until(() => table.announced === 'Diurutkan menurut Pagu, menaik.', 'it is said');
    await sorted('Pagu', 'ADBC');
    await sorted('Pagu', 'ABCD');
    await sorted('Batas waktu', 'DBAC');
    await sorted('Ket.', 'DCAB');
    await sorted('Ket.', 'ACDB');
    table.widget.style.width = '600px';
    await until(() => table.table.querySelector('.col-further') === null, 'there is no room for columns of their own');
    expect(names(table).join('')).to.equal('ACDB');
    expect(await faults(table.widget)).to.deep.equal([]);
  });

  it('are left out on a page for everybody', async () => {
    const rows = [['AKIP', 'naik', '2026', '80', '79,39', 'Budi']];
    const headers = ['Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi', 'Penanggung jawab'];
    const table = await place(TableHarness, stage(1000), (widget) => {
      widget.setAttribute('further-columns', 'Penanggung jawab');
      widget.setAttribute('with-tools', '');
      widget.setAttribute('audience', 'public');
      widget.append(tableOf({ caption: 'Capaian', headers, rows }, rows));
    });
    await tools(table);
    await table.ready();
    expect(table.root.querySelector('.grid')?.textContent).not.to.contain('Budi');
    expect(table.root.querySelector('.choices')?.textContent).not.to.contain('Penanggung');
  });

  it('are kept in the address', async () => {
    const where = stage(1000);
    const before = location.href;
    try {
      const filter = document.createElement('takar-filter');
      filter.setAttribute('link', 'lanjutan');
      filter.setAttribute('permalink', '');
      where.append(filter);
      const rows = [['AKIP', 'naik', '2026', '80', '79,39', 'Inspektorat']];
      const headers = ['Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi', 'Sumber, data'];
      const table = await place(TableHarness, where, (widget) => {
        widget.setAttribute('with-tools', '');
        widget.link = 'lanjutan';
        widget.append(tableOf({ caption: 'Capaian', headers, rows }, rows));
      });
      await tools(table);
      await turn(table, 'Sumber, data');
      await until(
        () => location.search.includes('hidden-columns=%2Bsumber-data'),
        () => location.search,
      );
      history.replaceState(null, '', location.pathname);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await until(() => table.table.querySelector('.col-further') === null, 'the address is followed');
    } finally {
      history.replaceState(null, '', before);
    }
  });
});
