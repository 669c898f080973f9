/** One option of the command line. */
export interface OptionShape {
  /** `flag` takes no value, `value` one (the last counts), `values` may be repeated. */
  readonly kind: 'flag' | 'value' | 'values';
  readonly short?: string;
  /** What its value stands for in the help; a list `a|b` is also checked. */
  readonly placeholder?: string;
}

/** Every option, the one list that parser and help read. */
export const OPTIONS = {
  to: { kind: 'value', placeholder: 'table|csv|json|svg|html|docx|sarif|xlsx|arrow|parquet' },
  out: { kind: 'value', short: 'o', placeholder: 'FILE' },
  policy: { kind: 'value', placeholder: 'ID|FILE.json' },
  'as-of': { kind: 'value', placeholder: 'YYYY-MM-DD' },
  cap: { kind: 'value', placeholder: 'N' },
  scale: { kind: 'value', placeholder: 'ID' },
  polarity: { kind: 'value', placeholder: 'maximise|minimise|minimise-ratio|stabilise|range' },
  map: { kind: 'values', placeholder: 'HEADER:FIELD' },
  year: { kind: 'value', placeholder: 'YYYY' },
  numbers: { kind: 'value', placeholder: 'auto|id|en' },
  separator: { kind: 'value', placeholder: 'CHAR' },
  encoding: { kind: 'value', placeholder: 'utf-8|utf-16le|utf-16be|windows-1252' },
  sheet: { kind: 'values', placeholder: 'NAME' },
  'unit-from': { kind: 'value', placeholder: 'filename|sheet' },
  units: { kind: 'value', placeholder: 'FILE' },
  batches: { kind: 'flag' },
  settings: { kind: 'value', placeholder: 'FILE.json' },
  shape: { kind: 'value', placeholder: 'adjacency|nested|path|outline|plans|roles' },
  mermaid: { kind: 'flag' },
  against: { kind: 'value', placeholder: 'FILE' },
  locked: { kind: 'flag' },
  row: { kind: 'value', placeholder: 'N' },
  diff: { kind: 'value', placeholder: 'YYYY-MM-DD' },
  input: { kind: 'value', placeholder: 'FILE|-' },
  seek: { kind: 'value', placeholder: 'NAME' },
  goal: { kind: 'value', placeholder: 'GOAL' },
  between: { kind: 'value', placeholder: 'FROM..TO' },
  engine: { kind: 'value', placeholder: 'ADDRESS' },
  table: { kind: 'value', placeholder: 'TABLE' },
  into: { kind: 'value', placeholder: 'TABLE' },
  dialect: { kind: 'value', placeholder: 'duckdb|postgres|mariadb|mysql|clickhouse' },
  by: { kind: 'value', placeholder: 'COLUMN,…' },
  order: { kind: 'value', placeholder: 'COLUMN,…' },
  tree: { kind: 'value', placeholder: 'ID:PARENT' },
  depth: { kind: 'value', placeholder: 'N' },
  kind: { kind: 'value', placeholder: 'sum|average|ratio|weighted|same|max|min' },
  width: { kind: 'value', placeholder: 'PX' },
  theme: { kind: 'value', placeholder: 'light|dark' },
  label: { kind: 'value', placeholder: 'TEXT' },
  period: { kind: 'value', placeholder: 'PERIOD' },
  unit: { kind: 'value', placeholder: 'NAME' },
  assets: { kind: 'value', placeholder: 'PATH' },
  about: { kind: 'value', placeholder: 'FILE.json' },
  template: { kind: 'value', placeholder: 'FILE.docx' },
  paper: { kind: 'value', placeholder: 'a4|f4' },
  people: { kind: 'value', placeholder: 'FILE' },
  minimum: { kind: 'value', placeholder: 'N' },
  before: { kind: 'value', placeholder: 'FILE' },
  audience: { kind: 'value', placeholder: 'public|internal' },
  locale: { kind: 'value', placeholder: 'id|en' },
  help: { kind: 'flag', short: 'h' },
  version: { kind: 'flag' },
} as const satisfies Record<string, OptionShape>;

export type OptionName = keyof typeof OPTIONS;

/** The same with the shape of one option in sight. */
export function optionShape(name: OptionName): OptionShape {
  return OPTIONS[name];
}

/** Values that an option may have, where they are a list. */
export function choicesOf(name: OptionName): readonly string[] {
  const { placeholder } = optionShape(name);
  return placeholder !== undefined && /^[a-z0-9-]+(\|[a-z0-9-]+)+$/.test(placeholder) ? placeholder.split('|') : [];
}

/** Options that every command has. */
export const COMMON: readonly OptionName[] = ['locale', 'help'];

/** How a table is read. */
export const READING: readonly OptionName[] = [
  'map',
  'polarity',
  'year',
  'numbers',
  'separator',
  'encoding',
  'sheet',
  'unit-from',
  'units',
];

/** How the one file is read that a widget shows. */
export const SOURCE: readonly OptionName[] = ['map', 'polarity', 'numbers', 'separator', 'encoding', 'sheet'];

/** How it is computed. */
export const COMPUTING: readonly OptionName[] = ['policy', 'as-of', 'cap', 'scale'];

/** Where the answer goes. */
export const OUTPUT: readonly OptionName[] = ['to', 'out'];

/** How a tree is read. */
export const TREE: readonly OptionName[] = ['settings', 'shape', 'map', 'numbers', 'separator', 'encoding', 'sheet'];

/** Where the data lie in a database. */
export const ENGINE: readonly OptionName[] = ['engine', 'table', 'into'];
