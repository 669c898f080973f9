import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { json, takar, withFiles } from './support/run.js';

const TREE = 'examples/trees/pohon-kinerja.csv';

const FAULTY = [
  'id;induk;jenjang;kinerja;bobot;penanggung jawab',
  'T1;;Tujuan;Meningkatnya mutu;;Kepala Dinas',
  'S1;T1;Sasaran;Meningkatnya kepuasan;60;Kepala Dinas',
  'S2;T1;Sasaran;Menurunnya waktu tunggu;30;',
  'P1;S9;Program;Program Layanan;;Kabid',
].join('\n');

interface Answer {
  readonly nodes: number;
  readonly issues: readonly Record<string, unknown>[];
  readonly notRun: readonly string[];
  readonly off: readonly string[];
}

test('JSON has the number of nodes, the issues and the checks that did not run', () => {
  const run = takar(['validate', '-', '--to', 'json'], { input: FAULTY });
  assert.equal(run.code, 1);
  const answer = json<Answer>(run);
  assert.deepEqual(Object.keys(answer), ['nodes', 'issues', 'notRun', 'off']);
  assert.equal(answer.nodes, 4);
  assert.deepEqual(
    answer.issues.map(({ code, node, line }) => [code, node, line]),
    [
      ['cascade/weight-sum', 'T1', 2],
      ['cascade/parent-uncovered', 'S2', 4],
      ['cascade/no-owner', 'S2', 4],
      ['cascade/orphan', 'P1', 5],
    ],
  );
  assert.ok(answer.notRun.includes('cascade/no-formula'));
  assert.ok(!answer.notRun.includes('cascade/weight-sum'));
  assert.deepEqual(answer.off, ['cascade/validity-control']);
});

test('an issue has its place, severity, message, remedy and source', () => {
  const { issues } = json<Answer>(takar(['validate', '-', '--to', 'json', '--locale', 'en'], { input: FAULTY }));
  const { message, ...orphan } = issues.find(({ code }) => code === 'cascade/orphan') ?? {};
  assert.match(String(message), /The parent “S9” of programme “Program Layanan” is not in the file/);
  assert.deepEqual(orphan, {
    code: 'cascade/orphan',
    severity: 'error',
    hint: 'Name the node that it serves, or add the row of its parent.',
    path: '/rows/3/induk',
    line: 5,
    column: 2,
    citation: { instrument: 'PermenPANRB 89/2021' },
    node: 'P1',
  });
});

test('a tree without errors exits 0', () => {
  const run = takar(['validate', '-'], { input: 'id,parent,nama\n1,,A\n2,1,B\n' });
  assert.equal(run.code, 0);
  assert.match(run.stdout, /2 simpul/);
  assert.match(run.stdout, /Tidak ada temuan/);
  assert.equal(run.stderr, '');
});

test('the text groups faults by kind, the worst first, and says what to do', () => {
  const { stdout } = takar(['validate', '-'], { input: FAULTY });
  assert.match(stdout, /1 tujuan · 2 sasaran · 1 program/);
  assert.match(stdout, /galat 1× cascade\/weight-sum · KMK 127\/2026/);
  assert.match(stdout, /Bobot simpul di bawah “Meningkatnya mutu” berjumlah 90, bukan 100/);
  assert.match(stdout, /→ Perbaiki bobotnya/);
  assert.ok(stdout.indexOf('galat') < stdout.indexOf('peringatan 1×'));
});

test('CSV has an issue a row', () => {
  const lines = takar(['validate', '-', '--to', 'csv'], { input: FAULTY }).stdout.trim().split('\r\n');
  assert.equal(lines[0], 'severity,code,node,line,column,path,message,hint,citation');
  assert.equal(lines.length, 5);
});

test('SARIF names the rule, the file, line and column', () => {
  const run = takar(['validate', TREE, '--to', 'sarif']);
  const sarif = json<{
    version: string;
    runs: readonly [
      {
        tool: { driver: { name: string; rules: readonly { id: string }[] } };
        results: readonly Record<string, unknown>[];
      },
    ];
  }>(run);
  assert.equal(sarif.version, '2.1.0');
  const [{ tool, results }] = sarif.runs;
  assert.equal(tool.driver.name, 'takar');
  const [first] = results;
  assert.equal(tool.driver.rules[first?.ruleIndex as number]?.id, first?.ruleId);
  assert.deepEqual(first?.locations, [
    {
      physicalLocation: { artifactLocation: { uri: TREE }, region: { startLine: 5, startColumn: 6 } },
      logicalLocations: [{ fullyQualifiedName: '/rows/3/Satuan' }],
    },
  ]);
});

test('a file of settings switches checks, severities and levels', () => {
  const settings = JSON.stringify({
    checks: { 'cascade/no-owner': 'off', 'cascade/weight-sum': 'info', orphan: 'warning' },
    tolerance: { weight: 20 },
  });
  withFiles({ 'settings.json': settings, 'tree.csv': FAULTY }, (folder) => {
    const run = takar([
      'validate',
      join(folder, 'tree.csv'),
      '--settings',
      join(folder, 'settings.json'),
      '--to',
      'json',
    ]);
    assert.equal(run.code, 0);
    const { issues, off } = json<Answer>(run);
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [
        ['cascade/parent-uncovered', 'warning'],
        ['cascade/orphan', 'warning'],
      ],
    );
    assert.ok(off.includes('cascade/no-owner'));
  });
});

test('an agency brings levels of its own', () => {
  const settings = JSON.stringify({ scheme: { levels: [{ key: 'pilar' }, { key: 'tema' }, { key: 'aksi' }] } });
  const tree = 'id,parent,level,nama\n1,,Pilar,A\n2,1,Aksi,B\n3,1,Tema,C\n';
  withFiles({ 'settings.json': settings, 'tree.csv': tree }, (folder) => {
    const { issues } = json<Answer>(
      takar(['validate', join(folder, 'tree.csv'), '--settings', join(folder, 'settings.json'), '--to', 'json']),
    );
    assert.deepEqual(
      issues.map(({ code, node }) => [code, node]),
      [['cascade/level-skipped', '2']],
    );
  });
});

test('settings that cannot be followed are no settings: exit 3, with what is known', () => {
  withFiles({ 'settings.json': '{"checks": {"cascade/no-ownr": "off"}, "limit": 3}' }, (folder) => {
    const run = takar(['validate', TREE, '--settings', join(folder, 'settings.json')]);
    assert.equal(run.code, 3);
    assert.match(run.stderr, /“cascade\/no-ownr”/);
    assert.match(run.stderr, /“limit”/);
  });
});

test('a file without tree is unreadable: exit 3, with its headers', () => {
  const run = takar(['validate', '-', '--to', 'json'], { input: 'Indikator,Nilai\nIKM,80\n' });
  assert.equal(run.code, 3);
  assert.match(run.stderr, /“Indikator”, “Nilai”/);
  assert.equal(json<Answer>(run).issues[0]?.code, 'cascade/not-a-tree');
});

test('other headers are mapped, and an unknown field is wrong usage', () => {
  const input = 'anu,itu,nama\n1,,A\n2,1,B\n';
  const run = takar(['validate', '-', '--map', 'anu:id,itu:parent', '--to', 'json'], { input });
  assert.equal(json<Answer>(run).nodes, 2);
  assert.equal(takar(['validate', '-', '--map', 'anu:bukan'], { input }).code, 2);
});

test('Windows line ends and Windows-1252 are read', () => {
  const input = Buffer.from('id;induk;nama\r\n1;;Pel\xE1yanan\r\n2;1;B\r\n', 'latin1');
  assert.equal(json<Answer>(takar(['validate', '-', '--to', 'json'], { input })).nodes, 2);
});

test('a form that the command does not have is wrong usage', () => {
  assert.equal(takar(['compute', 'examples/portals/capaian/capaian.csv', '--to', 'sarif']).code, 2);
  assert.equal(takar(['validate', TREE, TREE]).code, 2);
});
