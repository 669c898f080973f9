import { field } from '@takar/core';
import { scoreQuery, type TableSource } from '@takar/sql';
import type { ScoreOptions } from '#src/query/score.js';
import type { Subject } from './subjects.js';
import { toldQuery, type Scenarios } from './told.js';

const WHOLE = { most: 1000, least: 1 };
const SOURCE: TableSource = {
  table: 'kinerja',
  fields: { x: { column: 'x', magnitude: WHOLE }, bobot: { column: 'bobot', magnitude: WHOLE } },
};

const of = (name: string, options: ScoreOptions): Scenarios => ({
  [name]: (dialect) => toldQuery(dialect, scoreQuery(field('x'), {}, dialect, SOURCE, options)),
});

/** Scores of units: by weight, of the documents in force, and of equal weight. */
export const SCORES: Subject = {
  every: of('of the documents in force', {
    keys: ['unit'],
    weight: 'bobot',
    versions: { column: 'dokumen', same: ['unit', 'indikator'] },
  }),
  more: of('of equal weight', { keys: [] }),
  moreIn: ['duckdb', 'clickhouse-2018'],
};
