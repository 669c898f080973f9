import { jsonText } from '../data/json-text.js';
import type { Inputs } from '../expression/evaluate.js';
import type { IssueValues, Locale } from '../locale/messages.js';
import { absent } from '../outcome/outcome.js';
import type { ProcedureInput } from '../regulation/procedure.js';
import type { RuleInput } from '../regulation/rule-input.js';
import type { Rule } from '../regulation/rule.js';
import type { TableIssue } from '../issue-table.js';
import { asCase } from './as-case.js';
import { caseIssue } from './case-issues.js';
import { columnsOfRows, rowsByCategory, withoutColumns, type RowColumns } from './columns-of-rows.js';
import { entriesOf } from './entries-of.js';
import { isDescription, isTime } from './input-named.js';
import { readClasses } from './read-classes.js';
import { readRange, readValue } from './read-value.js';
import { isMeant, isSelector } from './variant.js';

/** The inputs of one case. */
export interface Case extends ProcedureInput {
  /** Rows of a rule that is asked of a group. */
  readonly group: readonly Inputs[] | null;
  readonly issues: readonly TableIssue[];
}

type Json = Readonly<Record<string, unknown>>;

interface Reading {
  readonly fields: Record<string, Inputs[string]>;
  readonly lists: Record<string, readonly Inputs[]>;
  readonly json: Record<string, unknown>;
}

/**
 * Reads the inputs of a rule as JSON gives them: `{"target": 12, "realisation": 9.12}`, or `[{…}, {…}]` and
 * `{"rows": [{…}]}` for a rule over the rows of a group. Unknown names and unreadable figures are issues, never zeros.
 */
export function readCase(bare: unknown, rule: Pick<Rule, 'inputs'> & Partial<Rule>, locale: Locale): Case {
  const reader = new CaseReader(rule, locale);
  const json = asCase(bare, rule.inputs);
  const rows = rowsOf(json, rule);
  const own = isObject(json) ? json : null;
  if ((own === null && rows === null) || rows?.every(isObject) === false) {
    reader.say('evaluate/not-a-case', '', { names: namesOf(rule.inputs) });
    return { fields: {}, lists: {}, json: {}, group: null, issues: reader.issues };
  }
  if (rows === null) {
    const read = reader.read(own ?? {}, rule.inputs, '');
    return { ...read, group: null, issues: reader.issues };
  }
  const base = own === null ? '' : '/rows';
  const group = rows.map((row, i) => reader.read(row, rule.inputs, `${base}/${i}`).fields);
  const { rows: _rows, ...beside } = own ?? {};
  const read = reader.read(beside, rule.inputs, '', false);
  return { ...read, fields: { ...group[0], ...read.fields }, group, issues: reader.issues };
}

/** Rows of a group, unless the rule itself has an input called `rows`. */
function rowsOf(json: unknown, rule: Pick<Rule, 'inputs'>): readonly unknown[] | null {
  if (Array.isArray(json)) return json as readonly unknown[];
  if (!isObject(json) || !Array.isArray(json.rows)) return null;
  return rule.inputs.some(({ name }) => name === 'rows') ? null : (json.rows as readonly unknown[]);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesOf(inputs: readonly RuleInput[]): string {
  return inputs.map(({ name }) => name).join(', ');
}

/** What would have been readable, in signs that need no language. */
export function wanted({ shape, categories, classes, fields = [], unit }: RuleInput): string {
  if (shape === 'duration') return '5.5 | "5 jam 30 menit"';
  if (shape === 'rows') return `[{${namesOf(fields)}}]`;
  if (categories !== undefined) return categories.join(' | ');
  if (shape === 'flag') return 'true | false';
  if (shape === 'date') return 'YYYY-MM-DD';
  if (shape === 'range') return '80 | [80, 90]';
  if (classes === true) return '[20, 45] | {"1-30": 2, "> 90": 1}';
  if (shape === 'list') return '[1, 2]';
  return unit === '' || unit === '*' ? '12.5' : `12.5 (${unit})`;
}

class CaseReader {
  readonly issues: TableIssue[] = [];
  readonly #rule: Partial<Rule>;
  readonly #locale: Locale;

  constructor(rule: Partial<Rule>, locale: Locale) {
    this.#rule = rule;
    this.#locale = locale;
  }

  say(code: Parameters<typeof caseIssue>[0], path: string, values: IssueValues): void {
    this.issues.push(caseIssue(code, this.#locale, { path }, values));
  }

  read(object: Json, inputs: readonly RuleInput[], path: string, whole = true): Reading {
    const reading: Reading = { fields: {}, lists: {}, json: {} };
    const given = new Map<string, string>();
    const columns = columnsOfRows(object, inputs);
    if (columns !== null) {
      given.set(columns.input.name, '');
      this.#columns(columns, path, reading);
    }
    for (const { name, value, path: at, input } of entriesOf(withoutColumns(object, columns), inputs, path)) {
      if (input === undefined) {
        const rule = this.#rule;
        const meant = isSelector(name, value, { inputs }) && isMeant(rule, value);
        const aside = meant || isDescription(name, value) || isTime(name, value, rule);
        if (!aside) this.say('evaluate/unknown-input', at, { name, names: namesOf(inputs) });
        continue;
      }
      const before = given.get(input.name);
      const text = jsonText(value);
      if (before === undefined || input.shape === 'note') {
        given.set(input.name, text);
        this.#take(value, input, at, reading);
      } else if (before !== text) this.say('evaluate/given-twice', at, { name: this.#called(input) });
    }
    if (whole) for (const input of inputs) if (!given.has(input.name)) assume(input, reading);
    return reading;
  }

  #take(value: unknown, input: RuleInput, at: string, reading: Reading): void {
    const { name } = input;
    switch (input.shape) {
      case 'note':
        return;
      case 'any':
        reading.json[name] = value;
        return;
      case 'range': {
        const range = readRange(value);
        if (range === undefined) this.#unreadable(value, input, at);
        reading.fields[name] = range === undefined ? absent('unreadable') : this.#bounded(range.to, input, at);
        if (range?.from !== undefined) reading.fields[`${name}_from`] = this.#bounded(range.from, input, at);
        return;
      }
      case 'list':
      case 'rows': {
        const classes = input.classes === true && isObject(value) ? readClasses(value, name) : undefined;
        if (classes !== undefined) {
          if (classes === null) this.#unreadable(value, input, at);
          else reading.lists[name] = classes;
          return;
        }
        const items = itemsOf(value, input);
        if (items === null) this.#unreadable(value, input, at);
        else reading.lists[name] = items.map(([key, item]) => this.#row(item, input, `${at}/${key}`));
        return;
      }
      case 'parts':
        this.#parts(value, input, at, reading);
        return;
      case 'counts':
        this.#counts(value, input, at, reading);
        return;
      default:
        reading.fields[name] = this.#cell(value, input, at);
    }
  }

  #columns({ input, columns }: RowColumns, path: string, reading: Reading): void {
    const length = columns[0]?.values.length ?? 0;
    reading.lists[input.name] = Array.from({ length }, (_, i) => {
      const row: Reading = { fields: {}, lists: {}, json: {} };
      for (const { name, field, values, keys } of columns) {
        this.#take(values[i], field, `${path}/${name}/${keys[i] ?? ''}`, row);
      }
      for (const field of input.fields ?? []) {
        if (!columns.some((column) => column.field.name === field.name)) assume(field, row);
      }
      return row.fields;
    });
  }

  #row(item: unknown, input: RuleInput, at: string): Inputs {
    if (input.shape === 'list') return { [input.name]: this.#cell(item, { ...input, shape: 'figure' }, at) };
    const fields = input.fields ?? [];
    const object = isObject(item) ? item : fromArray(Array.isArray(item) ? item : [item], fields);
    return this.read(object, fields, at).fields;
  }

  #parts(value: unknown, input: RuleInput, at: string, reading: Reading): void {
    const { name, fields = [] } = input;
    const object = Array.isArray(value) ? fromArray(value, fields) : value;
    if (!isObject(object)) {
      reading.fields[name] = this.#cell(value, { ...input, shape: 'figure' }, at);
      return;
    }
    for (const [field, read] of Object.entries(this.read(object, fields, at).fields)) {
      reading.fields[`${name}_${field}`] = read;
    }
  }

  #counts(value: unknown, input: RuleInput, at: string, reading: Reading): void {
    const categories = input.categories ?? [];
    const heads = new Map<string, Inputs[string]>();
    if (!isObject(value)) {
      this.#unreadable(value, input, at);
      for (const category of categories) heads.set(category, absent('unreadable'));
    } else {
      for (const [name, count] of Object.entries(value)) {
        const category = readValue(name, { ...input, shape: 'figure' });
        if (typeof category === 'string')
          heads.set(category, this.#cell(count, { name: category, unit: '' }, `${at}/${name}`));
        else this.say('evaluate/unknown-input', `${at}/${name}`, { name, names: categories.join(', ') });
      }
    }
    for (const category of categories) reading.fields[`${input.name}_${category}`] = heads.get(category) ?? 0;
  }

  #cell(value: unknown, input: RuleInput, at: string): Inputs[string] {
    const read = readValue(value, input);
    if (read === undefined) {
      this.#unreadable(value, input, at);
      return absent('unreadable');
    }
    return this.#bounded(read, input, at);
  }

  #bounded(read: Inputs[string], input: RuleInput, at: string): Inputs[string] {
    const { least, most } = input;
    if (typeof read !== 'number' || (read >= (least ?? -Infinity) && read <= (most ?? Infinity))) return read;
    this.say('evaluate/out-of-bounds', at, { name: this.#called(input), text: String(read), least, most });
    return absent('out_of_range');
  }

  /** What the rule calls an input in the language of the reader; its path tells what the case calls it. */
  #called({ name }: RuleInput): string {
    return this.#rule.labels?.[name]?.[this.#locale] ?? name;
  }

  #unreadable(value: unknown, input: RuleInput, at: string): void {
    this.say('evaluate/unreadable-input', at, {
      name: this.#called(input),
      text: input.personal === true ? '…' : jsonText(value),
      wanted: wanted(input),
    });
  }
}

/** Items of a list or of rows with the key of each; null where they are neither. */
function itemsOf(value: unknown, input: RuleInput): readonly (readonly [string, unknown])[] | null {
  if (Array.isArray(value)) return Object.entries(value as readonly unknown[]);
  if (input.shape !== 'list') {
    const names = isObject(value) ? Object.keys(value) : [];
    return rowsByCategory(value, input)?.map((row, i) => [names[i] ?? '', row] as const) ?? null;
  }
  if (isObject(value)) return Object.entries(value);
  return isCell(value) && input.classes !== true ? [['0', value]] : null;
}

function isCell(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string';
}

/** Values in the order of fields, by name. */
function fromArray(values: readonly unknown[], fields: readonly RuleInput[]): Json {
  return Object.fromEntries(values.map((value, i) => [fields[i]?.name ?? String(i), value]));
}

function assume(input: RuleInput, reading: Reading): void {
  if (input.shape === 'parts') {
    for (const { name, assumed } of input.fields ?? []) {
      if (assumed !== undefined) reading.fields[`${input.name}_${name}`] = assumed;
    }
  }
  if (input.assumed !== undefined) reading.fields[input.name] = input.assumed;
}
