import '#src/widgets/ranking.js';
import { expect } from '@open-wc/testing';
import type { TakarRanking } from '#src/widgets/ranking.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class RankingHarness extends PictureHarness<TakarRanking> {
  static readonly tag = 'takar-ranking';
}

/** Published figures of Banyuwangi, as in the example. */
const SAMPLE: Sample = {
  caption: 'Peringkat 2024',
  headers: ['Unit', 'Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi'],
  rows: [
    ['Dinas Perhubungan', 'Rasio konektivitas', 'maksimalkan', '2024', '0,795', '0,817'],
    ['DPMPTSP', 'Realisasi investasi', 'maksimalkan', '2024', '4,8', '4,5'],
    ['Diskominfo', 'Indeks SPBE', 'maksimalkan', '2024', '3,36', ''],
  ],
};

guarantees({ kind: RankingHarness, sample: SAMPLE, says: { id: /[Pp]eringkat/, en: /[Rr]ank/ } });

describe('takar-ranking', () => {
  it('opens the explanation of a score', async () => {
    const ranking = await place(RankingHarness, stage(), (widget) => widget.append(tableOf(SAMPLE, SAMPLE.rows)));
    expect(ranking.says(2)).to.contain('Tanpa peringkat');
    ranking.stops[0]?.focus();
    expect(ranking.here).to.contain('Dinas Perhubungan, 2024. Peringkat 1 dari 2');
    await press('Enter');
    await ranking.panelOpens();
    expect(ranking.panel.textContent).to.contain('102,77');
  });
});
