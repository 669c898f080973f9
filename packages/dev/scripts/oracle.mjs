// npm run oracle [-- --rows N] [--seed S] [--rule ID] [--engines duckdb,…]: every formula beside exact rational arithmetic.
// npm run oracle -- --planted [--rows N] [--seed S]: in how many trees a planted fault is found.
import { ENGINE_NAMES, startEngines } from '../engines/start.mjs';
import { FAULTS, plantedFaults } from '../oracle/planted.mjs';
import { added, runOracle } from '../oracle/run.mjs';
import { treesOfRules } from '../oracle/trees.mjs';
import { argumentsOf, refuse } from './lib/arguments.mjs';

const { values } = argumentsOf({
  options: {
    rows: { type: 'string', default: '500' },
    seed: { type: 'string', default: '20261126' },
    rule: { type: 'string' },
    engines: { type: 'string', default: '' },
    planted: { type: 'boolean', default: false },
  },
});
const [rows, seed] = [Number(values.rows), Number(values.seed)];
const names = values.engines.split(',').filter((name) => name !== '');
const unknown = names.filter((name) => !ENGINE_NAMES.includes(name));
if (unknown.length > 0) refuse(`unknown engine: ${unknown.join(', ')}; known: ${ENGINE_NAMES.join(', ')}`);
if (!(Number.isSafeInteger(rows) && rows >= 1)) refuse(`--rows ${values.rows}: a number from 1`);
if (!Number.isSafeInteger(seed)) refuse(`--seed ${values.seed}: a whole number`);

if (values.planted) {
  const trees = treesOfRules();
  for (const [name, fault] of Object.entries(FAULTS)) {
    const { planted, found } = plantedFaults(fault, trees, rows, seed);
    console.log(`${name}: found in ${found} of ${planted} trees (${Math.round((100 * found) / planted)} %)`);
  }
  process.exit(0);
}

const columns = ['rows', 'with value', 'decided', 'several', 'open', 'differences'];
const line = (name, cells) => name.padEnd(40) + cells.map((cell) => String(cell).padStart(12)).join('');
const counts = ({ rows: all, withValue, decided, several, open, differences }) => [
  all,
  withValue,
  decided,
  several,
  open,
  differences,
];

const engines = await startEngines(names);
try {
  const rules = await runOracle({ rows, seed, only: values.rule, engines, print: console.log });
  console.log(line('rule', columns));
  for (const [rule, found] of rules) console.log(line(rule, counts(found)));
  const total = [...rules.values()].reduce((sum, each) => added(sum, each), undefined);
  if (total === undefined) console.log(`no rule ${values.rule}`);
  else {
    console.log(line('all', counts(total)));
    console.log(
      `${total.differences} differences in ${total.rows.toLocaleString('en')} figures of ${rules.size} rules, seed ${seed}; ${total.decided.toLocaleString('en')} decided exactly`,
    );
  }
  process.exitCode = total?.differences === 0 ? 0 : 1;
} finally {
  for (const engine of engines) await engine.stop();
}
