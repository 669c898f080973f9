import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PEMDA_UNCAPPED } from '@takar/core';
import { DataType, tableFromIPC } from 'apache-arrow';
import { table } from 'arquero';
import { provenanceOf, readArrow, toArrow, withRule, writeArrow } from '#src/index.js';

const computed = withRule(
  table({
    unit: ['Dinas A', 'Dinas B', 'Dinas A', 'Dinas B'],
    polaritas: ['max', 'max', 'max', null],
    target: [80, 0, 50, 10],
    realisasi: [79.5, 4, null, 10],
    ya: [true, false, null, true],
  }),
  PEMDA_UNCAPPED,
);

describe('Arrow', () => {
  test('figures are nullable doubles, reasons a dictionary beside them', async () => {
    const arrow = await toArrow(computed);
    const typeOf = (name: string): DataType | undefined =>
      arrow.schema.fields.find((field) => field.name === name)?.type as DataType | undefined;
    assert.ok(DataType.isFloat(typeOf('achievement')));
    assert.ok(DataType.isDictionary(typeOf('achievement_reason')));
    assert.ok(DataType.isDictionary(typeOf('unit')));
    assert.ok(DataType.isBool(typeOf('ya')));
    assert.equal(arrow.getChild('achievement')?.nullCount, 3);
  });

  for (const format of ['file', 'stream'] as const) {
    test(`a ${format} comes back cell by cell`, async () => {
      const back = await readArrow(await writeArrow(computed, format));
      assert.deepEqual(back.columnNames(), computed.columnNames());
      for (const name of computed.columnNames())
        assert.deepEqual([...back.array(name)], [...computed.array(name)], name);
    });
  }

  test('the schema keeps the rule, its version, its day and its source', async () => {
    const { schema } = tableFromIPC(await writeArrow(computed));
    const field = schema.fields.find(({ name }) => name === 'achievement');
    assert.equal(field?.metadata.get('takar.rule'), 'pemda-uncapped');
    assert.match(field?.metadata.get('takar.hash') ?? '', /^[0-9a-f]{16}$/);
    assert.ok((field?.metadata.get('takar.instrument') ?? '').length > 5);
    const back = await readArrow(await writeArrow(computed));
    assert.deepEqual(provenanceOf(back, 'achievement'), provenanceOf(computed, 'achievement'));
    assert.equal(provenanceOf(back, 'target'), null);
  });

  test('only the rows that are seen are written', async () => {
    const seen = computed.filter((d: { unit: string }) => d.unit === 'Dinas B');
    const back = await readArrow(await writeArrow(seen));
    assert.deepEqual(back.array('achievement_reason'), ['target_zero', 'polarity_unknown']);
    assert.equal(provenanceOf(back, 'achievement')?.rule, 'pemda-uncapped');
  });

  test('a table that was written is computed again to the same figures and reasons', async () => {
    const back = await readArrow(await writeArrow(computed));
    const again = withRule(back.select('unit', 'polaritas', 'target', 'realisasi'), PEMDA_UNCAPPED);
    assert.deepEqual(again.array('achievement'), computed.array('achievement'));
    assert.deepEqual(again.array('achievement_reason'), computed.array('achievement_reason'));
  });
});
