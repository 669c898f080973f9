import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readWorkbook } from '@takar/table';
import { root } from '../scripts/lib/paths.mjs';

const folder = join(root, 'examples/analysis');

/** Runs a script as its reader would, from the top folder, and gives what it prints. */
function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return stdout;
}

/** A line of a printed table that holds these cells in this order. */
const line = (...cells) => new RegExp(`^.*${cells.map((cell) => `[│ ']${cell}['│ ]`).join('.*')}.*$`, 'm');

const EXPECTED = {
  'kementerian.mjs': [
    line('Direktorat Jenderal A', '103\\.67', '1', 'false', '1'),
    line('Inspektorat Jenderal', '0\\.8', 'true', 'null'),
    line('Direktorat Jenderal B', 'Serapan anggaran', '108\\.32', '94\\.74', '-13\\.58'),
  ],
  'inspektorat.mjs': [
    line('capped', '4'),
    line('exact', '62'),
    line('notComputable', '6'),
    line('otherFormula', '1'),
    line('truncated', '1'),
    line('unexplained', '6'),
    line('Dinas Ketahanan Pangan', 'Temuan berulang', '91\\.59', '90\\.82', 'otherFormula', 'T/R'),
  ],
  'tpp.mjs': [
    line('pegawai-01', 'Dinas PUPR', '3407272', '1022182', '936319', 'null'),
    line('Sekretariat Daerah', '8', '7', 'null', '12897429', 'missing'),
    /Rp35\.547\.686 untuk 23 dari 24 pegawai/,
  ],
  'merit.mjs': [/57 orang dipetakan, 3 belum/, line('Instansi B', '11', '3'), line('missing', '3')],
  'mutu.mjs': [line('quality/achievement-equals-realisation', '1'), line('number/ambiguous', '2')],
};

test('every script of examples/analysis is run here', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  assert.deepEqual(scripts.sort(), Object.keys(EXPECTED).sort());
});

for (const [script, lines] of Object.entries(EXPECTED))
  test(`examples/analysis/${script} prints what it promises`, () => {
    const printed = run(script);
    for (const expected of lines) assert.match(printed, expected);
  });

test('the inspectorate takes its findings along as a workbook', async () => {
  const home = mkdtempSync(join(tmpdir(), 'takar-analysis-'));
  try {
    const out = join(home, 'temuan.xlsx');
    run('inspektorat.mjs', out);
    const { sheets } = await readWorkbook(readFileSync(out));
    assert.deepEqual(
      sheets.map(({ name, sheet }) => [name, sheet.rowCount]),
      [
        ['Temuan', 80],
        ['Pertanyaan', 11],
      ],
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
