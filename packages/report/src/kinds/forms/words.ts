import type { Locale } from '@takar/core';

/** Words of the forms of planning and measurement. */
export interface FormWords {
  readonly agreement: (year: string) => string;
  readonly annex: (year: string) => string;
  readonly opening: string;
  readonly party: readonly [first: string, second: string];
  readonly called: readonly [first: string, second: string];
  readonly name: string;
  readonly post: string;
  readonly promise: string;
  readonly supervision: string;
  readonly budgets: string;
  readonly budget: string;
  readonly total: string;
  readonly action: (year: string) => string;
  readonly actionText: string;
  readonly actionToFill: string;
  readonly yearTarget: string;
  readonly quarters: string;
  readonly quarter: readonly string[];
  readonly measurement: (period: string) => string;
  readonly performance: string;
  readonly budgetPart: string;
  readonly ceiling: string;
  readonly realised: string;
  readonly share: string;
  readonly programme: string;
}

/** Words of each language; the agreement follows the form of PermenPANRB 53/2014, Lampiran I. */
export const FORM_WORDS: Readonly<Record<Locale, FormWords>> = {
  id: {
    agreement: (year) => `PERJANJIAN KINERJA TAHUN ${year}`,
    annex: (year) => `LAMPIRAN PERJANJIAN KINERJA TAHUN ${year}`,
    opening:
      'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:',
    party: ['Pihak Pertama', 'Pihak Kedua'],
    called: ['selanjutnya disebut pihak pertama,', 'selaku atasan pihak pertama, selanjutnya disebut pihak kedua.'],
    name: 'Nama',
    post: 'Jabatan',
    promise:
      'Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.',
    supervision:
      'Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.',
    budgets: 'Program dan anggaran',
    budget: 'Anggaran',
    total: 'Jumlah',
    action: (year) => `RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN ${year}`,
    actionText: 'Rencana aksi',
    actionToFill: 'rencana aksi',
    yearTarget: 'Target tahun',
    quarters: 'Target triwulan',
    quarter: ['I', 'II', 'III', 'IV'],
    measurement: (period) => `FORMULIR PENGUKURAN KINERJA\n${period}`,
    performance: 'Kinerja',
    budgetPart: 'Anggaran',
    ceiling: 'Pagu',
    realised: 'Realisasi',
    share: '%',
    programme: 'Program',
  },
  en: {
    agreement: (year) => `PERFORMANCE AGREEMENT ${year}`,
    annex: (year) => `ANNEX TO THE PERFORMANCE AGREEMENT ${year}`,
    opening:
      'To bring about a government that is effective, transparent, accountable and minded of results, we who sign below:',
    party: ['First party', 'Second party'],
    called: ['called the first party,', 'superior of the first party, called the second party.'],
    name: 'Name',
    post: 'Post',
    promise:
      'The first party promises to reach the targets in the annex of this agreement, on the way to the medium-term targets of the planning documents. We answer for success and failure.',
    supervision:
      'The second party supervises as needed, evaluates the achievement under this agreement, and takes the steps needed to reward and to sanction.',
    budgets: 'Programmes and budget',
    budget: 'Budget',
    total: 'Total',
    action: (year) => `ACTION PLAN FOR THE PERFORMANCE AGREEMENT ${year}`,
    actionText: 'Action plan',
    actionToFill: 'action plan',
    yearTarget: 'Target of the year',
    quarters: 'Target by quarter',
    quarter: ['I', 'II', 'III', 'IV'],
    measurement: (period) => `PERFORMANCE MEASUREMENT FORM\n${period}`,
    performance: 'Performance',
    budgetPart: 'Budget',
    ceiling: 'Budget',
    realised: 'Realised',
    share: '%',
    programme: 'Programme',
  },
};
