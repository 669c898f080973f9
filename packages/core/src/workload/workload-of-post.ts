import { chooseComputation } from '../case/choose-computation.js';
import { evaluateCase, type CaseResult } from '../case/evaluate-case.js';
import type { Trace } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import { countHeads, STAFF_KINDS, type HeadCount, type StaffKind } from '../personnel/staff-kind.js';
import type { Rule } from '../regulation/rule.js';
import { JOB_PERFORMANCE } from '../regulations/permendagri-12-2008/index.js';
import { DIFFERENCE, HEAD_COUNT } from '../regulations/permenpanrb-1-2020/head-count.js';
import {
  NEED_BY_EQUIPMENT,
  NEED_BY_LISTS,
  NEED_BY_MINUTES,
  NEED_BY_OBJECT,
  NEED_BY_OUTPUT,
  NEED_BY_RATIO,
  NEED_BY_TASKS,
} from '../regulations/permenpanrb-1-2020/methods.js';
import type { EffectiveTimeScheme } from './effective-time.js';
import { workloadIssue } from './workload-issues.js';

/** The four methods (*pendekatan*) of workload analysis; `stated` is a need whose load is not known. */
export type WorkloadMethod = 'output' | 'object' | 'equipment' | 'task' | 'stated';

const RULES: Readonly<Record<WorkloadMethod, readonly Rule[]>> = {
  output: [NEED_BY_OUTPUT],
  object: [NEED_BY_OBJECT],
  equipment: [NEED_BY_EQUIPMENT, NEED_BY_RATIO],
  task: [NEED_BY_TASKS, NEED_BY_LISTS, NEED_BY_MINUTES],
  stated: [HEAD_COUNT],
};

/** A post with its load and its staff. */
export interface WorkloadPost {
  readonly id: string;
  readonly method: WorkloadMethod;
  /** Inputs of the method: `{tasks: […]}`, `{volume, standard}`, `{objects, objects_per_person}`, `{units, operators_per_unit}`, `{needs: […]}`. */
  readonly load: Readonly<Record<string, unknown>>;
  /** Staff in post, one kind a person; or a number where the kinds are not known; null where nobody knows how many. */
  readonly staff: readonly StaffKind[] | number | null;
}

/** How workload is analysed. */
export interface WorkloadOptions {
  readonly messages: Messages;
  /** Scheme of effective working time; `permenpanrb-1-2020` (75,000 minutes) when absent. */
  readonly scheme?: EffectiveTimeScheme;
  /** Least staff where there is a load: 0 (default) or 1. */
  readonly minimum?: 0 | 1;
  /** Kinds of staff that count as staff in post; all when absent. */
  readonly covers?: readonly StaffKind[];
  readonly asOf?: string | null;
}

/** What the rules of workload answered for a post. */
export interface WorkloadAnswers {
  readonly need: CaseResult | null;
  readonly difference: CaseResult | null;
  readonly performance: CaseResult | null;
}

/** The workload of a post. */
export interface PostWorkload {
  readonly id: string;
  readonly method: WorkloadMethod;
  /** Minutes of a year, by task; null under the other methods. */
  readonly minutes: number | null;
  /** Staff needed, not rounded. */
  readonly need: number | null;
  /** Staff needed in whole persons, rounded once. */
  readonly headcount: number | null;
  /** Staff in post; null where it is not known. */
  readonly existing: HeadCount | null;
  /** Staff in post less staff needed; negative is a shortage. */
  readonly difference: number | null;
  /** Job performance (EJ), and its letter A to E; null for a vacant post and where the load is not in minutes. */
  readonly ej: number | null;
  readonly letter: string | null;
  readonly reason: MissingReason | null;
  /** What the rules answered: need, surplus or shortage, job performance; null where one was not asked. */
  readonly answers: WorkloadAnswers;
  /** How the need came about, told when asked. */
  readonly trace: () => Trace | null;
  readonly issues: readonly TableIssue[];
}

/**
 * Workload of a post (*analisis beban kerja jabatan*): need by one of the four methods, whole persons, staff in post, surplus
 * or shortage, and by task the job performance (EJ).
 */
export function workloadOfPost(post: WorkloadPost, options: WorkloadOptions): PostWorkload {
  const { messages, minimum = 0, covers = STAFF_KINDS } = options;
  const { locale } = messages;
  const existing = staffOf(post.staff, covers);
  const issues: TableIssue[] = [];
  if (typeof post.staff === 'number' && post.staff > 0) {
    issues.push(workloadIssue('workload/kinds-unknown', locale, { path: '/staff' }));
  }
  const time = post.method === 'task' ? timeOf(options) : {};
  const inputs = { ...time, minimum, ...post.load };
  const rule = chooseComputation(RULES[post.method], inputs) as Rule;
  const { result } = evaluateCase(rule, inputs, options);
  issues.push(...(result?.issues ?? []).map((issue) => ({ ...issue, path: `/load${issue.path}` })));
  const need = figureOf(result, 'need');
  const minutes = figureOf(result, 'total_minutes');
  if (need === null) {
    const reason = messages.reasons[result === null ? 'not_applicable' : (result.reason ?? 'missing')];
    issues.push(workloadIssue('workload/no-need', locale, { path: '/load' }, { reason }));
  }
  if (figureOf(result, 'below_half') === 1)
    issues.push(workloadIssue('workload/below-half', locale, { path: '/load' }));
  if (existing === null) issues.push(workloadIssue('workload/staff-unknown', locale, { path: '/staff' }));
  const performance = minutes === null || existing === null ? null : jobPerformance(minutes, existing.heads, options);
  if (minutes !== null && existing?.heads === 0)
    issues.push(workloadIssue('workload/vacant', locale, { path: '/staff' }));
  const difference = need === null || existing === null ? null : askDifference(existing.heads, need, options);
  const letter = performance?.values.letter;
  return {
    id: post.id,
    method: post.method,
    minutes,
    need,
    headcount: figureOf(result, 'headcount'),
    existing,
    difference: figureOf(difference, 'difference'),
    ej: figureOf(performance, 'ej'),
    letter: typeof letter === 'string' ? letter : null,
    reason: result === null ? 'not_applicable' : result.reason,
    answers: { need: result, difference, performance },
    trace: () => result?.trace ?? null,
    issues,
  };
}

/** Effective working time as every rule of workload reads it. */
export function timeOf({ scheme }: WorkloadOptions): { readonly scheme?: EffectiveTimeScheme } {
  return scheme === undefined ? {} : { scheme };
}

/** Surplus or shortage (ABK-08) of staff in post against a need that is not rounded. */
function askDifference(existing: number, need: number, options: WorkloadOptions): CaseResult | null {
  return evaluateCase(DIFFERENCE, { existing, need, minimum: options.minimum ?? 0 }, options).result;
}

function staffOf(staff: WorkloadPost['staff'], covers: readonly StaffKind[]): HeadCount | null {
  return staff === null ? null : countHeads(kindsOf(staff), covers);
}

/** Kind of each person in post; nobody where it is not known. */
export function kindsOf(staff: WorkloadPost['staff']): readonly StaffKind[] {
  return typeof staff === 'number' ? new Array<StaffKind>(staff).fill('unknown') : (staff ?? []);
}

function jobPerformance(workload: number, incumbents: number, options: WorkloadOptions): CaseResult | null {
  return evaluateCase(JOB_PERFORMANCE, { workload, incumbents, ...timeOf(options) }, options).result;
}

/** Figure of a result by name. */
export function figureOf(result: CaseResult | null, name: string): number | null {
  const value = result?.values[name];
  return typeof value === 'number' ? value : null;
}
