import { compareTree } from './compare.mjs';
import { compareInEngine, isOverRows } from './engines.mjs';
import { treesOfRules } from './trees.mjs';

/**
 * Every tree of every rule beside the oracle, `rows` rows a tree, and beside that the same rows in databases. `print` hears
 * of the first differences in full. Resolves to counts by rule.
 */
export async function runOracle({ rows, seed, only, engines = [], print = () => undefined }) {
  const trees = treesOfRules().filter(({ rule }) => only === undefined || rule === only);
  const rules = new Map();
  for (const [i, tree] of trees.entries()) {
    const ownSeed = seed + i * 101;
    const found = compareTree(tree, rows, ownSeed);
    for (const each of found.first) print(wordsOf(tree, each));
    for (const engine of isOverRows(tree) ? engines : []) {
      const { count, first } = await compareInEngine(engine, tree, rows, ownSeed);
      found.differences += count;
      for (const words of first) print(`${tree.name}, ${engine.name}: ${words}`);
    }
    rules.set(tree.rule, added(rules.get(tree.rule), found));
  }
  return rules;
}

const COUNTS = ['rows', 'withValue', 'decided', 'several', 'open', 'differences'];

/** Counts of two runs together. */
export function added(one, other) {
  return Object.fromEntries(COUNTS.map((count) => [count, (one?.[count] ?? 0) + other[count]]));
}

function wordsOf({ name }, { row, reader, step, said, allowed, scope }) {
  const exact = allowed.map(outcomeWords).join(' or ') || 'no such step';
  const where = step === '' ? '' : `, step ${step}`;
  return `${name}, row ${row}, ${reader}${where}: ${outcomeWords(said)}, exact ${exact}\n  ${JSON.stringify(scope)}`;
}

const outcomeWords = ({ value, reason }) => reason ?? String(value);
