import type { Locale } from '@takar/core';

/** Words of form E.81. */
export interface RenjaWords {
  readonly title: string;
  readonly note: string;
  readonly work: string;
  readonly end: string;
  readonly earlier: string;
  readonly planned: string;
  readonly quarters: string;
  readonly quarter: readonly string[];
  readonly year: string;
  readonly toDate: string;
  readonly share: string;
  readonly code: string;
  readonly factors: readonly string[];
  readonly factorToFill: string;
}

/** Words of each language, after the heads of the form. */
export const RENJA_WORDS: Readonly<Record<Locale, RenjaWords>> = {
  id: {
    title: 'FORMULIR E.81\nEVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
    note: 'Tiap sel: kinerja (K) di atas, anggaran (Rp) di bawah. Kolom 13 = 9 + 10 + 11 + 12; 14 = 7 + 13; 15 = 14 ÷ 6 × 100.',
    work: 'Urusan/bidang urusan, program, kegiatan',
    end: 'Target Renstra pada akhir periode',
    earlier: 'Realisasi Renstra s.d. Renja tahun lalu',
    planned: 'Target dan anggaran Renja tahun berjalan',
    quarters: 'Realisasi pada triwulan',
    quarter: ['I', 'II', 'III', 'IV'],
    year: 'Realisasi Renja yang dievaluasi',
    toDate: 'Realisasi Renstra s.d. tahun ini',
    share: 'Tingkat capaian Renstra (%)',
    code: 'Kode',
    factors: [
      'Faktor pendorong keberhasilan kinerja',
      'Faktor penghambat pencapaian kinerja',
      'Tindak lanjut yang diperlukan dalam triwulan berikutnya',
      'Tindak lanjut yang diperlukan dalam Renja berikutnya',
    ],
    factorToFill: 'uraian',
  },
  en: {
    title: 'FORM E.81\nEVALUATION OF THE RESULTS OF THE ANNUAL PLAN',
    note: 'Each cell: performance (K) above, budget (Rp) below. Column 13 = 9 + 10 + 11 + 12; 14 = 7 + 13; 15 = 14 ÷ 6 × 100.',
    work: 'Affair, programme, activity',
    end: 'Target at the end of the strategic plan',
    earlier: 'Realised up to last year',
    planned: 'Target and budget of this year',
    quarters: 'Realised in quarter',
    quarter: ['I', 'II', 'III', 'IV'],
    year: 'Realised this year',
    toDate: 'Realised to date',
    share: 'Achievement of the strategic plan (%)',
    code: 'Code',
    factors: [
      'What furthered the performance',
      'What hindered the performance',
      'To be done in the next quarter',
      'To be done in the next annual plan',
    ],
    factorToFill: 'text',
  },
};
