// data: sources to typed rows
export { readCsv } from '../data/read-csv.js';
export type { CsvOptions } from '../data/csv-top.js';
export { jsonText } from '../data/json-text.js';
export { readJson } from '../data/read-json.js';
export type { JsonOptions } from '../data/read-json.js';
export { writeCsv } from '../data/write-csv.js';
export type { WriteCsvOptions } from '../data/write-csv.js';
export { sheetFromCells } from '../data/cells-sheet.js';
export type { RawCell, Sheet, SheetReading } from '../data/sheet.js';
export { readIndicators } from '../data/read-indicators.js';
export { readPartly } from '../data/read-partly.js';
export type { ReaderPartName } from '../data/read-partly.js';
export { FIGURES } from '../data/parts/figures.js';
export { HEADERS } from '../data/parts/headers.js';
export { NOTATIONS } from '../data/parts/notations.js';
export { WIDE } from '../data/parts/wide.js';
export { WORDS } from '../data/parts/words.js';
export type { ReaderParts } from '../data/reader-parts.js';
export type { IndicatorOptions } from '../data/read-with.js';
export {
  CATEGORY_FIELDS,
  categoriesOf,
  NUMBER_FIELDS,
  numbersOf,
  TEXT_FIELDS,
  textsOf,
} from '../data/indicator-table.js';
export type {
  CategoryField,
  FieldName,
  IndicatorTable,
  NumberCell,
  NumberField,
  NumberStyle,
  TextField,
} from '../data/indicator-table.js';
export { readDate } from '../time/read-date.js';
export { readNumberColumns } from '../data/read-number-columns.js';
export type { NumberColumnsOptions, NumberColumnsReading } from '../data/read-number-columns.js';
export { readNumber } from '../data/read-number.js';
export type { Notation } from '../data/number-cell.js';
export { decideStyle } from '../data/decide-style.js';
export { ALIASES } from '../data/aliases.js';
export { categoryName } from '../data/categories.js';
export { FIELD_NAMES } from '../data/fields.js';
export { commonScale, gradeOf, ORDINAL_SCALES, rankOf } from '../data/ordinal.js';
export type { OrdinalScale } from '../data/ordinal.js';

// time: periods and civil dates
export { normalPeriod } from '../time/normal-period.js';
export { parsePeriod, periodEnd, periodStart, periodYear } from '../time/parse-period.js';
export { comparePeriods } from '../time/compare-periods.js';
export { periodContains } from '../time/period.js';
export type { Period, PeriodGrain } from '../time/period.js';
