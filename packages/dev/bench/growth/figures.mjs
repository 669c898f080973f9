import {
  checkQuality,
  compareSubmissions,
  compute,
  consolidate,
  explainRow,
  ID,
  PEMDA_UNCAPPED,
  readIndicators,
  reconcile,
  scoreUnits,
  sheetFromCells,
  supersededRows,
} from '@takar/core';
import { fromSheet, matchPersonnel, pivotPeriods, rank, rollup } from '@takar/table';
import { byUnits, cellsOf, COMPUTE, computed, of, sheetOf, tableOf } from './case.mjs';
import { inQuarters, nip, staffCells, UNITS } from './rows.mjs';

const verbTable = (cells) => fromSheet(sheetOf(cells));

const staff = (n, numberOf, unitOf) => {
  const table = verbTable(staffCells(n, numberOf, UNITS[unitOf]));
  return [table, table];
};
const match = ([register, skp]) => matchPersonnel(register, skp);

function explainAll(computation) {
  for (let row = 0; row < computation.table.length; row += 1) explainRow(computation, row, ID);
}

const sameRow = (n) => ({ ...cellsOf(1), rows: Array.from({ length: n }, () => cellsOf(1).rows[0]) });
const PIVOT = { value: 'Realisasi', keys: ['Indikator', 'Unit'], period: 'Periode' };

/** What is worked out over rows, in every way that units lie over them. */
export const FIGURES = {
  ...byUnits('indicators, read', 10_000, sheetOf, (sheet) => readIndicators(sheet, { messages: ID })),
  ...byUnits('scores', 10_000, tableOf, (table) => scoreUnits(compute(table, COMPUTE), ID)),
  ...byUnits(
    'quarters, consolidated',
    500,
    (cells) => computed(inQuarters(cells)),
    (computation) => consolidate(computation, ID),
  ),
  ...byUnits('reconcile', 5_000, tableOf, (table) => reconcile(table, COMPUTE)),
  ...byUnits('rollup', 10_000, verbTable, (table) => rollup(table, PEMDA_UNCAPPED)),
  ...byUnits(
    'pivotPeriods',
    10_000,
    (cells) => verbTable(inQuarters(cells)),
    (table) => pivotPeriods(table, PIVOT),
  ),
  checkQuality: of(
    5_000,
    (n) => tableOf(cellsOf(n)),
    (table) => checkQuality(table, COMPUTE),
  ),
  compareSubmissions: of(
    4_000,
    (n) => [tableOf(cellsOf(n)), tableOf(cellsOf(n))],
    ([before, after]) => compareSubmissions(before, after, COMPUTE),
  ),
  'the same row over and over': of(
    10_000,
    (n) => tableOf(sameRow(n)),
    (table) => [supersededRows(table), scoreUnits(compute(table, COMPUTE), ID)],
  ),
  'explanations of all rows': of(2_000, (n) => computed(cellsOf(n)), explainAll),
  'matchPersonnel, all of one unit': of(4_000, (n) => staff(n, nip, 'all rows one unit'), match),
  'matchPersonnel, one unit a person': of(4_000, (n) => staff(n, nip, 'one unit a row'), match),
  'matchPersonnel, one number for all': of(4_000, (n) => staff(n, () => nip(1), 'all rows one unit'), match),
  'rank, all figures equal': of(
    20_000,
    (n) =>
      fromSheet(
        sheetFromCells(
          ['nilai'],
          Array.from({ length: n }, () => [80]),
        ),
      ),
    (table) => rank(table, { by: 'nilai' }),
  ),
  'rank, a group a row': of(
    10_000,
    (n) =>
      fromSheet(
        sheetFromCells(
          ['nilai', 'unit'],
          Array.from({ length: n }, (_, i) => [i % 50, `u${i}`]),
        ),
      ),
    (table) => rank(table, { by: 'nilai', within: ['unit'] }),
  ),
};
