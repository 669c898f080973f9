import '#src/widgets/completeness.js';
import { expect } from '@open-wc/testing';
import type { TakarCompleteness } from '#src/widgets/completeness.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { INDICATOR_SAMPLE, tableOf, type Sample } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class CompletenessHarness extends PictureHarness<TakarCompleteness> {
  static readonly tag = 'takar-completeness';
}

const SAMPLE: Sample = {
  caption: 'Laporan triwulanan',
  headers: ['Unit', 'Periode', 'Batas waktu', 'Tanggal lapor', 'Status', 'Revisi', 'Alasan'],
  rows: [
    ['Dinas Kesehatan', '2026-Q1', '10 April 2026', '9 April 2026', 'Terkunci', '', ''],
    ['Dinas Kesehatan', '2026-Q2', '10 Juli 2026', '13 Juli 2026', 'Terkirim', '', ''],
    ['Bappeda', '2026-Q1', '10 April 2026', '8 April 2026', 'Revisi dibuka', '2', 'Target berubah'],
    ['Bappeda', '2026-Q2', '10 Juli 2026', '', 'Belum', '', ''],
  ],
  attributes: { 'as-of': '2026-07-15' },
};

guarantees({ kind: CompletenessHarness, sample: SAMPLE, says: { id: /laporan lengkap/, en: /reports are full/ } });

const put = (fill: (widget: TakarCompleteness) => void): Promise<CompletenessHarness> =>
  place(CompletenessHarness, stage(800), fill);

/** Opens the explanation of a mark, reads it and closes it again. */
const opener =
  (matrix: CompletenessHarness) =>
  async (mark: number): Promise<string> => {
    matrix.stops[mark]?.focus();
    await press('Enter');
    await matrix.panelOpens();
    const text = (matrix.panel.textContent ?? '').replace(/\s+/g, ' ');
    await press('Escape');
    await matrix.panelCloses();
    return text;
  };

describe('takar-completeness', () => {
  it('says of each report what is in, late, locked or open for revision, and n of N', async () => {
    const matrix = await put((widget) => {
      widget.asOf = '2026-07-15';
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
    });
    expect(matrix.says(0)).to.equal(
      'Dinas Kesehatan, Triwulan I 2026. lengkap, terkunci, batas 10 April 2026, masuk 9 April 2026',
    );
    expect(matrix.says(1)).to.contain('lengkap, terkirim, terlambat 3 hari');
    expect(matrix.says(2)).to.contain('revisi dibuka').and.to.contain('revisi 2, alasan: Target berubah');
    expect(matrix.says(3)).to.contain('belum melapor, terlambat 5 hari');
    expect(matrix.root.querySelector('.summary')?.textContent).to.contain('3 dari 4 laporan lengkap; 1 belum melapor');
    expect(matrix.picture()).to.contain('2 dari 2').and.to.contain('1 dari 2');
  });

  it('counts indicators where the table holds those', async () => {
    const matrix = await put((widget) => {
      widget.append(tableOf(INDICATOR_SAMPLE, INDICATOR_SAMPLE.rows));
    });
    expect(matrix.picture()).to.contain('1 dari 1');
    expect(matrix.stops.map((_, i) => matrix.says(i)).join('\n')).to.contain(
      'belum melapor, 0 dari 1 indikator dilaporkan',
    );
    expect(matrix.root.querySelector('.note')?.textContent).to.contain('Batas waktu pelaporan tidak disebut');
  });

  it('counts the delay of a report that was sent back to the day of reporting, and none where a day is not known', async () => {
    const matrix = await put((widget) => {
      widget.asOf = '2026-07-15';
      widget.append(
        tableOf(SAMPLE, [
          ['Bappeda', '2026-Q2', '10 Juli 2026', '9 Juli 2026', 'Dikembalikan', '', ''],
          ['Bappeda', '2026-Q1', '10 April 2026', '', 'Disetujui', '', ''],
        ]),
      );
    });
    const open = opener(matrix);
    const approved = await open(0);
    expect(approved).to.contain('10 April 2026').and.not.to.contain('hari pelaporan');
    const returned = await open(1);
    expect(returned).to.contain('15 Juli 2026 − 10 Juli 2026 = 5 hari').and.to.contain('9 Juli 2026');
  });

  it('opens every report to what makes it full, its due day and its delay', async () => {
    const matrix = await put((widget) => {
      widget.asOf = '2026-07-15';
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
    });
    const open = opener(matrix);
    const submitted = await open(1);
    expect(submitted).to.contain('Dinas Kesehatan').and.to.contain('1 / 1 = lengkap');
    expect(submitted).to.contain('tanggal masuk − batas waktu').and.to.contain('13 Juli 2026 − 10 Juli 2026 = 3 hari');
    expect(submitted).to.contain('tertulis pada baris laporan');
    const revised = await open(2);
    expect(revised).to.contain('Target berubah').and.to.contain('tidak terlambat');
    const missing = await open(3);
    expect(missing).to.contain('hari pelaporan − batas waktu').and.to.contain('15 Juli 2026 − 10 Juli 2026 = 5 hari');
  });

  it('opens a report of indicators to the policy that says what is reported', async () => {
    const matrix = await put((widget) => {
      widget.dueDays = '10';
      widget.asOf = '2024-01-20';
      widget.append(tableOf(INDICATOR_SAMPLE, INDICATOR_SAMPLE.rows));
    });
    const place = matrix.stops.findIndex((_, i) => matrix.says(i).includes('0 dari 1 indikator'));
    matrix.stops[place]?.focus();
    await press('Enter');
    await matrix.panelOpens();
    const text = (matrix.panel.textContent ?? '').replace(/\s+/g, ' ');
    expect(text).to.contain('lengkap bila setiap indikator').and.to.contain('0 / 1 = belum melapor');
    expect(text).to.contain('10 hari sesudah akhir periode, ditetapkan instansi').and.to.contain('10 hari');
    expect(text).to.contain('pemda-uncapped');
    expect(matrix.panel.querySelectorAll('.actions button').length).to.equal(2);
  });

  it('opens the due day of a yearly report to its regulation', async () => {
    const matrix = await put((widget) => {
      widget.asOf = '2026-03-05';
      widget.institution = 'unit';
      widget.data = [{ unit: 'Bappeda', periode: '2025', status: 'belum' }];
    });
    await matrix.reaches('ready');
    expect(matrix.says(0)).to.contain('terlambat 5 hari, batas 28 Februari 2026');
    matrix.stops[0]?.focus();
    await press('Enter');
    await matrix.panelOpens();
    expect(matrix.panel.textContent).to.contain('LKJ-0/deadline').and.to.contain('PermenPANRB 53/2014');
  });
});
