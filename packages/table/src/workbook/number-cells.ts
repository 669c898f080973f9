import { withFormulasMarked } from './formula-values.js';
import { bytesOfLetters, lettersOf } from './letter-bytes.js';

/** A number as XML Schema has it, which is how all formats write it; some programs write the words, which are no figure. */
const NUMBER = String.raw`\s{0,9}(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|NaN|[-+]?INF|[-+]?Infinity)`;
const END = String.raw`\s{0,9}<\/`;
const ATTRIBUTES = String.raw`(?:\s[^<>]*)?`;

/** A cell of XLSX, with a formula or without, up to a value that is neither a number nor nothing. */
const CELL = new RegExp(
  String.raw`<(?:\w+:)?c(${ATTRIBUTES})>\s*(?:<(?:\w+:)?f${ATTRIBUTES}(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*)?<(?:\w+:)?v${ATTRIBUTES}>(?!(?:${NUMBER})?${END})`,
  'g',
);
const TYPE = /\st\s*=\s*["']?(\w+)["']?/;
/** A number of XML of 2003 that is none; one of nothing would be read as zero. */
const DATA = new RegExp(String.raw`(:Type\s*=\s*["'])Number(["'][^<>]*>)(?!${NUMBER}${END})`, 'g');
/** A cell of ODS of a kind of numbers, and what it holds. */
const TABLE_CELL = /<(?:\w+:)?table-cell\s[^<>]*>/g;
const KIND = /(:value-type\s*=\s*["'])(?:float|percentage|currency)(["'])/;
const VALUE = /\soffice:value\s*=\s*["']([^"']*)["']/;
const WHOLE = new RegExp(`^${NUMBER}\\s{0,9}$`);

/**
 * A part of a workbook, or one of XML of 2003, whose cells of numbers hold numbers: what is written otherwise (`80,5`, `0x50`,
 * or nothing in XML of 2003) becomes a text, for the reader of workbooks takes as much of it as it understands: `80`, `0`, `0`.
 * Formulas without a value are marked (`withFormulasMarked`). Other bytes are given as they are.
 */
export function withNumbersAlone(bytes: Uint8Array, atOpening = false): Uint8Array {
  const mended = (xml: string): string => withFormulasMarked(alone(xml), atOpening);
  const seen = new TextDecoder('latin1').decode(bytes);
  // Numbers alone are the rule: only what is to be changed is read letter by letter.
  if (mended(seen) === seen) return bytes;
  return bytesOfLetters(mended(lettersOf(bytes)));
}

function alone(xml: string): string {
  return xml
    .replace(CELL, (cell, attributes: string) =>
      (TYPE.exec(attributes)?.[1] ?? 'n') === 'n'
        ? cell.replace(attributes === '' ? '>' : attributes, (begins) =>
            begins === '>' ? ' t="str">' : `${begins.replace(TYPE, '')} t="str"`,
          )
        : cell,
    )
    .replace(DATA, '$1String$2')
    .replace(TABLE_CELL, (cell) => {
      const value = VALUE.exec(cell)?.[1] ?? '';
      return value === '' || WHOLE.test(value) ? cell : cell.replace(KIND, '$1string$2');
    });
}
