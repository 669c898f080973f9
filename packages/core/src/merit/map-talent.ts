import { chooseComputation } from '../case/choose-computation.js';
import { evaluateCase } from '../case/evaluate-case.js';
import { readValue } from '../case/read-value.js';
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/types.js';
import type { Trace } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import { individual, type IndividualResult, type Standing } from '../personnel/individual-result.js';
import { countHeads, STAFF_KINDS, type HeadCount, type StaffKind } from '../personnel/staff-kind.js';
import { resolve } from '../regulation/resolve.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import type { RuleInput } from '../regulation/rule-input.js';
import type { Rule } from '../regulation/rule.js';
import { TALENT_SCORE } from '../regulations/kepka-bkn-411-2025/talent-score.js';
import {
  PERFORMANCE,
  PERFORMANCE_TERMS,
  POTENTIAL,
  POTENTIAL_TERMS,
  type PerformanceLevel,
  type PotentialLevel,
} from './levels.js';
import { meritIssue } from './merit-issues.js';
import { boxOf, NATIONAL_BOXES } from './nine-box.js';
import { RECOMMENDATIONS_2020 } from './recommendations.js';
import type { TalentScheme } from './talent-schemes.js';

/** One person to be mapped. Axes are a level, or the inputs of a computation of the scheme. */
export interface TalentPerson {
  /** Key of the person, never the NIP. */
  readonly id: string;
  /** Kind of staff; `unknown` when absent. */
  readonly kind?: StaffKind;
  /** `'sesuai'`, or `{predikat: 'Baik'}`, `{nkp: 98}`, `{kinerja_utama: 80, …}`. */
  readonly performance?: unknown;
  /** `'tinggi'`, or the components of the scheme. */
  readonly potential?: unknown;
}

/** One axis of a person. */
export interface TalentAxis<Level extends string> {
  readonly level: Level | null;
  /** Score of the axis, where the scheme has one. */
  readonly score: number | null;
  readonly reason: MissingReason | null;
  /** Rule that gave the level; null where it was stated. */
  readonly rule: string | null;
  /** How the score came about, told when asked; null where the level was stated. */
  readonly trace: () => Trace | null;
}

/** Where a person stands. Levels are what is stored; the box follows from them and the scheme. */
export type TalentPlace = IndividualResult & {
  readonly id: string;
  readonly kind: StaffKind;
  readonly performance: TalentAxis<PerformanceLevel>;
  readonly potential: TalentAxis<PotentialLevel>;
  /** Box number of the scheme; null when not mapped, never 1. */
  readonly box: number | null;
  /** National box number of the same levels: recommendations and succession go by it. */
  readonly nationalBox: number | null;
  /** Keys of `RECOMMENDATIONS`. */
  readonly recommendations: readonly string[];
  /** Talent score; null where an axis has no score. */
  readonly talentScore: number | null;
  /** Why the person is not mapped: the first axis without level. */
  readonly reason: MissingReason | null;
};

/** A talent map. */
export interface TalentMap {
  readonly scheme: string;
  readonly people: readonly TalentPlace[];
  /** Heads of each box, 1 to 9. */
  readonly boxes: readonly (HeadCount & { readonly box: number })[];
  readonly mapped: HeadCount;
  readonly notMapped: HeadCount;
  readonly issues: readonly TableIssue[];
}

/** How people are mapped. */
export interface TalentOptions {
  readonly messages: Messages;
  /** Day of assessment; the newest versions when absent. */
  readonly asOf?: string | null;
  readonly standing?: Standing;
  /** Kinds of staff that head counts cover; all when absent. */
  readonly covers?: readonly StaffKind[];
}

/**
 * Maps people on the nine-box (*pemetaan talenta*) by a scheme: levels, box, recommendations, talent score, and head counts
 * that say which kinds of staff they cover. A person without one of the two axes is not mapped, for a reason.
 *
 * @example
 * mapTalent([{ id: 'a', performance: { predikat: 'Baik' }, potential: 'tinggi' }], TALENT_LABEL_2020, { messages: ID })
 *   .people[0].box; // 8
 */
export function mapTalent(people: readonly TalentPerson[], scheme: TalentScheme, options: TalentOptions): TalentMap {
  const issues: TableIssue[] = [];
  const seen = new Set<string>();
  const places = people.map((person, i) => {
    if (seen.has(person.id))
      issues.push(meritIssue('merit/given-twice', options.messages.locale, { path: `/people/${i}/id` }));
    seen.add(person.id);
    return placeOf(person, `/people/${i}`, scheme, options, issues);
  });
  const covers = options.covers ?? STAFF_KINDS;
  const heads = (chosen: (place: TalentPlace) => boolean): HeadCount =>
    countHeads(
      places.filter(chosen).map(({ kind }) => kind),
      covers,
    );
  return {
    scheme: scheme.id,
    people: places,
    boxes: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((box) => ({ box, ...heads((place) => place.box === box) })),
    mapped: heads(({ box }) => box !== null),
    notMapped: heads(({ box }) => box === null),
    issues,
  };
}

function placeOf(
  person: TalentPerson,
  path: string,
  scheme: TalentScheme,
  options: TalentOptions,
  issues: TableIssue[],
): TalentPlace {
  const { messages } = options;
  const axis = <Level extends string>(
    name: 'performance' | 'potential',
    rules: readonly Rule[],
    stated: RuleInput,
    terms: readonly OutputCategory[],
  ) => {
    const read = axisOf<Level>(person[name], { rules, stated, terms, options, path: `${path}/${name}` }, issues);
    if (read.reason !== null) {
      const values = {
        axis: messages.names[name] ?? stated.aliases?.[0] ?? name,
        reason: messages.reasons[read.reason],
      };
      issues.push(meritIssue('merit/not-mapped', messages.locale, { path: `${path}/${name}` }, values));
    }
    return read;
  };
  const performance = axis<PerformanceLevel>('performance', scheme.performance, PERFORMANCE, PERFORMANCE_TERMS);
  const potential = axis<PotentialLevel>('potential', scheme.potential, POTENTIAL, POTENTIAL_TERMS);
  const levels =
    performance.level === null || potential.level === null ? null : ([performance.level, potential.level] as const);
  const nationalBox = levels && boxOf(...levels, NATIONAL_BOXES);
  return {
    ...individual(options.standing),
    id: person.id,
    kind: person.kind ?? 'unknown',
    performance,
    potential,
    box: levels && boxOf(...levels, scheme.numbers),
    nationalBox,
    recommendations: nationalBox === null ? [] : (RECOMMENDATIONS_2020[nationalBox] ?? []),
    talentScore: talentScoreOf(performance.score, potential.score, options.asOf ?? null),
    reason: performance.reason ?? potential.reason,
  };
}

interface AxisReading {
  readonly rules: readonly Rule[];
  readonly stated: RuleInput;
  readonly terms: readonly OutputCategory[];
  readonly options: TalentOptions;
  readonly path: string;
}

function axisOf<Level extends string>(given: unknown, reading: AxisReading, issues: TableIssue[]): TalentAxis<Level> {
  const { rules, stated, terms, options, path } = reading;
  const none = (
    reason: MissingReason,
    rule: string | null = null,
    trace: () => Trace | null = () => null,
  ): TalentAxis<Level> => ({
    level: null,
    score: null,
    reason,
    rule,
    trace,
  });
  if (given === undefined || given === null) return none('missing');
  if (typeof given === 'string') {
    const level = readValue(given, stated);
    return typeof level === 'string' ? { ...none('missing'), level: level as Level, reason: null } : none('unreadable');
  }
  const rule = chooseComputation(rules, given);
  if (rule === undefined) return none('unreadable');
  const { result } = evaluateCase(rule, given, options);
  if (result === null) return none('not_applicable', rule.id);
  for (const issue of result.issues) issues.push({ ...issue, path: `${path}${issue.path}` });
  const term = result.values[`${stated.name}_level`];
  const level = terms.find(({ label }) => label.id === term)?.key as Level | undefined;
  if (level === undefined) return none(result.reason ?? 'missing', rule.id, () => result.trace);
  return { level, score: scoreOf(result.values), reason: null, rule: rule.id, trace: () => result.trace };
}

/** Score of an axis by the names that schemes give it. */
function scoreOf(values: Readonly<Record<string, unknown>>): number | null {
  const names = ['performance_score', 'potential_score', 'performance_axis', 'potential_axis'];
  const score = names.map((name) => values[name]).find((value) => typeof value === 'number');
  return typeof score === 'number' ? score : null;
}

function talentScoreOf(performance: number | null, potential: number | null, asOf: string | null): number | null {
  const { resolved } = resolve(TALENT_SCORE, asOf);
  if (resolved === null || performance === null || potential === null) return null;
  const inputs = { performance_score: performance, potential_score: potential };
  return evaluate(TALENT_SCORE.expression as Expression, { inputs, parameters: resolved.parameters }).value;
}
