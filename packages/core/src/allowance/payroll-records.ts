import { SEN, type MoneyOutcome } from '../money/money.js';
import type { Payroll, PaidPerson, PayTotals } from './payroll.js';

/** A row or total of a payroll as plain figures, for CSV, JSON and links. Rupiah are whole numbers, null where there are none. */
export type PayrollRecord = Readonly<Record<string, string | number | null>>;

/**
 * The payroll as records: one a person, one a unit, one of all. Nothing in them says why or how often someone was absent but
 * the percentage of the deduction, and that only on the person's own record.
 */
export function payrollRecords({ rows, units, totals }: Payroll): {
  readonly persons: readonly PayrollRecord[];
  readonly units: readonly PayrollRecord[];
  readonly total: PayrollRecord;
} {
  return { persons: rows.map(personRecord), units: units.map(totalRecord), total: totalRecord(totals) };
}

function personRecord(row: PaidPerson): PayrollRecord {
  return {
    id: row.id,
    unit: row.unit,
    standing: row.standing,
    decided_by: row.decidedBy,
    basic: figure(row.basic),
    tpp: figure(row.tpp),
    productivity_percent: row.productivityPercent,
    deduction_percent: row.deductionPercent,
    total_percent: row.totalPercent,
    paid: figure(row.paid),
    ...parts('paid', row.paidByCriterion),
    acting: figure(row.acting),
    punishment: figure(row.punishment),
    payable: figure(row.payable),
    reason: row.payable.reason,
  };
}

function totalRecord(totals: PayTotals): PayrollRecord {
  return {
    unit: totals.unit,
    subject: totals.subject,
    rows: totals.rows,
    rows_with_amount: totals.rowsWithAmount,
    tpp: figure(totals.tpp),
    paid: figure(totals.paid),
    ...parts('paid', totals.paidByCriterion),
    acting: figure(totals.acting),
    punishment: figure(totals.punishment),
    payable: figure(totals.payable),
    payable_known: Number(totals.payableKnown / SEN),
    reason: totals.payable.reason,
  };
}

function parts(prefix: string, amounts: Readonly<Record<string, MoneyOutcome>>): PayrollRecord {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [`${prefix}_${name}`, figure(amount)]));
}

function figure({ value }: MoneyOutcome): number | null {
  return value === null ? null : Number(value / SEN);
}
