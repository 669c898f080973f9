import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computationsOf, RULES } from '@takar/core/registry';
import { readCascadeJson } from '@takar/core/cascade';
import { chooseComputation, evaluateCase, ID, jsonText, readIndicators, readJson } from '@takar/core';

/** A value whose innermost part lies this deep. */
function deep(levels: number, key: string): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i += 1) value = i % 2 === 0 ? [value] : { [key]: value };
  return value;
}

test('values of JSON as text', () => {
  for (const value of [1, 'a', null, true, [1, 'a'], { a: { b: [] } }]) assert.equal(jsonText(value), JSON.stringify(value));
  assert.equal(jsonText(undefined), 'undefined');
  const itself: unknown[] = [];
  itself.push(itself);
  assert.deepEqual([jsonText(itself), jsonText(deep(1_000_000, 'a')), jsonText(1n)], ['{…}', '{…}', '{…}']);
});

test('cells that are nested deeper than an engine can write are read', () => {
  for (const levels of [3_000, 200_000]) {
    const text = `[{"Indikator":"IKM","Target":80,"Realisasi":${'[{"a":'.repeat(levels)}1${'}]'.repeat(levels)}}]`;
    const { sheet } = readJson(text, { messages: ID });
    assert.ok(sheet);
    const read = readIndicators(sheet, { messages: ID });
    assert.equal(read.numberCell(0, 'realisation')?.reason, 'unreadable');
  }
});

test('trees and cases take values as deep as any', () => {
  for (const key of ['id', 'unit', 'name', 'children', 'rows']) {
    for (const levels of [3_000, 100_000]) readCascadeJson([deep(levels, key)], { messages: ID });
  }
  let read = 0;
  for (const id of new Set(RULES.map((rule) => rule.id.split('/')[0] as string))) {
    const inputs = Object.fromEntries(
      RULES.filter((rule) => rule.id.startsWith(id)).flatMap(({ inputs: named }) =>
        named.map(({ name }) => [name, deep(50_000, 'a')]),
      ),
    ) as never;
    const rule = chooseComputation(computationsOf(id), inputs);
    if (rule == null || (rule.expression === null && rule.procedure === undefined)) continue;
    const { result } = evaluateCase(rule, inputs, { messages: ID });
    assert.ok(result !== null && (result.issues.length > 0 || result.value !== null), id);
    read += 1;
  }
  assert.ok(read > 20, `${read} rules`);
});
