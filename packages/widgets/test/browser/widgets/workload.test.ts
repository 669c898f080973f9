import '#src/widgets/workload.js';
import { expect } from '@open-wc/testing';
import type { TakarWorkload } from '#src/widgets/workload.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class WorkloadHarness extends PictureHarness<TakarWorkload> {
  static readonly tag = 'takar-workload';
}

const SAMPLE: Sample = {
  caption: 'Analisis beban kerja 2025',
  headers: ['Unit', 'Jabatan', 'Uraian tugas', 'Volume', 'Norma waktu (menit)', 'Bezetting'],
  rows: [
    ['Bagian Umum', 'Pengadministrasi Umum', 'mencatat surat', '240', '120', '2'],
    ['Bagian Umum', 'Pengadministrasi Umum', 'memeriksa arsip', '50', '600', ''],
    ['Bagian Umum', 'Pengadministrasi Umum', 'menyusun laporan', '12', '1.500', ''],
    ['Puskesmas Sukamaju', 'Dokter', 'memeriksa pasien', '4.200', '50', '1'],
    ['Puskesmas Sukamaju', 'Perawat', 'merawat', '9.000', '25', '3'],
    ['Puskesmas Sukamaju', 'Apoteker', 'meracik', '3.000', '20', ''],
  ],
};

guarantees({ kind: WorkloadHarness, sample: SAMPLE, says: { id: /kebutuhan/, en: /need/ } });

describe('takar-workload', () => {
  const put = (fill?: (widget: TakarWorkload) => void) =>
    place(WorkloadHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });
  const said = (harness: WorkloadHarness): readonly string[] => harness.stops.map((_, i) => harness.says(i));

  it('says need, staff, and surplus or shortage with sign and word, of how many posts', async () => {
    const workload = await put();
    expect(workload.root.querySelector('.summary')?.textContent).to.contain(
      'kekurangan 2\u00a0orang, kelebihan 1\u00a0orang\u00a0(−1); 3 dari 4 jabatan dapat dibandingkan. Kekurangan terbesar: Dokter\u00a0(−2).',
    );
    expect(said(workload).join('\n'))
      .to.contain('kelebihan 1\u00a0orang\u00a0(+1)')
      .and.to.contain('EJ 0,51, D (sedang)')
      .and.to.contain('bezetting tidak disebut');
  });

  it('opens a post to its tasks, its rounding and its job performance', async () => {
    const workload = await put();
    workload.stops[0]?.focus();
    await press('ArrowDown');
    expect(workload.here).to.contain('Pengadministrasi Umum');
    await press('Enter');
    await workload.panelOpens();
    const text = workload.panel.textContent ?? '';
    expect(text).to.contain('ABK-08').and.to.contain('76.800').and.to.contain('1,024').and.to.contain('0,512');
  });

  it('opens a unit to its efficiency where all of it is known', async () => {
    const workload = await put((widget) => (widget.unit = 'Bagian Umum'));
    workload.stops[0]?.focus();
    await press('Enter');
    await workload.panelOpens();
    expect(workload.panel.textContent).to.contain('ABK-07/unit').and.to.contain('Permendagri 12/2008');
  });

  it('reads again where scheme or minimum change, and says what it does not know', async () => {
    const workload = await put();
    workload.widget.scheme = 'health';
    await until(() => said(workload).some((label) => label.includes('3,125')), 'it follows the scheme');
    expect(workload.root.querySelector('.note')?.textContent).to.contain('72.000 menit');
    workload.widget.minimum = 'dua';
    await until(() => workload.message.includes('minimum="dua"'), 'it says what is wrong');
  });
});
