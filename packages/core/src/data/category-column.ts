import { categoryColumn, NO_CATEGORY, type CategoryColumn } from '../outcome/column.js';
import { CATEGORY_FIELDS, type CategoryField } from './indicator-table.js';
import { plainName } from './plain-names.js';
import type { ReaderParts } from './reader-parts.js';
import type { Sheet } from './sheet.js';
import { cellText, type Rows } from './text-column.js';

/** Texts that are remembered while a column is read. */
const REMEMBERED = 10_000;

/**
 * A category column by the synonyms of its field. An empty cell is missing; a text that is no name of the field is
 * `unknown` where the field has that name, otherwise missing, and `report` hears of it.
 */
export function readCategories(
  sheet: Sheet,
  rows: Rows,
  field: CategoryField,
  column: number,
  parts: ReaderParts,
  report: (row: number, text: string) => void,
): CategoryColumn {
  const domain: readonly string[] = CATEGORY_FIELDS[field];
  const result = categoryColumn(rows.length, domain);
  const unknown = domain.indexOf('unknown');
  const codes = new Map<string, number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const cell = sheet.cell(row, column);
    if (cell === null || cell === '') continue;
    const raw = typeof cell === 'string' ? cell : String(cell);
    let code = codes.get(raw);
    if (code === undefined) {
      code = codeOf(raw, field, domain, parts);
      if (codes.size < REMEMBERED) codes.set(raw, code);
    }
    if (code === UNKNOWN) {
      report(i, raw);
      code = unknown === -1 ? NO_CATEGORY : unknown;
    }
    result.codes[i] = code;
  }
  return result;
}

const UNKNOWN = -1;

function codeOf(raw: string, field: CategoryField, domain: readonly string[], parts: ReaderParts): number {
  const text = cellText(raw);
  if (text === null || /^[-–—]+$/.test(text)) return NO_CATEGORY;
  const name = plainName(field, text) ?? parts.synonym(field, text);
  return name === undefined ? UNKNOWN : domain.indexOf(name);
}
