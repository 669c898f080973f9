import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compute, consolidate, EN, PEMDA_UNCAPPED } from '@takar/core';
import { ID, tableOf } from '../support/reading.js';

const HEAD = 'unit;indikator;polaritas;satuan;periode;target;realisasi;konsolidasi;input';

/** Figures to date, as `period: target realisation achievement-or-reason`, and codes of issues with their paths. */
function toDate(lines: readonly string[], head = HEAD): { figures: string[]; told: string[] } {
  const values = consolidate(
    compute(tableOf([head, ...lines].join('\n')), { policy: PEMDA_UNCAPPED, messages: ID }),
    ID,
  );
  return {
    figures: values.map(
      ({ period, target, realisation, achievement, reason }) =>
        `${period}: ${target} ${realisation} ${achievement ?? reason}`,
    ),
    told: values.flatMap(({ issues }) => issues.map(({ code, path, line }) => `${code} ${path} ${line}`)),
  };
}

const quarter = (
  q: number,
  target: string,
  realisation: string,
  kind: string,
  input = 'discrete',
  measure = 'orang',
): string => `A;Indeks;maksimalkan;${measure};2026-Q${q};${target};${realisation};${kind};${input}`;
const quarters = (kind: string, input?: string, measure?: string): string[] =>
  ['4', '8', '6', '2'].map((realisation, i) => quarter(i + 1, '5', realisation, kind, input, measure));

describe('figures to date, by their consolidation', () => {
  const cases: readonly (readonly [
    what: string,
    lines: readonly string[],
    figures: readonly string[],
    told?: readonly string[],
  ])[] = [
    ['a sum', quarters('sum'), ['2026-Q1: 5 4 80', '2026-Q2: 10 12 120', '2026-Q3: 15 18 120', '2026-Q4: 20 20 100']],
    [
      'an average',
      quarters('average'),
      ['2026-Q1: 5 4 80', '2026-Q2: 5 6 120', '2026-Q3: 5 6 120', '2026-Q4: 5 5 100'],
    ],
    ['the last', quarters('last'), ['2026-Q1: 5 4 80', '2026-Q2: 5 8 160', '2026-Q3: 5 6 120', '2026-Q4: 5 2 40']],
    ['the highest', quarters('max'), ['2026-Q1: 5 4 80', '2026-Q2: 5 8 160', '2026-Q3: 5 8 160', '2026-Q4: 5 8 160']],
    ['the lowest', quarters('min'), ['2026-Q1: 5 4 80', '2026-Q2: 5 4 80', '2026-Q3: 5 4 80', '2026-Q4: 5 2 40']],
    [
      'a sum that is given to date',
      quarters('sum', 'ytd'),
      ['2026-Q1: 5 4 80', '2026-Q2: 5 8 160', '2026-Q3: 5 6 120', '2026-Q4: 5 2 40'],
    ],
  ];
  for (const [what, lines, figures, told = []] of cases)
    test(what, () => assert.deepEqual(toDate(lines), { figures, told }));
});

describe('a period that stands twice', () => {
  const [first = '', second = '', third = ''] = quarters('sum');

  test('counts once where its rows say the same, in whatever order', () => {
    const figures = ['2026-Q1: 5 4 80', '2026-Q2: 10 12 120', '2026-Q3: 15 18 120'];
    for (const lines of [
      [first, second, second, third],
      [second, third, first, third, second],
    ])
      assert.deepEqual(toDate(lines), { figures, told: [] });
    assert.deepEqual(toDate([first, first]), { figures: [], told: [] });
  });

  test('has no figure where its rows differ, nor have periods after it; those before have', () => {
    const again = quarter(2, '5', '9', 'sum');
    assert.deepEqual(toDate([first, second, third, again]), {
      figures: ['2026-Q1: 5 4 80', '2026-Q2: 10 null ambiguous', '2026-Q3: 15 null ambiguous'],
      told: ['consolidation/duplicate-period /rows/3/period 5'],
    });
    assert.deepEqual(toDate([first, quarter(1, '7', '4', 'sum')]), {
      figures: ['2026-Q1: null 4 ambiguous'],
      told: ['consolidation/duplicate-period /rows/1/period 3'],
    });
  });

  test('differs where one row has no figure, another polarity or another kind of consolidation', () => {
    const twice = (line: string): unknown => toDate([first, second, line]).told;
    const told = ['consolidation/duplicate-period /rows/2/period 4'];
    assert.deepEqual(twice(quarter(2, '5', '', 'sum')), told);
    assert.deepEqual(twice(second.replace('maksimalkan', 'minimalkan')), told);
    assert.deepEqual(twice(quarter(2, '5', '8', 'average')), told);
    assert.deepEqual(twice(quarter(2, '5', '8', 'sum', 'discrete', 'jiwa')), []);
  });

  test('is told with its rows and with what differs, in the language of the reader', () => {
    const table = tableOf([HEAD, first, second, quarter(2, '6', '9', 'sum')].join('\n'));
    const computation = compute(table, { policy: PEMDA_UNCAPPED, messages: ID });
    const message = (messages: typeof ID) => consolidate(computation, messages)[1]?.issues[0]?.message;
    assert.equal(
      message(ID),
      'Periode 2026-Q2 ada lebih dari sekali (baris 2, 3) dengan isi berbeda: target, realisasi.',
    );
    assert.equal(message(EN), 'Period 2026-Q2 stands more than once (rows 2, 3) and differs in: target, realisation.');
  });

  test('is that of the later document where one replaced the other', () => {
    const head = `${HEAD};versi`;
    const lines = [`${first};pk`, `${second};pk`, `${quarter(2, '10', '8', 'sum')};pk-perubahan`];
    assert.deepEqual(toDate(lines, head), { figures: ['2026-Q1: 5 4 80', '2026-Q2: 15 12 80'], told: [] });
  });
});

test('a sum that nobody says how it was given has both readings in its issues, period by period', () => {
  const lines = quarters('sum', '');
  const values = consolidate(
    compute(tableOf([HEAD, ...lines].join('\n')), { policy: PEMDA_UNCAPPED, messages: ID }),
    ID,
  );
  assert.deepEqual(
    values.map(({ reason, issues }) => [reason, issues.map(({ message }) => message.match(/\d+/g)?.join(' '))]),
    [
      ['input_unknown', ['1 4 4']],
      ['input_unknown', ['2 12 8']],
      ['input_unknown', ['3 18 6']],
      ['input_unknown', ['4 20 2']],
    ],
  );
});
