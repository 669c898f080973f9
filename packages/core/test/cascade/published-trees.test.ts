import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID } from '@takar/core';
import { readCascadeJson, validateCascade, type Cascade } from '@takar/core/cascade';
import { golden } from '../support/golden.js';

interface Published {
  readonly id: string;
}

function loaded(value: unknown): Cascade {
  const { cascade, issues } = readCascadeJson(value, { messages: ID });
  assert.ok(cascade !== null, issues.map(({ message }) => message).join('\n'));
  return cascade;
}

function found(value: unknown): { readonly nodes: number; readonly codes: Record<string, number> } {
  const cascade = loaded(value);
  const codes: Record<string, number> = {};
  for (const { code } of validateCascade(cascade, { messages: ID }).issues) codes[code] = (codes[code] ?? 0) + 1;
  return { nodes: cascade.length, codes };
}

const PUBLISHED = golden<Published[]>('trees/published.json');

const EXPECTED: Readonly<Record<string, { readonly nodes: number; readonly codes: Record<string, number> }>> = {
  'tree-kalbar-diskominfo-2025': { nodes: 19, codes: {} },
  // its tujuan hangs on a sasaran of the RPJMD; outcomes stand there without unit and target; two paths stop (C20)
  'tree-banyuwangi-dukcapil-2025': {
    nodes: 7,
    codes: { 'cascade/parent-outside': 1, 'cascade/target-flat': 2, 'cascade/no-unit': 1, 'cascade/no-target': 1 },
  },
  // heads of division name the sasaran of the bureau, which has no row of its own
  'tree-jabar-biro-organisasi-2016': { nodes: 14, codes: { 'cascade/parent-outside': 7, 'cascade/orphan': 7 } },
  'tree-kejaksaan-jambin-2025': { nodes: 2, codes: { 'cascade/parent-outside': 2 } },
};

for (const record of PUBLISHED)
  test(`published tree ${record.id} loads, and its findings are known`, () => {
    assert.deepEqual(found(record), EXPECTED[record.id]);
  });

test('the tree of a housing directorate loads from a document that holds other tables too', () => {
  assert.deepEqual(found(golden('trees/bhagoes86-elakip.json')), { nodes: 99, codes: { 'cascade/no-title': 1 } });
});

test('national codes of programmes, activities and sub-activities load without orphan', () => {
  const tree = golden<unknown>('trees/naufalpi-e-sakip-bna.json');
  assert.deepEqual(found(tree), { nodes: 1566, codes: { 'cascade/parent-uncovered': 47 } });
  const cascade = loaded(tree);
  const levels = [...cascade.level].map((level) => cascade.scheme.levels[level]?.key);
  assert.equal(levels.filter((level) => level === 'program').length, 197);
  assert.equal(levels.filter((level) => level === 'kegiatan').length, 384);
  assert.equal(levels.filter((level) => level === 'subkegiatan').length, 985);
});

test('the same codes give the same tree without their parents', () => {
  const tree = golden<{ readonly rows: readonly (readonly (string | null)[])[] }>('trees/naufalpi-e-sakip-bna.json');
  const rows = tree.rows.map(([code = null, , , level = null]) => ({ kode: code, jenjang: level }));
  const [byCode, byParent] = [loaded(rows), loaded(tree)];
  assert.equal(byCode.format, 'outline');
  const parentsOf = ({ ids, links, length }: Cascade): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length }, (_, node) => [
        ids[node],
        ids[links.parents[links.starts?.[node] ?? node] as number] ?? '',
      ]),
    ) as Record<string, string>;
  assert.deepEqual(parentsOf(byCode), parentsOf(byParent));
});

test('realised budgets by codes in a column a level are a tree', () => {
  assert.deepEqual(found(golden('trees/heriprihanto-emonev-kotategal-2026.json')), { nodes: 39, codes: {} });
});
