import { readFileSync } from 'node:fs';
import { field, named, numberColumn, roundTo, truncateAt } from '@takar/core';
import fc from 'fast-check';
import { expressions } from '../../core/build/test/expression/arbitraries.js';
import { gathered, scores, spreads } from './groups.mjs';
import { hostileNames } from './hostile-names.mjs';
import { operators } from './operators.mjs';
import { rollUps } from './roll-up.mjs';
import { goldenSets, policies, registryRules } from './rules.mjs';
import { mixedRows } from './rows.mjs';
import { writtenWeights } from './weights.mjs';

const vectorFile = new URL('../../core/test/golden/arithmetic-vectors.json', import.meta.url);
const x = field('x');

/** Rows of one table at most. */
const MOST_ROWS = 1_000_000;

/** Groups of cases over one table each, some with what to say when they are `done`; a table is loaded once into an engine. */
export function* caseSets({ rows }) {
  yield vectors();
  yield operators();
  yield anyExpressions();
  yield hostileNames();
  yield registryRules();
  yield* goldenSets();
  // a million rows at a time: MariaDB writes each layer of a query out
  for (let done = 0; done < rows; done += MOST_ROWS) {
    const length = Math.min(MOST_ROWS, rows - done);
    yield {
      ...policies(length, done),
      done: `policies: ${(done + length).toLocaleString('en')} rows of ${Number(rows).toLocaleString('en')}`,
    };
  }
  yield gathered(Math.min(rows, 100_000));
  yield scores(Math.min(rows, 20_000));
  yield writtenWeights(Math.min(rows, 20_000));
  yield spreads();
  yield* rollUps();
}

/** The committed vectors, which no code of the library computed. */
function vectors() {
  const { rows } = JSON.parse(readFileSync(vectorFile, 'utf8'));
  const column = numberColumn(rows.length);
  rows.forEach(([value], row) => {
    column.values[row] = value;
    column.status[row] = 0;
  });
  const of = [x, roundTo(x, 0), roundTo(x, 2), roundTo(x, 4), truncateAt(x, 2)];
  const cases = of.map((expression, i) => ({
    name: ['image', 'round 0', 'round 2', 'round 4', 'truncate 2'][i],
    expression,
    parameters: {},
    // what the file says, beside what the library says
    stated: rows.map((row) => row[i + 1]),
  }));
  const more = Array.from({ length: 11 }, (_, digits) => [
    { name: `round ${digits}`, expression: named('r', roundTo(x, digits)), parameters: {} },
    { name: `truncate ${digits}`, expression: named('t', truncateAt(x, digits)), parameters: {} },
  ]).flat();
  return { name: 'vectors', table: { length: rows.length, columns: { x: column } }, cases: [...cases, ...more] };
}

/** Any expression: the generator of core's own tests, on rows that no table holds. */
function anyExpressions() {
  const table = mixedRows(150, ['a', 'b', 'c'], { p: ['one', 'two', 'three'] }, 12, { wild: 0.3 });
  const sample = fc.sample(expressions, { numRuns: 160, seed: 20261126 });
  const cases = sample.map((expression, i) => ({ name: `expression ${i}`, expression, parameters: { k: 2.5 } }));
  return { name: 'any expression', table, cases };
}
