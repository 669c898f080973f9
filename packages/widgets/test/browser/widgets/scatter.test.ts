import '#src/widgets/scatter.js';
import { expect } from '@open-wc/testing';
import type { TakarScatter } from '#src/widgets/scatter.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class ScatterHarness extends PictureHarness<TakarScatter> {
  static readonly tag = 'takar-scatter';
}

const SAMPLE: Sample = {
  caption: 'Kinerja dan anggaran 2025',
  headers: ['Indikator', 'Unit', 'Polaritas', 'Periode', 'Target', 'Realisasi', 'Pagu', 'Realisasi Anggaran'],
  rows: [
    ['Puskesmas terakreditasi', 'Dinkes', 'maksimalkan', '2025', '60', '64', 'Rp8.250.000.000', 'Rp7.714.500.000'],
    ['Desa siaga aktif', 'Dinkes', 'maksimalkan', '2025', '80', '71', 'Rp1.120.000.000', 'Rp1.108.000.000'],
    ['Angka kesakitan DBD', 'Dinkes', 'minimalkan', '2025', '49', '53,5', 'Rp1.870.000.000', 'Rp1.388.000.000'],
    ['Indeks SPBE', 'Diskominfo', 'maksimalkan', '2025', '3,36', '4,77', 'Rp4.400.000.000', 'Rp3.630.000.000'],
    ['Nilai IKPD', 'BKAD', 'maksimalkan', '2025', '75', '76,2', '', 'Rp3.000.000.000'],
  ],
};

guarantees({ kind: ScatterHarness, sample: SAMPLE, says: { id: /Penyerapan/, en: /absorption/ } });

describe('takar-scatter', () => {
  const put = (fill?: (widget: TakarScatter) => void) =>
    place(ScatterHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });

  it('says who is efficient, and counts what it cannot draw', async () => {
    const scatter = await put();
    expect(scatter.root.querySelector('.summary')?.textContent).to.contain(
      '4 dari 5 baris digambar: 3 efisien (capaian tidak di bawah penyerapan), 1 tidak efisien. Tidak digambar: 1 tanpa pagu.',
    );
    expect(scatter.says(4)).to.contain('Nilai IKPD').and.to.contain('tanpa pagu');
  });

  it('opens a mark to efficiency, absorption and achievement, each with its rule', async () => {
    const scatter = await put();
    scatter.stops[0]?.focus();
    await press('Enter');
    await scatter.panelOpens();
    const text = scatter.panel.textContent ?? '';
    expect(text).to.contain('ORG-BUD-01').and.to.contain('PermenPANRB 53/2014');
    expect(text)
      .to.contain('7.714.500.000')
      .and.to.match(/ORG-CAP-\d\d/);
  });

  it('keeps a sensible height over many rows, and prints all of them', async () => {
    const scatter = await put();
    const box = (): HTMLElement => scatter.widget.picture.parentElement as HTMLElement;
    expect(box().hasAttribute('data-scroll')).to.equal(false);
    const rows = Array.from({ length: 120 }, (_, i) => [
      ...[`Indikator ${i + 1}`, 'Dinkes', 'maksimalkan', '2025', '60', String(40 + (i % 50))],
      ...['Rp1.000.000.000', `Rp${500 + i}.000.000`],
    ]);
    const many = await place(ScatterHarness, stage(360), (widget) => widget.append(tableOf(SAMPLE, rows)));
    const stageOf = many.widget.picture.parentElement as HTMLElement;
    expect(stageOf.scrollHeight).to.be.greaterThan(2000);
    expect(stageOf.clientHeight).to.be.at.most(760);
    many.stops[0]?.focus();
    await press('End');
    expect(many.here).to.contain('Indikator 120');
    expect(stageOf.scrollTop).to.be.greaterThan(1000);
    window.dispatchEvent(new Event('beforeprint'));
    expect(many.root.querySelector('.slices')?.textContent).to.contain('Indikator 120');
    window.dispatchEvent(new Event('afterprint'));
    await many.ready();
    expect(stageOf.clientHeight, 'it scrolls again').to.be.at.most(760);
  });

  it('opens what is not drawn to its reason', async () => {
    const scatter = await put();
    scatter.stops[4]?.focus();
    await press('Enter');
    await scatter.panelOpens();
    expect(scatter.panel.textContent).to.contain('tanpa pagu');
  });

  it('draws one mark a unit, with the score', async () => {
    const scatter = await put((widget) => (widget.marks = 'unit'));
    expect(scatter.says(0)).to.contain('Dinkes');
    expect(scatter.stops).to.have.lengthOf(3);
    scatter.stops[0]?.focus();
    await press('Enter');
    await scatter.panelOpens();
    expect(scatter.panel.textContent).to.contain('ORG-BUD-01/absorption-total').and.to.contain('ORG-CON-05');
    scatter.widget.marks = null;
    await until(() => scatter.stops.length === 5, 'it draws rows again');
  });

  it('tells which row a reader is on', async () => {
    const scatter = await put();
    const rows: number[] = [];
    scatter.widget.addEventListener('takar-select', ({ row }) => rows.push(row));
    scatter.stops[0]?.focus();
    await press('ArrowDown');
    expect(rows).to.include(1);
  });
});
