import { compute, EN, evaluateCase, ID, PEMDA_UNCAPPED, type CaseResult, type Messages, type Rule } from '@takar/core';
import { budgetPerformance, readBudgets, type BudgetPerformance } from '@takar/core/budget';
import { ruleById } from '@takar/core/registry';
import { tableOf } from '../support/reading.js';
import type { Scenarios } from '../kept/scenarios.js';

const told = (result: CaseResult | null) =>
  result === null ? null : [result.rule, result.value, result.reason, result.values, result.trace.text];
const brief = ({ absorption, efficiency, ...rest }: BudgetPerformance) => ({
  ...rest,
  absorption: told(absorption),
  efficiency: told(efficiency),
});
const computed = (csv: string) => compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID });
const performance = (csv: string, by: 'row' | 'unit' = 'row', messages: Messages = ID) => {
  const computation = computed(csv);
  const budgets = readBudgets(computation.table);
  return { absent: budgets.absent, marks: budgetPerformance(computation, budgets, by, messages).map(brief) };
};

const ROWS = `unit;indikator;periode;polaritas;target;realisasi;bobot;versi;pagu anggaran;realisasi anggaran;program
A;hemat;2025;maksimalkan;100;102,5;1;;Rp1.000.000;930.000;P1
A;sama;2025;maksimalkan;100;93;1;;100;93;P2
A;boros;2025;maksimalkan;100;80;1;;100;93;P2
B;tanpa pagu;2025;maksimalkan;10;9;1;;;5;P
B;belum rilis;2025;maksimalkan;10;9;1;;5;belum rilis;P
C;pagu nol;2025;maksimalkan;10;9;1;;0;5;P
C;tanpa realisasi;2025;maksimalkan;10;;1;;5;5;P
D;diganti;2025;maksimalkan;10;9;1;renstra;5;4;P
D;diganti;2025;maksimalkan;12;9;1;pk;5;4;P
E;satu;2025;maksimalkan;10;9;1;;50;40;
E;dua;2025;maksimalkan;10;10;1;;50;40;
F;satu;2025;maksimalkan;10;9;1;;50;40;
F;dua;2025;maksimalkan;10;10;1;;60;40;
F;tiga;2025;maksimalkan;10;10;1;;50;40;Q
G;kosong;2025;maksimalkan;10;9;1;;;;
G;kosong juga;2025;maksimalkan;10;9;1;;;;
H;tidak dilaporkan;2025;maksimalkan;10;;1;;10;9;R`;

const ask = (id: string, inputs: unknown, messages: Messages = ID) => {
  const { result } = evaluateCase(ruleById(id) as Rule, inputs, { messages });
  if (result === null) return null;
  const { value, reason, values, trace, issues } = result;
  const steps = trace.inputs.map(({ label, text, inputs: below }) => [
    label,
    text,
    below.map((each) => `${each.label}: ${each.text}`),
  ]);
  return {
    value,
    reason,
    values,
    steps,
    issues: issues.map(({ code, path, message, hint }) => [code, path, message, hint]),
  };
};

const MONTH = (bulan: number, rencana: unknown, realisasi: unknown, pagu: unknown = 100) => ({
  bulan,
  rencana,
  realisasi,
  pagu,
});
const YEAR = [
  MONTH(1, 100, 95),
  MONTH(1, 50, 60, 300),
  MONTH(2, 100, 100),
  MONTH(11, 10, 9),
  MONTH(12, 100, 0),
  MONTH(12, 1, 1),
];
const TREES: readonly unknown[] = [
  [
    [100, 90],
    [66.67, 66.67, 100],
  ],
  {
    name: 'Unit',
    children: [{ nama: 'Program', factors: [{ title: 'Keluaran', value: '80,5' }, { nilai: 120 }] }, { capaian: 90 }],
  },
  { indicators: [100, { outputs: [50, { programs: [0] }] }] },
  [100, null, 90],
  [100, 'tidak berlaku', 90],
  ['tidak berlaku'],
  [100, 'banyak', { name: 5, apa: 1 }, [], true],
  ['1.234', '1,5'],
  [],
  80,
  'x',
  [[[[[[[[[[[[[50]]]]]]]]]]]]],
  [[[[[[[[[[[50]]]]]]]]]]],
  [NaN, 5],
];
const OUTPUTS = [
  { RA: 80, PA: 100 },
  { RA: 50, PA: 50 },
];
const PLANNED = [
  { PAK: 4000, CK: 1.22, RAK: 3800 },
  { PAK: '1.000,50', CK: 0.8, RAK: 975 },
];
const LARGE = [
  { RA: 9_007_199_254_740_991, PA: 9_007_199_254_740_993 },
  { RA: 0.01, PA: 0.02 },
];

/** Budgets beside performance, and rules of budget performance. */
export const SCENARIOS: Scenarios = {
  'rows with their budgets': () => performance(ROWS),
  'units with their budgets': () => performance(ROWS, 'unit'),
  'units in English': () =>
    performance(ROWS.split('\n').slice(0, 4).join('\n'), 'unit', EN).marks.map(({ absorption, efficiency }) => [
      absorption,
      efficiency,
    ]),
  'tables without budgets': () => [
    performance('indikator;target;realisasi\nA;1;1'),
    performance('indikator;target;realisasi;pagu\nA;1;1;5', 'unit'),
    performance('indikator;target;realisasi;belanja;spent\nA;1;1;5;4').absent,
  ],
  'deviation of a year': () => [
    ask('ORG-BUD-06-S/deviation-year', { month_types: YEAR }),
    ask('ORG-BUD-06-S/deviation-year', { month_types: YEAR }, EN),
  ],
  'months that lack something': () => [
    ask('ORG-BUD-06-S/deviation-year', { month_types: [MONTH(1, 100, null), MONTH(2, 100, 100)] }),
    ask('ORG-BUD-06-S/deviation-year', { month_types: [MONTH(1, 0, 5)] }),
    ask('ORG-BUD-06-S/deviation-year', { month_types: [{ rencana: 1, realisasi: 1, pagu: 1 }] }),
    ask('ORG-BUD-06-S/deviation-year', { month_types: [MONTH(12, 1, 1)] }),
    ask('ORG-BUD-06-S/deviation-year', { month_types: [] }),
  ],
  'means of means': () => TREES.map((tree) => ask('ORG-BUD-04', { tree })),
  'means of means without cap, in English': () => [
    ask('ORG-BUD-04', { tree: TREES[1], uncapped: true }),
    ask('ORG-BUD-04', { tree: TREES[6] }, EN),
  ],
  'means of outputs': () => [
    ask('ORG-BUD-03/output-mean', { factors: [1, 0.9, [0.5]] }),
    ask('ORG-BUD-03/output-mean', { factors: [100, 90], measure: 'percent' }),
  ],
  'months added up': () => [
    ask('ORG-BUD-03/consistency-monthly', {
      monthly: [
        { plan: 10, realised: 9 },
        { plan: 20, realised: 22 },
        { plan: 5.01, realised: 5 },
      ],
    }),
    ask(
      'ORG-BUD-03/consistency-monthly',
      {
        monthly: [
          { plan: 10, realised: 9 },
          { plan: null, realised: 22 },
          { plan: 5, realised: '-' },
        ],
      },
      EN,
    ),
    ask('ORG-BUD-03/consistency-monthly', { monthly: [] }),
    ask('ORG-BUD-03/consistency-monthly', {}),
  ],
  'sums of outputs': () => [
    ask('ORG-BUD-03/absorption-outputs', { outputs: OUTPUTS }),
    ask('ORG-BUD-03/efficiency-outputs', { outputs: PLANNED }),
    ask(
      'ORG-BUD-03/efficiency-outputs',
      { outputs: [...PLANNED, { PAK: 5, CK: null, RAK: 5 }, { PAK: null, CK: 1, RAK: 5 }] },
      EN,
    ),
    ask('ORG-BUD-03/absorption-outputs', { outputs: LARGE }, EN),
    ask('ORG-BUD-03/absorption-outputs', {
      outputs: [
        { RA: 'tidak berlaku', PA: 'tidak berlaku' },
        { RA: 1, PA: 2 },
      ],
    }),
    ask('ORG-BUD-03/absorption-outputs', { outputs: [{ RA: 1, PA: 'belum rilis' }] }),
    ask('ORG-BUD-03/absorption-outputs', { outputs: [{ RA: 'tidak berlaku', PA: 'tidak berlaku' }] }),
    ask('ORG-BUD-03/absorption-outputs', { outputs: [] }),
    ask('ORG-BUD-03/absorption-outputs', { outputs: [{}] }),
    ask('ORG-BUD-01/absorption-total', {
      budgets: [
        { budget: 100, realised: 90 },
        { budget: 0, realised: 0 },
      ],
    }),
  ],
};
