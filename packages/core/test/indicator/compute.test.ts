import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  compute,
  consolidate,
  explainGroup,
  explainRow,
  policyOf,
  scoreUnits,
  KEMENKEU_2026,
  PEMDA_UNCAPPED,
  type AchievementPolicy,
  type Computation,
  type Trace,
} from '@takar/core';
import { unitlessShares } from '#src/indicator/unitless-shares.js';
import { EN, ID, tableOf } from '../support/reading.js';

const computed = (csv: string, policy: AchievementPolicy = PEMDA_UNCAPPED): Computation =>
  compute(tableOf(csv), { policy, messages: ID });

const scored = (csv: string) => scoreUnits(computed(csv), ID).groups;
const toDate = (csv: string) => consolidate(computed(csv), ID);

const HEAD = 'indikator;polaritas;periode;target;realisasi\n';

/** Every step, field and parameter of a trace. */
function* flat(trace: Trace): Generator<Trace> {
  yield trace;
  for (const input of trace.inputs) yield* flat(input);
}

describe('compute', () => {
  test('gives raw and capped value, rule, band with its scale, and the hash of the policy', () => {
    const result = computed(`${HEAD}V/C ratio;minimize;2026;0,35;0,01\n`, KEMENKEU_2026);
    const { achievement, achievementRaw, rule, band, bandLabel, status, reason } = result.row(0);
    assert.deepEqual(
      { achievement, rule, band, status, reason },
      { achievement: 120, rule: 'ORG-CAP-02', band: 'sangat-tinggi', status: 'value', reason: null },
    );
    assert.equal(achievementRaw?.toFixed(6), '197.142857');
    assert.match(bandLabel ?? '', /^Sangat tinggi, /);
    assert.match(policyOf(result).hash, /^[0-9a-f]{16}$/);
    assert.equal(result.policy.asOf, '2026-12-31');
  });

  test('every missing figure has its reason, its status and an issue that says what to do', () => {
    const result = computed(
      `${HEAD}A;maksimalkan;2023;10;-\nB;maksimalkan;2023;10;\nC;;2023;10;9\nD;maksimalkan;2023;0;5\nE;maksimalkan;2023;10;Belum rilis\n`,
    );
    const rows = [0, 1, 2, 3, 4].map((row) => result.row(row));
    assert.deepEqual(
      rows.map((row) => [row.achievement, row.status, row.reason]),
      [
        [null, 'not-reported', 'dash'],
        [null, 'not-reported', 'empty'],
        [null, 'not-computable', 'polarity_unknown'],
        [null, 'not-computable', 'target_zero'],
        [null, 'not-released', 'not_released'],
      ],
    );
    assert.deepEqual(
      rows[3]?.issues.map((issue) => [issue.code, issue.path, issue.line]),
      [['achievement/target-zero', '/rows/3/target', 5]],
    );
  });

  test('a column that nobody knows passes through under its own header', () => {
    const result = computed('indikator;polaritas;target;realisasi;Kode Rekening\nA;max;10;9;1.02.03\n');
    assert.equal(result.row(0).input['Kode Rekening'], '1.02.03');
  });

  test('90.005 and 58.985 are 90.01 and 58.99', () => {
    const result = computed(`${HEAD}A;max;2023;100;90,005\nB;max;2023;100;58,985\n`);
    assert.deepEqual([result.row(0).achievement, result.row(1).achievement], [90.01, 58.99]);
    assert.equal(result.row(0).band, 'sangat-tinggi');
  });

  test('says where rounding decides the band', () => {
    const result = computed(`${HEAD}A;max;2023;100;90,0041\n`);
    assert.equal(result.row(0).band, 'tinggi');
    assert.deepEqual(
      result.row(0).issues.map((issue) => issue.code),
      ['band/rounding-sensitive'],
    );
  });

  test('a policy named for a year in which it was not in force says so, and computes with the nearest version', () => {
    const result = computed(`${HEAD}A;max;2023;100;130\n`, KEMENKEU_2026);
    assert.equal(result.row(0).achievement, 120);
    assert.deepEqual(
      result.issues.map((issue) => issue.code),
      ['policy/not-in-force'],
    );
  });

  test('each row takes the version of its own period', () => {
    const citation = { instrument: 'Perbup Contoh 1/2024' };
    const policy: AchievementPolicy = {
      ...PEMDA_UNCAPPED,
      cap: [
        { from: '2014-12-01', until: '2024-12-31', value: 110, citation, confidence: 'high' },
        { from: '2025-01-01', value: 120, citation, confidence: 'high' },
      ],
    };
    const result = computed(`${HEAD}A;max;2024;100;130\nA;max;2025;100;130\n`, policy);
    assert.deepEqual([result.row(0).achievement, result.row(1).achievement], [110, 120]);
    const cap = [...flat(explainRow(result, 0, ID))].find((step) => step.name === 'cap' && step.kind === 'parameter');
    assert.equal(cap?.version?.until, '2024-12-31');
    const asked = compute(tableOf(`${HEAD}A;max;2024;100;130\n`), { policy, asOf: '2025-06-01', messages: ID });
    assert.equal(asked.row(0).achievement, 120);
  });

  test('a target in per cent makes a ratio a percentage; one that may be is told', () => {
    const table = tableOf(
      'indikator;polaritas;target;pembilang;penyebut\nA;max;90 %;3;4\nB;max;90;3;4\nC;max;0,9;3;4\nD;max;4;3;4\n',
    );
    const result = compute(table, { policy: PEMDA_UNCAPPED, messages: ID });
    assert.deepEqual([...result.columns.achievement.values], [83.33, 0.83, 83.33, 18.75]);
    const told = [['number/scale-jump', '/rows/1/realisation', 3]];
    const jumps = result.issues.filter(({ code }) => code === 'number/scale-jump');
    for (const issues of [unitlessShares(table, ID), jumps, result.row(1).issues])
      assert.deepEqual(
        issues.map(({ code, path, line }) => [code, path, line]),
        told,
      );
    assert.deepEqual(result.row(0).issues, []);
    assert.deepEqual(unitlessShares(tableOf('indikator;polaritas;target;realisasi\nA;max;90;0,8\n'), ID), []);
  });

  test('figures given as numerator and denominator become the ratio in the unit of the indicator', () => {
    const result = computed(
      'indikator;satuan;polaritas;target;pembilang;penyebut\nA;%;max;50;3;4\nB;rasio;max;0,5;3;4\n',
    );
    assert.deepEqual([result.row(0).achievement, result.row(1).achievement], [150, 150]);
  });
});

describe('explain', () => {
  test('an achievement opens to its formula, its figures, the source cells and the rule with its citation', () => {
    const result = computed(`${HEAD}Angka kemiskinan;minimalkan;2023;15,08;15,6\n`);
    const trace = explainRow(result, 0, ID);
    assert.equal(trace.text, '96,55');
    const rule = [...flat(trace)].find((step) => step.name === 'ORG-CAP-02');
    assert.equal(rule?.formula, '(2 × target − realisasi) ÷ target × 100');
    assert.equal(rule?.substituted, '(2 × 15,08 − 15,6) ÷ 15,08 × 100');
    assert.equal(rule?.rule?.citation.instrument, 'PermenPANRB 8/2021');
    const target = rule?.inputs.find((input) => input.name === 'target');
    assert.deepEqual(target?.source, { raw: '15,08', line: 2 });
    const raw = [...flat(trace)].find((step) => step.name === 'achievementRaw');
    assert.ok(
      raw?.conditions?.some((condition) => condition.includes('minimalkan')),
      JSON.stringify(raw?.conditions),
    );
  });

  test('speaks English too', () => {
    const result = compute(tableOf(`${HEAD}A;minimise;2023;15.08;15.6\n`), { policy: PEMDA_UNCAPPED, messages: EN });
    const rule = [...flat(explainRow(result, 0, EN))].find((step) => step.name === 'ORG-CAP-02');
    assert.equal(rule?.formula, '(2 × target − realisation) ÷ target × 100');
  });

  test('a missing figure is explained by its reason, not by a number', () => {
    const result = computed(`${HEAD}A;max;2023;10;-\n`);
    const trace = explainRow(result, 0, ID);
    assert.deepEqual([trace.value, trace.reason], [null, 'dash']);
    assert.equal(trace.text, ID.reasons.dash);
  });
});

describe('weighted scores', () => {
  const SCORED = 'unit;indikator;polaritas;periode;target;realisasi;bobot;status\n';

  test('weights of rows that do not apply go to the others', () => {
    const [group] = scored(`${SCORED}D;A;max;2023;100;80;40;\nD;B;max;2023;100;;60;tidak berlaku\n`);
    assert.deepEqual([group?.score, group?.provisional, group?.rank], [80, false, 1]);
    assert.deepEqual(group?.coverage, { weight: 1, reported: 1, due: 1, rows: 2 });
  });

  test('weight that is due and not reported stays, and the score is provisional, with coverage and without a rank', () => {
    const [group] = scored(`${SCORED}D;A;max;2023;100;80;40;\nD;B;max;2023;100;;60;belum dilaporkan\n`);
    assert.deepEqual([group?.score, group?.scoreReported, group?.provisional, group?.rank], [32, 80, true, null]);
    assert.deepEqual(group?.coverage, { weight: 0.4, reported: 1, due: 2, rows: 2 });
    assert.ok(group?.issues.some((issue) => issue.code === 'score/provisional'));
  });

  test('without weights the score is the plain mean: Manggarai Timur 2019, published 85.38 and cut off', () => {
    const rows = [87.1, 96.54, 72.52].map((r, i) => `D;I${i};max;2019;100;${String(r).replace('.', ',')}`).join('\n');
    const [group] = scored(`unit;indikator;polaritas;periode;target;realisasi\n${rows}\n`);
    assert.equal(group?.score, 85.39);
  });

  test('nothing reported is no score', () => {
    const [group] = scored(`${SCORED}D;A;max;2023;100;-;40;\n`);
    assert.deepEqual([group?.score, group?.reason, group?.coverage.weight], [null, 'no_rows', 0]);
  });

  test('a weight that is missing leaves the score missing, and says which row', () => {
    const [group] = scored(`${SCORED}D;A;max;2023;100;80;40;\nD;B;max;2023;100;90;;\n`);
    assert.equal(group?.score, null);
    assert.ok(group?.issues.some((issue) => issue.code === 'score/weight-missing' && issue.path === '/rows/1/weight'));
  });

  test('ranks within a period, equal scores share a rank', () => {
    const csv = `unit;indikator;polaritas;periode;target;realisasi\nA;x;max;2023;100;90\nB;x;max;2023;100;95\nC;x;max;2023;100;90\nD;x;max;2024;100;10\n`;
    assert.deepEqual(
      scored(csv).map((group) => [group.unit, group.rank]),
      [
        ['A', 2],
        ['B', 1],
        ['C', 2],
        ['D', 1],
      ],
    );
  });

  test('a score opens to the weighted achievements of its rows', () => {
    const result = computed(`${SCORED}D;Indeks A;max;2023;100;80;40;\nD;Indeks B;max;2023;100;90;60;\n`);
    const trace = explainGroup(result, scoreUnits(result, ID), 0, ID);
    assert.equal(trace.value, 86);
    const labels = [...flat(trace)].map((step) => step.label);
    assert.ok(labels.includes('Indeks A') && labels.includes('Indeks B'), labels.join(' | '));
  });
});

describe('figures to date', () => {
  const QUARTERS = 'unit;indikator;polaritas;periode;target;realisasi;konsolidasi;input\n';
  const series = (kind: string, input: string, ...values: readonly [number, number | string][]) =>
    toDate(QUARTERS + values.map(([t, r], i) => `D;A;max;2026-Q${i + 1};${t};${r};${kind};${input}`).join('\n'));

  test('a sum adds the quarters of both sides', () => {
    const found = series('sum', 'period', [10, 9], [10, 11]);
    assert.deepEqual(
      found.map((f) => [f.period, f.target, f.realisation, f.achievement]),
      [
        ['2026-Q1', 10, 9, 90],
        ['2026-Q2', 20, 20, 100],
      ],
    );
  });

  test('take last known follows the last quarter', () => {
    const found = series('last', '', [25, 20], [60, 60], [75, 90]);
    assert.deepEqual(
      found.map((f) => f.achievement),
      [80, 100, 120],
    );
  });

  test('figures that are already to date are not added again', () => {
    const found = series('sum', 'ytd', [25, 25], [50, 50], [75, 75], [100, 100]);
    assert.deepEqual(found.at(-1), { ...found.at(-1), target: 100, realisation: 100, achievement: 100 });
  });

  test('a sum of figures that nobody says are to date or not gives both readings and no figure', () => {
    const found = series('sum', '', [25, 20], [50, 45]);
    const last = found.at(-1);
    assert.deepEqual([last?.achievement, last?.reason], [null, 'input_unknown']);
    const issue = last?.issues.find(({ code }) => code === 'consolidation/input-unknown');
    assert.ok(issue?.message.includes('65') && issue.message.includes('45'), issue?.message);
  });

  test('a quarter without realisation leaves the figure to date missing', () => {
    const found = series('last', 'period', [25, 20], [60, '-']);
    assert.deepEqual([found.at(-1)?.achievement, found.at(-1)?.reason], [null, 'dash']);
  });

  test('percentages that are to be added are reported', () => {
    const csv = `indikator;satuan;polaritas;periode;target;realisasi;konsolidasi;input\nA;%;max;2026-Q1;10;9;sum;period\nA;%;max;2026-Q2;10;9;sum;period\n`;
    assert.ok(toDate(csv).every((f) => f.issues.some(({ code }) => code === 'consolidation/percentage-sum')));
  });

  test('grades follow their order and are never divided, nor added', () => {
    const csv = (kind: string) =>
      `indikator;polaritas;periode;target;realisasi;konsolidasi\nSAKIP;max;2026-Q1;BB;BB;${kind}\nSAKIP;max;2026-Q2;A;BB;${kind}\n`;
    assert.deepEqual(
      toDate(csv('last')).map((f) => [f.achievement, f.reason]),
      [
        [100, null],
        [null, 'ordinal_not_met'],
      ],
    );
    assert.deepEqual(toDate(csv('sum')).at(-1)?.achievement, null);
  });

  test('range targets stay ranges', () => {
    const csv =
      'indikator;polaritas;periode;target;realisasi;konsolidasi\nA;range;2026-Q1;80-90;85;last\nA;range;2026-Q2;80-90;85;last\n';
    assert.deepEqual(
      toDate(csv).map((f) => f.achievement),
      [100, 100],
    );
  });

  test('a ratio pools numerators and denominators', () => {
    const csv =
      'indikator;satuan;polaritas;periode;target;pembilang;penyebut;konsolidasi\nA;%;max;2026-Q1;60;80;100;rasio\nA;%;max;2026-Q2;60;100;200;rasio\n';
    assert.deepEqual(
      toDate(csv).map((f) => [f.realisation, f.achievement]),
      [
        [80, 133.33],
        [60, 100],
      ],
    );
  });
});

describe('targets that a later document replaced', () => {
  const csv =
    'unit;indikator;polaritas;periode;versi;target;realisasi\nD;A;max;2026;pk;100;50\nD;A;max;2026;pk-perubahan;50;50\n';

  test('the latest version stands for the indicator in the score; the first stays in the table', () => {
    const [group] = scored(csv);
    assert.deepEqual([group?.score, group?.coverage.due, group?.provisional], [100, 1, false]);
    assert.equal(computed(csv).row(0).achievement, 50);
  });

  test('every row of an earlier document goes, also where it stands twice', () => {
    const twice = `${csv}D;A;max;2026;pk;200;50\nD;A;max;2026;;400;50\nD;B;max;2026;pk;100;80\n`;
    const [group] = scored(twice);
    assert.deepEqual([group?.score, group?.coverage.due], [90, 2]);
  });
});

describe('cells that read two ways', () => {
  test('target and realisation of a row are read in one notation, whatever each column alone would say', () => {
    const csv =
      'indikator;polaritas;target;realisasi\nA;max;12.5;3,5\nB;max;80.25;7,5\nC;max;44.113;44.113\nD;max;110.000;243.000\n';
    const result = computed(csv);
    assert.equal(result.row(2).achievement, 100);
    assert.equal(result.row(3).achievement, 220.91);
  });

  test('numbers that are only the codes of grades are no quantities', () => {
    const result = computed(
      'indikator;polaritas;target;realisasi\nOpini BPK;max;4 (WTP);3 (WDP)\nAKIP;max;A (80,50);BB (79,39)\n',
    );
    assert.deepEqual([result.row(0).reason, result.row(1).achievement], ['ordinal_not_met', 98.62]);
  });
});
