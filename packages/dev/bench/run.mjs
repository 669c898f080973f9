// npm run bench [-- TASK…] [--json] [--rounds N, from 5] [--scale F] [--write]: Takar and its peers take turns in one process on
// the same seeded data; results are checked before anything is timed. See docs/speed.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { argumentsOf, refuse } from '../scripts/lib/arguments.mjs';
import { installPeers } from './lib/install.mjs';
import { interleaved } from './lib/measure.mjs';
import { compared } from './lib/result.mjs';
import { table, written } from './lib/report.mjs';
import { TASKS } from './tasks.mjs';

const { values, positionals } = argumentsOf({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(TASKS);
const unknown = names.filter((name) => !Object.hasOwn(TASKS, name));
const [rounds, scale] = [Number(values.rounds), Number(values.scale)];
if (unknown.length > 0) refuse(`unknown task: ${unknown.join(', ')}; known: ${Object.keys(TASKS).join(', ')}`);
if (!(rounds >= 5)) refuse(`--rounds ${values.rounds}: a number from 5`);
if (!(scale > 0)) refuse(`--scale ${values.scale}: a number above 0`);
installPeers();

const done = [];
for (const name of names) {
  const task = await TASKS[name]();
  const rows = task.isFixed ? task.rows : Math.max(1, Math.round(task.rows * scale));
  console.error(`${task.title}, ${rows.toLocaleString('en')} rows`);
  const prepared = await task.prepare({ rows });
  const { contenders, check, comparisons, close } = prepared;
  for (const { run, figures } of Object.values(contenders)) await (figures ?? run)();
  const { note } = (await check()) ?? {};
  const load = loadavg()[0];
  const medians = await interleaved(contenders, rounds);
  const found = [...compared(comparisons, medians), ...((await prepared.more?.(medians)) ?? [])];
  const results = found.map((row) => ({ rows, rounds, load: Number(load.toFixed(1)), ...row }));
  const { title, page = 'docs/speed.md' } = task;
  done.push({ name, title, page, rows, note, results, appendix: prepared.appendix?.() });
  await close?.();
}

const results = done.flatMap((task) => task.results);
if (values.write) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  for (const page of new Set(done.map((task) => task.page))) {
    const file = fileURLToPath(new URL(`../../../${page}`, import.meta.url));
    const tasks = done.filter((task) => task.page === page);
    writeFileSync(file, written(readFileSync(file, 'utf8'), tasks, { machine, date, scale }));
  }
}
if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
else console.log([table(results), ...done.flatMap(({ appendix }) => appendix ?? [])].join('\n\n'));
