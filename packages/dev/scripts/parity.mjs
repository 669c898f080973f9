// npm run parity [-- --rows N] [--engines duckdb,postgres,…]: scalar = batch = each engine, to the last digit.
import { ENGINE_NAMES, startEngines } from '../engines/start.mjs';
import { runParity } from '../parity/run.mjs';
import { argumentsOf, refuse } from './lib/arguments.mjs';

const { values } = argumentsOf({
  options: {
    rows: { type: 'string', default: '100000' },
    engines: { type: 'string', default: ENGINE_NAMES.join(',') },
  },
});
const names = values.engines.split(',');
const unknown = names.filter((name) => !ENGINE_NAMES.includes(name));
if (unknown.length > 0) refuse(`unknown engine: ${unknown.join(', ')}; known: ${ENGINE_NAMES.join(', ')}`);
if (!(Number(values.rows) >= 1)) refuse(`--rows ${values.rows}: a number from 1`);
const engines = await startEngines(names);
try {
  process.exitCode = (await runParity(engines, Number(values.rows))) ? 0 : 1;
} finally {
  for (const engine of engines) await engine.stop();
}
