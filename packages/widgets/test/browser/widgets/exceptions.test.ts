import '#src/widgets/exceptions.js';
import { expect } from '@open-wc/testing';
import type { TakarExceptions } from '#src/widgets/exceptions.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class ExceptionsHarness extends PictureHarness<TakarExceptions> {
  static readonly tag = 'takar-exceptions';
}

/** Published figures of Gunungkidul and Banyuwangi; the posts are made up. */
const SAMPLE: Sample = {
  caption: 'Perlu perhatian 2023',
  headers: ['Indikator', 'Polaritas', 'Periode', 'Unit', 'Target', 'Realisasi', 'PIC', 'Penyebab', 'Tenggat'],
  rows: [
    ['Angka kematian ibu', 'minimalkan', '2023', 'Dinkes', '66,81', '82,64', 'Kepala Bidang', 'Rujukan', '2024-02-28'],
    ['Kenaikan PAD', 'maksimalkan', '2023', 'BKAD', '5,09', '-2,24', '', '', '2024-02-28'],
    ['Nilai AKIP', 'maksimalkan', '2023', 'DLH', '80,07', '', 'Sekretaris', '', '2024-02-28'],
    ['Indeks SPBE', 'maksimalkan', '2023', 'Diskominfo', '3,34', '4,5', '', '', '2024-02-28'],
  ],
  attributes: { 'as-of': '2024-03-01' },
};

guarantees({
  kind: ExceptionsHarness,
  sample: SAMPLE,
  says: { id: /perlu perhatian/, en: /need attention/ },
  showsAll: false,
});

const put = (attributes: Readonly<Record<string, string>>, rows = SAMPLE.rows): Promise<ExceptionsHarness> =>
  place(ExceptionsHarness, stage(), (widget) => {
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    widget.append(tableOf(SAMPLE, rows));
  });

describe('takar-exceptions', () => {
  it('names what is not met, farthest first, with post and cause, and opens its explanation', async () => {
    const list = await put({ 'as-of': '2024-03-01' });
    expect(list.stops).to.have.lengthOf(4);
    expect(list.says(0)).to.contain('3 dari 4 indikator perlu perhatian: 2 tidak tercapai, 1 terlambat dilaporkan');
    expect(list.says(1)).to.contain('Kenaikan PAD').and.to.contain('Penyebab: belum dijelaskan');
    expect(list.says(2)).to.contain('tidak tercapai').and.to.contain('PIC: Kepala Bidang. Penyebab: Rujukan');
    expect(list.says(3)).to.contain('terlambat dilaporkan 2 hari, batas 28 Februari 2024');
    list.stops[2]?.focus();
    await press('Enter');
    await list.panelOpens();
    expect(list.panel.textContent).to.contain('76,31');
  });

  it('says that a target is not met yet while the year runs, and calls nothing late without a day', async () => {
    const list = await put({});
    expect(list.says(0)).to.contain('2 dari 4').and.to.contain('2 belum tercapai');
    expect(list.root.querySelector('.note')?.textContent).to.contain('Hari pelaporan tidak disebut');
  });

  it('says that all is well where nothing needs attention', async () => {
    const list = await put({ 'as-of': '2024-03-01' }, SAMPLE.rows.slice(3));
    expect(list.says(0)).to.contain('0 dari 1').and.to.contain('Tidak ada yang belum tercapai');
    expect(list.message).to.equal('');
  });

  it('links to evidence, and to nothing that is no page', async () => {
    const sample: Sample = {
      ...SAMPLE,
      headers: [...SAMPLE.headers, 'Bukti dukung'],
      rows: SAMPLE.rows.map((row, i) => [...row, ['/bukti/aki.pdf', 'javascript:alert(1)', '', ''][i] ?? '']),
    };
    const list = await place(ExceptionsHarness, stage(), (widget) => {
      widget.append(tableOf(sample, sample.rows));
    });
    const links = [...list.root.querySelectorAll<HTMLAnchorElement>('.links a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).to.deep.equal(['/bukti/aki.pdf']);
  });
});
