import { inputNamed } from '../case/input-named.js';
import { readCase, type Case } from '../case/read-case.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { ResolvedRule } from '../regulation/resolve.js';
import type { RuleInput } from '../regulation/rule-input.js';
import { payrollIssue } from './payroll-issues.js';
import type { PayRules } from './pay-rules.js';

type Json = Readonly<Record<string, unknown>>;

/** A row of a payroll, read: what each rule is given. */
export interface PayRow {
  readonly id: string;
  /** Organisational unit of the row, where it names one. */
  readonly unit: string | null;
  readonly basic: Case;
  /** What criteria grant; without value where the row was to give them and gives none. */
  readonly criteria: Case;
  readonly criteriaMissing: boolean;
  readonly attendance: Case | null;
  readonly paid: Case;
  readonly acting: Case | null;
  readonly punishment: Case | null;
  readonly issues: readonly TableIssue[];
}

/** Fields that earlier steps fill: a row may not name them. */
const COMPUTED = new Set(['tpp', 'basic_tpp', 'tukin']);
const GROUPS = ['criteria', 'attendance', 'acting'] as const;
export const GROUP_NAMES: Readonly<Record<string, (typeof GROUPS)[number]>> = {
  criteria: 'criteria',
  kriteria: 'criteria',
  attendance: 'attendance',
  kehadiran: 'attendance',
  acting: 'acting',
  plt: 'acting',
  plh: 'acting',
};
export const ID_NAMES = ['id', 'nip', 'person', 'pegawai'];
export const UNIT_NAMES = ['unit', 'unit_kerja', 'opd', 'skpd'];

/**
 * Reads a row: `id`, `unit`, the inputs of the rules by their names and aliases, and the groups `criteria`, `attendance` and
 * `acting`. What is wrong with attendance is said of the person as a whole: its fields tell why someone was absent.
 */
export function readPayRow(
  json: unknown,
  at: number,
  rules: PayRules<ResolvedRule>,
  messages: Messages,
): PayRow | TableIssue {
  const { locale } = messages;
  const path = `/rows/${at}`;
  if (!isObject(json)) return payrollIssue('payroll/not-a-row', locale, { path });
  const id = textOf(json, ID_NAMES);
  if (id === null) return payrollIssue('payroll/no-id', locale, { path });
  const issues: TableIssue[] = [];
  const parts = split(json, rules, (name, names) =>
    issues.push(payrollIssue('payroll/unknown-field', locale, { path: `${path}/${name}` }, { name, names })),
  );
  const read = (part: unknown, rule: ResolvedRule, below: string): Case => {
    const found = readCase(part, rule.rule, locale);
    issues.push(...found.issues.map((issue) => ({ ...issue, path: `${path}${below}${issue.path}` })));
    return found;
  };
  const attendance = parts.attendance === undefined ? null : readCase(parts.attendance, rules.discipline.rule, locale);
  if (attendance !== null && attendance.issues.length > 0) {
    const place = { path: `${path}/attendance` };
    issues.push(payrollIssue('payroll/attendance-unreadable', locale, place, { person: id }));
  }
  if (parts.punishment !== undefined && rules.punishment === undefined) {
    const what = locale === 'id' ? 'hukuman disiplin' : 'a punishment';
    issues.push(payrollIssue('payroll/no-rule', locale, { path: `${path}/punishment` }, { person: id, what }));
  }
  const criteriaMissing = givesNothing(parts.criteria) && percentsOf(rules.criteria).length > 0;
  const criteria = read(parts.criteria ?? {}, rules.criteria, '/criteria');
  return {
    id,
    unit: textOf(json, UNIT_NAMES),
    basic: read(parts.basic, rules.basic, ''),
    criteria: criteriaMissing ? notGiven(criteria, rules.criteria) : criteria,
    criteriaMissing,
    attendance,
    paid: read(parts.paid, rules.paid, ''),
    acting: parts.acting === undefined ? null : read(parts.acting, rules.acting, '/acting'),
    punishment:
      parts.punishment === undefined || rules.punishment === undefined
        ? null
        : read({ punishment: parts.punishment }, rules.punishment, ''),
    issues,
  };
}

/** Percentages that a rule wants of the row itself; a rule that sets them by class wants none. */
function percentsOf({ rule }: ResolvedRule): string[] {
  return rule.inputs.map(({ name }) => name).filter((name) => name.endsWith('_percent'));
}

/** Whether a row names no criterion at all, which is not the same as a criterion that its post does not have. */
function givesNothing(criteria: unknown): boolean {
  return criteria === undefined || criteria === null || (isObject(criteria) && Object.keys(criteria).length === 0);
}

function notGiven(criteria: Case, rule: ResolvedRule): Case {
  const missing = percentsOf(rule).map((name) => [name, { value: null, reason: 'missing' }] as const);
  return { ...criteria, fields: { ...criteria.fields, ...Object.fromEntries(missing) } };
}

interface Parts {
  readonly basic: Record<string, unknown>;
  readonly paid: Record<string, unknown>;
  criteria?: unknown;
  attendance?: unknown;
  acting?: unknown;
  punishment?: unknown;
}

/** Each name of a row with the rule that reads it. */
function split(json: Json, rules: PayRules<ResolvedRule>, unknown: (name: string, names: string) => void): Parts {
  const parts: Parts = { basic: {}, paid: {} };
  for (const [name, value] of Object.entries(json)) {
    const group = GROUP_NAMES[name];
    if (ID_NAMES.includes(name) || UNIT_NAMES.includes(name)) continue;
    if (group !== undefined && (group !== 'attendance' || isObject(value))) parts[group] = value;
    else if (readBy(rules.basic, name) !== undefined) parts.basic[name] = value;
    else if (readBy(rules.paid, name) !== undefined) parts.paid[name] = value;
    else if (['punishment', 'hukuman', 'hukdis'].includes(name)) parts.punishment = value;
    else unknown(name, namesOf(rules).join(', '));
  }
  return parts;
}

function readBy({ rule }: ResolvedRule, name: string): RuleInput | undefined {
  const input = inputNamed(rule.inputs, name);
  return input === undefined || COMPUTED.has(input.name) ? undefined : input;
}

function namesOf(rules: PayRules<ResolvedRule>): string[] {
  const own = [rules.basic, rules.paid].flatMap(({ rule }) => rule.inputs.map(({ name }) => name));
  return ['id', 'unit', ...own.filter((name) => !COMPUTED.has(name)), ...GROUPS, 'punishment'];
}

function textOf(json: Json, names: readonly string[]): string | null {
  for (const name of names) {
    const value = json[name];
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim();
  }
  return null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
