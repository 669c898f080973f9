import '#src/widgets/scorecard.js';
import { expect } from '@open-wc/testing';
import type { TakarScorecard } from '#src/widgets/scorecard.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { INDICATOR_SAMPLE, RECORDS } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class ScorecardHarness extends PictureHarness<TakarScorecard> {
  static readonly tag = 'takar-scorecard';
}

guarantees({ kind: ScorecardHarness, sample: INDICATOR_SAMPLE, says: { id: /[Cc]apaian/, en: /[Aa]chievement/ } });

describe('takar-scorecard', () => {
  it('is walked in two directions', async () => {
    const cards = await place(ScorecardHarness, stage(900), (widget) => void (widget.data = RECORDS));
    cards.stops[0]?.focus();
    await press('ArrowRight');
    expect(cards.here).to.contain('Prevalensi stunting');
    await press('ArrowDown');
    expect(cards.here).to.contain('Nilai AKIP');
  });

  it('opens the explanation of its latest row', async () => {
    const more = { ...RECORDS[2], Periode: '2024', Realisasi: '4,77' };
    const cards = await place(
      ScorecardHarness,
      stage(900),
      (widget) => void (widget.data = [RECORDS[2], more] as never),
    );
    expect(cards.stops.length).to.equal(1);
    expect(cards.says(0)).to.contain('Perkembangan capaian: 2023 134,73%; 2024 142,81%');
    cards.stops[0]?.focus();
    await press('Enter');
    await cards.panelOpens();
    expect(cards.panel.textContent).to.contain('4,77').and.to.contain('142,81%');
  });
});
