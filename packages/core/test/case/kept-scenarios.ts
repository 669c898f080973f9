import {
  add,
  aggregate,
  caseSchema,
  chooseComputation,
  defineRule,
  EN,
  evaluateCase,
  field,
  ID,
  multiply,
  named,
  readRuleColumns,
  select,
  sheetFromCells,
  type Rule,
  type RuleInput,
} from '@takar/core';
import { computationsOf, RULES, ruleById } from '@takar/core/registry';
import { filledLine, issueLine } from '../kept/lines.js';
import { answerOf, type Scenarios } from '../kept/scenarios.js';
import { PLAIN_RULE } from '../support/plain-rule.js';

const INPUTS: readonly RuleInput[] = [
  { name: 'target', unit: '*', aliases: ['rencana', 'nilai target'] },
  { name: 'share', unit: '%', least: 0, most: 100 },
  { name: 'predicate', unit: '', categories: ['baik', 'kurang'], words: { baik: ['B'], kurang: ['K', 'buruk'] } },
  { name: 'attended', unit: '', shape: 'flag', optional: true },
  { name: 'factor', unit: '', assumed: 1.5 },
  { name: 'grade', unit: '', categories: ['satu', 'dua'], assumed: 'dua' },
  { name: 'hours', unit: 'menit', shape: 'duration', optional: true },
  { name: 'bounds', unit: '', shape: 'range', optional: true },
  { name: 'note', unit: '', shape: 'note', optional: true },
];
const rule = (more: Partial<Rule> = {}): Rule =>
  defineRule({
    id: 'UJI-02',
    ...PLAIN_RULE,
    inputs: INPUTS,
    parameters: {},
    expression: named(
      'score',
      add(
        multiply(field('target'), field('factor')),
        add(field('share'), select('predicate', { baik: 10, kurang: 0 }, 5)),
      ),
    ),
    ...more,
  });
const LISTED = rule({
  inputs: [
    {
      name: 'items',
      unit: '',
      shape: 'rows',
      fields: [
        { name: 'budget', unit: '' },
        { name: 'realised', unit: '', least: 0, aliases: ['realisasi'] },
        { name: 'kind', unit: '', categories: ['a', 'b'], optional: true },
      ],
    },
    { name: 'extra', unit: '', assumed: 0 },
  ],
  gathers: { total: { list: 'items', of: aggregate('sum', field('realised')) } },
  expression: named('score', add(field('total'), field('extra'))),
});

const ask = (of: Rule, json: unknown, messages = ID): unknown =>
  answerOf(() => {
    const { result, error } = evaluateCase(of, json, { messages });
    if (result === null) return error;
    const {
      trace: _trace,
      issues,
      hash: _hash,
      ...rest
    } = result as typeof result & { hash?: string; trace?: unknown };
    return [filledLine(rest), issues.map(issueLine)];
  });

const GOOD = { target: 10, share: 50, predicate: 'baik' };
const CASES: readonly unknown[] = [
  GOOD,
  {
    Rencana: '10,5',
    SHARE: '50%',
    Predicate: 'B',
    attended: 'ya',
    factor: 2,
    grade: 'SATU',
    hours: '1:30',
    bounds: [1, 2],
    note: 'x',
  },
  {
    'nilai-target': 10,
    share: 101,
    predicate: 'buruk',
    attended: 2,
    factor: null,
    grade: 'tiga',
    hours: 'x',
    bounds: { from: 1, to: 2 },
  },
  { target: 'x', share: -1, predicate: 7, attended: 'mungkin', factor: 'dua', grade: null, hours: -5, bounds: '1-2' },
  { target: 1, rencana: 2, share: 1, predicate: 'baik', lain: 3, __proto__: 1 },
  { target: '1.234', share: '', predicate: '' },
  { target: '-', share: 'belum rilis', predicate: 'baik' },
  { target: true, share: [1], predicate: { a: 1 }, hours: 90, bounds: 5 },
  { target: 1e15, share: 0, predicate: 'kurang', hours: '2 jam 15 menit', bounds: [2, 1] },
  { target: 10, share: 100, predicate: null, bounds: [1] },
  [GOOD, { ...GOOD, target: 'x' }, { ...GOOD, share: 200 }],
  { rows: [GOOD, { target: 1 }], factor: 3 },
  { rows: [GOOD, 7] },
  { rows: 1 },
  [],
  {},
  null,
  7,
  'x',
  true,
];
const LISTS: readonly unknown[] = [
  {
    items: [
      { budget: 10, realised: 5 },
      { budget: 20, realisasi: '7,5', kind: 'b' },
    ],
  },
  { items: [[10, 5], [20, 7, 'a'], [30]] },
  { items: [{ budget: 10, realised: -1 }, { budget: 'x' }, 7, { realised: 3, lain: 1, kind: 'c' }] },
  { items: [] },
  { items: 7 },
  { items: {} },
  {},
  { total: 12 },
  { total: 12, items: [{ budget: 1, realised: 1 }] },
  { total: 'x', extra: 2 },
  [[10, 5]],
  [{ budget: 1, realised: 2 }],
];

const HEADS = ['Rencana', 'bagian', 'PREDICATE', 'attended', 'Factor', 'grade', 'hours', 'bounds', 'lain'];
const CELLS = [
  ['1.250,5', '80', 'B', 'ya', '2', 'satu', '1:30', '1-2', 'x'],
  ['100', '120', 'Kurang', 'tidak', '', '', '90', '5', ''],
  ['', '-', 'luar biasa', 'mungkin', 'x', 'tiga', 'x', 'x', ''],
  ['belum rilis', '-5', '', '1', null, null, '', '', ''],
  ['1.250', 50, 'baik', true, 1.5, 'dua', 30, '', ''],
];
const columns = (
  options: {
    readonly messages?: typeof ID;
    readonly map?: Readonly<Record<string, string>>;
    readonly numbers?: 'id' | 'en';
  } = {},
): unknown => {
  const { table, places, missing, issues } = readRuleColumns(
    sheetFromCells(HEADS, CELLS),
    { inputs: INPUTS },
    { messages: ID, map: { bagian: 'share' }, ...options },
  );
  return {
    places,
    missing: missing.map(({ name }) => name),
    columns: Object.entries(table.columns).map(
      ([name, column]) =>
        `${name}: ${column.kind === 'number' ? Array.from(column.values, (value, i) => (column.status[i] === 0 ? value : `(${column.status[i]})`)).join(' ') : column.kind === 'category' ? Array.from(column.codes, (code) => column.domain[code] ?? '-').join(' ') : column.values.join(' ')}`,
    ),
    issues: issues.map(issueLine),
  };
};

export const SCENARIOS: Scenarios = {
  'cases of every kind': () => CASES.map((json) => ask(rule(), json)),
  'cases of every kind, in English': () => CASES.slice(2, 14).map((json) => ask(rule(), json, EN)),
  'lists of every kind': () => LISTS.map((json) => ask(LISTED, json)),
  'lists of every kind, in English': () => LISTS.slice(2, 6).map((json) => ask(LISTED, json, EN)),
  schemas: () => [caseSchema(rule()), caseSchema(LISTED), caseSchema(ruleById('ORG-CAP-01') as Rule)],
  'which computation is meant': () =>
    [{ target: 10, realisation: 8 }, {}, { rows: [] }, [], null, { sasaran: 1 }].map((json) =>
      ['IND-PP46-04', 'ORG-BUD-03', 'ORG-BUD-06', 'ORG-CON-05'].map((id) => {
        const all = computationsOf(id);
        return all.length === 0 ? null : answerOf(() => chooseComputation(all, json)?.id ?? null);
      }),
    ),
  'columns of rules': () => columns(),
  'columns of rules, in English and in English notation': () =>
    columns({ messages: EN, numbers: 'en', map: { Rencana: 'target', tidak: 'share', bagian: 'entah' } }),
  'every rule, asked nothing': () =>
    RULES.map((of) => {
      const answer = answerOf(() => {
        const { result, error } = evaluateCase(of, {}, { messages: ID, asOf: '2026-06-30' });
        return error === null
          ? `${of.id} ${JSON.stringify(result.value)} ${result.reason} ${result.issues.map(({ code, path }) => `${code}${path}`).join(' ')}`
          : `${of.id} ${error.before} ${error.after}`;
      });
      return answer;
    }),
};
