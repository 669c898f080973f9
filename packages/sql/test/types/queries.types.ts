// What must compile and what must not: `tsc -b` fails where a line below is wrong, or is right without its word.
import { field } from '@takar/core';
import { DIALECTS, DUCKDB, groupQuery, rowQuery, type Dialect, type DialectName, type Query } from '@takar/sql';
import { openEngine, type Cell, type Engine, type EngineErrorCode } from '@takar/sql/engines';

declare const engine: Engine;
declare const query: Query;

const source = { table: 'kinerja', fields: { target: { column: 'target' } } };

rowQuery(field('target'), {}, DUCKDB, source) satisfies Query;
rowQuery(field('target'), { cap: 120 }, DIALECTS.postgres, { ...source, table: ['skema', 'kinerja'] }) satisfies Query;
// @ts-expect-error a dialect is not named but given
rowQuery(field('target'), {}, 'duckdb', source);
// @ts-expect-error a parameter is a number
rowQuery(field('target'), { cap: '120' }, DUCKDB, source);
// @ts-expect-error a field says which column it is
rowQuery(field('target'), {}, DUCKDB, { table: 'kinerja', fields: { target: 'target' } });
// @ts-expect-error a rule is a tree, not a text
rowQuery('target / realisasi', {}, DUCKDB, source);
// @ts-expect-error rows of groups are told apart by keys
groupQuery(field('target'), {}, DUCKDB, source, {});
groupQuery(field('target'), {}, DUCKDB, source, { keys: [] }) satisfies Query;

// @ts-expect-error there is no such database
'oracle' satisfies DialectName;
DIALECTS satisfies Readonly<Record<DialectName, Dialect>>;

// Values travel apart from the text, and are numbers.
query.values satisfies readonly number[];
// @ts-expect-error a query is read only
query.sql = 'DROP TABLE kinerja';

// An engine is opened for writing by a word, and awaited.
void (openEngine('duckdb:///kinerja.db', { write: true }) satisfies Promise<Engine>);
// @ts-expect-error to write is said by true or false
void openEngine('duckdb:///kinerja.db', { write: 'yes' });
for await (const rows of engine.rows(query)) rows satisfies readonly (readonly Cell[])[];
// @ts-expect-error rows come in their own time
for (const rows of engine.rows(query)) void rows;
// @ts-expect-error a query is no text: nobody runs what he wrote himself
engine.rows('SELECT 1');

/** Every end of an engine has words of its own. */
const words: Record<EngineErrorCode, string> = {
  'engine/address': '',
  'engine/not-installed': '',
  'engine/unreachable': '',
  'engine/failed': '',
  'engine/lost': '',
};
void words;
