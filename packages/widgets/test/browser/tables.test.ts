import '#src/widgets/bullet.js';
import { expect } from '@open-wc/testing';
import { sheetOfTable } from '#src/data/spanned-sheet.js';
import { enhanceTables } from '#src/enhance.js';
import { BulletHarness } from './support/harness.js';
import { sampleTable } from './support/sample.js';
import { stage, until } from './support/stage.js';

/** A table from rows of cells; `a^2` spans two rows, `a>2` two columns, `*a` is a header cell. */
function table(head: readonly string[], body: readonly string[]): HTMLTableElement {
  const made = document.createElement('table');
  const fill = (section: HTMLTableSectionElement, lines: readonly string[]): void => {
    for (const line of lines) {
      const row = section.insertRow();
      for (const text of line.split('|')) {
        const [, header, words = '', rows, columns] = /^(\*?)([^^>]*)(?:\^(\d))?(?:>(\d))?$/.exec(text) ?? [];
        const cell = document.createElement(header ? 'th' : 'td');
        cell.textContent = words;
        cell.rowSpan = Number(rows ?? 1);
        cell.colSpan = Number(columns ?? 1);
        row.append(cell);
      }
    }
  };
  if (head.length > 0) fill(made.createTHead(), head);
  fill(made.createTBody(), body);
  return made;
}

const read = (made: HTMLTableElement): (string | number | boolean | null)[][] => {
  const sheet = sheetOfTable(made);
  return [
    [...sheet.headers],
    ...Array.from({ length: sheet.rowCount }, (_, row) =>
      sheet.headers.map((_header, column) => sheet.cell(row, column)),
    ),
  ];
};

describe('tables of portals', () => {
  it('has rowspans expanded', () => {
    expect(
      read(table(['*Unit|*Indikator|*Target'], ['Dinkes^2|AKI|66,81', 'AKB|8,2', 'Dishub|V/C|0,37'])),
    ).to.deep.equal([
      ['Unit', 'Indikator', 'Target'],
      ['Dinkes', 'AKI', '66,81'],
      ['Dinkes', 'AKB', '8,2'],
      ['Dishub', 'V/C', '0,37'],
    ]);
  });

  it('never joins digits of two elements to one figure', () => {
    const cells: readonly (readonly [string, string])[] = [
      ['80<sup>1</sup>', '80; 1'],
      ['80<sup>1)</sup>', '80; 1)'],
      ['<div>80</div><div>900</div>', '80; 900'],
      ['<p>80</p> <p>-900</p>', '80; -900'],
      ['80<br>900', '80; 900'],
      ['80 <br><br> 900', '80; 900'],
      ['<del>75</del>80', '75; 80'],
      ['<ul><li>1</li><li>2</li></ul>', '1; 2'],
      ['<table><tr><td>1</td><td>2</td></tr></table>', '1; 2'],
      ['80<span class="badge">3</span>', '80; 3'],
      ['<span style="display:none">0001</span>80', '80'],
      ['<span hidden>0001</span>80', '80'],
      ['8<!-- a template of Lit -->0', '80'],
      ['<b>80</b>,5', '80,5'],
      ['<span>80</span><span>%</span>', '80%'],
      ['97,5<sup>*)</sup>', '97,5*)'],
      ['Dinas<br>Kesehatan', 'Dinas Kesehatan'],
      ['m<sup>2</sup>', 'm2'],
      ['1 <b>2</b>a<i>3</i>4', '1; 2a3; 4'],
    ];
    for (const [markup, text] of cells) {
      const made = table(['*Target'], ['x']);
      (made.tBodies[0]?.rows[0]?.cells[0] as Element).append(document.createRange().createContextualFragment(markup));
      made.tBodies[0]?.rows[0]?.cells[0]?.firstChild?.remove();
      expect(read(made)[1], markup).to.deep.equal([text]);
    }
  });

  it('joins two header rows where the lower one alone is not unique', () => {
    const made = table(['*Indikator^2|*2022>2|*2023>2', '*Target|*Realisasi|*Target|*Realisasi'], ['AKI|70|80|66|82']);
    expect(read(made)[0]).to.deep.equal([
      'Indikator',
      '2022 Target',
      '2022 Realisasi',
      '2023 Target',
      '2023 Realisasi',
    ]);
  });

  it('skips column numbers and rows that span the table', () => {
    const made = table(['*Indikator|*Target', '*(1)|*(2)'], ['Bidang kesehatan>2', 'AKI|66,81']);
    expect(read(made)).to.deep.equal([
      ['Indikator', 'Target'],
      ['AKI', '66,81'],
    ]);
  });

  it('finds the header without thead, and reads cells as they look', () => {
    const made = table([], ['*Indikator|*Target', 'AKI|66,81']);
    const cell = made.rows[1]?.cells[0] as HTMLElement;
    cell.replaceChildren('Angka', document.createElement('br'), 'kematian ibu', document.createElement('button'));
    cell.querySelector('button')?.append('Ubah');
    expect(read(made)).to.deep.equal([
      ['Indikator', 'Target'],
      ['Angka kematian ibu', '66,81'],
    ]);
  });

  it('gets a widget by data-takar, and stays where it is', async () => {
    const where = stage();
    const made = sampleTable();
    made.dataset['takar'] = 'bullet';
    made.setAttribute('data-takar-lang', 'en');
    where.append(made);
    enhanceTables(where);
    enhanceTables(where);
    const widgets = where.querySelectorAll('takar-bullet');
    expect(widgets.length).to.equal(1);
    const bullet = new BulletHarness(widgets[0] as HTMLElementTagNameMap['takar-bullet']);
    await bullet.reaches('ready');
    expect(bullet.says(0)).to.contain('Achievement 76.31%');
    expect(made.isConnected && made.offsetHeight > 0).to.equal(true);
    (made.rows[1] as HTMLTableRowElement).remove();
    await until(() => bullet.stops.length === 7, 'the widget follows the table');
    made.remove();
    enhanceTables(where);
    expect(where.querySelector('takar-bullet')).to.equal(null);
  });
});
