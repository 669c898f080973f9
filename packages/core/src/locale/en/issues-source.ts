import type { IssueTextsOf } from '../issue-area.js';
import { quoted, said } from '../values.js';
import { NUMBERS } from './numbers.js';

/** A source that cannot be read, or was read in a way worth telling. */
export const SOURCE_ISSUES: IssueTextsOf<'source'> = {
  'source/empty': () => ({
    message: 'The file is empty: it has not a single line.',
    hint: 'Export it again and see that header and data rows are saved.',
  }),
  'source/binary': ({ kind }) => ({
    message:
      kind === undefined
        ? 'The file does not hold text, so it is no CSV.'
        : `This file is ${said(kind, NUMBERS)}, not CSV.`,
    hint: 'Open it where it was made and save it as "CSV UTF-8".',
  }),
  'source/line-too-long': ({ line, limit }) => ({
    message: `Line ${said(line, NUMBERS)} is longer than ${said(limit, NUMBERS)} bytes.`,
    hint: 'This is no CSV table, or its line breaks were lost. Check how it was exported.',
  }),
  'source/short-rows': ({ line }) => ({
    message: `${line === undefined ? 'T' : `Up to line ${said(line, NUMBERS)}, t`}oo many rows fill only a few of the columns.`,
    hint: 'This is not one table, or its rows have another separator than its header. Check how it was exported.',
  }),
  'source/too-large': ({ size, limit }) => ({
    message: `The source has ${said(size, NUMBERS)} bytes; the limit is ${said(limit, NUMBERS)}.`,
    hint: 'Split it into several files.',
  }),
  'source/invalid-json': ({ found }) => ({
    message:
      found === undefined
        ? 'The JSON ends before it is complete.'
        : `Invalid JSON: ${quoted(found)} cannot stand here.`,
    hint: 'Check commas, quotes and brackets at this place. NaN and Infinity are no JSON: write null.',
  }),
  'source/repeated-key': ({ key }) => ({
    message: `The key ${quoted(key)} stands twice in one JSON object; which one counts is not known.`,
    hint: 'Remove one of them or give it another name, then export again.',
  }),
  'source/not-a-table': ({ found }) => ({
    message: `There is no table in this source${found === undefined ? '' : ` (it holds: ${said(found, NUMBERS)})`}.`,
    hint: 'Give an array of objects, or an object with "rows", "data", "records" or "result.records".',
  }),
  'source/html': () => ({
    message: 'An HTML page came instead of data.',
    hint: 'Usually the session has ended and the portal sends its login page. Log in again, or check the address.',
  }),
  'source/encoding': ({ encoding }) => ({
    message: `The text was read as ${said(encoding, NUMBERS)}.`,
    hint: 'Check names with special letters; save as UTF-8 to be sure.',
  }),
  'source/unclosed-quote': ({ line }) => ({
    message: `The quote opened on line ${said(line, NUMBERS)} is never closed.`,
    hint: 'Close the quote, or double it ("") where it belongs to the text.',
  }),
};
