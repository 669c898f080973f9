import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MATCHES, PEMDA_UNCAPPED, readIndicators, readJson, reconcile, type Match } from '@takar/core';
import { golden } from '../support/golden.js';
import { ID, tableOf } from '../support/reading.js';

interface GoldenRow {
  readonly name: string;
  readonly unit?: string;
  readonly agency_unit?: string;
  readonly polarity: string | null;
  readonly period?: string;
  readonly target: number | null;
  readonly realisation: number | null;
  readonly target_text?: string;
  readonly realisation_text?: string;
  readonly published_as: string | null;
  readonly match: string;
}
interface GoldenRecord {
  readonly id: string;
  readonly agency: string;
  readonly rows: readonly GoldenRow[];
}

const records = golden<readonly GoldenRecord[]>('organisation.json').filter((record) => record.rows.length > 0);

/** What each class of the golden file must come out as. */
const EXPECTED: Readonly<Record<string, readonly Match[]>> = {
  exact: ['exact'],
  truncated_not_rounded: ['truncated'],
  capped_100: ['capped'],
  explained_by_rounded_inputs: ['roundedInputs'],
  'off_by_at_most_0.02': ['unexplained', 'otherFormula'],
  mismatch: ['unexplained', 'otherFormula'],
  published_equals_realisation: ['unexplained', 'otherFormula'],
  target_zero: ['notComputable'],
  not_computable_missing_input: ['notComputable'],
  no_published_figure: ['notComputable'],
};

/** The rows of a record as a portal's JSON would hold them. */
function reconciled(record: GoldenRecord, text: boolean) {
  const rows = record.rows.map((row) => ({
    indicator: row.name,
    unit: row.agency_unit ?? record.agency,
    measure_unit: row.unit ?? null,
    polarity: row.polarity,
    period: row.period ?? null,
    target: text ? (row.target_text ?? row.target) : row.target,
    realisation: text ? (row.realisation_text ?? row.realisation) : row.realisation,
    published: row.published_as,
  }));
  const { sheet } = readJson(JSON.stringify(rows), { messages: ID });
  assert.ok(sheet);
  return reconcile(readIndicators(sheet, { messages: ID }), { policy: PEMDA_UNCAPPED, messages: ID });
}

describe('reconcile, golden rows', () => {
  test('there are 560 rows, and every class of the file is expected', () => {
    const classes = new Set(records.flatMap((record) => record.rows.map((row) => row.match)));
    assert.equal(
      records.reduce((sum, record) => sum + record.rows.length, 0),
      560,
    );
    for (const name of classes) assert.ok(EXPECTED[name], name);
  });

  for (const record of records) {
    test(`${record.id}: every row comes out as the file says, from figures and from the printed texts`, () => {
      for (const text of [false, true]) {
        const { rows, summary } = reconciled(record, text);
        assert.equal(rows.length, record.rows.length);
        assert.equal(
          MATCHES.reduce((sum, match) => sum + summary[match], 0),
          rows.length,
        );
        record.rows.forEach((row, i) => {
          const found = rows[i]?.match as Match;
          // Rows of regulations and means state no polarity: there is nothing to compute them by here.
          if (row.polarity === null) {
            const grade = text && row.target_text === 'WTP';
            assert.equal(found, grade ? 'exact' : 'notComputable', row.name);
          } else assert.ok(EXPECTED[row.match]?.includes(found), `${row.name}: ${row.match} came out as ${found}`);
        });
      }
    });
  }
});

describe('reconcile, one row at a time', () => {
  const one = (target: string, realisation: string, published: string, more = '') => {
    const csv = `indikator;satuan;polaritas;target;realisasi;capaian\nA;${more};max;${target};${realisation};${published}\n`;
    const row = reconcile(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }).rows[0];
    assert.ok(row);
    return row;
  };

  test('the digits of the published text decide the precision', () => {
    assert.deepEqual(
      ['97,63', '97,6', '98'].map((p) => one('73', '71,27', p).match),
      ['exact', 'exact', 'exact'],
    );
  });

  test('cut off instead of rounded', () => {
    assert.equal(one('90,5', '85,41', '94,37').match, 'truncated');
  });

  test('a ratio is exact with a note', () => {
    const row = one('79,58', '85,92', '1,08');
    assert.deepEqual([row.match, row.notes], ['exact', ['ratio']]);
  });

  test('nothing is a ratio of everything: 0,00 and 1,0 explain no figure', () => {
    assert.deepEqual([one('100', '0,3', '0,00').match, one('100', '104', '1,0').match], ['unexplained', 'unexplained']);
  });

  test('stopped at a cap, and which', () => {
    assert.deepEqual([one('80', '92,84', '100').match, one('80', '92,84', '100').cap], ['capped', 100]);
    assert.equal(one('100', '150', '120').cap, 120);
  });

  test('inputs that are themselves rounded, with what they allow', () => {
    const row = one('80,5', '81,08', '100,8');
    assert.equal(row.match, 'roundedInputs');
    assert.ok(row.interval && row.interval[0] < 100.75 && row.interval[1] > 100.75, String(row.interval));
  });

  test('counts are never rounded inputs, nor are whole numbers', () => {
    assert.equal(one('80,5', '81,08', '100,8', 'orang').match, 'unexplained');
    assert.equal(one('90', '93,01', '103,46').match, 'unexplained');
  });

  test('another formula, named', () => {
    assert.deepEqual([one('10', '8', '120').match, one('10', '8', '120').formula], ['otherFormula', '(2T-R)/T']);
    assert.deepEqual([one('10', '8', '125').match, one('10', '8', '125').formula], ['otherFormula', 'T/R']);
  });

  test('the realisation printed as the achievement is noted', () => {
    assert.deepEqual(one('82,00', '97,84', '97,84').notes, ['equals-realisation']);
  });

  test('a target of zero, no target, no realisation, nothing published', () => {
    assert.deepEqual(one('0', '50', '100').notes, ['target-zero']);
    assert.deepEqual(one('', '50', '100').notes, ['no-target']);
    assert.deepEqual(one('80', '-', '0').notes, ['no-realisation']);
    assert.deepEqual(one('80', '80', '').notes, ['no-published']);
  });

  test('last year’s figure printed again is noted', () => {
    const csv = `indikator;polaritas;periode;target;realisasi;capaian\nA;max;2022;100;90;90\nA;max;2023;100;95;90\n`;
    const rows = reconcile(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }).rows;
    assert.deepEqual(rows[1]?.notes, ['equals-last-year']);
    const quarters = csv.replace('2022', '2023-Q1').replace('max;2023;', 'max;2023-Q2;');
    const next = reconcile(tableOf(quarters), { policy: PEMDA_UNCAPPED, messages: ID }).rows;
    assert.deepEqual(next[1]?.notes, []);
  });

  test('says what hangs on the difference', () => {
    const csv = (published: string) =>
      `unit;indikator;polaritas;periode;target;realisasi;capaian\nD;A;max;2023;100;99,5;${published}\nD;B;max;2023;100;99;99\nD;C;max;2023;100;99;99\n`;
    const of = (published: string) =>
      reconcile(tableOf(csv(published)), { policy: PEMDA_UNCAPPED, messages: ID }).rows[0]?.materiality;
    assert.deepEqual(
      [of('99,5'), of('99,7'), of('101'), of('90'), of('20')],
      ['none', 'none', 'status', 'band', 'headline'],
    );
  });

  test('without a published column it says which headers there are', () => {
    const result = reconcile(tableOf('indikator;polaritas;target;realisasi\nA;max;10;9\n'), {
      policy: PEMDA_UNCAPPED,
      messages: ID,
    });
    assert.ok(result.issues.some((issue) => issue.code === 'table/missing-column'));
  });
});

describe('what hangs on a difference', () => {
  const materiality = (published: string, realisation: string): unknown => {
    const csv = `indikator;polaritas;target;realisasi;capaian\nA;max;1000;${realisation};${published}\n`;
    const [row] = reconcile(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }).rows;
    return [row?.match, row?.materiality];
  };

  test('is nothing where the published figure is the computed one as it was printed, whatever stands at its edge', () => {
    // 99,6 is below its target and 100 is not; 89,6 and 90 lie in two bands
    assert.deepEqual(materiality('100', '996'), ['exact', 'none']);
    assert.deepEqual(materiality('90', '896'), ['exact', 'none']);
  });
});

test('inputs that are printed rounded explain a figure, also where only one of them is', () => {
  const matches = (...rows: string[]): unknown =>
    reconcile(tableOf(['indikator;polaritas;target;realisasi;capaian', ...rows].join('\n')), {
      policy: PEMDA_UNCAPPED,
      messages: ID,
    }).rows.map(({ match }) => match);
  const rounded = ['roundedInputs', 'roundedInputs', 'roundedInputs'];
  assert.deepEqual(matches('A;max;3,4;3,3;97,5', 'B;max;3;2,1;69', 'C;max;3,1;2;65,3'), rounded);
  assert.deepEqual(matches('B;max;3;2,1;66', 'B;max;3;2,1;73', 'C;max;3;2;65'), [
    'unexplained',
    'unexplained',
    'unexplained',
  ]);
});

test('a figure that is printed as a ratio moves no score of its unit', () => {
  const csv = [
    'unit;indikator;polaritas;target;realisasi;capaian',
    'A;rasio;maksimalkan;50;54;1,08',
    'A;lain;maksimalkan;100;95;95,5',
    'B;salah;maksimalkan;50;54;1,5',
    'B;lain;maksimalkan;100;95;95,5',
  ].join('\n');
  const { rows } = reconcile(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID });
  assert.deepEqual(
    rows.map(({ match, materiality }) => [match, materiality]),
    [
      ['exact', 'none'],
      ['unexplained', 'none'],
      ['unexplained', 'headline'],
      ['unexplained', 'headline'],
    ],
  );
});

describe('the difference of a published figure', () => {
  const differences = (csv: string): readonly (number | null)[] => {
    return reconcile(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }).rows.map(({ difference }) => difference);
  };

  test('is published less computed, to the image, and absent where they are no two percentages', () => {
    assert.deepEqual(
      differences(
        [
          'indikator;polaritas;target;realisasi;capaian',
          'sama;maksimalkan;100;50;50',
          'lebih;maksimalkan;82,45;96,98;117,63',
          'kurang;maksimalkan;80;80;99,9',
          'rasio;maksimalkan;100;88,92;0,89',
          'tanpa terbit;maksimalkan;100;50;',
          'tanpa target;maksimalkan;;50;50',
        ].join('\n'),
      ),
      [0, 0.01, -0.1, null, null, null],
    );
  });
});
