import '#src/widgets/trend.js';
import { expect } from '@open-wc/testing';
import type { TakarTrend } from '#src/widgets/trend.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { dataBlock, INDICATOR_SAMPLE } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class TrendHarness extends PictureHarness<TakarTrend> {
  static readonly tag = 'takar-trend';
}

guarantees({ kind: TrendHarness, sample: INDICATOR_SAMPLE, says: { id: /[Cc]apaian/, en: /[Aa]chievement/ } });

const PLAN = `indikator;polaritas;periode;target;realisasi
IKM;maksimalkan;2022;81;81
IKM;maksimalkan;2023;82;80
IKM;maksimalkan;2021/2026;90;`;

describe('takar-trend', () => {
  const put = () => place(TrendHarness, stage(), (widget) => widget.append(dataBlock('text/csv', PLAN)));

  it('says how the years compare, and explains the way to the final target', async () => {
    const trend = await put();
    await trend.reaches('ready');
    expect(trend.root.querySelector('.summary')?.textContent).to.contain('Dibanding tahun lalu −1 (memburuk)');
    trend.stops[0]?.focus();
    await press('End');
    expect(trend.here).to.contain('Target akhir 2026 90: selisih +10, perlu +3,33 per tahun');
    await press('Enter');
    await trend.panelOpens();
    expect(trend.panel.textContent).to.contain('LKJ-3');
  });

  it('explains the achievement of a period', async () => {
    const trend = await put();
    await trend.reaches('ready');
    trend.stops[1]?.focus();
    await press('Enter');
    await trend.panelOpens();
    expect(trend.panel.textContent).to.contain('80 ÷ 82 × 100');
  });
});
