import {
  absent,
  applyOverlay,
  changesBetween,
  constant,
  defineRule,
  evaluateCase,
  field,
  ID,
  inForce,
  issueTable,
  named,
  overridesOf,
  parameter,
  readOverlay,
  resolve,
  ruleHash,
  wordsOfRule,
  EN,
  type Overlay,
  type Rule,
  type RuleInput,
} from '@takar/core';
import { computationsOf, policyById, ruleById, RULES, scaleById, SCALES } from '@takar/core/registry';
import { issueLine } from '../kept/lines.js';
import { answerOf, type Scenarios } from '../kept/scenarios.js';
import { PLAIN_RULE } from '../support/plain-rule.js';

const FILE = {
  id: 'kab-contoh',
  jurisdiction: ' Kabupaten Contoh ',
  citation: { instrument: 'Perbup 1/2024', article: 'Pasal 2', url: 'https://contoh.go.id' },
  from: '2024-01-01',
  overrides: {
    'IND-TPP-05': {
      productivity_weight: 70,
      discipline_weight: [
        { from: '2024-01-01', until: '2024-06-30', value: 40, article: 'Pasal 5', confidence: 'low' },
        { from: '2024-07-01', value: 30, citation: { instrument: 'Perbup 2/2024' } },
      ],
    },
  },
};
const read = (more: Readonly<Record<string, unknown>>, locale: 'id' | 'en' = 'id'): unknown => {
  const { overlay, issues } = readOverlay({ ...FILE, ...more }, RULES, locale);
  return [overlay, issues.map((issue) => issueLine(issue).slice(0, 300))];
};
const rule = (id: string, values: unknown): Readonly<Record<string, unknown>> => ({ overrides: { [id]: values } });
const WRONG: readonly Readonly<Record<string, unknown>>[] = [
  { entah: 1 },
  { id: '' },
  { id: 7 },
  { id: 'Kab Contoh' },
  { jurisdiction: '  ' },
  { citation: 'x' },
  { citation: { instrument: '' } },
  { from: '2024' },
  { from: '2024-02-30' },
  { until: 7 },
  { until: '2023-12-31' },
  { confidence: 'pasti' },
  { overrides: {} },
  { overrides: 7 },
  { title: 7 },
  { title: { id: '' } },
  { note: 7 },
  { note: '' },
  rule('IND/TAK~ADA', { x: 1 }),
  rule('IND-TPP-05', 7),
  rule('IND-TPP-05', { entah: 1 }),
  rule('IND-TPP-05', { productivity_weight: 'x' }),
  rule('IND-TPP-05', { productivity_weight: Infinity }),
  rule('IND-TPP-05', { productivity_weight: [] }),
  rule('IND-TPP-05', { productivity_weight: { value: 'x' } }),
  rule('IND-TPP-05', { productivity_weight: { value: 1, lain: 2 } }),
  rule('IND-TPP-05', { productivity_weight: { value: 1, from: 'x', until: 'y', citation: 7, confidence: 'z' } }),
  rule('IND-TPP-05', { productivity_weight: [{ value: 1 }, { value: 2 }] }),
  rule('IND-TPP-05', {
    productivity_weight: [
      { value: 1, until: '2024-06-30' },
      { value: 2, from: '2024-06-30' },
    ],
  }),
  rule('IND-TPP-05', {
    productivity_weight: [
      { value: 1, until: '2024-06-30' },
      { value: 2, from: '2024-07-01' },
    ],
  }),
];

const base = (more: Partial<Rule> & { inputs?: readonly RuleInput[] } = {}): Rule =>
  defineRule({
    id: 'UJI-01',
    ...PLAIN_RULE,
    inputs: [{ name: 'x', unit: '' }],
    parameters: {
      rate: [
        { from: '2020-01-01', until: '2021-12-31', value: 10, citation: { instrument: 'A' }, confidence: 'high' },
        { from: '2022-01-01', until: '2023-12-31', value: 20, citation: { instrument: 'B' }, confidence: 'high' },
        { from: '2025-01-01', value: 30, citation: { instrument: 'C' }, confidence: 'low' },
      ],
      fixed: [{ from: '2020-01-01', value: 1, citation: { instrument: 'A' }, confidence: 'high' }],
    },
    expression: named('y', parameter('rate')),
    ...more,
  });
const dated = (from: string, until?: string) => ({
  from,
  ...(until === undefined ? {} : { until }),
  value: 1,
  citation: { instrument: 'A' },
  confidence: 'high' as const,
});

const overlay = (): Overlay => readOverlay(FILE, RULES, 'id').overlay as Overlay;
const DAYS = [null, '2019-12-31', '2020-01-01', '2021-12-31', '2022-01-01', '2024-06-01', '2025-01-01', '2099-01-01'];

export const SCENARIOS: Scenarios = {
  'an overlay of a region': () => [
    read({}),
    read({ title: { id: 'Contoh' }, until: '2025-12-31', confidence: 'medium', note: { id: 'a', en: 'b' } }),
    read({ title: 'Contoh', note: 'c' }),
  ],
  'overlays that are wrong': () => WRONG.map((more) => read(more)),
  'overlays that are wrong, in English': () =>
    [...WRONG.slice(0, 1), ...WRONG.slice(18, 21), ...WRONG.slice(27, 28)].map((more) => read(more, 'en')),
  'what is no overlay': () =>
    [null, 7, [], 'x', {}].map((json) => readOverlay(json, RULES, 'en').issues.map(issueLine)),
  'an overlay applied': () => {
    const of = overlay();
    const found = computationsOf('IND-TPP-05').slice(0, 1);
    return [
      found.map(({ id }) => id),
      found.map((each) => {
        const { id, title, from, until, jurisdiction, citation, confidence, parameters, note } = applyOverlay(each, of);
        return {
          id,
          title,
          from,
          until,
          jurisdiction,
          citation,
          confidence,
          parameters,
          note,
          hash: ruleHash(applyOverlay(each, of)) === ruleHash(each),
        };
      }),
      applyOverlay(base(), of).id,
      overridesOf(of, 'IND-TPP-05/lain') !== undefined,
      overridesOf(of, 'UJI-01'),
    ];
  },
  'an overlay of a parameter that is not there': () =>
    applyOverlay(base(), { ...overlay(), overrides: { 'UJI-01': { entah: [] } } }),
  'an overlay with an end and a note': () => {
    const { until, note, title } = applyOverlay(base({ until: '2030-01-01' }), {
      ...overlay(),
      until: '2024-12-31',
      note: { id: 'n', en: 'n' },
      overrides: { 'UJI-01': { fixed: [dated('2024-01-01')] } },
    });
    return [
      until,
      note,
      title,
      applyOverlay(base({ until: '2030-01-01' }), {
        ...overlay(),
        overrides: { 'UJI-01': { fixed: [dated('2024-01-01')] } },
      }).until,
    ];
  },
  'versions on days': () =>
    DAYS.map((day) => {
      const { resolved, error } = resolve(base({ until: '2098-12-31' }), day);
      return (
        error ?? [
          day,
          resolved.asOf,
          resolved.parameters,
          Object.values(resolved.versions).map((version) => version.from),
        ]
      );
    }),
  'versions of a rule without parameters': () =>
    DAYS.slice(0, 3).map((day) => {
      const { resolved, error } = resolve(base({ parameters: {}, expression: constant(1) }), day);
      return error ?? [resolved.asOf, resolved.parameters];
    }),
  'what changed between days': () =>
    [
      ['2019-01-01', '2020-01-01'],
      ['2020-01-01', '2021-12-31'],
      ['2021-12-31', '2022-01-01'],
      ['2023-12-31', '2024-06-01'],
      ['2024-06-01', '2025-01-01'],
      ['2025-01-01', '2099-01-01'],
      ['2018-01-01', '2019-01-01'],
    ].map(([first, second]) =>
      changesBetween([base({ until: '2098-12-31' })], first as string, second as string).map(
        ({ rule: of, change, parameters }) => [of.id, change, parameters],
      ),
    ),
  'days within dates': () =>
    ['2023-12-31', '2024-01-01', '2024-06-30', '2024-07-01'].map((day) => [
      inForce({ from: '2024-01-01', until: '2024-06-30' }, day),
      inForce({ from: '2024-01-01' }, day),
    ]),
  'rules that cannot be': () =>
    [
      () => base({ id: '' }),
      () => base({ from: '2020' }),
      () => base({ until: '2019-01-01' }),
      () => base({ until: 'x' }),
      () => base({ parameters: { rate: [] } }),
      () => base({ parameters: { rate: [dated('2020-01-01'), dated('2021-01-01')] } }),
      () => base({ parameters: { rate: [dated('2020-01-01', '2021-01-01'), dated('2021-01-01')] } }),
      () => base({ parameters: { rate: [dated('x')] } }),
      () => base({ parameters: {} }),
      () => base({ expression: named('y', field('tak_ada')) }),
      () =>
        base({
          inputs: [
            { name: 'x', unit: '' },
            { name: 'x', unit: '' },
          ],
        }),
      () => base({ inputs: [{ name: 'x', unit: '', least: 5, most: 1 }] }),
      () => base({ inputs: [{ name: 'x', unit: '', categories: [] }] }),
      () => base({ expression: null }),
    ].map((make) => answerOf(() => ruleHash(make()).length)),
  'hashes tell versions apart': () => [
    ruleHash(base()) === ruleHash(base()),
    ruleHash(base()) === ruleHash(base({ title: { id: 'lain', en: 'other' } })),
    ruleHash(base()) === ruleHash(base({ parameters: { rate: [dated('2020-01-01')], fixed: [dated('2020-01-01')] } })),
    ruleHash(base()) === ruleHash(base({ expression: constant(2) })),
    ruleHash(base()).slice(0, 16),
  ],
  'words of rules': () => [
    wordsOfRule(base(), ID) === ID,
    wordsOfRule(base({ labels: { y: { id: 'ye', en: 'why' } } }), EN).names.y,
    (() => {
      const of = base({ labels: { y: { id: 'ye', en: 'why' } } });
      return wordsOfRule(of, ID) === wordsOfRule(of, ID);
    })(),
  ],
  'names of the registry': () => [
    ruleById('ORG-CAP-01')?.id,
    ruleById('tak-ada'),
    computationsOf('IND-PP46-04').map(({ id }) => id),
    computationsOf('tak-ada'),
    policyById('bps-2026')?.id,
    policyById('x'),
    scaleById('x'),
    SCALES.every((scale) => scaleById(scale.id) === scale),
    RULES.length,
  ],
  'a table of issues': () => {
    const make = issueTable({
      'uji/satu': {
        severity: 'info',
        id: ({ a }) => ({ message: `satu ${String(a)}`, hint: 'h' }),
        en: () => ({ message: 'one', hint: 'h' }),
      },
    });
    return [
      make('uji/satu', 'id', { path: '/a', line: 1, column: 2, citation: { instrument: 'X' } }, { a: 7 }),
      make('uji/satu', 'en', { path: '' }),
    ];
  },
  'traces with the places of parameters': () => [
    evaluateCase(base(), { x: 1 }, { messages: ID, asOf: '2022-05-01' }).result?.trace,
    evaluateCase(base(), { x: absent('missing') }, { messages: EN, asOf: '2024-06-01' }).result?.value,
    evaluateCase(base({ until: '2023-01-01' }), { x: 1 }, { messages: EN, asOf: '2024-06-01' }).error,
  ],
};
