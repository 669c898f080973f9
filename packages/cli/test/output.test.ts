import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BIN, json, REPORT, ROOT, takar, withFiles } from './support/run.js';

const INPUT = 'indikator;polaritas;periode;target;realisasi\n"=A;1";maksimalkan;2026;80;100,5\n';

test('CSV has a column for everything, commas, points and CRLF', () => {
  const { code, stdout } = takar(['compute', '-', '--to', 'csv'], { input: INPUT });
  assert.equal(code, 0);
  const [header = '', row = '', end] = stdout.split('\r\n');
  assert.match(
    header,
    /^indicator,period,polarity,.*,achievement,achievementRaw,rule,band,bandLabel,status,reason,issues$/,
  );
  assert.match(row, /125\.63,125\.625,ORG-CAP-01,sangat-tinggi/);
  assert.equal(end, '');
});

test('CSV of Takar is CSV for Takar', () => {
  const csv = takar(['compute', REPORT, '--to', 'csv']).stdout;
  const again = json<{ rows: { achievement: number | null }[] }>(
    takar(['compute', '-', '--to', 'json'], { input: csv }),
  );
  const first = json<{ rows: { achievement: number | null }[] }>(takar(['compute', REPORT, '--to', 'json']));
  assert.deepEqual(
    again.rows.map(({ achievement }) => achievement),
    first.rows.map(({ achievement }) => achievement),
  );
});

test('no text of the source becomes a formula of a spreadsheet', () => {
  assert.match(takar(['compute', '-', '--to', 'csv'], { input: INPUT }).stdout, /^'=A;1,/m);
});

test('--out writes the whole file, follows its ending and leaves nothing beside it', () => {
  withFiles({ 'in.csv': INPUT, 'out.json': 'old' }, (folder) => {
    const run = takar(['compute', 'in.csv', '--out', 'out.json'], { cwd: folder });
    assert.equal(run.code, 0, run.stderr);
    assert.equal(run.stdout, '');
    assert.match(run.stderr, /out\.json/);
    const { rows } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as { rows: unknown[] };
    assert.equal(rows.length, 1);
    assert.deepEqual(readdirSync(folder).sort(), ['in.csv', 'out.json']);
  });
});

test('an old answer stays when the new one cannot be made', () => {
  withFiles({ 'out.json': 'old' }, (folder) => {
    assert.equal(takar(['compute', 'absent.csv', '-o', 'out.json'], { cwd: folder }).code, 3);
    assert.equal(readFileSync(join(folder, 'out.json'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder), ['out.json']);
  });
});

test('a reader that leaves early, as | head does, is no error', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `Indikator ${i};maksimalkan;2026;80;${i}\n`).join('');
  const child = spawn(process.execPath, [BIN, 'compute', '-', '--to', 'csv'], { cwd: ROOT });
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  child.stdin.end(`indikator;polaritas;periode;target;realisasi\n${rows}`);
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'exit')) as [number];
  assert.equal(code, 0, stderr);
  assert.doesNotMatch(stderr, /EPIPE|^\s+at /m);
});

test('JSON names of properties that objects have by nature survive', () => {
  const input = 'indikator,polaritas,target,realisasi,__proto__,constructor\nA,max,1,1,x,y\n';
  const { stdout } = takar(['compute', '-', '--to', 'json'], { input });
  assert.ok(stdout.includes('"__proto__":"x"') && stdout.includes('"constructor":"y"'));
});
