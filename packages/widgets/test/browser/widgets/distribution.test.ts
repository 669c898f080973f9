import '#src/widgets/distribution.js';
import { expect } from '@open-wc/testing';
import type { TakarDistribution } from '#src/widgets/distribution.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class DistributionHarness extends PictureHarness<TakarDistribution> {
  static readonly tag = 'takar-distribution';
}

const SAMPLE: Sample = {
  caption: 'Distribusi predikat 2025',
  headers: ['Unit', 'Nama', 'Predikat organisasi', 'Predikat', 'Jenis pegawai', 'Jumlah'],
  rows: [
    ['Dinas Kesehatan', 'Rahasia', 'Baik', 'Sangat Baik', 'PNS', '24'],
    ['Dinas Kesehatan', 'Rahasia', 'Baik', 'Baik', 'PNS', '125'],
    ['Dinas Kesehatan', 'Rahasia', 'Baik', 'Baik', 'PPPK', '46'],
    ['Dinas Kesehatan', 'Rahasia', 'Baik', 'Butuh Perbaikan', 'PNS', '18'],
    ['Bappeda', 'Rahasia', 'Istimewa', 'Sangat Baik', 'PNS', '20'],
    ['Bappeda', 'Rahasia', 'Istimewa', 'Baik', 'PNS', '15'],
    ['Bappeda', 'Rahasia', 'Istimewa', '', 'CPNS', '2'],
  ],
};

guarantees({
  kind: DistributionHarness,
  sample: SAMPLE,
  says: { id: /Predikat organisasi/, en: /Predicate of the organisation/ },
});

describe('takar-distribution', () => {
  const put = (fill?: (widget: TakarDistribution) => void) =>
    place(DistributionHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });
  const said = (harness: DistributionHarness): readonly string[] => harness.stops.map((_, i) => harness.says(i));

  it('keeps a sensible height over many units', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`Unit ${i + 1}`, '-', 'Baik', 'Baik', 'PNS', String(10 + i)]);
    const many = await place(DistributionHarness, stage(500), (widget) => widget.append(tableOf(SAMPLE, rows)));
    const stageOf = many.widget.picture.parentElement as HTMLElement;
    expect(stageOf.scrollHeight).to.be.greaterThan(2000);
    expect(stageOf.clientHeight).to.be.at.most(760);
    many.stops[0]?.focus();
    await press('End');
    expect(many.here).to.contain('Unit 30');
    expect(stageOf.scrollTop).to.be.greaterThan(1000);
  });

  it('says who is above the pattern and by how many, which kinds are counted, and names nobody', async () => {
    const distribution = await put();
    expect(distribution.root.querySelector('.summary')?.textContent)
      .to.contain('1 dari 2 unit yang diperiksa sesuai pola distribusi.')
      .and.to.contain('Dinas Kesehatan: Tidak sesuai pola distribusi: Baik 80,3% (pola: paling banyak 70%).')
      .and.to.contain('Pegawai yang dihitung: PNS 202, PPPK 46.');
    expect(said(distribution).join('\n')).to.contain('di atas pola, lebih 22\u00a0orang');
    expect(distribution.root.textContent).not.to.contain('Rahasia');
  });

  it('counts those without predicate apart', async () => {
    const distribution = await put((widget) => (widget.unit = 'Bappeda'));
    expect(distribution.says(0)).to.contain('35 pegawai dinilai').and.to.contain('belum dinilai: 2 orang');
  });

  it('opens a figure to the pattern, its heads and where it is printed', async () => {
    const distribution = await put();
    distribution.stops[0]?.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(distribution.here).to.contain('Dinas Kesehatan, Baik');
    await press('Enter');
    await distribution.panelOpens();
    const text = distribution.panel.textContent ?? '';
    expect(text).to.contain('IND-6-22-05').and.to.contain('SE MenPANRB 3/2023').and.to.contain('171');
  });

  it('takes the predicate of the organisation and the exemption of small groups from the page', async () => {
    const distribution = await place(DistributionHarness, stage(900), (widget) => {
      widget.append(
        tableOf({ ...SAMPLE, headers: ['Unit', 'Nama', 'Catatan', 'Predikat', 'Jenis', 'Jumlah'] }, SAMPLE.rows),
      );
    });
    expect(said(distribution).join('\n')).to.contain('predikat organisasi tidak disebut');
    distribution.widget.organisation = 'istimewa';
    await until(() => said(distribution).some((label) => label.includes('Sesuai pola distribusi')), 'it is checked');
    distribution.widget.exemptUpTo = '35';
    await until(() => said(distribution).some((label) => label.includes('Dikecualikan')), 'a small unit is exempt');
    distribution.widget.exemptUpTo = 'lima';
    await until(() => distribution.message.includes('exempt-up-to="lima"'), 'it says what is wrong');
  });
});
