import { formatMoney, rupiah } from '@takar/core';
import { local } from '../../shared/generator.mjs';
import { AGENCIES } from './regions.mjs';

const PROGRAMMES = [
  'Program Penunjang Urusan Pemerintahan',
  'Program Pelayanan Utama',
  'Program Pembinaan Kabupaten/Kota',
];
const INDICATORS = ['Layanan internal sesuai standar', 'Penerima layanan', 'Kabupaten/kota yang dibina'];

const money = (value) => formatMoney(rupiah(value));

/** Plan, money and result of programmes in 2025: whole rupiah. */
export function budgetsOf(random) {
  return AGENCIES.flatMap((unit) =>
    PROGRAMMES.map((program, i) => {
      const target = [95, random.whole(400, 4000), 14][i];
      const pagu = random.whole(800, 42_000) * 1_000_000;
      return {
        ...{
          unit,
          program,
          indikator: INDICATORS[i],
          satuan: ['%', 'orang', 'kabupaten/kota'][i],
          polaritas: 'maksimalkan',
        },
        ...{
          periode: '2025',
          target: local(target),
          realisasi: local(Math.round(target * random.number(0.7, 1.08, 2))),
        },
        ...{ pagu: money(pagu), serapan: money(Math.round(pagu * random.number(0.78, 0.995, 4))) },
      };
    }),
  );
}
