import type { Evaluator, Layer, Locale, SubcomponentMode } from '@takar/core';

/** Words of an evaluation sheet. */
export interface EvaluationDocumentWords {
  readonly title: string;
  readonly agency: string;
  readonly year: string;
  readonly instrument: string;
  readonly list: string;
  readonly evaluator: string;
  readonly mode: string;
  readonly evaluators: Readonly<Record<Evaluator, string>>;
  readonly modes: Readonly<Record<SubcomponentMode, string>>;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly result: (total: string, predicate: string) => string;
  readonly provisional: (total: string, answered: number, due: number) => string;
  readonly notScored: string;
  readonly gap: (points: string, next: string) => string;
  readonly panel: string;
  readonly recapitulation: string;
  readonly component: string;
  readonly weight: string;
  readonly score: string;
  readonly ofWeight: string;
  readonly total: string;
  readonly criteria: (component: string) => string;
  readonly code: string;
  readonly criterion: string;
  readonly evidence: string;
  readonly note: string;
  readonly weakest: string;
  readonly weakestOf: (subcomponent: string, percent: string) => string;
  readonly recommendations: string;
  readonly toFill: string;
}

/** Words of each language. */
export const EVALUATION_WORDS: Readonly<Record<Locale, EvaluationDocumentWords>> = {
  id: {
    title: 'LEMBAR KERJA EVALUASI\nAKUNTABILITAS KINERJA INSTANSI PEMERINTAH',
    agency: 'Instansi',
    year: 'Tahun evaluasi',
    instrument: 'Instrumen',
    list: 'Daftar kriteria',
    evaluator: 'Evaluator',
    mode: 'Cara menilai subkomponen',
    evaluators: { internal: 'APIP', ministry: 'Kementerian PANRB' },
    modes: {
      judged: 'ditetapkan evaluator',
      mean: 'rata-rata kriteria',
      'snap-down': 'rata-rata kriteria, diturunkan ke gradasi di bawahnya',
      sum: 'jumlah poin',
    },
    layers: { self: 'Mandiri', verifier: 'Verifikator', assessor: 'Penilai' },
    result: (total, predicate) => `Nilai akuntabilitas kinerja ${total}, predikat AKIP ${predicate}.`,
    provisional: (total, answered, due) =>
      `Nilai sementara ${total}: ${answered} dari ${due} kriteria terjawab. Predikat belum dapat disebut.`,
    notScored: 'Lembar ini belum dapat dinilai.',
    gap: (points, next) => `Menuju ${next} diperlukan lebih dari ${points} poin lagi.`,
    panel: 'Nilai dan predikat ini hasil hitung dari jawaban; penetapannya ada pada panel evaluasi.',
    recapitulation: 'Rekapitulasi nilai',
    component: 'Komponen / subkomponen',
    weight: 'Bobot',
    score: 'Nilai',
    ofWeight: '% bobot',
    total: 'Nilai akuntabilitas kinerja',
    criteria: (component) => `Jawaban kriteria: ${component}`,
    code: 'Kode',
    criterion: 'Kriteria',
    evidence: 'Bukti dukung',
    note: 'Catatan',
    weakest: 'Subkomponen terlemah',
    weakestOf: (subcomponent, percent) => `${subcomponent}: ${percent} dari bobotnya.`,
    recommendations: 'Rekomendasi',
    toFill: 'rekomendasi perbaikan dan batas waktunya',
  },
  en: {
    title: 'EVALUATION SHEET\nPERFORMANCE ACCOUNTABILITY OF GOVERNMENT AGENCIES (AKIP)',
    agency: 'Agency',
    year: 'Year of evaluation',
    instrument: 'Instrument',
    list: 'List of criteria',
    evaluator: 'Evaluator',
    mode: 'How subcomponents are scored',
    evaluators: { internal: 'inspectorate (APIP)', ministry: 'Ministry of PANRB' },
    modes: {
      judged: 'judged by the evaluator',
      mean: 'mean of the criteria',
      'snap-down': 'mean of the criteria, taken down to a grade',
      sum: 'sum of points',
    },
    layers: { self: 'Self', verifier: 'Verifier', assessor: 'Assessor' },
    result: (total, predicate) => `Accountability score ${total}, AKIP predicate ${predicate}.`,
    provisional: (total, answered, due) =>
      `Provisional score ${total}: ${answered} of ${due} criteria are answered. There is no predicate yet.`,
    notScored: 'This sheet cannot be scored yet.',
    gap: (points, next) => `${next} takes more than another ${points} points.`,
    panel: 'Score and predicate are computed from the answers; the evaluation panel decides.',
    recapitulation: 'Recapitulation',
    component: 'Component / subcomponent',
    weight: 'Weight',
    score: 'Score',
    ofWeight: '% of weight',
    total: 'Accountability score',
    criteria: (component) => `Answers: ${component}`,
    code: 'Code',
    criterion: 'Criterion',
    evidence: 'Evidence',
    note: 'Note',
    weakest: 'Weakest subcomponents',
    weakestOf: (subcomponent, percent) => `${subcomponent}: ${percent} of its weight.`,
    recommendations: 'Recommendations',
    toFill: 'recommendations and their deadlines',
  },
};
