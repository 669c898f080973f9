import { UNITS } from './units.mjs';

const COMPONENTS = [
  ['Perencanaan Kinerja', 30, [6, 9, 15]],
  ['Pengukuran Kinerja', 30, [6, 9, 15]],
  ['Pelaporan Kinerja', 15, [3, 4.5, 7.5]],
  ['Evaluasi Akuntabilitas Kinerja Internal', 25, [5, 7.5, 12.5]],
];
const PARTS = ['Keberadaan', 'Kualitas', 'Pemanfaatan'];
const GRADES = ['AA', 'A', 'BB', 'B', 'CC', 'C'];

/** Evaluation sheets (LKE, PermenPANRB 88/2021) of the agencies: own grades, and those of the inspectorate. */
export function sheetsOf(random) {
  return UNITS.flatMap(({ unit }) =>
    COMPONENTS.flatMap(([komponen, bobot, weights]) =>
      PARTS.map((subkomponen, i) => {
        const own = Math.min(5, random.whole(0, 2) + i);
        return {
          unit,
          komponen,
          bobot_komponen: String(bobot),
          subkomponen,
          bobot_subkomponen: String(weights[i]).replace('.', ','),
          mandiri: GRADES[own],
          penilai: GRADES[Math.min(5, own + random.whole(0, 1))],
        };
      }),
    ),
  );
}
