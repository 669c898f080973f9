import { round } from '../decimal/round.js';
import { evaluate, type Inputs, type Parameters } from '../expression/evaluate.js';
import type { Expression, Relation } from '../expression/types.js';
import { RELATIONS } from '../expression/scalars.js';
import { image } from '../decimal/image.js';

/** What an answer must be: `>= 90`, `= 3` for the band at position 3. */
export interface Goal {
  readonly relation: Relation;
  readonly value: number;
}

/** Which input is sought, and where. */
export interface SeekOptions {
  /** Name of the field whose value is sought. */
  readonly seek: string;
  /** The other inputs; the present value of the one sought, where there is one, decides which answer is nearest. */
  readonly inputs: Inputs;
  readonly parameters: Parameters;
  readonly goal: Goal;
  /** Ends of the search, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Fractional digits of an answer, 0 to 6. */
  readonly digits: number;
}

/** Values from `from` to `to`, inclusive, at the digits asked for. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** What was found. */
export interface Sought {
  /** Every stretch of values that meets the goal, ascending; none when the goal is out of reach. */
  readonly intervals: readonly Interval[];
  /** The value nearest to the present one, or the smallest when there is no present one. */
  readonly nearest: number | null;
  /** Widest stretch that the search can have stepped over. */
  readonly step: number;
}

/** Values per whole number, by digits. */
const UNITS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

/** Points that are asked before the edges between them are narrowed down. */
const POINTS = 2000;

/**
 * The inverse of a rule, numerically: which values of one input make the answer meet a goal ("what realisation is needed
 * for band X"). The rule need not be monotone. Edges are exact at the digits asked for, each end is evaluated by the rule
 * itself; stretches narrower than `step` can be missed where a search has more values than it asks.
 */
export function seek(expression: Expression, options: SeekOptions): Sought {
  const unit = UNITS[options.digits] ?? 1;
  const first = Math.ceil(image(options.from * unit));
  const last = Math.floor(image(options.to * unit));
  const valueAt = (position: number): number => round(position / unit, options.digits);
  const meets = (position: number): boolean => meetsGoal(expression, options, valueAt(position));
  const stride = Math.max(1, Math.ceil((last - first) / POINTS));
  const intervals: Interval[] = [];
  let open: number | null = null;
  let before = first;
  for (let at = first; at <= last; at = at === last ? last + 1 : Math.min(at + stride, last)) {
    const holds = meets(at);
    if (holds && open === null) open = at === first ? first : edge(before, at, meets);
    if (!holds && open !== null) {
      intervals.push({ from: valueAt(open), to: valueAt(edge(at, before, meets)) });
      open = null;
    }
    before = at;
  }
  if (open !== null) intervals.push({ from: valueAt(open), to: valueAt(last) });
  return { intervals, nearest: nearestOf(intervals, options.inputs[options.seek]), step: stride / unit };
}

function meetsGoal(expression: Expression, options: SeekOptions, value: number): boolean {
  const inputs = { ...options.inputs, [options.seek]: value };
  const outcome = evaluate(expression, { inputs, parameters: options.parameters });
  return outcome.reason === null && RELATIONS[options.goal.relation](outcome.value, image(options.goal.value));
}

/** The position nearest to `outside` that still meets the goal; `inside` does, `outside` does not. */
function edge(outside: number, inside: number, meets: (position: number) => boolean): number {
  let no = outside;
  let yes = inside;
  while (Math.abs(yes - no) > 1) {
    const middle = no + Math.trunc((yes - no) / 2);
    if (meets(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function nearestOf(intervals: readonly Interval[], present: Inputs[string]): number | null {
  if (typeof present !== 'number') return intervals[0]?.from ?? null;
  let best: number | null = null;
  for (const { from, to } of intervals) {
    const candidate = Math.min(Math.max(present, from), to);
    if (best === null || Math.abs(candidate - present) < Math.abs(best - present)) best = candidate;
  }
  return best;
}
