import { add, field, select, subtract } from '@takar/core';
import { rowQuery, type FieldColumn, type TableSource } from '@takar/sql';
import { fieldStep, fromTable, keptStep, type Spread } from '#src/query/source.js';
import { supersededStep } from '#src/query/superseded.js';
import type { Subject } from './subjects.js';
import { toldQuery, toldStep, type Scenarios } from './told.js';

const WHOLE = { most: 1000, least: 1 };
const BARE: TableSource = { table: 'kinerja', fields: { x: { column: 'x', magnitude: WHOLE } } };

const figure = (name: string, column: FieldColumn): Scenarios => ({
  [name]: (dialect) =>
    toldStep(dialect, (program) => fieldStep(program, { table: 'kinerja', fields: { x: column } }, 'x')),
});
const table = (name: string, of: TableSource['table'], spread?: Spread): Scenarios => ({
  [name]: (dialect) => fromTable(dialect, { ...BARE, table: of, ...(spread === undefined ? {} : { spread }) }),
});
const kept = (name: string, column: string): Scenarios => ({
  [name]: (dialect) => toldStep(dialect, (program) => keptStep(program, column)),
});
const rows = (name: string, source: TableSource, of = field('x')): Scenarios => ({
  [name]: (dialect) => toldQuery(dialect, rowQuery(of, {}, dialect, source)),
});
const versions = (name: string, same: readonly string[]): Scenarios => ({
  [name]: (dialect) => toldStep(dialect, (program) => supersededStep(program, { column: 'dokumen', same })),
});

/** How tables, figures, names and missing values are read, in every spelling of a source. */
export const SOURCES: Subject = {
  every: {
    ...figure('a figure of any size', { column: 'Realisasi s.d. TW II' }),
    ...figure('a figure of any size with a status beside it', { column: 'x', status: 'x_status' }),
    ...figure('a whole number', { column: 'x', magnitude: WHOLE }),
    ...figure('a whole number with a status', { column: 'x', status: 'x_status', magnitude: WHOLE }),
    ...figure('a figure of a column that nobody has looked at', { column: 'x', unseen: true }),
    ...figure('the same with a status', { column: 'x', status: 'x_status', unseen: true }),
    ...table('a table in a schema, names with quotes', ['arsip', `x"; DROP TABLE y; --`]),
    ...table('rows to date', 'kinerja', {
      kind: 'to-date',
      period: 'periode',
      same: ['unit', 'indikator'],
      as: 's"d',
    }),
    ...table('rows of descendants', 'kinerja', { kind: 'descendants', id: 'kode', parent: 'induk', as: 'atas' }),
    ...table('rows of descendants of a table called like those of the query', 'Spread_Tree', {
      kind: 'descendants',
      id: 'kode',
      parent: 'induk',
      as: 'atas',
    }),
    ...versions('rows whose target a later document replaced', ['unit', 'indikator']),
    ...kept('a name with every quote', 'a`b\\c\'d"e'),
    ...kept('a name that is too long for some', 'Indikator Kinerja Utama Perangkat Daerah Kabupaten Banjarnegara 2026'),
    ...rows(
      'a category, its names with quotes and signs of control',
      { ...BARE, categories: { polarity: 'Polaritas' } },
      select('polarity', { maximise: field('x'), "d'or": add(field('x'), 1), 'a\\b\n': subtract(100, field('x')) }),
    ),
  },
  more: {
    ...rows('a field without column is missing', { ...BARE, fields: {} }),
    ...rows('what comes along, and what orders', { ...BARE, keep: ['unit', 'tahun'], order: ['tahun', 'x'] }),
    ...table('a table without name', []),
    ...rows('a column that would come back twice', { ...BARE, keep: ['VALUE'] }),
    ...rows('a category that the table does not have', BARE, select('polarity', { maximise: field('x') }, add(1, 2))),
    ...table('rows to date, whatever else they are', 'kinerja', {
      kind: 'to-date',
      period: 'periode',
      same: [],
      as: 'sampai',
    }),
    ...versions('documents of one figure', []),
  },
};
