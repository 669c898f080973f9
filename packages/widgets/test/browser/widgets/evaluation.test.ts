import '#src/widgets/evaluation.js';
import { expect } from '@open-wc/testing';
import type { TakarEvaluation } from '#src/widgets/evaluation.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { dataBlock, tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class EvaluationHarness extends PictureHarness<TakarEvaluation> {
  static readonly tag = 'takar-evaluation';
}

/** Grades of subcomponents, as the example page has them. */
const SAMPLE: Sample = {
  caption: 'LKE 2025',
  headers: ['Komponen', 'Bobot komponen', 'Subkomponen', 'Bobot subkomponen', 'Mandiri', 'Penilai'],
  rows: [
    ['Perencanaan Kinerja', '30', 'Keberadaan', '6', 'AA', 'A'],
    ['Perencanaan Kinerja', '30', 'Kualitas', '9', 'A', 'BB'],
    ['Perencanaan Kinerja', '30', 'Pemanfaatan', '15', 'BB', 'B'],
    ['Pengukuran Kinerja', '30', 'Keberadaan', '6', 'A', 'A'],
    ['Pengukuran Kinerja', '30', 'Kualitas', '9', 'BB', 'B'],
    ['Pengukuran Kinerja', '30', 'Pemanfaatan', '15', 'B', 'CC'],
    ['Pelaporan Kinerja', '15', 'Keberadaan', '3', 'AA', 'AA'],
    ['Pelaporan Kinerja', '15', 'Kualitas', '4,5', 'A', 'BB'],
    ['Pelaporan Kinerja', '15', 'Pemanfaatan', '7,5', 'BB', 'BB'],
    ['Evaluasi Akuntabilitas Kinerja Internal', '25', 'Keberadaan', '5', 'A', 'A'],
    ['Evaluasi Akuntabilitas Kinerja Internal', '25', 'Kualitas', '7,5', 'BB', 'BB'],
    ['Evaluasi Akuntabilitas Kinerja Internal', '25', 'Pemanfaatan', '12,5', 'BB', 'B'],
  ],
  attributes: { mode: 'judged', instrument: 'permenpanrb-88-2021' },
};

guarantees({
  kind: EvaluationHarness,
  sample: SAMPLE,
  says: { id: /Nilai akuntabilitas/, en: /Accountability score/ },
});

describe('takar-evaluation', () => {
  const put = (fill?: (widget: TakarEvaluation) => void, width = 900) =>
    place(EvaluationHarness, stage(width), (widget) => {
      for (const [name, value] of Object.entries(SAMPLE.attributes ?? {})) widget.setAttribute(name, value);
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });

  it('names predicate, what the next one takes, and what is weakest', async () => {
    const { root } = await put();
    expect(root.querySelector('.summary')?.textContent).to.contain(
      'Nilai akuntabilitas kinerja: 75,65 dari 100. BB (Sangat Baik), predikat AKIP. ' +
        'Perlu lebih dari 4,35 poin lagi untuk A (Memuaskan), yang diberikan di atas 80.',
    );
    expect(root.querySelector('.summary')?.textContent).to.contain(
      'Terlemah: Pengukuran Kinerja – Pemanfaatan (60,00%).',
    );
  });

  it('opens a subcomponent to its grade, and the total to its components', async () => {
    const sheet = await put();
    sheet.stops[0]?.focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(sheet.here).to.contain('Pengukuran Kinerja, Pemanfaatan').and.to.contain('9,00 dari 15, 60,00%, terlemah');
    await press('Enter');
    await sheet.panelOpens();
    expect(sheet.panel.textContent).to.contain('9,00 dari 15').and.to.contain('PermenPANRB 88/2021');
    expect(sheet.panel.textContent).not.to.contain('jumlah nilai');
    await press('Escape');
    await sheet.panelCloses();
    await press('Home', 'Enter');
    await sheet.panelOpens();
    expect(sheet.panel.textContent).to.contain('75,65').and.to.contain('Pengukuran Kinerja');
  });

  it('takes the layer that it is told, and keeps layers apart', async () => {
    const sheet = await put((widget) => widget.setAttribute('layer', 'self'));
    expect(sheet.says(0))
      .to.contain('82,75 dari 100')
      .and.to.contain('A (Memuaskan)')
      .and.to.contain('Penilai: 75,65.');
    sheet.widget.layer = 'assessor';
    await until(() => sheet.says(0).includes('75,65 dari 100'), 'the assessor counts');
    expect(sheet.says(0)).to.contain('Penilaian mandiri: 82,75.');
  });

  it('counts evidence where the sheet says how much there is, and points at answers without', async () => {
    const criteria = [
      { code: 'x', value: 90, evidence: 4, evidence_due: 5 },
      { code: 'y', value: 80, evidence: 0, evidence_due: 2 },
    ];
    const json = {
      ...{ mode: 'mean', instrument: 'permenpanrb-88-2021' },
      components: [
        {
          ...{ code: 'A', label: 'Perencanaan Kinerja', weight: 100 },
          sub: [{ code: 'A1', label: 'Keberadaan', weight: 100, criteria }],
        },
      ],
    };
    const sheet = await place(EvaluationHarness, stage(), (widget) => {
      widget.withTable = true;
      widget.append(dataBlock('application/json', JSON.stringify(json)));
    });
    await sheet.reaches('ready');
    expect(sheet.says(0)).to.contain('Bukti dukung 4 dari 7.');
    expect(sheet.says(2)).to.contain('Keberadaan').and.to.contain('bukti dukung 4 dari 7');
    const drawn = [...sheet.root.querySelectorAll('.picture text')].map(({ textContent }) => textContent);
    expect(drawn).to.include('bukti dukung 4 dari 7');
    await until(
      () => sheet.root.querySelector('.data table')?.textContent?.includes('Bukti dukung'),
      'the table says so',
    );
    sheet.stops[2]?.focus();
    await press('Enter');
    await sheet.panelOpens();
    expect(sheet.panel.textContent).to.contain('Kriteria y').and.to.contain('tanpa bukti');
    expect((await put()).says(0)).not.to.contain('ukti dukung');
  });

  it('infers no way of scoring: it says that none is stated', async () => {
    const sheet = await put((widget) => widget.removeAttribute('mode'));
    expect(sheet.message).to.contain('Cara menilai subkomponen tidak disebut');
    expect(sheet.says(0)).to.contain('belum dinilai');
    expect(sheet.root.querySelector('.picture .bar-met')).to.equal(null);
  });

  it('reads the sheet that core reads, and leaves what is not answered out of the predicate', async () => {
    const json = {
      mode: 'mean',
      instrument: 'permenpanrb-88-2021',
      components: [
        {
          code: 'A',
          label: 'Perencanaan Kinerja',
          weight: 100,
          sub: [{ code: 'A1', label: 'Keberadaan', weight: 100, criteria: [{ code: 'x', value: 90 }, { code: 'y' }] }],
        },
      ],
    };
    const sheet = await place(EvaluationHarness, stage(), (widget) => {
      widget.append(dataBlock('application/json', JSON.stringify(json)));
    });
    await sheet.reaches('ready');
    expect(sheet.says(0)).to.contain('45,00 dari 100').and.to.contain('1 dari 2 isian terjawab');
    expect(sheet.says(0)).to.contain('di antara C (Kurang) dan AA').and.not.to.contain('predikat AKIP.');
  });
});
