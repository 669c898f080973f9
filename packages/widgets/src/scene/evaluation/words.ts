import type { Layer, Locale, SubcomponentMode } from '@takar/core';

/** What the picture of an evaluation says. */
export interface EvaluationWords {
  readonly title: string;
  readonly score: string;
  readonly of: (score: string, weight: string) => string;
  readonly weight: (weight: string) => string;
  /** A predicate with its scale, as it must travel. */
  readonly predicate: (key: string, name: string) => string;
  readonly gap: (points: string, predicate: string, above: string) => string;
  readonly provisional: (answered: number, due: number) => string;
  readonly between: (lowest: string, highest: string) => string;
  readonly certain: (predicate: string) => string;
  readonly notScored: string;
  readonly notAnswered: string;
  readonly notApplicable: string;
  readonly weakest: string;
  /** Pieces of evidence handed in, of those asked for; null where nobody says. */
  readonly evidence: (given: string | null, due: string | null) => string;
  readonly weakestAre: (names: string) => string;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly mode: Readonly<Record<SubcomponentMode, string>>;
  readonly scoredBy: (instrument: string, mode: string | null, layer: string) => string;
  readonly component: string;
  readonly subcomponent: string;
  readonly maximum: string;
  readonly reachable: string;
  readonly percentOfWeight: string;
  readonly columns: {
    readonly weight: string;
    readonly score: string;
    readonly percent: string;
    readonly evidence: string;
  };
}

/** Words of each language; official terms of PermenPANRB 88/2021. */
export const WORDS: Readonly<Record<Locale, EvaluationWords>> = {
  id: {
    title: 'Evaluasi akuntabilitas kinerja',
    score: 'Nilai akuntabilitas kinerja',
    of: (score, weight) => `${score} dari ${weight}`,
    weight: (weight) => `bobot ${weight}`,
    predicate: (key, name) => `${key} (${name}), predikat AKIP`,
    gap: (points, predicate, above) =>
      `Perlu lebih dari ${points} poin lagi untuk ${predicate}, yang diberikan di atas ${above}.`,
    provisional: (answered, due) => `Nilai sementara: ${answered} dari ${due} isian terjawab.`,
    between: (lowest, highest) => `Predikat akhir di antara ${lowest} dan ${highest}.`,
    certain: (predicate) => `Predikat akhir ${predicate}, apa pun jawaban isian lain.`,
    notScored: 'belum dinilai: cara menilai subkomponen belum dinyatakan',
    notAnswered: 'belum dijawab',
    notApplicable: 'tidak berlaku',
    weakest: 'terlemah',
    evidence: (given, due) =>
      due === null ? `bukti dukung ${given}` : `bukti dukung ${given ?? 'tidak disebut'} dari ${due}`,
    weakestAre: (names) => `Terlemah: ${names}.`,
    layers: { self: 'penilaian mandiri', verifier: 'verifikator', assessor: 'penilai' },
    mode: {
      judged: 'gradasi tiap subkomponen oleh penilai',
      mean: 'rata-rata kriteria',
      'snap-down': 'rata-rata kriteria diturunkan ke gradasi',
      sum: 'jumlah poin jawaban',
    },
    scoredBy: (instrument, mode, layer) =>
      [instrument, `lapis ${layer}`, ...(mode === null ? [] : [`cara menilai: ${mode}`])].join(' · '),
    component: 'Komponen',
    subcomponent: 'Subkomponen',
    maximum: 'lebar penuh = nilai maksimum (bobot)',
    reachable: 'masih dapat dicapai',
    percentOfWeight: 'nilai terhadap bobot',
    columns: { weight: 'Bobot', score: 'Nilai', percent: '% bobot', evidence: 'Bukti dukung' },
  },
  en: {
    title: 'Performance accountability evaluation',
    score: 'Accountability score',
    of: (score, weight) => `${score} of ${weight}`,
    weight: (weight) => `weight ${weight}`,
    predicate: (key, name) => `${key} (${name}), AKIP predicate`,
    gap: (points, predicate, above) => `More than ${points} points are needed for ${predicate}, given above ${above}.`,
    provisional: (answered, due) => `Provisional score: ${answered} of ${due} entries are answered.`,
    between: (lowest, highest) => `The final predicate lies between ${lowest} and ${highest}.`,
    certain: (predicate) => `The final predicate is ${predicate}, whatever the other answers.`,
    notScored: 'not scored: the way of scoring subcomponents is not stated',
    notAnswered: 'not answered',
    notApplicable: 'not applicable',
    weakest: 'weakest',
    evidence: (given, due) => (due === null ? `evidence: ${given}` : `evidence: ${given ?? 'not stated'} of ${due}`),
    weakestAre: (names) => `Weakest: ${names}.`,
    layers: { self: 'self-assessment', verifier: 'verifier', assessor: 'assessor' },
    mode: {
      judged: 'each subcomponent graded by the assessor',
      mean: 'mean of the criteria',
      'snap-down': 'mean of the criteria taken down to a grade',
      sum: 'sum of the points of the answers',
    },
    scoredBy: (instrument, mode, layer) =>
      [instrument, `layer: ${layer}`, ...(mode === null ? [] : [`scored by: ${mode}`])].join(' · '),
    component: 'Component',
    subcomponent: 'Subcomponent',
    maximum: 'full width = maximum (weight)',
    reachable: 'can still be reached',
    percentOfWeight: 'score against the weight',
    columns: { weight: 'Weight', score: 'Score', percent: '% of weight', evidence: 'Evidence' },
  },
};
