import {
  absent,
  absolute,
  add,
  aggregate,
  band,
  ceil,
  coalesce,
  compare,
  constant,
  divide,
  EN,
  evaluate,
  explain,
  field,
  floor,
  geometricMean,
  ID,
  lookup,
  mathml,
  mathmlText,
  maximum,
  minimum,
  missing,
  multiply,
  named,
  parameter,
  phrase,
  present,
  roundTo,
  select,
  squareRoot,
  subtract,
  truncateAt,
  when,
  type Expression,
  type Inputs,
  type Messages,
} from '@takar/core';
import { canonical } from '#src/expression/canonical.js';
import type { Scenarios } from '../kept/scenarios.js';
import { toldTrace } from '../kept/told-trace.js';
import { MISTAKE_SCENARIOS } from './kept-mistakes.js';

const [target, realisation] = [field('target'), field('realisation')];
const SIGNS = ['<', '<=', '=', '>=', '>'] as const;

/** Every operator, and what is written differently by what stands beside it. */
const EXPRESSIONS: Readonly<Record<string, Expression>> = {
  constant: constant(1_234_567.5),
  'negative constant': constant(-0.25),
  field: field('unknown field & <more>'),
  parameter: parameter('cap'),
  named: named('achievement', target),
  missing: missing('target_zero'),
  add: add(target, realisation),
  'add a negative': add(target, -1),
  subtract: subtract(target, realisation),
  'subtract a sum': subtract(target, add(realisation, 1)),
  'subtract a negative': subtract(target, -1),
  multiply: multiply(target, realisation),
  'multiply sums': multiply(add(target, 1), subtract(realisation, 2)),
  divide: divide(target, realisation),
  'divide by a product': divide(add(target, 1), multiply(realisation, 2)),
  'divide by a negative': divide(-3, -2),
  squareRoot: squareRoot(add(target, 1)),
  absolute: absolute(subtract(target, realisation)),
  minimum: minimum(target, realisation, 120),
  maximum: maximum(target, 0),
  floor: floor(target),
  ceil: ceil(target),
  geometricMean: geometricMean(target, realisation),
  coalesce: coalesce(field('published'), target, 0),
  round: roundTo(divide(target, realisation), 2),
  truncate: truncateAt(target, 1),
  band: band(target, [
    { at: 50, closed: true },
    { at: 90, closed: false },
  ]),
  lookup: lookup(target, [
    [1, 100],
    [2, 50],
  ]),
  when: when(compare(target, '=', 0), missing('target_zero'), realisation),
  'when in when': when(compare(target, '=', 0), 1, when(compare(realisation, '>', target), 2, 3)),
  select: select('polarity', { maximise: target, minimise: realisation }, missing('polarity_unknown')),
  ...Object.fromEntries(SIGNS.map((sign) => [`compare ${sign}`, compare(realisation, sign, target)])),
  ...Object.fromEntries(
    (['sum', 'sumReported', 'countReported', 'mean', 'smallest', 'largest', 'last'] as const).flatMap((name) => [
      [`aggregate ${name}`, aggregate(name, multiply(target, realisation))],
    ]),
  ),
};
const told = (tell: (of: Expression) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(EXPRESSIONS).map(([name, of]) => [name, tell(of)]));
const said = (messages: Messages) => told((of) => [phrase(of, { messages }), mathmlText(mathml(of, messages))]);

const row = (of: number, by: number): Inputs => ({
  target: present(of),
  realisation: present(by),
  polarity: 'minimise',
});
const group = [{ ...row(3, 7), indicator: 'Izin' }, { ...row(100, 90), indicator: '' }, row(0, 0)];
/** The same rows, with one that is not reported. */
const gapped = [row(3, 7), { target: present(4), realisation: absent('not_reported') }, row(100, 90), row(0, 0)];
const CASES: readonly Inputs[] = [row(3, 7), row(0, -1.005), { target: present(2), polarity: 'other' }, {}];
const answers = (of: Expression): unknown =>
  CASES.map((inputs, i) => {
    const scope = { inputs, parameters: { cap: 120 }, group: i === 0 ? group : gapped };
    const { value, reason } = evaluate(of, scope);
    return value ?? reason;
  });

/** The algebra: every operator in words, as MathML, as a figure, step by step, and as the text that is hashed. */
export const SCENARIOS: Scenarios = {
  ...MISTAKE_SCENARIOS,
  'in words and as MathML': () => said(ID),
  'in words and as MathML, in English': () => said(EN),
  'what is hashed': () => told(canonical),
  figures: () => told(answers),
  'step by step': () =>
    told((of) => toldTrace(explain(of, { inputs: row(3, 7), parameters: { cap: 120 }, group }, ID).trace)),
};
