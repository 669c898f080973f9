import type { Locale } from '@takar/core';

/** Words of chapter III of a performance report. */
export interface LkjipWords {
  readonly title: (agency: string, year: string) => string;
  readonly achievement: string;
  readonly budgetPart: string;
  readonly basis: (policy: string, scale: string) => string;
  readonly overview: string;
  readonly units: string;
  readonly score: string;
  readonly coverage: string;
  readonly ofDue: (reported: number, due: number) => string;
  readonly goal: (number: number, goal: string) => string;
  readonly goalScore: (score: string, band: string) => string;
  readonly provisional: string;
  readonly provisionalScore: (score: string, reported: string) => string;
  readonly thisYear: (goal: string, period: string) => string;
  readonly chart: (goal: string) => string;
  readonly realisation: string;
  readonly achievementOf: string;
  readonly change: string;
  readonly course: string;
  readonly earlier: (goal: string) => string;
  readonly earlierNote: string;
  readonly since: (year: number) => string;
  readonly noEarlier: string;
  readonly mediumTerm: (goal: string) => string;
  readonly finalTarget: string;
  readonly againstFinal: string;
  readonly gap: string;
  readonly needed: string;
  readonly pace: string;
  readonly noMediumTerm: string;
  readonly standard: (goal: string) => string;
  readonly standardOf: string;
  readonly againstStandard: string;
  readonly beside: string;
  readonly source: string;
  readonly noStandard: string;
  readonly analysis: string;
  readonly cause: string;
  readonly obstacle: string;
  readonly followUp: string;
  readonly programmes: string;
  readonly causeToFill: (indicator: string) => string;
  readonly followUpToFill: string;
  readonly programmesToFill: string;
  readonly budgetTable: (period: string) => string;
  readonly budget: string;
  readonly realised: string;
  readonly absorption: string;
  readonly efficiency: string;
  readonly total: (unit: string) => string;
  readonly budgetNote: string;
  readonly noBudget: string;
  readonly notSaid: (what: string) => string;
  readonly lacks: Readonly<Record<'budget' | 'realised' | 'absorption' | 'achievement', string>>;
  readonly appendix: string;
  readonly reconciliation: string;
  readonly noPublished: string;
  readonly reconciliationTable: string;
  readonly notStated: (rows: number) => string;
}

/** Words of each language. */
export const LKJIP_WORDS: Readonly<Record<Locale, LkjipWords>> = {
  id: {
    title: (agency, year) => `BAB III\nAKUNTABILITAS KINERJA\nLaporan Kinerja ${agency} Tahun ${year}`,
    achievement: 'A. Capaian Kinerja Organisasi',
    budgetPart: 'B. Realisasi Anggaran',
    basis: (policy, scale) =>
      `Capaian setiap indikator dihitung menurut kebijakan "${policy}" dan diperingkat menurut ${scale}. PermenPANRB 53/2014 mewajibkan pembandingan target dan realisasi dan tidak menetapkan rumus capaian, sehingga kebijakannya disebut di sini.`,
    overview: 'Ikhtisar capaian',
    units: 'Nilai capaian menurut unit',
    score: 'Nilai capaian',
    coverage: 'Indikator terlapor',
    ofDue: (reported, due) => `${reported} dari ${due}`,
    goal: (number, goal) => `Sasaran ${number}: ${goal}`,
    goalScore: (score, band) => `Rata-rata tertimbang capaian sasaran ini ${score} (${band}).`,
    provisional: 'sementara',
    provisionalScore: (score, reported) =>
      `Rata-rata tertimbang capaian sasaran ini sementara ${score}: ${reported} indikator terlapor, yang belum terlapor belum menyumbang.`,
    thisYear: (goal, period) => `Target dan realisasi ${goal} tahun ${period}`,
    chart: (goal) => `Capaian ${goal}`,
    realisation: 'Realisasi',
    achievementOf: 'Capaian',
    change: 'Perubahan realisasi',
    course: 'Arah',
    earlier: (goal) => `Realisasi dan capaian ${goal} dibandingkan tahun-tahun sebelumnya`,
    earlierNote: 'Arah dinilai menurut polaritas indikator: turunnya indikator yang diminimalkan berarti membaik.',
    since: (year) => `seri baru sejak ${year}`,
    noEarlier: 'Data tidak memuat tahun sebelumnya, sehingga pembandingan antartahun belum dapat disajikan.',
    mediumTerm: (goal) => `Realisasi ${goal} terhadap target jangka menengah`,
    finalTarget: 'Target akhir',
    againstFinal: 'Capaian terhadap target akhir',
    gap: 'Selisih',
    needed: 'Perlu per tahun',
    pace: 'Laju',
    noMediumTerm: 'target akhir RPJMD/Renstra untuk pembandingan dengan target jangka menengah',
    standard: (goal) => `Realisasi ${goal} terhadap standar nasional`,
    standardOf: 'Standar nasional',
    againstStandard: 'Capaian terhadap standar',
    beside: 'Kedudukan',
    source: 'Sumber standar',
    noStandard: 'standar nasional beserta sumbernya, jika ada',
    analysis: 'Analisis penyebab dan tindak lanjut',
    cause: 'Penyebab:',
    obstacle: 'Hambatan:',
    followUp: 'Tindak lanjut:',
    programmes: 'Program/kegiatan penunjang:',
    causeToFill: (indicator) =>
      `penyebab keberhasilan atau kegagalan, peningkatan atau penurunan kinerja "${indicator}"`,
    followUpToFill: 'alternatif solusi dan tindak lanjut yang telah dilakukan',
    programmesToFill: 'program/kegiatan yang menunjang keberhasilan atau kegagalan',
    budgetTable: (period) => `Kinerja dan anggaran ${period}`,
    budget: 'Pagu',
    realised: 'Realisasi anggaran',
    absorption: 'Penyerapan',
    efficiency: 'Efisiensi',
    total: (unit) => `Jumlah ${unit}`,
    budgetNote:
      'Efisien bila capaian kinerja tidak di bawah penyerapan anggaran (ORG-BUD-01/A); angka di belakangnya (1 − penyerapan ÷ capaian) × 100 (ORG-BUD-01/B). PermenPANRB 53/2014 meminta analisis efisiensi tanpa menetapkan rumusnya.',
    noBudget: 'pagu dan realisasi anggaran per sasaran atau program',
    notSaid: (what) => `tidak dinilai: ${what}`,
    lacks: {
      budget: 'pagu belum ada',
      realised: 'realisasi anggaran belum ada',
      absorption: 'penyerapan tidak dapat dihitung',
      achievement: 'capaian belum ada',
    },
    appendix: 'Lampiran: Rekonsiliasi angka',
    reconciliation:
      'Setiap angka capaian yang tertulis di berkas sumber disandingkan dengan hasil hitung; baris yang berbeda memuat sebabnya bila dapat dijelaskan.',
    noPublished: 'Berkas sumber tidak memuat angka capaian tertulis, sehingga tidak ada yang direkonsiliasi.',
    reconciliationTable: 'Angka tertulis dan hasil hitung',
    notStated: (rows) => `${rows} baris tanpa angka tertulis tidak dimuat.`,
  },
  en: {
    title: (agency, year) => `CHAPTER III\nPERFORMANCE ACCOUNTABILITY\nPerformance Report of ${agency}, ${year}`,
    achievement: 'A. Achievement of the organisation',
    budgetPart: 'B. Realised budget',
    basis: (policy, scale) =>
      `The achievement of each indicator is computed by the policy "${policy}" and graded by ${scale}. PermenPANRB 53/2014 orders the comparison of target and realisation and sets no formula, so the policy is named here.`,
    overview: 'Overview',
    units: 'Scores by unit',
    score: 'Score',
    coverage: 'Indicators reported',
    ofDue: (reported, due) => `${reported} of ${due}`,
    goal: (number, goal) => `Goal ${number}: ${goal}`,
    goalScore: (score, band) => `The weighted mean achievement of this goal is ${score} (${band}).`,
    provisional: 'provisional',
    provisionalScore: (score, reported) =>
      `The weighted mean achievement of this goal is provisionally ${score}: ${reported} indicators are reported, the others have added nothing yet.`,
    thisYear: (goal, period) => `Targets and realisation of ${goal}, ${period}`,
    chart: (goal) => `Achievement of ${goal}`,
    realisation: 'Realisation',
    achievementOf: 'Achievement',
    change: 'Change of realisation',
    course: 'Course',
    earlier: (goal) => `Realisation and achievement of ${goal} beside earlier years`,
    earlierNote: 'The course goes by polarity: an indicator that should fall is better when it falls.',
    since: (year) => `new series since ${year}`,
    noEarlier: 'The data hold no earlier year, so years cannot be compared yet.',
    mediumTerm: (goal) => `Realisation of ${goal} against the medium-term targets`,
    finalTarget: 'Final target',
    againstFinal: 'Achievement against it',
    gap: 'Gap',
    needed: 'Needed a year',
    pace: 'Pace',
    noMediumTerm: 'final targets of the medium-term plan',
    standard: (goal) => `Realisation of ${goal} against national standards`,
    standardOf: 'National standard',
    againstStandard: 'Achievement against it',
    beside: 'Standing',
    source: 'Source of the standard',
    noStandard: 'national standards with their source, if there are any',
    analysis: 'Causes and follow-up',
    cause: 'Cause:',
    obstacle: 'Obstacles:',
    followUp: 'Follow-up:',
    programmes: 'Programmes behind it:',
    causeToFill: (indicator) => `causes of success or failure, rise or fall of "${indicator}"`,
    followUpToFill: 'alternative solutions and what has been done',
    programmesToFill: 'programmes and activities behind success or failure',
    budgetTable: (period) => `Performance and budget, ${period}`,
    budget: 'Budget',
    realised: 'Realised',
    absorption: 'Absorption',
    efficiency: 'Efficiency',
    total: (unit) => `Total of ${unit}`,
    budgetNote:
      'Efficient where achievement is not below absorption (ORG-BUD-01/A); the figure behind it is (1 − absorption ÷ achievement) × 100 (ORG-BUD-01/B). PermenPANRB 53/2014 asks for the analysis and sets no formula.',
    noBudget: 'budget and realised budget by goal or programme',
    notSaid: (what) => `not judged: ${what}`,
    lacks: {
      budget: 'no budget',
      realised: 'no realised budget',
      absorption: 'absorption cannot be computed',
      achievement: 'no achievement',
    },
    appendix: 'Annex: reconciliation of figures',
    reconciliation:
      'Each achievement that the source file states stands beside the computed one; rows that differ say why where it can be explained.',
    noPublished: 'The source file states no achievements, so there is nothing to reconcile.',
    reconciliationTable: 'Stated and computed figures',
    notStated: (rows) => `${rows} rows without a stated figure are left out.`,
  },
};
