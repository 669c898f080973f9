import '#src/widgets/calendar.js';
import { expect } from '@open-wc/testing';
import type { TakarCalendar } from '#src/widgets/calendar.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class CalendarHarness extends PictureHarness<TakarCalendar> {
  static readonly tag = 'takar-calendar';

  /** The mark of a day, week or month. */
  mark(id: string): SVGElement | undefined {
    return this.stops.find((stop) => stop.dataset['id'] === id);
  }

  saysOf(id: string): string {
    return this.mark(id)?.getAttribute('aria-label') ?? '';
  }
}

const SAMPLE: Sample = {
  caption: 'Aktivitas',
  headers: ['Tanggal', 'Nama', 'Jenis', 'Mulai', 'Selesai', 'Status'],
  rows: [
    ['2 Maret 2026', 'Rahasia', '', '08:00', '13:00', 'disetujui'],
    ['3 Maret 2026', 'Rahasia', '', '08:00', '10:00', 'disetujui'],
    ['3 Maret 2026', 'Rahasia', '', '09:00', '11:00', 'disetujui'],
    ['10 Maret 2026', 'Rahasia', 'cuti sakit', '', '', ''],
    ['19 Maret 2026', 'Rahasia', 'libur', '', '', ''],
  ],
};

guarantees({
  kind: CalendarHarness,
  sample: SAMPLE,
  says: { id: /menit/, en: /minutes/ },
  changed: { to: '4 Maret 2026', says: 'Rabu 4 Maret 2026. 300 dari 300 menit' },
  showsAll: false,
});

describe('takar-calendar', () => {
  const put = (fill?: (widget: TakarCalendar) => void) =>
    place(CalendarHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      fill?.(widget);
    });

  it('says minutes against target of a day, and what is rejected', async () => {
    const calendar = await put();
    expect(calendar.saysOf('day-2026-03-02')).to.equal('Senin 2 Maret 2026. 300 dari 300 menit, 100,00%');
    expect(calendar.root.querySelector('.summary')?.textContent).to.contain('1 entri ditolak');
  });

  it('names nobody, and no reason why a day is not counted', async () => {
    const calendar = await put();
    expect(calendar.saysOf('day-2026-03-10')).to.equal('Selasa 10 Maret 2026. tidak dihitung');
    expect(calendar.root.innerHTML).not.to.match(/Rahasia|sakit|cuti/);
  });

  it('opens a day to its minutes, its target and the ratio', async () => {
    const calendar = await put();
    calendar.mark('day-2026-03-03')?.focus();
    await press('Enter');
    await calendar.panelOpens();
    const text = calendar.panel.textContent ?? '';
    for (const rule of ['IND-ACT-01', 'IND-ACT-02', 'IND-ACT-03']) expect(text).to.contain(rule);
    expect(text).to.contain('40,00%');
  });

  it('is walked in two dimensions', async () => {
    const calendar = await put();
    calendar.mark('day-2026-03-03')?.focus();
    await press('ArrowDown');
    expect(calendar.here).to.contain('10 Maret 2026');
    await press('ArrowRight');
    expect(calendar.here).to.contain('11 Maret 2026');
  });

  it('counts again with other minutes', async () => {
    const calendar = await put();
    calendar.widget.minutes = '240';
    await until(() => calendar.saysOf('day-2026-03-03').includes('120 dari 240 menit, 50,00%'), 'it counts again');
  });

  it('refuses rows of several persons', async () => {
    const calendar = await put((widget) => {
      const cell = widget.querySelectorAll('tbody td')[1];
      if (cell) cell.textContent = 'Lain';
    });
    await calendar.reaches('error');
    expect(calendar.message).to.contain('lebih dari satu pegawai');
  });
});
