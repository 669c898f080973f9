import { readCase } from '../case/read-case.js';
import type { Trace } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { Money, MoneyOutcome } from '../money/money.js';
import type { MissingReason } from '../outcome/reason.js';
import { ruleHash } from '../regulation/hash.js';
import type { ResolvedRule } from '../regulation/resolve.js';
import { explainPay, failedStep } from './explain-pay.js';
import { payPerson, type PersonPay } from './pay-person.js';
import { readPayRow } from './pay-row.js';
import { resolvePayRules, type PayRules } from './pay-rules.js';
import { payrollIssue } from './payroll-issues.js';

/** What a payroll is made with. */
export interface PayrollOptions {
  readonly rules: PayRules;
  readonly messages: Messages;
  /** Last day of the payment month: the version of every rule. The newest when absent or null. */
  readonly asOf?: string | null;
  /** What all rows share: the index of the region, or `ikfd`, `ikk` and `ippd`, by the names of IND-TPP-01. */
  readonly region?: Readonly<Record<string, unknown>>;
  /** The office that decided the payroll; until then its rows are proposals. */
  readonly decidedBy?: string;
}

/** What one person is paid, in whole rupiah (as sen), and of what. Of an absence there is its percentage and nothing else. */
export interface PaidPerson extends Omit<PersonPay, 'steps'> {
  readonly id: string;
  readonly unit: string | null;
  readonly subject: 'person';
  readonly standing: 'proposed' | 'decided';
  readonly decidedBy: string | null;
  readonly issues: readonly TableIssue[];
}

/** Exact sums over rows. One row without amount leaves the sum of what is payable without value; what is known stands beside it. */
export interface PayTotals {
  readonly unit: string | null;
  /** A unit of one person is that person. */
  readonly subject: 'unit' | 'person';
  readonly rows: number;
  readonly rowsWithAmount: number;
  readonly tpp: MoneyOutcome;
  readonly paid: MoneyOutcome;
  readonly paidByCriterion: Readonly<Record<string, MoneyOutcome>>;
  readonly acting: MoneyOutcome;
  readonly punishment: MoneyOutcome;
  readonly payable: MoneyOutcome;
  /** Sum of the rows that have an amount. */
  readonly payableKnown: Money;
}

/** A payroll of a unit. */
export interface Payroll {
  readonly asOf: string | null;
  /** Rules by what they are for, with the hash of each. */
  readonly rules: Readonly<Record<string, { readonly id: string; readonly hash: string }>>;
  readonly rows: readonly PaidPerson[];
  readonly totals: PayTotals;
  readonly units: readonly PayTotals[];
  readonly issues: readonly TableIssue[];
  /** How the amount of a row came about. */
  readonly explain: (row: number) => Trace | null;
}

/**
 * The payroll of additional income (*TPP*) of a unit: class, basic TPP, criteria, productivity and discipline, acting
 * officer, punishment, payable. Amounts are exact and whole rupiah; parts add up (largest remainder, ties to the earlier).
 * Rows are JSON, one object a person:
 * `{id, job_class, criteria: {workload: 25}, productivity | predicate, attendance: {absent_days, late: […]} |
 * discipline_deduction, acting: {post_tpp}, punishment}`; names of the rules and their aliases count. Bad rows are issues.
 *
 * @example
 * payroll([{ id: 'A', kelas: 8, criteria: { beban_kerja_pct: 25 }, prestasi_pct: 90, attendance: { late: [45] } }], {
 *   rules: TPP_PAY, region: { indeks_tpp: 0.59112978 }, messages: ID,
 * }).totals.payable;
 */
export function payroll(json: readonly unknown[], options: PayrollOptions): Payroll {
  const { messages, asOf = null, decidedBy } = options;
  const { resolved, errors } = resolvePayRules(options.rules, asOf);
  if (resolved === null) {
    const issues = errors.map(({ what, asOf: date, before, after }) => {
      const values = { rule: what, date, before: before ?? '–', after: after ?? '–' };
      return payrollIssue('payroll/not-in-force', messages.locale, { path: '' }, values);
    });
    return { asOf, rules: {}, rows: [], totals: totalsOf(null, []), units: [], issues, explain: () => null };
  }
  const region = readCase(options.region ?? {}, resolved.basic.rule, messages.locale);
  const issues: TableIssue[] = region.issues.map((issue) => ({ ...issue, path: `/region${issue.path}` }));
  const rows: PaidPerson[] = [];
  const details: PersonPay[] = [];
  const known = new Set<string>();
  json.forEach((item, at) => {
    const row = readPayRow(item, at, resolved, messages);
    if (!('id' in row)) {
      issues.push(row);
      return;
    }
    const own: TableIssue[] = [...row.issues];
    const duplicate = known.has(row.id);
    known.add(row.id);
    const place = { path: `/rows/${at}` };
    if (duplicate) {
      own.push(payrollIssue('payroll/duplicate-person', messages.locale, place, { person: row.id }));
    }
    const found = payPerson({ ...row, issues: own }, resolved, region.fields);
    if (row.criteriaMissing) {
      const criteria = { path: `/rows/${at}/criteria` };
      own.push(payrollIssue('payroll/no-criteria', messages.locale, criteria, { person: row.id }));
    }
    const { reason } = found.payable;
    if (reason !== null && own.length === 0) own.push(noAmount(row.id, found, reason, place, messages));
    const { steps: _steps, ...amounts } = found;
    details.push(found);
    issues.push(...own);
    rows.push({
      id: row.id,
      unit: row.unit,
      subject: 'person',
      standing: decidedBy === undefined ? 'proposed' : 'decided',
      decidedBy: decidedBy ?? null,
      ...amounts,
      issues: own,
    });
  });
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return {
    asOf,
    rules: hashesOf(resolved),
    rows,
    totals: totalsOf(null, rows),
    units: units.map((unit) =>
      totalsOf(
        unit,
        rows.filter((row) => row.unit === unit),
      ),
    ),
    issues,
    explain: (row) => {
      const found = details[row];
      return found === undefined ? null : explainPay(found, messages);
    },
  };
}

function noAmount(
  person: string,
  pay: PersonPay,
  reason: MissingReason,
  place: { readonly path: string },
  messages: Messages,
): TableIssue {
  const step = failedStep(pay)?.step.rule.rule.title[messages.locale] ?? '';
  return payrollIssue('payroll/no-amount', messages.locale, place, { person, reason: messages.reasons[reason], step });
}

function hashesOf(rules: PayRules<ResolvedRule>): Payroll['rules'] {
  const entries = Object.entries(rules as unknown as Record<string, ResolvedRule>);
  return Object.fromEntries(entries.map(([name, { rule }]) => [name, { id: rule.id, hash: ruleHash(rule) }]));
}

function totalsOf(unit: string | null, rows: readonly PaidPerson[]): PayTotals {
  const criteria = [...new Set(rows.flatMap(({ paidByCriterion }) => Object.keys(paidByCriterion)))];
  const sum = (of: (row: PaidPerson) => MoneyOutcome | undefined): MoneyOutcome => sumOf(rows.map(of));
  const withAmount = rows.filter(({ payable }) => payable.reason === null);
  return {
    unit,
    subject: rows.length === 1 ? 'person' : 'unit',
    rows: rows.length,
    rowsWithAmount: withAmount.length,
    tpp: sum(({ tpp }) => tpp),
    paid: sum(({ paid }) => paid),
    paidByCriterion: Object.fromEntries(criteria.map((name) => [name, sum((row) => row.paidByCriterion[name])])),
    acting: sum(({ acting }) => acting),
    punishment: sum(({ punishment }) => punishment),
    payable: sum(({ payable }) => payable),
    payableKnown: withAmount.reduce((total, { payable }) => total + (payable.value ?? 0n), 0n),
  };
}

function sumOf(amounts: readonly (MoneyOutcome | undefined)[]): MoneyOutcome {
  if (amounts.length === 0) return { value: null, reason: 'no_rows' };
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === undefined) return { value: null, reason: 'missing' };
    if (amount.reason !== null) return amount;
    sum += amount.value;
  }
  return { value: sum, reason: null };
}
