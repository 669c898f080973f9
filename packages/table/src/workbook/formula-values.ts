/** Stands in a cell whose formula was saved without a value. */
export const NO_VALUE = 'takar:formula-without-value';

const ATTRIBUTES = String.raw`(?:\s[^<>]*)?`;
/** A cell of XLSX with a formula, and its value if it has one. */
const CELL = new RegExp(
  String.raw`<(\w+:)?c(${ATTRIBUTES})>(\s*<(?:\w+:)?f${ATTRIBUTES}(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*)(?:(<(?:\w+:)?v${ATTRIBUTES})(?:\/>|>([^<]*)<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>`,
  'g',
);
const TYPE = /\st\s*=\s*["']?(\w+)["']?/;
/** A cell of ODS in which no text stands. */
const TABLE_CELL = /<((?:\w+:)?table-cell)(\s[^<>]*?)(?:\/>|>(?:\s*<[^<>]*>)*?\s*<\/\1>)/g;
const FORMULA = /\s(?:\w+:)?formula\s*=/;
const VALUE = /\s(?:office:)?(?:\w+-)?value\s*=\s*["'][^"']/;
const VALUE_TYPE = /\s(?:office|calcext):value-type\s*=\s*["'][^"']*["']/g;
const OPENING = /<(?:\w+:)?calcPr\s[^<>]*\bfullCalcOnLoad\s*=\s*["'](?:1|true)["']/;

/** Whether a workbook of XLSX asks to be calculated when it is opened: who wrote it has not done so. */
export function isCalculatedAtOpening(workbook: string): boolean {
  return OPENING.test(workbook);
}

/**
 * A sheet whose formulas without a value have a mark in its place; programs that write formulas and calculate nothing leave it
 * out, or write 0 where the workbook asks to be calculated when it is opened (`atOpening`). Who opens it sees a figure there.
 */
export function withFormulasMarked(xml: string, atOpening: boolean): string {
  return xml
    .replace(
      CELL,
      (
        cell,
        prefix = '',
        attributes: string,
        formula: string,
        begins: string | undefined,
        value: string | undefined,
      ) => {
        const isNumber = (TYPE.exec(attributes)?.[1] ?? 'n') === 'n';
        const text = value?.trim() ?? '';
        const isMissing = isNumber ? text === '' || (atOpening && Number(text) === 0) : begins === undefined;
        if (!isMissing) return cell;
        return `<${prefix}c${attributes.replace(TYPE, '')} t="str">${formula}<${prefix}v>${NO_VALUE}</${prefix}v></${prefix}c>`;
      },
    )
    .replace(TABLE_CELL, (cell, name: string, attributes: string) =>
      FORMULA.test(attributes) && !VALUE.test(attributes)
        ? `<${name}${attributes.replace(VALUE_TYPE, '')} office:value-type="string" office:string-value="${NO_VALUE}"/>`
        : cell,
    );
}
