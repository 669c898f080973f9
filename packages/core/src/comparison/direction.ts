import {
  absolute,
  compare,
  divide,
  field,
  missing,
  multiply,
  select,
  subtract,
  when,
  type Operand,
} from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { maximise } from '../indicator/formula/maximise.js';
import { minimise, minimiseRatio } from '../indicator/formula/minimise.js';
import { closeness } from '../indicator/formula/stabilise.js';
import type { RuleInput } from '../regulation/rule-input.js';
import type { OutputCategory } from '../regulation/rule-output.js';

const UNKNOWN = /* @__PURE__ */ missing('polarity_unknown');

/** Polarity of the indicator. Nothing is assumed: without it there is no better and no worse. */
export const POLARITY: RuleInput = {
  name: 'polarity',
  unit: '',
  categories: ['maximise', 'minimise', 'minimise-ratio', 'stabilise'],
  words: {
    maximise: ['max', 'maximize', 'maksimalkan', 'semakin tinggi semakin baik', 'positif'],
    minimise: ['min', 'minimize', 'minimalkan', 'semakin rendah semakin baik', 'negatif'],
    stabilise: ['stabilize', 'stabilkan'],
  },
};

/** Achievement of the realisation against some target (this year's, the final one, a standard), by polarity. */
export function achievedAgainst(target: Expression): Expression {
  return select(
    'polarity',
    {
      maximise: maximise(target),
      minimise: minimise(target),
      'minimise-ratio': minimiseRatio(target),
      stabilise: closeness(target),
    },
    UNKNOWN,
  );
}

/** How much better one figure is than another, in the unit of the indicator; for stabilise, how much nearer to a target. */
export function improvement(now: Operand, before: Operand, around: { now: Operand; before: Operand }): Expression {
  const more = subtract(now, before);
  const less = subtract(before, now);
  const nearer = subtract(absolute(subtract(before, around.before)), absolute(subtract(now, around.now)));
  return select('polarity', { maximise: more, minimise: less, 'minimise-ratio': less, stabilise: nearer }, UNKNOWN);
}

/** Position 0, 1, 2 for a figure below, at and above zero. */
export function sign(of: Expression): Expression {
  return when(compare(of, '<', 0), 0, when(compare(of, '=', 0), 1, 2));
}

/** A change in per cent of where it started. */
export function relativeChange(change: Expression, from: Expression): Expression {
  return multiply(divide(change, absolute(from)), 100);
}

/** Worse, the same, better. */
export const COURSE: readonly OutputCategory[] = [
  { key: 'memburuk', label: { id: 'Memburuk', en: 'Worse' } },
  { key: 'tetap', label: { id: 'Tetap', en: 'The same' } },
  { key: 'membaik', label: { id: 'Membaik', en: 'Better' } },
];

export const R = /* @__PURE__ */ field('realisation');
