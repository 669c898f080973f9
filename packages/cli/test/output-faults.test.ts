import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, readdirSync, readFileSync, writeFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { BIN, REPORT, ROOT, takar, withFiles, withFolder } from './support/run.js';

const POSIX = process.platform !== 'win32';

/** Rows enough that writing them takes a while. */
function manyRows(file: string, rows: number, unit: string): void {
  const lines = Array.from({ length: rows }, (_, i) => `Indikator ${i};${unit};max;${100 + (i % 7)};${i % 120}`);
  writeFileSync(file, `Indikator;Unit;Polaritas;Target;Realisasi\n${lines.join('\n')}\n`);
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd: ROOT, stdio: 'ignore' });
}

test('a process that is killed while it writes leaves the old file as it was', async () => {
  await withFolder(async (folder) => {
    const [input, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
    manyRows(input, 60_000, 'Dinas A');
    writeFileSync(out, 'old');
    const run = start(['compute', input, '--out', out]);
    const ended = once(run, 'exit');
    const begun = async (): Promise<boolean> => {
      while (run.exitCode === null) {
        if (readdirSync(folder).some((name) => name.startsWith('.out.csv.'))) return true;
        await wait(1);
      }
      return false;
    };
    assert.ok(await begun(), 'it ended before it could be killed');
    run.kill('SIGKILL');
    await ended;
    const found = readFileSync(out, 'utf8');
    assert.ok(found === 'old' || found.split('\n').length > 60_000, 'half a file');
    assert.equal(takar(['compute', input, '--out', out]).code, 0, 'what was left behind stands in nobody’s way');
    assert.ok(readFileSync(out, 'utf8').split('\n').length > 60_000);
  });
});

test('a file that cannot grow leaves the old one, says why, and nothing beside it', { skip: !POSIX }, () => {
  withFiles({ 'out.csv': 'old' }, (folder) => {
    const [input, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
    manyRows(input, 5000, 'Dinas A');
    // Files of at most 64 kB, as a disk that fills up; the signal for it is ignored, so that writing fails.
    const command = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;
    const run = spawnSync('bash', ['-c', command, process.execPath, BIN, 'compute', input, '--out', out], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(readFileSync(out, 'utf8'), 'old');
    assert.equal(run.status, 2, run.stderr);
    assert.match(run.stderr, /EFBIG/);
    assert.doesNotMatch(run.stderr, / at .*\.js/);
    assert.deepEqual(readdirSync(folder).sort(), ['in.csv', 'out.csv']);
  });
});

test('a full device ends with why', { skip: process.platform !== 'linux' }, () => {
  const run = takar(['compute', REPORT, '--to', 'csv', '--out', '/dev/full']);
  assert.equal(run.code, 2);
  assert.match(run.stderr, /ENOSPC/);
});

test('standard output that is full ends with why, too', { skip: process.platform !== 'linux' }, () => {
  const command = `exec "$0" "$@" > /dev/full`;
  const run = spawnSync('sh', ['-c', command, process.execPath, BIN, 'compute', REPORT, '--to', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /ENOSPC/);
});

test('an answer never takes the place of its own input', () => {
  const csv = 'indikator;polaritas;target;realisasi\nIKM;maksimalkan;80;82\n';
  withFiles({ 'in.csv': csv }, (folder) => {
    const input = join(folder, 'in.csv');
    symlinkSync(input, join(folder, 'link.csv'));
    for (const out of [input, join(folder, 'link.csv'), join(folder, '.', 'in.csv')]) {
      const run = takar(['compute', input, '--out', out]);
      assert.equal(run.code, 2, run.stderr);
      assert.equal(readFileSync(input, 'utf8'), csv);
    }
    assert.equal(takar(['compute', input, '--out', join(folder, 'out.csv')]).code, 0);
  });
});

test('an answer goes through a link, also where nothing stands behind it yet, and the link stays', () => {
  const csv = 'indikator;polaritas;target;realisasi\nIKM;maksimalkan;80;82\n';
  withFiles({ 'in.csv': csv, 'old.csv': 'old' }, (folder) => {
    const place = (name: string): string => join(folder, name);
    symlinkSync('new.csv', place('dangling.csv'));
    symlinkSync('dangling.csv', place('twice.csv'));
    symlinkSync(place('old.csv'), place('link.csv'));
    for (const [out, behind] of [
      ['dangling.csv', 'new.csv'],
      ['twice.csv', 'new.csv'],
      ['link.csv', 'old.csv'],
    ] as const) {
      const run = takar(['compute', place('in.csv'), '--out', place(out)]);
      assert.equal(run.code, 0, run.stderr);
      assert.ok(lstatSync(place(out)).isSymbolicLink(), out);
      assert.ok(lstatSync(place(behind)).isFile(), behind);
      assert.match(readFileSync(place(behind), 'utf8'), /102\.5/);
    }
    assert.deepEqual(readdirSync(folder).sort(), [
      'dangling.csv',
      'in.csv',
      'link.csv',
      'new.csv',
      'old.csv',
      'twice.csv',
    ]);
  });
});

test('a link into a folder that is not there, or to itself, says why, and nothing is written', () => {
  const csv = 'indikator;polaritas;target;realisasi\nIKM;maksimalkan;80;82\n';
  withFiles({ 'in.csv': csv }, (folder) => {
    symlinkSync(join(folder, 'none', 'new.csv'), join(folder, 'out.csv'));
    symlinkSync('ring.csv', join(folder, 'ring.csv'));
    for (const [out, why] of [
      ['out.csv', /ENOENT/],
      ['ring.csv', /ELOOP/],
    ] as const) {
      const run = takar(['compute', join(folder, 'in.csv'), '--out', join(folder, out)]);
      assert.equal(run.code, 2);
      assert.match(run.stderr, why);
      assert.doesNotMatch(run.stderr, /\bat .*\.js:\d+/, 'no stack');
    }
    assert.deepEqual(readdirSync(folder).sort(), ['in.csv', 'out.csv', 'ring.csv']);
  });
});

test('of two processes that write one file, one wins, and the file is whole', async () => {
  await withFolder(async (folder) => {
    const out = join(folder, 'out.csv');
    const runs = ['Dinas A', 'Dinas B'].map((unit, i) => {
      const input = join(folder, `in${i}.csv`);
      manyRows(input, 4000, unit);
      return once(start(['compute', input, '--out', out]), 'exit');
    });
    assert.deepEqual(
      (await Promise.all(runs)).map(([code]) => code as number),
      [0, 0],
    );
    const lines = readFileSync(out, 'utf8').trim().split('\r\n').slice(1);
    assert.equal(lines.length, 4000);
    const units = ['Dinas A', 'Dinas B'].filter((unit) => lines.every((line) => line.includes(unit)));
    assert.equal(units.length, 1, 'rows of both in one file');
    assert.deepEqual(readdirSync(folder).sort(), ['in0.csv', 'in1.csv', 'out.csv']);
  });
});
