import '#src/widgets/heatmap.js';
import { expect } from '@open-wc/testing';
import type { TakarHeatmap } from '#src/widgets/heatmap.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class HeatmapHarness extends PictureHarness<TakarHeatmap> {
  static readonly tag = 'takar-heatmap';
}

/** Published figures of Banyuwangi, as in the example. */
const SAMPLE: Sample = {
  caption: 'Nilai 2023–2024',
  headers: ['Unit', 'Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi'],
  rows: [
    ['Dinas Perhubungan', 'Rasio konektivitas', 'maksimalkan', '2023', '0,795', '0,808'],
    ['Dinas Perhubungan', 'Rasio konektivitas', 'maksimalkan', '2024', '0,795', '0,817'],
    ['DPMPTSP', 'Realisasi investasi', 'maksimalkan', '2023', '4,7', '4,8'],
    ['DPMPTSP', 'Realisasi investasi', 'maksimalkan', '2024', '4,8', ''],
  ],
};

guarantees({ kind: HeatmapHarness, sample: SAMPLE, says: { id: /kotak/, en: /cells/ } });

describe('takar-heatmap', () => {
  const put = () => place(HeatmapHarness, stage(), (widget) => widget.append(tableOf(SAMPLE, SAMPLE.rows)));

  it('is walked by row and column', async () => {
    const map = await put();
    map.stops[0]?.focus();
    expect(map.here).to.contain('Dinas Perhubungan, 2023');
    await press('ArrowRight');
    expect(map.here).to.contain('Dinas Perhubungan, 2024');
    await press('ArrowDown');
    expect(map.here).to.contain('DPMPTSP, 2024').and.to.contain('0 dari 1 indikator dilaporkan');
  });

  it('opens the explanation of a score', async () => {
    const map = await put();
    map.stops[1]?.focus();
    await press('Enter');
    await map.panelOpens();
    expect(map.panel.textContent).to.contain('102,77');
  });

  it('shows achievements of indicators on request', async () => {
    const map = await put();
    map.widget.setAttribute('rows-by', 'indicator');
    await map.ready();
    expect(map.says(3)).to.contain('Realisasi investasi').and.to.contain('belum dilaporkan');
  });
});
