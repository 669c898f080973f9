import { counted, staffCode } from '../../shared/generator.mjs';
import { UNITS } from './units.mjs';

const RESULTS = { 'di atas ekspektasi': 2, 'sesuai ekspektasi': 9, 'di bawah ekspektasi': 1 };
const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];

/** Two systems that should know the same people: personnel (SIMPEG) and plans (SKP). Some rows do not meet. */
export function staffOf(random) {
  let number = 0;
  const simpeg = UNITS.flatMap(({ unit, kelompok }) =>
    Array.from({ length: random.whole(9, 22) }, () => ({
      kode: staffCode((number += 1)),
      unit,
      kelompok,
      jenis: random.weighted({ PNS: 7, PPPK: 3 }),
      kelas: String(random.weighted({ 5: 4, 6: 4, 7: 5, 8: 3, 9: 2, 11: 1 })),
    })),
  );
  const missed = (kelompok) => (kelompok === 'Percontohan' ? 0.03 : 0.16);
  const skp = simpeg
    .filter(({ kelompok }) => !random.chance(missed(kelompok)))
    .map((person) => ({
      kode: person.kode,
      unit: random.chance(0.04) ? random.pick(UNITS).unit : person.unit,
      tersambung: random.chance(person.kelompok === 'Percontohan' ? 0.92 : 0.63) ? 'ya' : 'belum',
      direviu: random.chance(person.kelompok === 'Percontohan' ? 0.86 : 0.41) ? 'ya' : 'belum',
    }));
  for (let i = 0; i < 7; i += 1) {
    skp.push({ kode: staffCode((number += 1)), unit: random.pick(UNITS).unit, tersambung: 'belum', direviu: 'belum' });
  }
  return { simpeg, skp };
}

/** Appraisals of months and of the year, as head counts: nobody can be told apart. */
export function appraisalsOf(random, simpeg) {
  const rows = [...MONTHS, '2025'].flatMap((periode) =>
    simpeg.map(({ unit, jenis }) => ({
      periode,
      unit,
      hasil: random.chance(0.03) ? '' : random.weighted(RESULTS),
      perilaku: random.weighted(RESULTS),
      jenis,
    })),
  );
  return counted(rows, ['periode', 'unit', 'hasil', 'perilaku', 'jenis']);
}

/** Where staff stand on both axes of the talent map, as head counts. */
export function talentsOf(random, simpeg) {
  const rows = simpeg.map(({ unit, jenis }) => ({
    unit,
    kinerja: random.weighted(RESULTS),
    potensial: random.chance(0.06) ? '' : random.weighted({ tinggi: 2, menengah: 6, rendah: 2 }),
    jenis,
  }));
  return counted(rows, ['unit', 'kinerja', 'potensial', 'jenis']);
}
