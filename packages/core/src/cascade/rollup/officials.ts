import { image } from '../../decimal/image.js';
import { figureOf, categoryOf, periodOf } from '../series.js';
import type { RollUp } from './roll-up.js';
import { isMet } from './target-met.js';

/** How many officials met their targets in a period, and how the figures stand against the year before (C21). */
export interface OfficialsMet {
  /** Period of the targets; null where the file names none. */
  readonly period: string | null;
  /** Persons, or owners where the file names no persons, with at least one target. */
  readonly officials: number;
  /** Those who reached every target. */
  readonly met: number;
  /** Those who missed one. */
  readonly missed: number;
  /** Those who missed none, but have something unreported: they count on neither side. */
  readonly open: number;
  /** `met` over `met + missed`, 0 to 1; null where nobody can be judged yet. */
  readonly share: number | null;
  /** Indicators against the realisation of the year before, by their polarity. */
  readonly lastYear: { readonly better: number; readonly same: number; readonly worse: number };
}

/**
 * Share of the officials who met their targets, and the comparison with last year's realisation (ORG-CSC-04 C21: quarterly
 * evaluation of DKI Jakarta), by period in their order.
 */
export function officialsMet(rolled: RollUp): readonly OfficialsMet[] {
  const { cascade, rows, computation } = rolled;
  const { person, owner } = cascade.texts;
  const { achievement } = computation.columns;
  const periods = new Map<string | null, { readonly states: Map<string, State>; readonly lastYear: LastYear }>();
  for (const { row, node, used } of rows) {
    const target = figureOf(cascade, 'target', row);
    if (target === null) continue;
    const period = periodOf(cascade, row);
    const own = periods.get(period) ?? { states: new Map<string, State>(), lastYear: { better: 0, same: 0, worse: 0 } };
    periods.set(period, own);
    const against = used.value === null ? null : comparison(rolled, row, used.value);
    if (against !== null) own.lastYear[against] += 1;
    const name = person[node] ?? owner[node] ?? null;
    if (name === null) continue;
    const state = achievement.status[row] !== 0 ? 'open' : isMet(achievement.values[row] as number) ? 'met' : 'missed';
    own.states.set(name, worse(own.states.get(name) ?? 'met', state));
  }
  return [...periods]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([period, { states, lastYear }]) => {
      const count = (wanted: State): number => [...states.values()].filter((state) => state === wanted).length;
      const [met, missed, open] = [count('met'), count('missed'), count('open')];
      const share = met + missed === 0 ? null : image(met / (met + missed));
      return { period, officials: states.size, met, missed, open, share, lastYear };
    });
}

type State = 'met' | 'missed' | 'open';
type LastYear = Record<'better' | 'same' | 'worse', number>;

/** One missed target is a miss, whatever is open beside it. */
function worse(one: State, other: State): State {
  if (one === 'missed' || other === 'missed') return 'missed';
  return one === 'open' || other === 'open' ? 'open' : 'met';
}

/** A figure against the year before; null where there is none, or nobody says which way is better. */
function comparison({ cascade }: RollUp, row: number, value: number): keyof LastYear | null {
  const { baseline } = cascade.indicators;
  if (baseline.status[row] !== 0) return null;
  const polarity = categoryOf(cascade, 'polarity', row);
  const up = polarity === 'maximise' ? 1 : polarity?.startsWith('minimise') === true ? -1 : null;
  if (up === null) return null;
  const change = image(value - (baseline.values[row] as number)) * up;
  return change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
}
