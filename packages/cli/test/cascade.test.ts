import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { json, takar, withFiles } from './support/run.js';

const TREE = 'examples/trees/capaian-pohon.csv';

test('the tree is drawn from the top down, with scores and owners', () => {
  const { stdout, code } = takar(['cascade', TREE]);
  assert.equal(code, 0);
  assert.match(stdout, /^sasaran Meningkatnya kepastian perizinan \[Kepala Dinas\] · 91,67 %$/m);
  assert.match(stdout, /^└─ program Program Promosi Penanaman Modal/m);
  assert.match(stdout, /^ {3}└─ kegiatan Penyederhanaan berkas izin/m);
});

test('a missed goal names the leaves that explain it', () => {
  const { stdout } = takar(['cascade', TREE]);
  assert.match(stdout, /Belum tercapai: Meningkatnya kepastian perizinan \(91,67 %\)/);
  assert.match(stdout, /Program Pelayanan Penanaman Modal: 50 % dari selisih target/);
  assert.match(stdout, /Penyederhanaan berkas izin: mendukung, capaian 50,00 %/);
  assert.doesNotMatch(stdout, /Pengendalian Penanaman Modal: /);
});

test('JSON has every node with its figures, plans and missed goals', () => {
  const answer = json<{
    nodes: readonly {
      id: string;
      calculating: string[];
      supporting: string[];
      indicators: readonly Record<string, unknown>[];
    }[];
    plans: Record<string, unknown>;
    missed: readonly { goal: string; leaves: readonly { node: string; share: number | null }[] }[];
  }>(takar(['cascade', TREE, '--to', 'json']));
  assert.deepEqual(answer.nodes[0]?.calculating, ['P1', 'P2', 'P3']);
  assert.equal(answer.nodes[0]?.indicators[0]?.from, 'children');
  assert.equal(answer.nodes[0]?.indicators[0]?.realisation, 1100);
  assert.deepEqual(answer.nodes[3]?.supporting, ['K1']);
  assert.deepEqual(answer.plans, { plans: 0, reached: 0, share: null, unreached: [] });
  assert.deepEqual(
    answer.missed[0]?.leaves.map(({ node, share }) => [node, share]),
    [
      ['P1', 0.5],
      ['P3', 0.5],
      ['K1', null],
    ],
  );
});

test('Mermaid text: solid arrows calculate, dotted ones support, and quotes stay inside', () => {
  const { stdout } = takar(['cascade', TREE, '--mermaid']);
  assert.match(stdout, /^flowchart TD$/m);
  assert.match(stdout, /^ {2}n0 --> n1$/m);
  assert.match(stdout, /^ {2}n3 -.-> n4$/m);
  const hostile = takar(['cascade', '-', '--mermaid'], { input: 'id,parent,nama\n1,,"A ""] --> x"\n2,1,B\n' });
  assert.match(hostile.stdout, /n0\["A #34;#93; --#62; x"\]/);
});

test('a node with two parents is drawn once and named twice; a cycle is drawn too', () => {
  const shared = takar(['cascade', '-'], { input: 'id;parent;nama\n1;;A\n2;;B\n3;1|2;C\n' }).stdout;
  assert.match(shared, /^└─ C$/m);
  assert.match(shared, /^└─ C \(lihat di atas\)$/m);
  const cycle = takar(['cascade', '-'], { input: 'id;parent;nama\n1;;A\n2;3;B\n3;2;C\n' }).stdout;
  assert.match(cycle, /^B$/m);
});

test('what changed since an older version', () => {
  const older = 'id;induk;nama;indikator;target\n1;;A;X;10\n2;1;B;Y;5\n';
  const newer = 'id;induk;nama;indikator;target\n1;;A;X;12\n3;1;C;Z;5\n';
  withFiles({ 'a.csv': older, 'b.csv': newer }, (folder) => {
    const run = takar(['cascade', join(folder, 'b.csv'), '--against', join(folder, 'a.csv'), '--to', 'json']);
    const { changes } = json<{ changes: readonly Record<string, unknown>[] }>(run);
    assert.deepEqual(
      changes.map(({ kind, key, before, after }) => [kind, key, before, after]),
      [
        ['retargeted', '1', 10, 12],
        ['added', '3', null, 'C'],
        ['removed', '2', 'B', null],
      ],
    );
  });
});

const OLD = 'Indikator;Polaritas;Target;Realisasi;Capaian;Status Pengajuan\nIKM;max;80;78;97,5;terkunci\n';
const NEW = 'Indikator;Polaritas;Target;Realisasi;Capaian;Status Pengajuan\nIKM;max;80;79;97,5;draft\n';

test('compare says before, after, computed, finding and what changed after lock', () => {
  withFiles({ 'old.csv': OLD, 'new.csv': NEW }, (folder) => {
    const files = [join(folder, 'old.csv'), join(folder, 'new.csv')];
    const text = takar(['compare', ...files]);
    assert.equal(text.code, 0);
    assert.match(text.stdout, /1 baris: 1 berubah, 0 bertambah, 0 hilang; 1 setelah dikunci/);
    assert.match(text.stdout, /realisasi 78 → 79/);
    const answer = json<{ summary: Record<string, number>; rows: readonly Record<string, unknown>[] }>(
      takar(['compare', ...files, '--to', 'json']),
    );
    assert.equal(answer.summary.afterLock, 1);
    assert.deepEqual(answer.rows[0]?.computed, { before: 97.5, after: 98.75 });
    const [header, row] = takar(['compare', ...files, '--to', 'csv']).stdout.split('\r\n');
    assert.match(header ?? '', /^unit,indicator,period,change,field,before,after,computed_before/);
    assert.match(row ?? '', /,IKM,,changed,realisation,78,79,97.5,98.75,exact,unexplained,true,1,1$/);
  });
});

test('compare takes two files, no fewer and no more', () => {
  for (const files of [[], [TREE], [TREE, TREE, TREE]]) assert.equal(takar(['compare', ...files]).code, 2);
  assert.equal(takar(['compare', '-', '-']).code, 2);
});
