import '#src/widgets/followup.js';
import { expect } from '@open-wc/testing';
import type { TakarFollowup } from '#src/widgets/followup.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage } from '../support/stage.js';

class FollowupHarness extends PictureHarness<TakarFollowup> {
  static readonly tag = 'takar-followup';
}

const SAMPLE: Sample = {
  caption: 'Tindak lanjut LHE 2025',
  headers: ['Rekomendasi', 'Penyebab', 'Tindak lanjut', 'PIC', 'Batas waktu', 'Bukti', 'Status'],
  rows: [
    ['Sempurnakan pohon', 'Belum dipetakan', 'Susun ulang', 'Sekretaris', '31 Maret 2026', 'Berita acara', 'Selesai'],
    ['Manfaatkan hasil', '', 'Rapat triwulanan', 'Kepala Biro', '30 Juni 2026', '', 'Dalam proses'],
    ['Susun manual IKU', '', '', '', '30 September 2026', '', 'belum'],
    ['Kaitkan tunjangan', '', '', '', '', '', 'menunggu'],
  ],
  attributes: { 'as-of': '2026-07-10' },
};

guarantees({ kind: FollowupHarness, sample: SAMPLE, says: { id: /ditindaklanjuti/, en: /closed/ } });

const put = (fill: (widget: TakarFollowup) => void): Promise<FollowupHarness> => place(FollowupHarness, stage(), fill);

describe('takar-followup', () => {
  it('says how many are closed, what is overdue, and what status it does not know', async () => {
    const list = await put((widget) => {
      widget.asOf = '2026-07-10';
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
    });
    expect(list.says(0)).to.contain('1 dari 4 rekomendasi selesai ditindaklanjuti (25,00%)');
    expect(list.says(1)).to.contain('Manfaatkan hasil').and.to.contain('lewat batas 10 hari');
    expect(list.root.querySelector('.note')?.textContent).to.contain('"menunggu" tidak dikenal');
    list.stops[0]?.focus();
    await press('Enter');
    await list.panelOpens();
    expect(list.panel.textContent).to.contain('ORG-LKE-CRIT/follow-up').and.to.contain('PermenPANRB 12/2015');
  });

  it('opens a recommendation to its status, how it counts, and for how long it is overdue', async () => {
    const list = await put((widget) => {
      widget.asOf = '2026-07-10';
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
    });
    const open = async (mark: number): Promise<string> => {
      list.stops[mark]?.focus();
      await press('Enter');
      await list.panelOpens();
      const text = (list.panel.textContent ?? '').replace(/\s+/g, ' ');
      await press('Escape');
      await list.panelCloses();
      return text;
    };
    const late = await open(1);
    expect(late).to.contain('Manfaatkan hasil').and.to.contain('dihitung sebagai belum selesai');
    expect(late).to.contain('hari pelaporan − batas waktu').and.to.contain('10 Juli 2026 − 30 Juni 2026 = 10 hari');
    expect(late).to.contain('ORG-LKE-CRIT/follow-up').and.to.contain('pilihan Takar');
    const closed = await open(4);
    expect(closed).to.contain('Sempurnakan pohon').and.to.contain('dihitung sebagai selesai');
    expect(closed).not.to.contain('hari pelaporan −');
    const unknown = await open(3);
    expect(unknown).to.contain('Kaitkan tunjangan').and.to.contain('"menunggu" tidak dikenal');
  });

  it('calls nothing overdue where no day is named, and says so', async () => {
    const list = await put((widget) => widget.append(tableOf(SAMPLE, SAMPLE.rows)));
    expect(list.picture()).not.to.contain('lewat batas');
    expect(list.root.querySelector('.note')?.textContent).to.contain('Hari pelaporan tidak disebut');
  });

  it('says what a table lacks that holds no recommendations', async () => {
    const list = await put((widget) => void (widget.data = [{ nama: 'A', nilai: 1 }]));
    await list.reaches('error');
    expect(list.root.querySelector('.base')?.textContent).to.contain('kolom rekomendasi');
  });
});
