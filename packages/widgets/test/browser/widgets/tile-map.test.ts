import '#src/widgets/tile-map.js';
import { expect } from '@open-wc/testing';
import type { TakarTileMap } from '#src/widgets/tile-map.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class TileMapHarness extends PictureHarness<TakarTileMap> {
  static readonly tag = 'takar-tile-map';

  /** What the mark says whose words begin so. */
  saysOf(name: string): string {
    return this.stops.map((_, i) => this.says(i)).find((label) => label.startsWith(name)) ?? '';
  }
}

const SAMPLE: Sample = {
  caption: 'Nilai provinsi 2025',
  headers: ['Unit', 'Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi'],
  rows: [
    ['Sumatera Barat', 'Indeks pelayanan', 'maksimalkan', '2025', '90', '93'],
    ['Jawa Timur', 'Indeks pelayanan', 'maksimalkan', '2025', '90', '61'],
    ['Papua Tengah', 'Indeks pelayanan', 'maksimalkan', '2025', '90', ''],
    ['Otorita Ibu Kota Nusantara', 'Indeks pelayanan', 'maksimalkan', '2025', '90', '88'],
  ],
};

guarantees({ kind: TileMapHarness, sample: SAMPLE, says: { id: /tidak ada baris data/, en: /no rows of data/ } });

describe('takar-tile-map', () => {
  const put = (fill?: (widget: TakarTileMap) => void) =>
    place(TileMapHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });

  it('shows provinces, those without score, and units that have no square', async () => {
    const map = await put();
    expect(map.stops).to.have.lengthOf(39);
    expect(map.saysOf('Sumatera Barat')).to.contain('103,33%');
    expect(map.saysOf('Papua Tengah')).to.contain('0 dari 1');
    expect(map.saysOf('Otorita Ibu Kota Nusantara')).to.contain('97,78%');
    expect(map.root.querySelector('.summary')?.textContent)
      .to.contain('2 dari 38 wilayah')
      .and.to.contain('1 unit tidak ada di peta');
    expect(map.root.querySelector('.note')?.textContent).to.contain('ISO 3166-2:ID');
  });

  it('opens a square to the score of its unit', async () => {
    const map = await put();
    map.stops.find((stop) => stop.getAttribute('aria-label')?.startsWith('Jawa Timur'))?.focus();
    await press('Enter');
    await map.panelOpens();
    expect(map.panel.textContent).to.contain('Jawa Timur').and.to.contain('67,78');
  });

  it('takes the layout of the page', async () => {
    const map = await put((widget) => (widget.layoutSrc = '/examples/widgets/layouts/yogyakarta.json'));
    await map.reaches('ready');
    expect(map.stops).to.have.lengthOf(5 + 4);
    expect(map.saysOf('Kabupaten Sleman')).to.contain('tidak ada baris data');
    map.widget.layoutSrc = '/examples/widgets/tile-map.html';
    await until(() => map.state !== 'ready', 'a page is no layout');
  });

  it('says that a layout cannot be read', async () => {
    const address = URL.createObjectURL(new Blob(['{"tiles":[]}'], { type: 'application/json' }));
    const map = await put((widget) => (widget.layoutSrc = address));
    await map.reaches('error');
    expect(map.message).to.contain('Tata letak peta tidak terbaca');
    URL.revokeObjectURL(address);
  });
});
