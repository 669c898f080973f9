import { ID, payroll, PUNISHMENT, TPP_PAY, type Payroll, type PayrollOptions } from '@takar/core';

/** How a regency pays additional income (*TPP*): its own index, and punishments. */
export const OPTIONS: PayrollOptions = {
  rules: { ...TPP_PAY, punishment: PUNISHMENT },
  messages: ID,
  region: { indeks_tpp: 0.59112978 },
};

export const run = (rows: readonly unknown[], more: Partial<PayrollOptions> = {}): Payroll =>
  payroll(rows, { ...OPTIONS, ...more });

/** A head of an office, absent for a day and late twice. */
export const HEAD = {
  id: 'A',
  unit: 'Dinas X',
  kelas: 15,
  criteria: { beban_kerja_pct: 25, kondisi_kerja_pct: 20 },
  prestasi_pct: 90,
  attendance: { alpa_days: 1, late: [31, 90] },
};
