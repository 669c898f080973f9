import '#src/widgets/table.js';
import { expect } from '@open-wc/testing';
import { place, TableHarness } from './support/harness.js';
import { sampleTable } from './support/sample.js';
import { press, pressWithControl, stage, until } from './support/stage.js';

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    indicator: `Indikator ${i + 1}`,
    unit: `Unit ${(i % 7) + 1}`,
    period: '2026',
    polarity: 'maximise',
    target: 100,
    realisation: i % 10 === 9 ? null : (i * 37) % 150,
  }));

describe('takar-table', () => {
  const put = (width = 1000) => place(TableHarness, stage(width), (widget) => widget.append(sampleTable()));

  it('shows target, realisation, achievement, band and status', async () => {
    const table = await put();
    expect(table.column('target')[0]).to.equal('66,81');
    expect(table.column('realisation')[0]).to.equal('82,64 per 100.000');
    expect(table.column('achievement')).to.deep.equal([
      '76,31%',
      '101,61%',
      '134,73%',
      '102,15%',
      '–',
      '–',
      '−44,01%',
      '610,89%',
    ]);
    expect(table.column('band')[0]).to.equal('Tinggi');
    expect(table.column('status')[4]).to.equal('belum dilaporkan');
  });

  it('says each header once on screen; the words for paper are not seen', async () => {
    const harness = await put();
    const heads = [...harness.table.querySelectorAll<HTMLElement>('thead th')];
    expect(heads.length).to.be.greaterThan(3);
    for (const head of heads) {
      expect(head.innerText.trim()).to.equal(head.querySelector('button')?.textContent);
      expect(getComputedStyle(head.querySelector('.paper') as Element).display).to.equal('none');
    }
  });

  it('sorts by a column up, down and back, rows without figure last', async () => {
    const table = await put();
    const sort = async (): Promise<readonly string[]> => {
      table.header('Capaian').click();
      await table.ready();
      return table.column('achievement');
    };
    expect(await sort()).to.deep.equal(['−44,01%', '76,31%', '101,61%', '102,15%', '134,73%', '610,89%', '–', '–']);
    expect(table.header('Capaian').closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    await until(() => table.announced === 'Diurutkan menurut Capaian, menaik.', 'it is said');
    expect(await sort()).to.deep.equal(['610,89%', '134,73%', '102,15%', '101,61%', '76,31%', '−44,01%', '–', '–']);
    expect((await sort())[0]).to.equal('76,31%');
  });

  it('sorts words by the language of the page', async () => {
    const table = await put();
    table.header('Indikator').click();
    await table.ready();
    expect(table.column('indicator').slice(0, 3)).to.deep.equal([
      'Angka kematian ibu',
      'Indeks SPBE',
      'Jumlah ternak yang dilayani',
    ]);
  });

  it('groups by unit with the score of each', async () => {
    const table = await place(TableHarness, stage(1000), (widget) => {
      widget.groupBy = 'unit';
      widget.append(sampleTable());
    });
    await until(() => table.table.querySelector('.group'), 'the scores are there');
    const headings = [...table.table.querySelectorAll('.group')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' '),
    );
    expect(headings[0]).to.equal('Dinas Kesehatan2 dari 2 indikator dilaporkan88,96%');
    table.table.querySelector<HTMLButtonElement>('.group .achievement button')?.click();
    await table.panelOpens();
    expect(table.panel.textContent).to.contain('Prevalensi stunting');
  });

  it('leaves nothing out on a phone', async () => {
    const table = await put(300);
    const row = table.table.querySelector('tbody tr')?.textContent ?? '';
    for (const text of [
      'Angka kematian ibu',
      'Dinas Kesehatan',
      'Target 66,81',
      'Realisasi 82,64 per 100.000',
      '76,31%',
      'Tinggi',
    ])
      expect(row).to.contain(text);
  });

  it('opens the explanation of any figure, with the input that was asked about marked', async () => {
    const table = await put();
    table.table.querySelector<HTMLButtonElement>('tbody .target button')?.focus();
    await press('Enter');
    await table.panelOpens();
    expect(table.panel.querySelector('.here')?.textContent).to.contain('66,81');
    await press('Escape');
    await table.panelCloses();
    await until(() => table.here === '66,81', 'the focus is back');
  });

  it('recycles a window over many rows', async () => {
    const table = await place(TableHarness, stage(1000), (widget) => void (widget.data = many(20_000)));
    expect(table.table.rows.length).to.be.lessThan(40);
    expect(table.table.getAttribute('aria-rowcount')).to.equal('20001');
    const scroll = table.root.querySelector('.scroll') as HTMLElement;
    scroll.scrollTop = scroll.scrollHeight;
    await until(() => table.column('indicator').at(-1) === 'Indikator 20000', 'the last row is shown');
    expect(table.table.rows[table.table.rows.length - 1]?.getAttribute('aria-rowindex')).to.equal('20001');
    const last = table.table.rows[table.table.rows.length - 1] as HTMLElement;
    expect(last.getBoundingClientRect().bottom).to.be.at.most(scroll.getBoundingClientRect().bottom + 1);
  });

  it('walks many rows with the keyboard', async () => {
    const table = await place(TableHarness, stage(1000), (widget) => void (widget.data = many(5000)));
    (table.table.querySelector('tbody th') as HTMLElement).focus();
    pressWithControl('End');
    await until(
      () => table.root.activeElement?.closest('tr')?.dataset['line'] === '4999',
      'the last row has the focus',
    );
    pressWithControl('Home');
    await until(() => table.here === 'Indikator 1', 'the first row has the focus');
    await press('PageDown');
    await until(() => Number(table.root.activeElement?.closest('tr')?.dataset['line']) > 5, 'a page further');
    expect(table.root.querySelectorAll('.grid [tabindex="0"]').length).to.equal(1);
  });

  it('prints the rows of a long table', async () => {
    const table = await place(TableHarness, stage(1000), (widget) => void (widget.data = many(1200)));
    window.dispatchEvent(new Event('beforeprint'));
    expect(table.table.tBodies[0]?.rows.length).to.equal(1200);
    window.dispatchEvent(new Event('afterprint'));
    await table.ready();
    expect(table.table.tBodies[0]?.rows.length).to.be.lessThan(40);
  });
});
