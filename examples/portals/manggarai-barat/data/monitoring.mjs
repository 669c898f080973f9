import { local } from '../../shared/generator.mjs';
import { UNITS } from './units.mjs';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}`);
const WEEKS = Array.from({ length: 10 }, (_, i) => `2026-W${35 + i}`);

const INDICATORS = [
  ['Rencana aksi selesai', 'kegiatan', 'maksimalkan', [6, 12]],
  ['Laporan kegiatan tepat waktu', 'laporan', 'maksimalkan', [4, 10]],
  ['Hari tindak lanjut pengaduan', 'hari', 'minimalkan', [4, 6]],
];

/** Action plans of each unit by month, and of one unit by week; October is not handed in everywhere. */
export function monitoringOf(random) {
  const rowsOf = (unit, periods, size) =>
    INDICATORS.flatMap(([indikator, satuan, polaritas, [least, most]]) =>
      periods.map((periode, i) => {
        const target =
          polaritas === 'minimalkan' ? random.whole(least, most) : Math.ceil(random.whole(least, most) * size);
        const reported = !(i === periods.length - 1 && random.chance(0.3));
        const realised = Math.max(1, Math.round(target * random.number(0.72, 1.15, 2)));
        return {
          ...{ unit, indikator, satuan, polaritas, periode, target: String(target) },
          realisasi: reported ? local(realised) : '',
          status: reported ? '' : 'not-reported',
        };
      }),
    );
  return {
    bulanan: UNITS.flatMap(({ unit }) => rowsOf(unit, MONTHS, 1)),
    mingguan: rowsOf('Dinas Pariwisata, Ekonomi Kreatif dan Kebudayaan', WEEKS, 0.4),
  };
}

/** Entries of one code for September and October 2026, Sundays and Saturdays off. */
export function activitiesOf(random) {
  const days = [];
  for (let at = Date.UTC(2026, 8, 1); at <= Date.UTC(2026, 9, 31); at += 86_400_000) {
    const day = new Date(at);
    if (![0, 6].includes(day.getUTCDay())) days.push(day.toISOString().slice(0, 10));
  }
  return days.flatMap((tanggal) => {
    if (random.chance(0.05)) return [];
    return [random.whole(1, 3), random.whole(2, 4)].map((volume) => ({
      tanggal,
      volume: String(volume),
      norma: String(random.pick([45, 60, 75])),
      status: random.chance(0.94) ? 'disetujui' : 'ditolak',
    }));
  });
}
