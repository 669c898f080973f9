import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEMDA_UNCAPPED } from '@takar/core';
import { fromCsv, fromJson, fromSheet, issuesOf, readWorkbook, toCsv, toXlsx, withRule } from '#src/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const REPORT = 'Indikator;Polaritas;Target;;Realisasi;\n;;K;Rp;K;Rp\nIKM;max;80,00;1;78,5;1\n=1+1;min;12;1;9,12;1\n';

test('a CSV with two header rows is computed, written and read again', async () => {
  const computed = withRule(fromCsv(bytes(REPORT)), PEMDA_UNCAPPED, {
    map: { 'Target K': 'target', 'Realisasi K': 'realisation' },
  });
  assert.deepEqual(computed.array('achievement'), [98.13, 124]);
  const csv = toCsv(computed, { separator: ';', decimal: ',' });
  assert.match(csv, /'=1\+1/);
  assert.match(csv, /;98,13;/);
  const { sheets } = await readWorkbook(toXlsx({ Capaian: computed, Sumber: fromCsv(bytes(REPORT)) }));
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['Capaian', 'Sumber'],
  );
  assert.ok(sheets[0]?.sheet != null);
  assert.deepEqual(fromSheet(sheets[0].sheet).array('achievement'), [98.13, 124]);
});

test('JSON as portals give it', () => {
  const computed = withRule(
    fromJson(
      '{"result": {"records": [{"indikator": "IKM", "polaritas": "max", "target": "80,00", "realisasi": 78.5}]}}',
    ),
    PEMDA_UNCAPPED,
  );
  assert.deepEqual(computed.array('achievement'), [98.13]);
});

test('what cannot be read is a table without rows that says why', () => {
  const table = fromCsv(bytes('<!DOCTYPE html><html>'));
  assert.equal(table.numRows(), 0);
  assert.deepEqual(
    issuesOf(table).map(({ code }) => code),
    ['source/html'],
  );
});
