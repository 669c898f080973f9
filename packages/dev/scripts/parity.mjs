// npm run parity [-- --rows N] [--engines duckdb,postgres,…]: scalar = batch = each engine, to the last digit.
import { parseArgs } from 'node:util';
import { ENGINE_NAMES, startEngines } from '../engines/start.mjs';
import { runParity } from '../parity/run.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    engines: { type: 'string', default: ENGINE_NAMES.join(',') },
  },
});
const names = values.engines.split(',');
const unknown = names.filter((name) => !ENGINE_NAMES.includes(name));
if (unknown.length > 0 || !(Number(values.rows) >= 1)) {
  console.error(`usage: npm run parity [-- --rows N] [--engines ${ENGINE_NAMES.join(',')}]`);
  process.exit(2);
}
const engines = await startEngines(names);
try {
  process.exitCode = (await runParity(engines, Number(values.rows))) ? 0 : 1;
} finally {
  for (const engine of engines) await engine.stop();
}
