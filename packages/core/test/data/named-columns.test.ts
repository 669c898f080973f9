import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ID, readIndicators, sheetFromCells } from '#src/index.js';
import { lineOf, namedBeside, namedColumns } from '#src/data/named-columns.js';
import { UNIT } from '#src/data/unit-headers.js';

const ALIASES = { unit: UNIT, count: ['jumlah', 'orang'], budget: ['pagu', 'anggaran'] } as const;
const table = (headers: readonly string[]) => namedColumns(sheetFromCells(headers, [headers]), ALIASES);

describe('columns of a table that stands beside indicators', () => {
  test('are found in any case and with any sign, the better header first', () => {
    const columns = table(['OPD', 'Unit_Kerja', 'JUMLAH']);
    assert.equal(columns.text(0, 'unit'), 'Unit_Kerja');
    assert.equal(columns.text(0, 'count'), 'JUMLAH');
    assert.equal(columns.has('budget'), false);
    assert.deepEqual([columns.cell(0, 'budget'), columns.text(0, 'budget')], [null, null]);
  });

  test('may have a year or a unit of figures in their header, where one column alone reads so', () => {
    assert.equal(table(['Pagu 2026 (Rp)', 'x']).text(0, 'budget'), 'Pagu 2026 (Rp)');
    assert.equal(table(['Pagu 2025', 'Pagu 2026']).has('budget'), false);
    assert.equal(table(['Pagu 2025', 'Pagu']).text(0, 'budget'), 'Pagu');
    assert.equal(table(['Jumlah (orang)']).has('count'), false);
  });

  test('go to one field: the first that claims their header, which leaves the next header to the other', () => {
    const columns = namedColumns(sheetFromCells(['Status', 'Keadaan'], [['a', 'b']]), {
      state: ['status'],
      condition: ['status', 'keadaan'],
    });
    assert.deepEqual([columns.text(0, 'state'), columns.text(0, 'condition')], ['a', 'b']);
    const exactFirst = namedColumns(sheetFromCells(['Nilai', 'Nilai (%)'], [['a', 'b']]), {
      percent: ['% nilai', 'nilai'],
      figure: ['nilai'],
    });
    assert.deepEqual([exactFirst.text(0, 'percent'), exactFirst.text(0, 'figure')], ['a', null]);
  });

  test('give figures as they are and texts without blanks', () => {
    const columns = namedColumns(sheetFromCells(['Pagu', 'Unit'], [[1200, '  Dinas  A '], [null, ' ']]), ALIASES);
    assert.deepEqual([columns.cell(0, 'budget'), columns.text(0, 'budget'), columns.text(0, 'unit')], [1200, '1200', 'Dinas  A']);
    assert.deepEqual([columns.text(1, 'budget'), columns.text(1, 'unit')], [null, null]);
    assert.deepEqual([lineOf('Dinas \n A'), lineOf('–'), lineOf(' '), lineOf(null)], ['Dinas A', null, null, null]);
  });

  test('beside indicators are those that no field claims, row by row of the indicators', () => {
    const headers = ['Indikator', 'Target', 'Realisasi', 'Keterangan', 'Pagu', 'Unit'];
    const rows = [
      ['A', '1', '1', 'x', '10', 'u'],
      ['', '', '', '', '', ''],
      ['B', '1', '1', 'y', '20', 'u'],
    ];
    const indicators = readIndicators(sheetFromCells(headers, rows), { messages: ID });
    const columns = namedBeside(indicators, { ...ALIASES, note: ['keterangan'] });
    assert.deepEqual([columns.text(0, 'budget'), columns.text(1, 'budget')], ['10', '20']);
    assert.deepEqual([columns.has('unit'), columns.has('note')], [false, false]);
  });
});
