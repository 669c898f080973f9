import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sheet } from '@takar/core';
import fc from 'fast-check';
import { plainSheet } from '#src/data/plain-sheet.js';
import { sheetOfTable } from '#src/data/spanned-sheet.js';

// The browser tests read tables of a browser; these are only what both readers ask of one.
Object.assign(globalThis, { Node: { TEXT_NODE: 3 } });

interface Cell {
  readonly text: string;
  readonly localName?: 'th' | 'td';
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

type Rows = readonly (readonly Cell[])[];

const cellOf = ({ text, localName = 'td', colSpan = 1, rowSpan = 1 }: Cell): unknown => ({
  localName,
  colSpan,
  rowSpan,
  childNodes: [{ nodeType: 3, nodeValue: text }],
});

/** A table with these rows in `thead`, in one `tbody`, in `tfoot` and beside them. */
function tableOf(parts: { head?: Rows; body?: Rows; foot?: Rows; loose?: Rows }): HTMLTableElement {
  const section = (rows: Rows | undefined): { rows: unknown[] } | null => {
    if (rows === undefined) return null;
    const made = { rows: [] as unknown[] };
    made.rows = rows.map((cells) => ({ localName: 'tr', cells: cells.map(cellOf), parentNode: made }));
    return made;
  };
  const [tHead, body, tFoot] = [section(parts.head), section(parts.body), section(parts.foot)];
  const table: Record<string, unknown> = { tHead, tFoot, tBodies: body ? [body] : [] };
  const loose = (parts.loose ?? []).map((cells) => ({ localName: 'tr', cells: cells.map(cellOf), parentNode: table }));
  table['children'] = loose;
  table['rows'] = [...(tHead?.rows ?? []), ...loose, ...(body?.rows ?? []), ...(tFoot?.rows ?? [])];
  return table as unknown as HTMLTableElement;
}

const cellsOf = (sheet: Sheet): unknown => [
  sheet.headers,
  Array.from({ length: sheet.rowCount }, (_, row) => sheet.headers.map((_header, column) => sheet.cell(row, column))),
];

const th = (text: string): Cell => ({ text, localName: 'th' });
const td = (text: string): Cell => ({ text });
const HEAD = [[th('Indikator'), th('Target')]];
const BODY = [[td('IKM'), td('80,5')]];

test('a table with one row of headers is read at once, with and without thead, its foot left out', () => {
  const expected = [['Indikator', 'Target'], [['IKM', '80,5']]];
  for (const table of [
    tableOf({ head: HEAD, body: BODY }),
    tableOf({ body: [...HEAD, ...BODY] }),
    tableOf({ head: HEAD, body: BODY, foot: [[td('Jumlah')]] }),
  ])
    assert.deepEqual(cellsOf(plainSheet(table) as Sheet), expected);
});

test('spans, two rows of headers, uneven rows, numbers of columns and loose rows are for the other reader', () => {
  const numbers = [[th('(1)'), th('(2)')]];
  for (const table of [
    tableOf({ head: HEAD, body: [[{ text: 'Sasaran', colSpan: 2 }]] }),
    tableOf({ head: HEAD, body: [[{ text: 'IKM', rowSpan: 2 }, td('1')], [td('2')]] }),
    tableOf({ head: [...HEAD, ...numbers], body: BODY }),
    tableOf({ head: numbers, body: BODY }),
    tableOf({ body: [...HEAD, ...numbers, ...BODY] }),
    tableOf({ head: HEAD, body: [...BODY, [td('x')]] }),
    tableOf({ loose: [...HEAD, ...BODY] }),
    tableOf({ head: HEAD, loose: BODY, body: BODY }),
    tableOf({ body: HEAD }),
    tableOf({}),
  ])
    assert.equal(plainSheet(table), null);
});

test('whatever table: where both readers read it, they read the same', () => {
  const cell = fc.record({
    text: fc.constantFrom('Target', 'Realisasi', '80,5', '', ' a\n b ', '(1)', '2'),
    localName: fc.constantFrom('th' as const, 'td' as const, 'td' as const),
    colSpan: fc.integer({ min: 1, max: 40 }).map((n) => (n === 40 ? 2 : 1)),
    rowSpan: fc.integer({ min: 1, max: 40 }).map((n) => (n < 40 ? 1 : 0)),
  });
  const rows = (most: number) => fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: most });
  const parts = fc.record({ head: rows(2), body: rows(4), foot: rows(1) }, { requiredKeys: ['body'] });
  let plain = 0;
  fc.assert(
    fc.property(parts, (made) => {
      const sheet = plainSheet(tableOf(made));
      if (sheet === null) return;
      plain += 1;
      assert.deepEqual(cellsOf(sheet), cellsOf(sheetOfTable(tableOf(made as Parameters<typeof tableOf>[0]))));
    }),
    { numRuns: 5_000, seed: 20261128 },
  );
  assert.ok(plain > 200, `${plain} plain tables`);
});
