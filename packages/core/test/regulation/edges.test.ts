import assert from 'node:assert/strict';
import { test } from 'node:test';
import { band, evaluate, field, image, walk, type BandEdge, type Expression } from '@takar/core';
import { RULES } from '@takar/core/registry';

/** Smallest difference that an image of this size can show: at most 15 significant and 10 fractional digits. */
function unitOfLastPlace(x: number): number {
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(1, Math.abs(x)))) + 1);
  return 10 ** -Math.min(10, 15 - whole);
}

/** Every list of edges that a rule's trees band by, once each. */
function edgesOf(of: Expression): readonly (readonly BandEdge[])[] {
  return [...walk(of)].flatMap((node) =>
    node.kind === 'apply' && node.operator === 'band' && node.options.edges !== undefined ? [node.options.edges] : [],
  );
}

const tables = RULES.flatMap((rule) => {
  const trees = [rule.expression, ...(rule.outputs ?? []).map((output) => output.of)].filter((tree) => tree != null);
  const lists = new Map(trees.flatMap(edgesOf).map((edges) => [JSON.stringify(edges), edges]));
  return [...lists.values()].map((edges) => ({ id: rule.id, edges }));
});

const bandAt = (edges: readonly BandEdge[], x: number): number => {
  const { value } = evaluate(band(field('x'), edges), { inputs: { x }, parameters: {} });
  return value ?? assert.fail(`no band for ${x}`);
};

test('band tables are found in the rules', () => assert.ok(tables.length > 5, `${tables.length}`));

for (const { id, edges } of tables) {
  test(`${id}: each edge parts its two bands at the last place of the image`, () => {
    edges.forEach((edge, i) => {
      const unit = unitOfLastPlace(edge.at);
      const point = edges.filter(({ at }) => at === edge.at).length === 2;
      const below = image(edge.at - unit);
      const above = image(edge.at + unit);
      assert.ok(below < edge.at && edge.at < above, 'the image tells the three values apart');
      const lowest = edges.findIndex(({ at }) => at === edge.at);
      assert.equal(bandAt(edges, below), lowest, `below ${edge.at}`);
      assert.equal(bandAt(edges, above), lowest + (point ? 2 : 1), `above ${edge.at}`);
      assert.equal(bandAt(edges, edge.at), point ? lowest + 1 : edge.closed ? i + 1 : i, `at ${edge.at}`);
    });
    assert.equal(bandAt(edges, -1e14), 0);
    assert.equal(bandAt(edges, 1e14), edges.length);
  });
}
