import { evaluateCase } from '../case/evaluate-case.js';
import { readCase } from '../case/read-case.js';
import type { LocalText, Messages } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import { inForce } from '../regulation/changes.js';
import type { OutputCategory } from '../regulation/rule-output.js';
import { QUADRANT } from '../regulations/permenpanrb-6-2022/quadrant.js';
import { parsePeriod } from '../time/parse-period.js';
import { EXPECTATIONS, PREDICATES_2022 } from './predicates.js';
import type { RatedRow } from './read-ratings.js';

/** One of the nine cells (*kuadran kinerja*). */
export interface QuadrantCell {
  readonly workResult: OutputCategory;
  readonly behaviour: OutputCategory;
  readonly predicate: OutputCategory;
  /** The predicate as the annex prints it in the cell. */
  readonly name: LocalText;
}

/** Where two ratings stand. */
export interface QuadrantPlace {
  readonly workResult: OutputCategory | null;
  readonly behaviour: OutputCategory | null;
  readonly predicate: OutputCategory | null;
  /** Rating that is missing or not known, the work result first; null where neither is. */
  readonly lacks: 'work_result' | 'behaviour_rating' | null;
  /** Why there is no predicate: `empty`, `unknown_category`, or `not_applicable` before the rule was in force. */
  readonly reason: MissingReason | null;
}

/** The nine cells, from the lowest work result and in it from the lowest behaviour, as the rule answers them. */
export function quadrantCells(messages: Messages): readonly QuadrantCell[] {
  const names = QUADRANT.outputs?.find(({ name }) => name === 'cell')?.categories ?? [];
  return EXPECTATIONS.flatMap((workResult) =>
    EXPECTATIONS.map((behaviour): QuadrantCell => {
      const { result } = evaluateCase(
        QUADRANT,
        { work_result: workResult.key, behaviour_rating: behaviour.key },
        { messages },
      );
      const position = PREDICATES_2022.findIndex(({ label }) => label.id === result?.value);
      const predicate = PREDICATES_2022[position] as OutputCategory;
      return { workResult, behaviour, predicate, name: names[position]?.label ?? predicate.label };
    }),
  );
}

/** Gives each row its place among the nine cells; rows that are written alike are asked of the rule once. */
export function quadrantPlacer(messages: Messages): (row: RatedRow) => QuadrantPlace {
  const known = new Map<string, QuadrantPlace>();
  return (row) => {
    const key = JSON.stringify([row.workResult, row.behaviour, row.period]);
    let place = known.get(key);
    if (place === undefined) {
      place = placeOf(row, messages);
      known.set(key, place);
    }
    return place;
  };
}

function placeOf({ workResult, behaviour, period }: RatedRow, messages: Messages): QuadrantPlace {
  const { fields } = readCase({ work_result: workResult, behaviour_rating: behaviour }, QUADRANT, messages.locale);
  const termOf = (field: unknown): OutputCategory | null => EXPECTATIONS.find(({ key }) => key === field) ?? null;
  const found = { workResult: termOf(fields.work_result), behaviour: termOf(fields.behaviour_rating) };
  const without = (lacks: QuadrantPlace['lacks'], reason: MissingReason): QuadrantPlace => ({
    ...found,
    predicate: null,
    lacks,
    reason,
  });
  const end = period === null ? null : (parsePeriod(period)?.end ?? null);
  if (end !== null && !inForce(QUADRANT, end)) return without(null, 'not_applicable');
  if (found.workResult === null) return without('work_result', workResult === null ? 'empty' : 'unknown_category');
  if (found.behaviour === null) return without('behaviour_rating', behaviour === null ? 'empty' : 'unknown_category');
  const inputs = { work_result: found.workResult.key, behaviour_rating: found.behaviour.key };
  const { result } = evaluateCase(QUADRANT, inputs, { messages, asOf: end });
  const predicate = PREDICATES_2022.find(({ label }) => label.id === result?.value) ?? null;
  return { ...found, predicate, lacks: null, reason: result?.reason ?? null };
}
