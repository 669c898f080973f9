import { round } from '@takar/core';
import { local } from '../../shared/generator.mjs';
import { AGENCIES, REGIONS } from './regions.mjs';

const REGIONAL = [
  ['Indeks pelayanan publik', 'indeks', 'maksimalkan', [3.4, 4.4], 2],
  ['Prevalensi stunting', '%', 'minimalkan', [14, 22], 1],
  ['Jalan kondisi mantap', '%', 'maksimalkan', [62, 88], 1],
  ['Nilai AKIP', 'nilai', 'maksimalkan', [62, 76], 2],
];
const PROVINCIAL = [
  ['Rencana aksi selesai', 'kegiatan', 'maksimalkan', [10, 26], 0],
  ['Layanan sesuai standar', '%', 'maksimalkan', [84, 96], 1],
  ['Hari tindak lanjut pengaduan', 'hari', 'minimalkan', [4, 8], 0],
];
const POSTS = ['Sekretaris', 'Kepala Bidang Perencanaan', 'Kepala Bidang Pelayanan'];
const CAUSES = ['Pengadaan terlambat', 'Cuaca menghambat pekerjaan lapangan', 'Data mitra belum lengkap', ''];

const realised = (random, target, polaritas, digits) =>
  Math.max(
    0,
    round(target * (polaritas === 'minimalkan' ? random.number(0.85, 1.25, 3) : random.number(0.72, 1.12, 3)), digits),
  );

/** Published figures of the regencies and cities for 2024 and 2025; one city has one that is not released. */
export function regionalOf(random) {
  return REGIONS.flatMap((unit) =>
    REGIONAL.flatMap(([indikator, satuan, polaritas, [least, most], digits]) =>
      ['2024', '2025'].map((periode) => {
        const target = random.number(least, most, digits);
        const released = !(unit === 'Kota Singkawang' && periode === '2025' && indikator === 'Nilai AKIP');
        return {
          ...{ unit, indikator, satuan, polaritas, periode, target: local(target) },
          realisasi: released ? local(realised(random, target, polaritas, digits)) : 'Belum rilis',
        };
      }),
    ),
  );
}

/** Figures of the agencies by quarter of 2026, with the post that answers for them. */
export function agenciesOf(random) {
  return AGENCIES.flatMap((unit) =>
    PROVINCIAL.flatMap(([indikator, satuan, polaritas, [least, most], digits]) =>
      ['2025-Q3', '2026-Q1', '2026-Q2', '2026-Q3'].map((periode) => {
        const target = random.number(least, most, digits);
        const late = periode === '2026-Q3' && random.chance(0.15);
        return {
          ...{ unit, indikator, satuan, polaritas, periode, target: local(target) },
          realisasi: late ? '' : local(realised(random, target, polaritas, digits)),
          ...{
            status: late ? 'not-reported' : '',
            jabatan: random.pick(POSTS),
            penyebab: late ? '' : random.pick(CAUSES),
          },
          batas: periode === '2026-Q3' ? '2026-10-10' : '',
        };
      }),
    ),
  );
}
