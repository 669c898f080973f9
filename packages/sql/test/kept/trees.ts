import { heightQuery, rollUpQuery, type FieldColumn, type RollUpOptions, type TableSource } from '@takar/sql';
import type { Subject } from './subjects.js';
import { toldQuery, type Scenarios } from './told.js';

const whole = (column: string): FieldColumn => ({ column, magnitude: { most: 1000, least: 1 } });
const FIGURE: TableSource = { table: 'pohon', fields: { realisation: whole('skor') } };
const WEIGHED: TableSource = { ...FIGURE, fields: { ...FIGURE.fields, weight: whole('bobot') } };
const RATIO: TableSource = {
  ...FIGURE,
  fields: { ...FIGURE.fields, numerator: whole('pembilang'), denominator: whole('penyebut') },
};
const TREE = { id: 'unit', parent: 'induk' };

const of = (name: string, source: TableSource, options: Partial<RollUpOptions>): Scenarios => ({
  [name]: (dialect) => toldQuery(dialect, rollUpQuery(dialect, source, { ...TREE, depth: 1, ...options })),
});
const heights = (name: string, most: number, ...keys: readonly string[]): Scenarios => ({
  [name]: (dialect) => toldQuery(dialect, heightQuery(dialect, FIGURE, { ...TREE, keys }, most)),
});

/** Figures rolled up trees by each kind, and how high nodes stand. */
export const TREES: Subject = {
  every: {
    ...of('sums over one level', FIGURE, { kind: 'sum' }),
    ...heights('heights of two levels', 2, 'periode'),
    ...heights('no depth at all', 0),
  },
  more: {
    ...of(
      'the greatest over two levels, by period, in order',
      { ...FIGURE, table: ['publik', 'tree_pohon'], order: ['urut'], keep: ['nama'] },
      { keys: ['periode', 'tahun'], depth: 2, kind: 'max' },
    ),
    ...of('means by weight', WEIGHED, { kind: 'weighted' }),
    ...of('a kind in each row', { ...RATIO, categories: { consolidation: 'konsolidasi' } }, {}),
    ...of('more depth than a tree of offices has', FIGURE, { depth: 65, kind: 'sum' }),
    ...of('no column of figures', { ...FIGURE, fields: {} }, { kind: 'sum' }),
  },
};
