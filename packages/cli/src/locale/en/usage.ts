import type { UsageTexts } from '../texts.js';

/** Commands written wrongly. */
export const USAGE: UsageTexts = {
  unknownCommand: (name) => `There is no command "${name}".`,
  unknownOption: (name) => `There is no option ${name}.`,
  optionElsewhere: (name) => `This command has no option ${name}.`,
  unknownValue: (option, value, choices) => `${option} does not know "${value}". Choose one of: ${choices.join(', ')}.`,
  valueNeeded: (option, placeholder) => `${option} needs a value: ${option} ${placeholder}.`,
  noValueTaken: (option) => `${option} takes no value.`,
  nearest: (names) =>
    names.length === 0 ? 'See takar --help or takar COMMAND --help.' : `Perhaps you meant: ${names.join(', ')}.`,
  fileNeeded: 'No input file is named. Name one, or write - for standard input.',
  oneFileOnly: (count) => `This command reads one file, not ${count}.`,
  stdinTwice: 'Standard input (-) can be read only once.',
  rowNeeded: 'Which row? Write --row N; the first data row is 1.',
  rowRange: (row, rows) =>
    rows === 0
      ? `There is no row ${row}: this table has no data rows.`
      : `There is no row ${row}; choose 1 to ${rows}.`,
  notADate: (option, text) => `${option}: "${text}" is no date. Write it like 2026-12-31.`,
  notANumber: (option, text) => `${option}: "${text}" is no number above zero. Write it like 120 or 112.5.`,
  separator: (text) => `--separator: "${text}" is not one ASCII sign. Write it like ";" or "tab".`,
  map: (text) => `--map: "${text}" does not have the form HEADER:FIELD, such as "Target 2023:target".`,
  unknownField: (field) => `--map: there is no field "${field}".`,
  unknownHeader: (header, headers) => `--map: there is no column "${header}". The headers are: ${headers.join(', ')}.`,
  year: (text) => `--year: "${text}" is no year. Write it like 2026.`,
  unknownPolicy: (id, ids) => `There is no policy "${id}". There are: ${ids.join(', ')}.`,
  unknownScale: (id, ids) => `There is no scale "${id}". There are: ${ids.join(', ')}.`,
  unknownRule: (id) => `There is no rule "${id}".`,
  tooManyWords: (words) => `Too many words: ${words.join(' ')}.`,
  twoDates: '--diff needs two dates: --diff 2021-12-31 2026-01-01.',
  goalNeeded: '--seek needs --goal, as in --goal ">= 90".',
  notASpan: (text) => `--between ${text} is no range; write for example 0..100.`,
  inputNeeded: 'No input is named: --input FILE.json, or --input - for standard input.',
  noExpression: (id) => `Rule ${id} computes nothing, so it cannot be evaluated; takar rules ${id} tells what it says.`,
  outNeeded: (form) => `--to ${form} needs a file: --out FILE.${form}.`,
  notAPeriod: (text) => `--period: "${text}" is no period, as 2026 or 2026-Q1.`,
  templateNeedsDocx: '--template is for --to docx alone.',
  notInBatches: (what, limit) =>
    `Not possible in batches: ${what}. A file is computed in batches with --batches, and where it is a CSV, Arrow or Parquet file of more than ${limit}.`,
  notInBatchesHint:
    'In batches one CSV, Arrow or Parquet file is computed to a summary, CSV or JSON (--to, --out). For anything else load it into a database and use --engine, or name it without --batches where it fits into memory.',
  severalFiles: 'several files',
  otherKind: (file) => `${file}, which is neither CSV, Arrow nor Parquet`,
  unitsNeedsUnitFrom: '--units needs --unit-from filename or sheet.',
  dialectNeeded: 'Which rule, for which database? Write: takar sql ID --dialect NAME.',
  treeOnly: (option, id, rollUp) => `${option} is for ${rollUp}, which rolls figures up trees, and not for ${id}.`,
  notATree: (text) => `--tree: "${text}" does not name two columns. Write it like unit:parent.`,
  widthRange: (text) => `--width: "${text}" is no width in pixels between 240 and 4000.`,
  tableNeeded: '--engine needs --table TABLE.',
};
