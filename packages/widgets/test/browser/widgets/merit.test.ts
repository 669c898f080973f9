import '#src/widgets/merit.js';
import { expect } from '@open-wc/testing';
import type { TakarMerit } from '#src/widgets/merit.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class MeritHarness extends PictureHarness<TakarMerit> {
  static readonly tag = 'takar-merit';
}

/** Published per cents of the city of Bogor, 2020. */
const SAMPLE: Sample = {
  caption: 'Sistem merit 2020',
  headers: ['Instansi', 'Aspek', 'Bobot', 'Persen'],
  rows: [
    ['Kota Bogor', 'Perencanaan kebutuhan', '10', '93,8'],
    ['Kota Bogor', 'Pengadaan', '10', '75'],
    ['Kota Bogor', 'Pengembangan karier', '30', '41,7'],
    ['Kota Bogor', 'Promosi dan mutasi', '10', '75'],
    ['Kota Bogor', 'Manajemen kinerja', '20', '71,9'],
    ['Kota Bogor', 'Penggajian, penghargaan dan disiplin', '10', '68,8'],
    ['Kota Bogor', 'Perlindungan dan pelayanan', '4', '75'],
    ['Kota Bogor', 'Sistem informasi', '6', '91,7'],
  ],
};

guarantees({ kind: MeritHarness, sample: SAMPLE, says: { id: /Nilai sistem merit/, en: /Merit-system score/ } });

describe('takar-merit', () => {
  const put = (fill?: (widget: TakarMerit) => void) =>
    place(MeritHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });

  it('names total, category and what is weakest', async () => {
    const merit = await put();
    expect(merit.root.querySelector('.summary')?.textContent).to.contain(
      'Nilai sistem merit: 266,5 dari 400; Baik, kategori sistem merit; indeks 0,67. ' +
        'Terlemah: Pengembangan karier (41,7% dari nilai tertinggi).',
    );
    expect(merit.root.querySelector('.note')?.textContent).to.contain('keyakinan sumber: sedang');
  });

  it('opens the total to its rule, and an aspect to its points', async () => {
    const merit = await put();
    merit.stops[0]?.focus();
    await press('Enter');
    await merit.panelOpens();
    expect(merit.panel.textContent).to.contain('MER-01/percent').and.to.contain('PermenPANRB 40/2018');
    await press('Escape');
    await merit.panelCloses();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(merit.here).to.contain('Pengembangan karier. 41,7%');
    await press('Enter');
    await merit.panelOpens();
    expect(merit.panel.textContent).to.contain('41,7').and.to.contain('50').and.to.contain('MER-01/percent');
  });

  it('takes the scheme from the page, and says which it knows', async () => {
    const merit = await put((widget) => (widget.scheme = 'entah'));
    await until(
      () => merit.message.includes('Skema "entah" tidak dikenal'),
      'it says that it does not know the scheme',
    );
    merit.widget.scheme = 'kasn-2019';
    await until(() => merit.says(0).includes('266,5 dari 400'), 'it is assessed');
  });
});
