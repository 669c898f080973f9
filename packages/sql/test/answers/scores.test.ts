import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  compute,
  ID,
  KEMENKEU_2026,
  readCsv,
  readIndicators,
  REASONS,
  resolve,
  scoreUnits,
  walk,
  WEIGHT_FAULTS,
  type Expression,
} from '@takar/core';
import { RULES } from '@takar/core/registry';
import { DUCKDB, scoreQuery, type TableSource } from '@takar/sql';
import { DuckTables } from './duck-tables.js';

const CSV = [
  'Unit;Indikator;Satuan;Target;Realisasi;Bobot;Polaritas;Versi',
  'Dinas A;Layanan;persen;80;72;2;maximise;PK',
  'Dinas A;Keluhan;kasus;10;8;1;minimise;PK',
  'Dinas A;Layanan;persen;90;72;2;maximise;PK Perubahan',
  'Dinas B;Layanan;persen;80;;3;maximise;pk_perubahan',
  'Dinas B;Keluhan;kasus;0;0;1;minimise;PK',
  'Dinas C;Layanan;persen;80;120;;maximise;PK',
  'Dinas C;Jalan;km;12,5;12,5;1;maximise;rkt',
  'Dinas D;Jalan;km;10;belum rilis;1;maximise;PK',
  'Dinas E;Jalan;km;10;400;1;maximise;',
  'Dinas F;Layanan;persen;80;72;50%;maximise;PK',
  'Dinas F;Jalan;km;10;10;0,5;maximise;PK',
  'Dinas G;Layanan;persen;80;72;50;maximise;PK',
  'Dinas G;Jalan;km;10;10;0,25;maximise;PK',
].join('\n');

describe('scores of units in DuckDB', () => {
  const { sheet } = readCsv(new TextEncoder().encode(CSV), { messages: ID });
  if (sheet === null) throw new Error('the rows are no sheet');
  const table = readIndicators(sheet, { messages: ID });
  let duck: DuckTables;
  let source: TableSource;

  before(async () => {
    duck = await DuckTables.open();
    source = await duck.load('rows', table);
  });

  after(() => duck.engine.close());

  test('are those of core: score, score of what is reported, coverage', async () => {
    const { groups } = scoreUnits(compute(table, { policy: KEMENKEU_2026, messages: ID }), ID);
    const rows = await duck.rows(
      scoreQuery(achievement(), parameters(), DUCKDB, source, {
        keys: ['unit'],
        weight: 'weight',
        versions: { column: 'version', same: ['unit', 'indicator'] },
      }),
    );
    assert.deepEqual(
      rows.map(({ unit, score, scoreReported, coverage }) => [unit, score, scoreReported, coverage]),
      groups.map(({ unit, score, scoreReported, coverage }) => [unit, score, scoreReported, coverage.weight]),
    );
    assert.deepEqual(
      rows.map(({ score_status: status }) => REASONS[Number(status)]),
      groups.map(({ reason }) => reason ?? 'value'),
    );
    const faults = rows.map(({ weightFault, weightSum, weightParts }) => [
      WEIGHT_FAULTS[Number(weightFault)],
      weightFault === 0 ? null : [weightSum, weightParts],
    ]);
    assert.deepEqual(faults.slice(-2), [
      ['score/weights-mixed', [50.5, 0.5]],
      ['score/weight-sum', [50.25, 0.25]],
    ]);
    assert.deepEqual(
      faults.map(([code]) => code),
      groups.map(
        ({ issues }) =>
          issues.find(({ code }) => code === 'score/weights-mixed' || code === 'score/weight-sum')?.code ?? null,
      ),
    );
    assert.ok(groups.some(({ score }) => score === null) && groups.some(({ score }) => score !== null));
  });
});

const rule = () => RULES.find(({ id }) => id === KEMENKEU_2026.id);
const parameters = () => {
  const found = rule();
  return (found === undefined ? null : resolve(found, null).resolved?.parameters) ?? {};
};

/** The capped achievement of the policy, a step of its rule. */
function achievement(): Expression {
  for (const node of walk(rule()?.expression as Expression))
    if (node.kind === 'named' && node.name === 'achievementCapped') return node;
  throw new Error('the policy caps nothing');
}
