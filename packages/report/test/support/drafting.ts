import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compute, messagesOf, PEMDA_UNCAPPED, readCsv, readIndicators, type Locale, type Sheet } from '@takar/core';
import { NOTHING_SAID, readAbout, type About, type Block, type IndicatorDraft, type TableBlock } from '@takar/report';

/** Root of the repository: compiled tests run from `packages/report/build/test/support`. */
export const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));

/** A file of the repository. */
export const file = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** A CSV text as the options of a draft. */
export function draftOf(csv: string, about: Partial<About> = {}, locale: Locale = 'id'): IndicatorDraft {
  const messages = messagesOf(locale);
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages });
  const table = readIndicators(sheet as Sheet, { messages });
  return {
    computation: compute(table, { policy: PEMDA_UNCAPPED, messages }),
    messages,
    about: { ...NOTHING_SAID, ...about },
    paper: 'a4',
    sources: [{ name: 'kinerja.csv', sha256: 'f'.repeat(64), rows: table.length }],
    software: 'takar 0.0.0',
    asOf: '2026-02-20',
  };
}

/** What the example says about its document. */
export function exampleAbout(): About {
  return readAbout(JSON.parse(file('examples/report/tentang.json')), 'id').about;
}

/** The tables of a document. */
export function tablesOf(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table');
}

/** The cells of a table below a head, in the order of its rows. */
export function cellsBelow({ columns, rows }: TableBlock, head: string): readonly string[] {
  const at = columns.findIndex((column) => column.head === head);
  return rows.flatMap((row) => ('cells' in row ? [row.cells[at] ?? ''] : []));
}

/** Everything that a document says, a line each. */
export function said(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'heading':
          return [block.text];
        case 'paragraph':
          return [`${block.label ?? ''} ${block.text}`.trim()];
        case 'table':
          return [
            block.caption ?? '',
            block.columns.map(({ head }) => head).join('|'),
            ...block.rows.map((row) => ('cells' in row ? row.cells.join('|') : row.across)),
            block.note ?? '',
          ];
        case 'figure':
          return [block.caption, block.alt];
        case 'facts':
          return block.rows.map((row) => row.join(': '));
        case 'signatures':
          return block.parties.flatMap(({ post, name, below }) => [post, name, ...below]);
        case 'break':
          return [];
      }
    })
    .join('\n');
}
