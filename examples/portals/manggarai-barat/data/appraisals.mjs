import { counted } from '../../shared/generator.mjs';
import { UNITS } from './units.mjs';

const LEVELS = {
  Istimewa: { 'di atas ekspektasi': 5, 'sesuai ekspektasi': 8 },
  Baik: { 'di atas ekspektasi': 3, 'sesuai ekspektasi': 10, 'di bawah ekspektasi': 1 },
  'Butuh Perbaikan': { 'di atas ekspektasi': 1, 'sesuai ekspektasi': 9, 'di bawah ekspektasi': 2 },
  Kurang: { 'di atas ekspektasi': 1, 'sesuai ekspektasi': 5, 'di bawah ekspektasi': 6 },
};

/** Appraisals of 2025 as head counts, with the predicate of the organisation on each row. */
export function appraisalsOf(random) {
  const rows = UNITS.flatMap(({ unit, predikat }) =>
    Array.from({ length: random.whole(14, 30) }, () => ({
      periode: '2025',
      unit,
      predikat_organisasi: predikat,
      hasil: random.chance(0.02) ? '' : random.weighted(LEVELS[predikat || 'Baik']),
      perilaku: random.weighted(LEVELS[predikat || 'Baik']),
      jenis: random.weighted({ PNS: 7, PPPK: 3 }),
    })),
  );
  return counted(rows, ['periode', 'unit', 'predikat_organisasi', 'hasil', 'perilaku', 'jenis']);
}
