import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compute, consolidate, PEMDA_UNCAPPED } from '@takar/core';
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
