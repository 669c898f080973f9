import '#src/widgets/gauge.js';
import { expect } from '@open-wc/testing';
import type { TakarGauge } from '#src/widgets/gauge.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class GaugeHarness extends PictureHarness<TakarGauge> {
  static readonly tag = 'takar-gauge';
}

/** Published figures of Banyuwangi, as in the example. */
const SAMPLE: Sample = {
  caption: 'Nilai 2024',
  headers: ['Unit', 'Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi'],
  rows: [
    ['Dinas Perhubungan', 'Rasio konektivitas', 'maksimalkan', '2024', '0,795', '0,817'],
    ['Dinas Perhubungan', 'V/C ratio jalan', 'minimalkan', '2024', '0,372', '0,325'],
    ['DPMPTSP', 'Realisasi investasi', 'maksimalkan', '2024', '4,8', '4,5'],
    ['DPMPTSP', 'IKM pelayanan perizinan', 'maksimalkan', '2024', '91,5', ''],
  ],
};

guarantees({ kind: GaugeHarness, sample: SAMPLE, says: { id: /Capaian/, en: /Achievement/ } });

describe('takar-gauge', () => {
  const put = (fill?: (widget: TakarGauge) => void) =>
    place(GaugeHarness, stage(), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });

  it('opens the explanation of a score', async () => {
    const gauge = await put();
    gauge.stops[0]?.focus();
    await press('Enter');
    await gauge.panelOpens();
    expect(gauge.panel.textContent).to.contain('107,7').and.to.contain('bobot yang harus dilaporkan');
  });

  it('opens nothing for a band', async () => {
    const gauge = await put();
    gauge.stops.at(-1)?.focus();
    expect(gauge.here).to.contain('Sangat rendah');
    await press('Enter');
    expect(gauge.panel.open).to.equal(false);
  });

  it('shows the achievement of each indicator on request, and tells the page which one is read', async () => {
    const gauge = await put((widget) => widget.setAttribute('figure', 'row'));
    const told: number[] = [];
    gauge.widget.addEventListener('takar-select', (event) => told.push(event.row));
    expect(gauge.says(3)).to.contain('IKM pelayanan perizinan').and.to.contain('belum dilaporkan');
    gauge.stops[2]?.focus();
    expect(told).to.deep.equal([2]);
  });
});
