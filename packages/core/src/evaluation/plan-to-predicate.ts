import { field } from '../expression/build.js';
import { evaluate } from '../expression/evaluate.js';
import { TakarError } from '../errors.js';
import type { TableIssue } from '../issue-table.js';
import type { IssueValues, Messages } from '../locale/messages.js';
import { present } from '../outcome/outcome.js';
import { answerOf } from './criterion-outcome.js';
import { planIssue } from './plan-issues.js';
import {
  optionsOfAnswer,
  optionsOfCriterion,
  type AnswerChange,
  type OptionContext,
  type RaisedOption,
} from './plan-options.js';
import type { Plan, PlanBound, PlanGroup, PlanOption, PlanProblem, PlanVariable } from './plan-problem.js';
import { searchPlan } from './plan-search.js';
import { predicateOf, type Predicate, type PredicateRounding } from './predicate-scale.js';
import { scoreOfValues } from './score-subcomponent.js';
import { scoreSheet, type SheetScore } from './score-sheet.js';
import {
  criteriaOf,
  MODES,
  subcomponentsOf,
  type EvaluationSheet,
  type Layer,
  type SheetSubcomponent,
  type SubcomponentMode,
} from './sheet.js';
import { answerWithKey, mapAnswers, withAnswers } from './with-answers.js';

/** What a plan is asked for. */
export interface PlanOptions {
  /** Predicate to reach, or one above it, as `BB`. */
  readonly predicate: string;
  readonly layer?: Layer;
  readonly mode?: SubcomponentMode;
  readonly rounding?: PredicateRounding;
  /** What one step up the scale costs, by code of criterion, item or subcomponent: whole numbers from 1; 1 unless said. */
  readonly stepCosts?: Readonly<Record<string, number>>;
  /** Codes that the plan leaves as they are. */
  readonly fixed?: readonly string[];
  /** Whether raised answers stay within the logic frame; they do unless said. */
  readonly constraints?: boolean;
  /** Problems that the search may solve before it gives up proving; 2,000 unless said. */
  readonly searchLimit?: number;
  readonly messages: Messages;
}

/** The least that lifts a sheet to a predicate. */
export interface PredicatePlan {
  readonly predicate: string;
  /** Whether the plan gets there; where nothing does, `changes` is empty. */
  readonly reached: boolean;
  /** Answers to raise, in the order of the sheet. */
  readonly changes: readonly AnswerChange[];
  /** Sum of the efforts: steps up the scales, times what a step costs. */
  readonly effort: number;
  /** Whether no plan takes less effort. */
  readonly proven: boolean;
  /** No plan takes less than this. */
  readonly leastEffort: number | null;
  /** The sheet as it stands. */
  readonly before: SheetScore;
  /** The sheet with the plan carried out and the lowest answer where none is there. */
  readonly after: SheetScore;
  readonly issues: readonly TableIssue[];
}

/** Units of 1e-10 in a point. */
const UNITS = 1e10;

/**
 * Which answers lift a sheet to a predicate with the least effort (*jawaban mana yang menaikkan predikat*). Effort is the number
 * of steps that answers go up their scales, each at its cost; of plans with the same effort the one with the highest total is
 * given. The search is exact unless `proven` says otherwise. Raised answers keep to the logic frame: none is higher than what it
 * rests on; answers that already break it and are not raised stay. Answers are never lowered.
 *
 * @throws TakarError for a predicate that the instrument lacks, a step cost below 1 or not whole, or a sheet without a mode.
 */
export function planToPredicate(sheet: EvaluationSheet, options: PlanOptions): PredicatePlan {
  const { layer = 'assessor', rounding = 'two-digits', messages, searchLimit = 2000 } = options;
  const mode = options.mode ?? sheet.mode;
  const target = sheet.instrument.predicates.predicates.findIndex(({ key }) => key === options.predicate);
  check(sheet, options, mode, target);
  const scoring = { layer, mode: mode as SubcomponentMode, rounding, messages };
  const issues: TableIssue[] = [];
  const say = (code: Parameters<typeof planIssue>[0], values: IssueValues): void => {
    issues.push(planIssue(code, messages.locale, { path: '' }, values));
  };
  const started = startedFromLowest(sheet, layer, scoring.mode);
  if (started.codes.size > 0) say('evaluation/plan-from-lowest', { count: started.codes.size });
  const build = problemOf(started.sheet, options, scoring.mode, layer, (total) => {
    const inputs = { score: total, rounding };
    const scale = sheet.instrument.predicates;
    return (evaluate(predicateOf(field('score'), scale), { inputs, parameters: {} }).value ?? -1) >= target;
  });
  const search = searchPlan(build.problem, searchLimit);
  // nothing takes less effort than none, nor than the bound of an exact search
  const effort = search.plan?.effort;
  const isLeast = search.proven || effort === search.leastEffort;
  const found = { ...search, proven: effort === 0 || (build.exact && isLeast) };
  const changes = (found.plan === null ? [] : build.changesOf(found.plan)).map((change) =>
    started.codes.has(change.code) ? { ...change, from: null } : change,
  );
  const after = scoreSheet(
    withAnswers(started.sheet, layer, Object.fromEntries(changes.map(({ code, to }) => [code, to]))),
    scoring,
  );
  if (found.plan === null && found.proven) {
    say('evaluation/plan-out-of-reach', { predicate: options.predicate, highest: build.highest });
  }
  if (!found.proven) {
    say('evaluation/plan-not-proven', { steps: found.steps, bound: found.leastEffort, effort: effort ?? '?' });
  }
  return {
    predicate: options.predicate,
    reached: found.plan !== null,
    changes,
    effort: effort ?? 0,
    proven: found.proven,
    leastEffort: found.leastEffort === Infinity ? null : found.leastEffort,
    before: scoreSheet(sheet, scoring),
    after,
    issues,
  };
}

function check(sheet: EvaluationSheet, options: PlanOptions, mode: SubcomponentMode | null, target: number): void {
  const { predicates } = sheet.instrument.predicates;
  if (target === -1) {
    const known = predicates.map(({ key }: Predicate) => key).join(', ');
    throw new TakarError(
      'evaluation/plan',
      `unknown predicate: ${options.predicate}`,
      `Known: ${known}.`,
      '/predicate',
    );
  }
  if (mode === null) {
    throw new TakarError('evaluation/plan', 'the sheet has no mode', `Give one of ${MODES.join(', ')}.`, '/mode');
  }
  for (const [code, cost] of Object.entries(options.stepCosts ?? {})) {
    if (Number.isInteger(cost) && cost >= 1 && cost <= 1000) continue;
    throw new TakarError(
      'evaluation/plan',
      `a step of ${code} cannot cost ${cost}`,
      'Give a whole number from 1 to 1000.',
      `/stepCosts/${code}`,
    );
  }
}

/** The sheet with the lowest answer wherever one that counts is not there. */
function startedFromLowest(
  sheet: EvaluationSheet,
  layer: Layer,
  mode: SubcomponentMode,
): { sheet: EvaluationSheet; codes: ReadonlySet<string> } {
  const counting = new Set(
    mode === 'judged'
      ? subcomponentsOf(sheet).map(({ code }) => code)
      : criteriaOf(sheet).flatMap(({ code, items }) => (items.length === 0 ? [code] : items.map((item) => item.code))),
  );
  const codes = new Set<string>();
  const started = mapAnswers(sheet, (code, answers, scale) => {
    const { reason } = answerOf(answers, layer);
    const [lowest] = scale.answers;
    if (!counting.has(code) || reason === null || reason === 'not_applicable' || lowest === undefined) return answers;
    codes.add(code);
    return { ...answers, [layer]: answerWithKey(lowest.key, scale) };
  });
  return { sheet: started, codes };
}

interface Built {
  readonly problem: PlanProblem;
  readonly changesOf: (plan: Plan) => readonly AnswerChange[];
  /** Total with everything raised as far as it goes. */
  readonly highest: number;
  /** False where a mean bounds answers that add points: the most points for an effort need not have the highest mean. */
  readonly exact: boolean;
}

function problemOf(
  sheet: EvaluationSheet,
  options: PlanOptions,
  mode: SubcomponentMode,
  layer: Layer,
  enough: (total: number) => boolean,
): Built {
  const fixed = new Set(options.fixed);
  const context: OptionContext = {
    layer,
    messages: options.messages,
    costOf: (code) => options.stepCosts?.[code] ?? 1,
    isFixed: (code) => fixed.has(code),
    counts: mode === 'sum' ? 'points' : 'percent',
  };
  const variables: PlanVariable[] = [];
  const places = new Map<string, number>();
  const groups = subcomponentsOf(sheet).map((sub): PlanGroup => {
    const members: number[] = [];
    for (const { code, options: own, weight } of changeable(sub, mode, context)) {
      places.set(code, variables.length);
      members.push(variables.length);
      variables.push({ code, options: own, weight: mode === 'sum' ? 1 : weight });
    }
    return {
      code: sub.code,
      variables: members,
      score: scorer(
        sub,
        sheet,
        mode,
        members.map((v) => variables[v]?.weight ?? 1),
      ),
    };
  });
  const bounded = options.constraints !== false && mode !== 'judged';
  const best = groups.map(({ variables: own, score }) =>
    score(own.map((v) => variables[v]?.options.at(-1) as PlanOption)),
  );
  const bounds = bounded ? boundsOf(sheet, places) : [];
  return {
    exact: mode !== 'sum' || !bounds.some(({ by }) => 'group' in by),
    problem: {
      variables,
      groups,
      bounds,
      enough: (total) => enough(total / UNITS),
    },
    changesOf: ({ chosen }) =>
      chosen.flatMap((option, v) => (variables[v]?.options[option] as RaisedOption | undefined)?.changes ?? []),
    highest: best.reduce((sum, score) => sum + score, 0) / UNITS,
  };
}

interface Changeable {
  readonly code: string;
  readonly options: readonly RaisedOption[];
  readonly weight: number;
}

/** What a plan may change in a subcomponent: its grade, or its criteria. */
function changeable(sub: SheetSubcomponent, mode: SubcomponentMode, context: OptionContext): Changeable[] {
  if (mode === 'judged') {
    const options = optionsOfAnswer(sub.code, sub.grades, sub.scale, context);
    return options === null ? [] : [{ code: sub.code, options, weight: 1 }];
  }
  return sub.criteria.flatMap((criterion) => {
    const options = optionsOfCriterion(criterion, context);
    return options === null ? [] : [{ code: criterion.code, options, weight: criterion.weight }];
  });
}

/** Score of a subcomponent for chosen options, by the rule that scores sheets; asked once for each sum. */
function scorer(
  sub: SheetSubcomponent,
  { instrument }: EvaluationSheet,
  mode: SubcomponentMode,
  weights: readonly number[],
): PlanGroup['score'] {
  const grades = instrument.scales[0] ?? sub.scale;
  const known = new Map<string, number>();
  return (chosen) => {
    if (chosen.length === 0) return 0;
    const key = chosen.map(({ value }) => value).join();
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const rows = chosen.map((option, i) => ({
      answer: (option as RaisedOption).answer,
      value: present(option.percent),
      weight: weights[i] ?? 1,
    }));
    const { value } = scoreOfValues(mode, grades, sub.weight ?? 0, rows);
    const score = Math.round((value ?? 0) * UNITS);
    known.set(key, score);
    return score;
  };
}

/** Constraints between things that a plan may change. */
function boundsOf(sheet: EvaluationSheet, places: ReadonlyMap<string, number>): PlanBound[] {
  const groups = new Map(subcomponentsOf(sheet).map(({ code }, g) => [code, g]));
  return criteriaOf(sheet).flatMap(({ code, constraints }) =>
    constraints.flatMap(({ kind, of }): PlanBound[] => {
      const variable = places.get(code);
      const by = kind === 'criterion' ? places.get(of) : groups.get(of);
      if (variable === undefined || by === undefined || by === (kind === 'criterion' ? variable : undefined)) return [];
      return [{ variable, by: kind === 'criterion' ? { variable: by } : { group: by } }];
    }),
  );
}
