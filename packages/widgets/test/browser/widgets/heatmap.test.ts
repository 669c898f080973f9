import '#src/widgets/heatmap.js';
import { expect } from '@open-wc/testing';
import type { TakarHeatmap } from '#src/widgets/heatmap.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

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

describe('a large takar-heatmap', () => {
  const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
  const rows = Array.from({ length: 250 * 12 }, (_, i) => ({
    indikator: `Indikator ${Math.floor(i / 12) + 1}`,
    polaritas: 'maksimalkan',
    periode: MONTHS[i % 12] ?? '',
    target: 100,
    realisasi: 40 + (i % 70),
  }));
  const put = () =>
    place(HeatmapHarness, stage(), (widget) => {
      widget.data = rows;
    });
  const stageOf = (map: HeatmapHarness) => map.widget.picture.parentElement as HTMLElement;
  const names = (map: HeatmapHarness) =>
    map.stops.map((stop) => /^Indikator \d+/.exec(stop.getAttribute('aria-label') ?? '')?.[0]);

  it('draws the rows that are seen and the ends, says how many there are, and draws others as it scrolls', async () => {
    const map = await put();
    expect(map.stops.length).to.be.greaterThan(10).and.to.be.lessThan(80);
    expect(names(map)).to.include('Indikator 1').and.to.include('Indikator 250').and.not.to.include('Indikator 150');
    expect(map.stops[1]?.getAttribute('aria-posinset')).to.equal('2');
    expect(map.stops[1]?.getAttribute('aria-setsize')).to.equal('250');
    expect(map.says(0)).to.contain('Januari 2026 40,00%');
    stageOf(map).scrollTop = 149 * 30;
    await until(() => names(map).includes('Indikator 150'), 'the middle is drawn');
    expect(names(map)).not.to.include('Indikator 30');
  });

  it('is walked from end to end, and keeps the reader on a row that is scrolled away from', async () => {
    const map = await put();
    map.stops[0]?.focus();
    await press('End');
    expect(map.here).to.contain('Indikator 250');
    await until(() => names(map).includes('Indikator 249'), 'what stands around the last row is drawn');
    await press('ArrowUp');
    expect(map.here).to.contain('Indikator 249');
    stageOf(map).scrollTop = 100 * 30;
    await until(() => names(map).includes('Indikator 105'), 'the middle is drawn');
    expect(map.here).to.contain('Indikator 249');
    expect(stageOf(map).scrollTop).to.equal(100 * 30);
  });

  it('stays where the reader went, while rows take over the elements of others', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const map = await put();
      map.stops[0]?.focus();
      await press('End');
      await until(() => names(map).includes('Indikator 249'), 'what stands around the last row is drawn');
      const { scrollTop } = stageOf(map);
      for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
      expect(stageOf(map).scrollTop).to.equal(scrollTop);
      expect(map.here).to.contain('Indikator 250');
      map.widget.remove();
    }
  });

  it('is drawn whole on paper, and in part again after it', async () => {
    const map = await put();
    window.dispatchEvent(new Event('beforeprint'));
    expect(map.root.querySelectorAll('.picture:not(.slice) [data-id]').length).to.equal(250);
    window.dispatchEvent(new Event('afterprint'));
    await map.ready();
    expect(map.stops.length).to.be.lessThan(80);
  });
});
