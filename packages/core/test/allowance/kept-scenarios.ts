import {
  EN,
  LAMPUNG,
  overlaidPayRules,
  payroll,
  payrollRecords,
  TPP_PAY,
  type MoneyOutcome,
  type Payroll,
} from '@takar/core';
import { ruleById } from '@takar/core/registry';
import type { Rule } from '@takar/core';
import type { Scenarios } from '../kept/scenarios.js';
import { HEAD, run } from './pay.js';

const amount = ({ value, reason }: MoneyOutcome): string => (value === null ? reason : `${value}`);
const issuesOf = ({ issues }: Payroll) => issues.map(({ code, path, message, hint }) => [code, path, message, hint]);
/** What each row comes to, in sen, or why not; with its issues. */
const paid = (found: Payroll) => ({
  rows: found.rows.map(({ id, unit, basic, tpp, paid, acting, punishment, payable, ...row }) => [
    ...[id, unit, ...[basic, tpp, paid, acting, punishment, payable].map(amount)],
    ...[row.deductionPercent, row.productivityPercent, row.totalPercent],
    Object.values<MoneyOutcome>(row.paidByCriterion).map(amount).join(' '),
    Object.values<MoneyOutcome>(row.paidFor).map(amount).join(' '),
  ]),
  total: [found.totals.rows, found.totals.rowsWithAmount, amount(found.totals.payable), `${found.totals.payableKnown}`],
  issues: issuesOf(found),
});

const GOOD = {
  id: 'A',
  kelas: 8,
  criteria: { beban_kerja_pct: 25, kondisi_kerja_pct: 10 },
  prestasi_pct: 100,
  discipline: 100,
};
const { discipline: _discipline, ...ATTENDED } = GOOD;
const STAFF = [
  HEAD,
  { nip: 7, opd: 'Dinas X', kelas: 8, kriteria: { beban_kerja_pct: 25 }, predikat: 'Butuh Perbaikan', kehadiran: {} },
  {
    pegawai: ' C ',
    skpd: 'Dinas Y',
    kelas: 12,
    criteria: { beban_kerja_pct: 25, prestasi_kerja_pct: 33.3 },
    prestasi_pct: 100,
    discipline_deduction: 0,
    plt: { tpp_plt_jabatan: 6_000_000 },
    hukuman: 'ringan level 1',
  },
];

const WRONG = [
  ...[5, null, [GOOD], 'A', {}, { kelas: 8 }, { ...GOOD, id: ' ' }, { ...GOOD, id: '', nip: 'N' }],
  ...[GOOD, GOOD, { ...GOOD, id: 'bonus', bonus: 1 }, { ...GOOD, id: 'tpp', tpp: 9, basic_tpp: 9, tukin: 9 }],
  ...[
    { ...GOOD, id: 'kelas', kelas: 16 },
    { ...GOOD, id: 'tanpa kelas', kelas: undefined },
  ],
  ...[
    { ...GOOD, id: 'kriteria', criteria: { beban_kerja_pct: 'banyak' } },
    { ...GOOD, id: 'tanpa kriteria', criteria: undefined },
  ],
  { ...GOOD, id: 'kriteria nol', criteria: { beban_kerja_pct: 0 } },
  { id: 'tanpa prestasi', kelas: 8, criteria: GOOD.criteria, discipline: 100 },
  { id: 'tanpa disiplin', kelas: 8, criteria: GOOD.criteria, prestasi_pct: 90 },
  { ...GOOD, id: 'prestasi', prestasi_pct: 0, discipline: 0 },
  { ...ATTENDED, id: 'kehadiran', attendance: { sakit: 'lama' } },
  { ...ATTENDED, id: 'kehadiran teks', attendance: 'hadir' },
  { ...GOOD, id: 'plt', acting: { tpp_plt_jabatan: 'banyak' } },
  { ...GOOD, id: 'plt kosong', plh: {} },
  { ...GOOD, id: 'hukuman', hukdis: 'entah' },
  { ...GOOD, id: 'hukuman berat', punishment: 'berat level 3', unit_kerja: 'Dinas\u0301' },
  { ...GOOD, id: 'hukuman tanpa tpp', kelas: undefined, punishment: 'ringan level 1' },
];

const BY_CLASS = { ...TPP_PAY, criteria: ruleById('IND-TPP-04/lubuklinggau') as Rule };
const MANAGER = [{ id: 'A', kelas: 15, criteria: { pengguna_anggaran: true }, prestasi_pct: 100, discipline: 100 }];
const ABSENT = [
  {
    id: 'A',
    kelas: 8,
    criteria: { beban_kerja_pct: 25 },
    prestasi_pct: 90,
    attendance: { alpa_days: 3, sakit: 2, late: [30] },
  },
];
const LATE = [0, 1, 30, 31, 60, 61, 90, 91];

/** Payrolls of additional income (*TPP*). */
export const SCENARIOS: Scenarios = {
  'three persons of two units': () => {
    const { explain: _explain, ...found } = run(STAFF);
    return found;
  },
  'the same as records, decided': () => payrollRecords(run(STAFF, { decidedBy: 'BPKAD', asOf: '2024-06-30' })),
  'why each is paid so': () => {
    const found = run(STAFF);
    return [found.explain(2), found.explain(3)];
  },
  'why someone who was absent is paid so, in English': () => run(ABSENT, { messages: EN }).explain(0),
  'the same by the rules of a province': () => {
    const found = run(ABSENT, { rules: overlaidPayRules(TPP_PAY, LAMPUNG) });
    const { inputs = [] } = found.explain(0) ?? {};
    return [paid(found), found.rules, inputs.slice(-2)];
  },
  'why someone is not paid': () => run([{ id: 'A', attendance: { sakit: 'lama' } }]).explain(0),
  'rows that are wrong': () => paid(run(WRONG)),
  'rows that are wrong, in English': () => issuesOf(run(WRONG, { messages: EN, rules: TPP_PAY })),
  'a punishment without a rule': () => paid(run([{ ...GOOD, punishment: 'ringan level 1' }], { rules: TPP_PAY })),
  'a region that is not read': () => paid(run([GOOD], { region: { indeks: 'banyak' } })),
  'no region': () => paid(payroll([GOOD], { rules: TPP_PAY, messages: EN })),
  'a region by its parts': () => paid(run([GOOD], { region: { ikfd: 1, ikk: 0.9, ippd: 0.8 } })),
  'records of a payroll without amounts': () =>
    payrollRecords(
      run([
        { id: 'A', kelas: 8 },
        { ...GOOD, id: 'B', criteria: { prestasi_kerja_pct: 10 } },
      ]),
    ),
  'no rows': () => paid(run([])),
  'a day before the rules': () => {
    const { explain, ...found } = run([GOOD], { asOf: '1990-01-01' });
    return [found, explain(0), issuesOf(run([GOOD], { asOf: '1990-01-01', messages: EN }))];
  },
  'criteria by class': () => {
    const found = run(MANAGER, { rules: BY_CLASS });
    return [paid(found), found.rows[0]?.criteria, found.totals.paidByCriterion];
  },
  'criteria that not every row has': () =>
    run([GOOD, { ...GOOD, id: 'B', criteria: { prestasi_kerja_pct: 10 } }]).totals.paidByCriterion,
  'minutes late and early, and classes of them': () =>
    [TPP_PAY, overlaidPayRules(TPP_PAY, LAMPUNG)].map((rules) =>
      [
        ...LATE.map((minutes) => ({ late: [minutes] })),
        ...LATE.map((minutes) => ({ early: [minutes, 1] })),
        ...[
          [31, 60],
          [30, 31],
          [1, 30],
          [61, 90],
        ].map(([from, to]) => ({ late: [[from, to]], early: [`${from}-${to}`] })),
      ].map((attendance) => {
        const row = run([{ ...ATTENDED, attendance }], { rules }).rows[0];
        return [JSON.stringify(attendance), row?.deductionPercent, row === undefined ? null : amount(row.payable)];
      }),
    ),
  'ministerial minutes late': () =>
    LATE.map((minutes) => {
      const discipline = ruleById('IND-TUK-02') as Rule;
      const row = run([{ ...ATTENDED, attendance: { late: [minutes] } }], {
        rules: { ...TPP_PAY, discipline },
      });
      return [minutes, row.rows[0]?.deductionPercent, issuesOf(row)];
    }),
};
