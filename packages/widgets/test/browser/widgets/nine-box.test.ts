import '#src/widgets/nine-box.js';
import { expect } from '@open-wc/testing';
import type { TakarNineBox } from '#src/widgets/nine-box.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class NineBoxHarness extends PictureHarness<TakarNineBox> {
  static readonly tag = 'takar-nine-box';
}

const SAMPLE: Sample = {
  caption: 'Peta talenta 2025',
  headers: ['Unit', 'Nama', 'Kinerja', 'Potensial', 'Jenis pegawai', 'Jumlah'],
  rows: [
    ['Dinas Kesehatan', 'Rahasia', 'di atas ekspektasi', 'tinggi', 'PNS', '4'],
    ['Dinas Kesehatan', 'Rahasia', 'sesuai ekspektasi', 'menengah', 'PNS', '38'],
    ['Dinas Kesehatan', 'Rahasia', 'sesuai ekspektasi', 'menengah', 'PPPK', '12'],
    ['Dinas Sosial', 'Rahasia', 'sesuai ekspektasi', 'tinggi', 'PNS', '9'],
    ['Bappeda', 'Rahasia', 'di bawah ekspektasi', 'rendah', 'PNS', '1'],
    ['Bappeda', 'Rahasia', 'sesuai ekspektasi', '', 'PPPK', '5'],
  ],
};

guarantees({ kind: NineBoxHarness, sample: SAMPLE, says: { id: /Kotak/, en: /Box/ } });

describe('takar-nine-box', () => {
  const put = (fill?: (widget: TakarNineBox) => void) =>
    place(NineBoxHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });

  it('counts heads with their kinds, and names nobody', async () => {
    const map = await put();
    const middle = map.stops.map((_, i) => map.says(i)).find((label) => label.startsWith('Kotak 5.'));
    expect(middle).to.contain('Kinerja sesuai ekspektasi, potensial menengah').and.to.contain('50\u00a0orang');
    expect(middle).to.contain('PNS 38, PPPK 12');
    expect(map.root.querySelector('.summary')?.textContent).to.contain('64 dari 69 pegawai dipetakan');
    expect(map.root.textContent).not.to.contain('Rahasia');
  });

  it('leaves those without an axis out of every box, and says why', async () => {
    const map = await put();
    const missing = map.stops.map((_, i) => map.says(i)).find((label) => label.startsWith('Belum dipetakan'));
    expect(missing).to.contain('5\u00a0orang').and.to.contain('Potensial');
  });

  it('numbers by the scheme', async () => {
    const map = await put((widget) => (widget.scheme = 'kemenkeu'));
    const middle = (): string | undefined =>
      map.stops.map((_, i) => map.says(i)).find((label) => label.includes('50\u00a0orang'));
    expect(middle()).to.contain('Kotak 6.');
    map.widget.scheme = 'sulut-2026';
    await until(() => middle()?.includes('Kotak 5.') === true, 'the numbering has changed');
    map.widget.scheme = 'entah';
    await until(() => map.message.includes('Skema "entah" tidak dikenal'), 'it says that it does not know the scheme');
  });

  it('opens a box to the rule that numbers it, the bounds of its levels and what is recommended', async () => {
    const map = await put((widget) => (widget.scheme = 'bkn-411-2025'));
    map.stops[2]?.focus();
    expect(map.here).to.contain('Kotak 9.');
    await press('Enter');
    await map.panelOpens();
    expect(map.panel.textContent).to.contain('TAL-01').and.to.contain('PermenPANRB 3/2020');
    expect(map.panel.textContent).to.contain('promosi').and.to.contain('80');
  });

  it('shows one unit', async () => {
    const map = await put((widget) => (widget.unit = 'Dinas Sosial'));
    expect(map.says(2)).to.contain('0\u00a0orang');
    expect(map.root.querySelector('.summary')?.textContent).to.contain('9 dari 9 pegawai dipetakan');
  });
});
