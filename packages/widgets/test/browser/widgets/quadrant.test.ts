import '#src/widgets/quadrant.js';
import { expect } from '@open-wc/testing';
import type { TakarQuadrant } from '#src/widgets/quadrant.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class QuadrantHarness extends PictureHarness<TakarQuadrant> {
  static readonly tag = 'takar-quadrant';
}

const SAMPLE: Sample = {
  caption: 'Kuadran kinerja 2025',
  headers: ['Unit', 'Nama', 'NIP', 'Hasil kerja', 'Perilaku kerja', 'Jenis pegawai', 'Jumlah'],
  rows: [
    ['Dinas Kesehatan', 'Rahasia', '1', 'di atas ekspektasi', 'di atas ekspektasi', 'PNS', '4'],
    ['Dinas Kesehatan', 'Rahasia', '2', 'sesuai ekspektasi', 'sesuai ekspektasi', 'PNS', '38'],
    ['Dinas Kesehatan', 'Rahasia', '3', 'sesuai ekspektasi', 'sesuai ekspektasi', 'PPPK', '12'],
    ['Dinas Sosial', 'Rahasia', '4', 'sesuai ekspektasi', 'di bawah ekspektasi', 'PNS', '9'],
    ['Bappeda', 'Rahasia', '5', 'di bawah ekspektasi', 'sesuai ekspektasi', 'PNS', '1'],
    ['Bappeda', 'Rahasia', '6', 'sesuai ekspektasi', '', 'PPPK', '5'],
  ],
};

guarantees({ kind: QuadrantHarness, sample: SAMPLE, says: { id: /Hasil kerja/, en: /Work result/ } });

describe('takar-quadrant', () => {
  const put = (fill?: (widget: TakarQuadrant) => void) =>
    place(QuadrantHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });

  it('counts heads with their kinds under the predicate of each cell, and names nobody', async () => {
    const quadrant = await put();
    const middle = quadrant.stops.map((_, i) => quadrant.says(i))[4];
    expect(middle).to.contain('Baik. Hasil kerja sesuai ekspektasi, perilaku kerja sesuai ekspektasi');
    expect(middle).to.contain('50\u00a0orang (PNS 38, PPPK 12)');
    expect(quadrant.root.querySelector('.summary')?.textContent).to.contain(
      '64 dari 69 pegawai berpredikat menurut kuadran kinerja. Sangat Baik 4, Baik 50, Butuh Perbaikan 1, Kurang 9, Sangat Kurang 0.',
    );
    expect(quadrant.root.textContent).not.to.contain('Rahasia');
  });

  it('counts those who cannot be placed, with the reason', async () => {
    const quadrant = await put();
    const line = quadrant.stops.map((_, i) => quadrant.says(i)).find((label) => label.startsWith('Belum dapat'));
    expect(line).to.contain('5\u00a0orang').and.to.contain('perilaku kerja');
  });

  it('opens a cell to the rule, its ratings and where it is printed', async () => {
    const quadrant = await put();
    quadrant.stops[0]?.focus();
    expect(quadrant.here).to.contain('Kurang/Misconduct.');
    await press('ArrowDown', 'Enter');
    await quadrant.panelOpens();
    const text = quadrant.panel.textContent ?? '';
    expect(text).to.contain('IND-6-22-02').and.to.contain('PermenPANRB 6/2022').and.to.contain('9\u00a0orang');
    expect(text).to.contain('sesuai ekspektasi').and.to.contain('di bawah ekspektasi');
  });

  it('shows one unit', async () => {
    const quadrant = await put((widget) => (widget.unit = 'Dinas Sosial'));
    expect(quadrant.says(2)).to.contain('0\u00a0orang');
    expect(quadrant.root.querySelector('.summary')?.textContent).to.contain('9 dari 9 pegawai Dinas Sosial');
  });
});
