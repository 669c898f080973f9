import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, REPORT, takar } from './support/run.js';

interface Tree {
  readonly label: string;
  readonly value: number | null;
  readonly formula?: string;
  readonly source?: { readonly raw: unknown; readonly line?: number };
  readonly rule?: { readonly id: string };
  readonly version?: { readonly from: string };
  readonly inputs: readonly Tree[];
}

function find(tree: Tree, holds: (node: Tree) => boolean): Tree | undefined {
  if (holds(tree)) return tree;
  for (const input of tree.inputs) {
    const found = find(input, holds);
    if (found !== undefined) return found;
  }
  return undefined;
}

test('the text shows formula, figures, cells, rule and source, indented', () => {
  const { code, stdout } = takar(['explain', REPORT, '--row', '1']);
  assert.equal(code, 0);
  assert.match(stdout, /^capaian = 101,78$/m);
  assert.match(stdout, /rumus: realisasi ÷ target × 100/);
  assert.match(stdout, /angka: 82,8 ÷ 81,35 × 100/);
  assert.match(stdout, /tertulis "81,35", baris berkas 2/);
  assert.match(stdout, /aturan ORG-CAP-01/);
  assert.match(stdout, /PermenPANRB 8\/2021/);
  assert.match(stdout, /keyakinan tinggi/);
});

test('the text speaks English', () => {
  const { stdout } = takar(['explain', REPORT, '--row', '1', '--locale', 'en']);
  assert.match(stdout, /figures: 82\.8 ÷ 81\.35 × 100/);
  assert.match(stdout, /written "81,35", line 2/);
});

test('JSON gives the tree with the place it explains', () => {
  const tree = json<Tree & { row: number; of: { row: number; line: number }; policy: { id: string } }>(
    takar(['explain', REPORT, '--row', '11', '--to', 'json']),
  );
  assert.equal(tree.value, 76.31);
  assert.equal(tree.row, 11);
  assert.equal(tree.of.line, 12);
  assert.equal(tree.policy.id, 'pemda-uncapped');
  assert.equal(find(tree, ({ rule }) => rule?.id === 'ORG-CAP-02')?.formula, '(2 × target − realisasi) ÷ target × 100');
  assert.deepEqual(find(tree, ({ source }) => source?.raw === '82,64')?.source, { raw: '82,64', line: 12 });
});

test('a parameter shows the dates and the source of its value', () => {
  const args = ['explain', REPORT, '--row', '3', '--policy', 'kemenkeu-2026'];
  assert.match(takar(args).stdout, /berlaku sejak 2026-01-01; sumber: KMK 127\/2026/);
  const tree = json<Tree>(takar([...args, '--to', 'json']));
  assert.equal(find(tree, ({ version }) => version !== undefined)?.version?.from, '2026-01-01');
});

test('a row without figure is explained by its reason', () => {
  assert.match(takar(['explain', REPORT, '--row', '4']).stdout, /capaian = kosong/);
});

test('a row with errors gives exit 1', () => {
  const input = 'indikator,polaritas,target,realisasi\nA,aneh,10,9\n';
  assert.equal(takar(['explain', '-', '--row', '1'], { input }).code, 1);
});
