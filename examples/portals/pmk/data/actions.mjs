import { round } from '@takar/core';
import { local } from '../../shared/generator.mjs';

const UNITS = [
  'Sekretariat Kementerian Koordinator',
  'Deputi Bidang Peningkatan Kualitas Kesehatan',
  'Deputi Bidang Pendidikan',
  'Deputi Bidang Pemberdayaan Perempuan dan Anak',
  'Deputi Bidang Bencana dan Konflik Sosial',
];
const INDICATORS = [
  ['Rencana aksi triwulan selesai', 'kegiatan', 'maksimalkan', [8, 20]],
  ['Rekomendasi kebijakan disampaikan', 'rekomendasi', 'maksimalkan', [2, 6]],
  ['Hari penyelesaian telaahan', 'hari', 'minimalkan', [10, 16]],
];

/** Action plans by quarter; the fourth of 2026 is not due. */
export function actionsOf(random) {
  return UNITS.flatMap((unit) =>
    INDICATORS.flatMap(([indikator, satuan, polaritas, [least, most]]) =>
      ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((periode) => {
        const target = random.whole(least, most);
        const isDue = periode !== '2026-Q4';
        return {
          ...{ unit, indikator, satuan, polaritas, periode, target: String(target) },
          realisasi: isDue ? local(Math.max(1, round(target * random.number(0.7, 1.15, 2), 0))) : '',
          status: isDue ? '' : 'not-due',
        };
      }),
    ),
  );
}
