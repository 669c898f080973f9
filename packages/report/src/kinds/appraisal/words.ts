import type { Locale } from '@takar/core';

/** Words of the evaluation of an employee. */
export interface AppraisalWords {
  readonly title: (period: string) => string;
  readonly employee: string;
  readonly rater: string;
  readonly name: string;
  readonly nip: string;
  readonly rank: string;
  readonly post: string;
  readonly unit: string;
  readonly organisation: string;
  readonly results: string;
  readonly main: string;
  readonly additional: string;
  readonly superior: string;
  readonly plan: string;
  readonly aspect: string;
  readonly indicator: string;
  readonly target: string;
  readonly perspective: string;
  readonly realisation: string;
  readonly feedback: string;
  readonly workRating: string;
  readonly behaviour: string;
  readonly value: string;
  readonly expectation: string;
  readonly behaviourRating: string;
  readonly predicate: string;
  readonly notRated: string;
  readonly proposed: string;
  readonly decided: (office: string) => string;
}

/** Words of each language; the Indonesian ones are those of the annex of PermenPANRB 6/2022. */
export const APPRAISAL_WORDS: Readonly<Record<Locale, AppraisalWords>> = {
  id: {
    title: (period) => `EVALUASI KINERJA PEGAWAI\nPeriode ${period}`,
    employee: 'Pegawai yang dinilai',
    rater: 'Pejabat penilai kinerja',
    name: 'Nama',
    nip: 'NIP',
    rank: 'Pangkat/gol. ruang',
    post: 'Jabatan',
    unit: 'Unit kerja',
    organisation: 'Capaian kinerja organisasi',
    results: 'Hasil kerja',
    main: 'A. Utama',
    additional: 'B. Tambahan',
    superior: 'Rencana hasil kerja pimpinan yang diintervensi',
    plan: 'Rencana hasil kerja',
    aspect: 'Aspek',
    indicator: 'Indikator kinerja individu',
    target: 'Target',
    perspective: 'Perspektif',
    realisation: 'Realisasi berdasarkan bukti dukung',
    feedback: 'Umpan balik berkelanjutan berdasarkan bukti dukung',
    workRating: 'Rating hasil kerja',
    behaviour: 'Perilaku kerja',
    value: 'Nilai dasar ASN',
    expectation: 'Ekspektasi khusus pimpinan',
    behaviourRating: 'Rating perilaku',
    predicate: 'Predikat kinerja pegawai',
    notRated: 'belum dapat disebut',
    proposed: 'Usulan hasil hitung; ditetapkan oleh pejabat penilai kinerja.',
    decided: (office) => `Ditetapkan oleh ${office}.`,
  },
  en: {
    title: (period) => `EVALUATION OF AN EMPLOYEE\nPeriod ${period}`,
    employee: 'Employee',
    rater: 'Rater',
    name: 'Name',
    nip: 'NIP',
    rank: 'Rank',
    post: 'Post',
    unit: 'Unit',
    organisation: 'Performance of the organisation',
    results: 'Work results',
    main: 'A. Main',
    additional: 'B. Additional',
    superior: 'Plan of the superior that it serves',
    plan: 'Planned result',
    aspect: 'Aspect',
    indicator: 'Individual indicator',
    target: 'Target',
    perspective: 'Perspective',
    realisation: 'Realisation by evidence',
    feedback: 'Continuous feedback by evidence',
    workRating: 'Rating of work results',
    behaviour: 'Behaviour',
    value: 'Core value',
    expectation: 'Expectation of the superior',
    behaviourRating: 'Rating of behaviour',
    predicate: 'Predicate of the employee',
    notRated: 'cannot be said yet',
    proposed: 'Computed proposal; the rater decides.',
    decided: (office) => `Decided by ${office}.`,
  },
};
