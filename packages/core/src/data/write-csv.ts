import type { RawCell } from './sheet.js';

/** How a CSV is written. */
export interface WriteCsvOptions {
  /** Between cells; a comma when absent. Excel in Indonesian wants `;`. */
  readonly separator?: ',' | ';' | '\t' | '|';
  /** Decimal sign of figures; a point when absent. */
  readonly decimal?: ',' | '.';
  /** Begins with the byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
  /** CRLF when absent (RFC 4180). */
  readonly lineEnd?: '\r\n' | '\n';
}

/**
 * Writes rows as CSV text (RFC 4180). Text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or line
 * break at its start) gets an apostrophe before it, except where it is a number; figures are never touched.
 *
 * @example
 * writeCsv([['indikator', 'capaian'], ['=1+1', 98.62]], { separator: ';', decimal: ',' });
 * // "indikator;capaian\r\n'=1+1;98,62\r\n"
 */
export function writeCsv(rows: Iterable<readonly RawCell[]>, options: WriteCsvOptions = {}): string {
  const { separator = ',', decimal = '.', bom = false, lineEnd = '\r\n' } = options;
  const lines: string[] = [];
  for (const row of rows)
    lines.push(row.map((cell) => quoted(cellText(cell, decimal), separator)).join(separator) + lineEnd);
  return (bom ? '\ufeff' : '') + lines.join('');
}

function cellText(cell: RawCell, decimal: ',' | '.'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return figureText(cell, decimal);
  return typeof cell === 'boolean' ? String(cell) : guarded(cell.replace(NO_TEXT, ''));
}

/** A figure without exponent or groups; nothing where there is none. */
function figureText(value: number, decimal: ',' | '.'): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  const plain = /e-/.test(text) ? value.toFixed(20).replace(/0+$/, '') : text;
  return decimal === ',' ? plain.replace('.', ',') : plain;
}

/** Controls that make a file no text for whoever reads it next, or that move a terminal; tabs and line breaks are text. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;

/** Characters that start a formula in spreadsheets (OWASP, *CSV Injection*), full-width forms included, and behind blanks that some leave out. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
const NUMBER = /^\s*[-+]\s?(?:Rp\.?\s?)?\d[\d.,]*\s?%?$/;

function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  if (!text.includes(separator) && !/["\r\n]|^\s|\s$/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
