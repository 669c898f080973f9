// What must compile and what must not: `tsc -b` fails where a line below is wrong, or is right without its word.
import { KEMENKEU_2026, type Rule } from '@takar/core';
import { csvBatches, fromCsv, fromJson, issuesOf, provenanceOf, rank, rollup, toCsv, withRule } from '@takar/table';
import type { ColumnTable } from 'arquero';

declare const table: ColumnTable;
declare const rule: Rule;
declare const chunks: AsyncIterable<Uint8Array>;

// A policy reads indicators, a rule reads the columns of its inputs: they take other options.
withRule(table, KEMENKEU_2026, { asOf: '2026-12-31' }) satisfies ColumnTable;
withRule(table, rule, { steps: ['score'], as: 'nilai' }) satisfies ColumnTable;
// @ts-expect-error steps are those of a rule
withRule(table, KEMENKEU_2026, { steps: ['score'] });
// @ts-expect-error a policy is not named but given
withRule(table, 'kemenkeu-2026');
// @ts-expect-error without rule there is no figure
withRule(table);
// @ts-expect-error a day is a text
withRule(table, KEMENKEU_2026, { asOf: new Date() });

rollup(table, KEMENKEU_2026, { by: ['unit'] }) satisfies ColumnTable;
// @ts-expect-error groups are a list of columns
rollup(table, KEMENKEU_2026, { by: 'unit' });
rank(table, { within: ['period'], order: 'lowest' }) satisfies ColumnTable;
// @ts-expect-error first is the highest or the lowest
rank(table, { order: 'ascending' });

// CSV is read from bytes, JSON from a text.
fromCsv(new Uint8Array()) satisfies ColumnTable;
fromJson('[]') satisfies ColumnTable;
// @ts-expect-error a text has lost its bytes already
fromCsv('a;b');
for await (const batch of csvBatches(chunks)) batch satisfies ColumnTable;
// @ts-expect-error batches come in their own time
for (const batch of csvBatches(chunks)) void batch;
// @ts-expect-error pieces are bytes
csvBatches(['a;b']);

toCsv(table) satisfies string;
// @ts-expect-error what was wrong with a table is read only
issuesOf(table)[0] = undefined;
// @ts-expect-error a column may have no provenance: whoever takes it looks first
void provenanceOf(table, 'achievement').rule;
provenanceOf(table, 'achievement')?.rule satisfies string | undefined;
