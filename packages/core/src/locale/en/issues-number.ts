import type { IssueTextsOf } from '../issue-area.js';
import { quoted, said } from '../values.js';
import { NUMBERS } from './numbers.js';
import { fieldName } from './names.js';

/** Rules that decide a text which reads two ways, by the key in the issue's values. */
const RULES: Readonly<Record<string, string>> = {
  option: 'that notation was asked for',
  partner: 'so target and realisation are of one size',
  count: 'its unit is a count or whole rupiah',
  column: 'other cells of this column are written so',
  table: 'other columns of this table are written so',
  default: 'nothing else tells, so Indonesian notation is taken',
};

const STYLES: Readonly<Record<string, string>> = { id: 'decimal comma (1.234,5)', en: 'decimal point (1,234.5)' };

/** Figures and grades in cells. */
export const NUMBER_ISSUES: IssueTextsOf<'number' | 'ordinal'> = {
  'number/style': ({ field, style, text }) => ({
    message: `Numbers of ${fieldName(field)} are written with ${STYLES[String(style)] ?? '…'}, as ${quoted(text)}.`,
    hint: 'If that is wrong, say --numbers id or --numbers en.',
  }),
  'number/ambiguous': ({ text, chosen, other, rule }) => ({
    message: `${quoted(text)} reads as ${said(chosen, NUMBERS)} or as ${said(other, NUMBERS)}. Taken as ${said(chosen, NUMBERS)}: ${RULES[String(rule)] ?? '…'}.`,
    hint: 'Write full decimals (1,234.00), or say --numbers id or --numbers en.',
  }),
  'number/mixed-style': ({ field, comma, commas, point, points }) => ({
    message: `Column ${fieldName(field)} uses the decimal comma (${said(commas, NUMBERS)} cells, as ${quoted(comma)}) and the decimal point (${said(points, NUMBERS)} cells, as ${quoted(point)}). Each cell is read as it is written.`,
    hint: 'Write the numbers one way at their source.',
  }),
  'number/unreadable': ({ field, text, rows }) => ({
    message: `${quoted(text)} in ${fieldName(field)} is not readable as a number${rows === undefined ? '' : ` (${said(rows, NUMBERS)} rows)`}. It is not taken for 0.`,
    hint: 'Write the number alone. If there is none yet, leave the cell empty or say why, as "not released".',
  }),
  'number/out-of-range': ({ text }) => ({
    message: `${quoted(text)} is too large to be computed exactly (the limit is 15 digits).`,
    hint: 'State it in a larger unit, as millions or billions of rupiah.',
  }),
  'number/two-quantities': ({ text, parts }) => ({
    message: `${quoted(text)} holds more than one quantity: ${quoted(parts)}.`,
    hint: 'Make one indicator of each quantity, or write one number.',
  }),
  'number/units-differ': ({ target, realisation }) => ({
    message: `The target is in ${quoted(target)} and the realisation in ${quoted(realisation)}: they are not compared.`,
    hint: 'Write both in one unit.',
  }),
  'number/bound': ({ text, value }) => ({
    message: `${quoted(text)} is a bound; the target is read as ${said(value, NUMBERS)}.`,
    hint: 'Write the number alone and state the direction in the polarity column.',
  }),
  'number/rupiah-unit': ({ text, value }) => ({
    message: `${quoted(text)} is read as ${said(value, NUMBERS)}.`,
    hint: 'Check that target and realisation use the same unit.',
  }),
  'number/scale-jump': ({ target, realisation, factor }) => ({
    message: `Target ${said(target, NUMBERS)} and realisation ${said(realisation, NUMBERS)} differ about ${said(factor, NUMBERS)}-fold.`,
    hint: 'Check that both use the same unit (rupiah, thousands, millions, billions; per cent or a share of one).',
  }),
  'ordinal/unknown': ({ text }) => ({
    message: `${quoted(text)} is no known grade.`,
    hint: 'Known are: AKIP (AA–D), BPK opinions (WTP, WDP, TW, TMP), accreditation (Paripurna–Dasar, Unggul–Baik, A–C).',
  }),
  'ordinal/mixed': ({ target, realisation }) => ({
    message: `Target ${quoted(target)} and realisation ${quoted(realisation)} are not on one scale.`,
    hint: 'Write both as numbers, or both as grades of the same scale.',
  }),
};
