import type { IssueTextsOf } from '../issue-area.js';
import { filled, quoted, said } from '../values.js';
import { NUMBERS } from './numbers.js';
import { fieldName } from './names.js';

/** Headers, rows, fields, categories and periods of a table. */
export const TABLE_ISSUES: IssueTextsOf<'table' | 'field' | 'category' | 'polarity' | 'period'> = {
  'table/duplicate-header': ({ header, columns }) => ({
    message: `The header ${quoted(header)} is used more than once: columns ${said(columns, NUMBERS)}.`,
    hint: 'Give each column a header of its own; Takar does not guess which one is meant.',
  }),
  'table/empty-header': ({ columns }) => ({
    message: `Column ${said(columns, NUMBERS)} holds data but has no header.`,
    hint: 'Give it a header if it is to be read.',
  }),
  'table/ragged-row': ({ line, cells, expected }) => ({
    message: `Line ${said(line, NUMBERS)} has ${said(cells, NUMBERS)} cells, the header ${said(expected, NUMBERS)}. The row is not read.`,
    hint: 'Cells may have moved. Look for a missing separator, or for a number or text that holds one and is not quoted.',
  }),
  'table/missing-column': ({ field, headers }) => ({
    message: `There is no ${fieldName(field)} column. The headers are: ${quoted(filled(headers))}.`,
    hint: `Rename one, or map it with --map "header:${said(field, NUMBERS)}".`,
  }),
  'table/ambiguous-column': ({ field, headers }) => ({
    message: `Several columns can mean ${fieldName(field)}: ${quoted(headers)}. None is used.`,
    hint: `Choose one with --map "header:${said(field, NUMBERS)}".`,
  }),
  'table/columns-differ': ({ target, realisation }) => ({
    message: `The target column ${quoted(target)} and the realisation column ${quoted(realisation)} cannot be compared: they are of other times or quantities, or not of the year asked for. The realisation is not read.`,
    hint: 'Choose the column with --map, as --map "header:realisation", or its year with --year.',
  }),
  'table/other-header': ({ line }) => ({
    message: `Row ${said(line, NUMBERS)} is the header of another table. The rows below it are not read.`,
    hint: 'Save that table in a file of its own.',
  }),
  'table/record-without-rows': ({ records }) => ({
    message: `${said(records, NUMBERS)} records hold no rows and are left out.`,
    hint: 'Nothing to do where those records are no indicator tables.',
  }),
  'table/wide-periods': ({ headers, periods }) => ({
    message: `Columns of periods are read as rows, ${said(periods, NUMBERS)} periods a row: ${quoted(headers)}.`,
    hint: 'Nothing to do. Where those columns are no periods, rename them.',
  }),
  'table/more-issues': ({ code, field, rows }) => ({
    message: `${said(rows, NUMBERS)} more cells have the same issue (${said(code, NUMBERS)}, ${fieldName(field)}).`,
    hint: 'Mend the listed ones first; the cause is usually the same.',
  }),
  'table/total-row': ({ text }) => ({
    message: `The row ${quoted(text)} is a total and is not computed.`,
    hint: 'Nothing to do; Takar computes totals and means itself.',
  }),
  'table/note-row': ({ text }) => ({
    message: `Row ${quoted(text)} is a note or a repeated header and is not counted.`,
    hint: 'If the row is an indicator, write its name in the column of indicators.',
  }),
  'table/header-rows': ({ lines }) => ({
    message: `Column headers were taken from lines ${said(lines, NUMBERS)}.`,
    hint: 'Check the headers; if they are wrong, save the table with a single header row.',
  }),
  'table/unit-column': ({ header, examples }) => ({
    message: `The column ${quoted(header)} holds units of measure (${said(examples, NUMBERS)}), so it is read as measure_unit, not as the organisational unit.`,
    hint: 'If it is the organisational unit, map it with --map "unit:unit".',
  }),
  'field/unknown-map': ({ from, to, headers, fields }) => ({
    message:
      headers === undefined
        ? `There is no field ${quoted(to)} to map to.`
        : `Mapping from ${quoted(from)}: no column has that header. The headers are: ${quoted(headers)}.`,
    hint:
      fields === undefined ? 'Write the header as it stands in the file.' : `Known fields: ${said(fields, NUMBERS)}.`,
  }),
  'category/unknown': ({ field, text, allowed }) => ({
    message: `${quoted(text)} is no known ${fieldName(field)}.`,
    hint: `Use one of: ${said(allowed, NUMBERS)}.`,
  }),
  'polarity/unknown': ({ text, allowed }) => ({
    message: `Polarity ${quoted(text)} is unknown, so no achievement is computed.`,
    hint: `Use one of: ${said(allowed, NUMBERS)}. For all rows: --polarity maximise.`,
  }),
  'polarity/missing': () => ({
    message:
      'There is no column of polarity: which way indicators are better is not known, so figures get no achievement.',
    hint: 'Add a column of polarity (naik, turun). If all indicators go the same way: --polarity maximise.',
  }),
  'polarity/assumed': ({ polarity, text }) => ({
    message:
      text === undefined
        ? `No polarity is given; ${fieldName(polarity)} is used as asked.`
        : `Polarity ${quoted(text)} is unknown; ${fieldName(polarity)} is used as asked.`,
    hint: 'Check that this is the direction of the indicator.',
  }),
  'period/unknown': ({ text, rows }) => ({
    message: `Period ${quoted(text)} is unknown (${said(rows, NUMBERS)} rows); its text is kept.`,
    hint: 'Write 2026, 2026-S1, 2026-Q1, 2026-03 or 2025/2029. A quarter without year needs a year column.',
  }),
};
