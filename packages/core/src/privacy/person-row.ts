import { categoriesOf, type IndicatorTable } from '../data/indicator-table.js';
import { namedBeside } from '../data/named-columns.js';
import { cellText } from '../data/text-column.js';
import { categoryAt } from '../outcome/column.js';
import { looksLikeNip, NIP_HEADERS } from '../personnel/nip.js';

/** Headers of columns that are filled for persons alone, or that say whom a row is about in other words. */
const PERSON_COLUMNS = {
  nip: [...NIP_HEADERS, 'nik'],
  subject: [
    'subjek',
    'subject',
    'subyek',
    'jenis subjek',
    'jenis subyek',
    'subjek data',
    'subyek data',
    'subjek penilaian',
  ],
} as const;

/**
 * Whether a row is about an individual, or may be: its subject is a person or a word that is not known, it has the number of
 * a civil servant, or a text that would be printed holds one. What is not certain to be about a unit is not published.
 */
export function personRows(table: IndicatorTable): (row: number, printed: readonly (string | null)[]) => boolean {
  const subject = categoriesOf(table, 'subject');
  const column = table.fields.subject;
  const beside = namedBeside(table, PERSON_COLUMNS);
  const isUnit = (text: string | null): boolean => text === null || /^[-–—]+$/.test(text) || UNIT.test(text);
  return (row, printed) => {
    const named = subject === undefined ? null : categoryAt(subject, row);
    if (named === 'person') return true;
    const said = column === undefined ? null : cellText(table.sheet.cell(table.sourceRows[row] as number, column));
    if (named === null && !isUnit(said)) return true;
    if (!isUnit(beside.text(row, 'subject')) || /\d/.test(beside.text(row, 'nip') ?? '')) return true;
    return printed.some((text) => text !== null && looksLikeNip(text));
  };
}

const UNIT = /^(?:unit(?: kerja| organisasi)?|organisasi|perangkat daerah|opd)$/i;
