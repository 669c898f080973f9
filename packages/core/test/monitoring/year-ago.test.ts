import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compute, PEMDA_UNCAPPED } from '@takar/core';
import { yearAgoOf } from '@takar/core/monitoring';
import { ID, tableOf } from '../support/reading.js';

const HEAD = 'unit;indikator;polaritas;periode;target;realisasi;versi';

/** Row of the year before and whether the last row is worse, as `row worse`; null where there is none. */
function beside(lines: readonly string[], head = HEAD): string | null {
  const computation = compute(tableOf([head, ...lines].join('\n')), { policy: PEMDA_UNCAPPED, messages: ID });
  const found = yearAgoOf(computation, ID)(lines.length - 1);
  return found === null ? null : `${found.row} ${found.worse}`;
}

const line = (
  period: string,
  realisation: string,
  more: Partial<Record<'unit' | 'indicator' | 'polarity' | 'target' | 'version', string>> = {},
): string =>
  [
    more.unit ?? 'A',
    more.indicator ?? 'Indeks',
    more.polarity ?? 'maksimalkan',
    period,
    more.target ?? '80',
    realisation,
    more.version ?? '',
  ].join(';');

describe('a row beside the same period of the year before', () => {
  const cases: readonly (readonly [what: string, lines: readonly string[], expected: string | null])[] = [
    ['a better year', [line('2025', '70'), line('2026', '71')], '0 false'],
    ['a worse year', [line('2025', '70'), line('2026', '69')], '0 true'],
    ['the same', [line('2025', '70'), line('2026', '70')], '0 false'],
    [
      'fewer of what is minimised',
      [line('2025', '70', { polarity: 'minimalkan' }), line('2026', '69', { polarity: 'minimalkan' })],
      '0 false',
    ],
    [
      'more of what is minimised',
      [line('2025', '70', { polarity: 'minimalkan' }), line('2026', '71', { polarity: 'minimalkan' })],
      '0 true',
    ],
    [
      'a polarity that nobody knows',
      [line('2025', '70', { polarity: '' }), line('2026', '69', { polarity: '' })],
      '0 null',
    ],
    ['two years before', [line('2024', '70'), line('2026', '69')], null],
    ['the year after', [line('2027', '70'), line('2026', '69')], null],
    ['a quarter beside its quarter', [line('2025-Q1', '50'), line('2025-Q2', '70'), line('2026-Q2', '69')], '1 true'],
    ['a quarter beside a year', [line('2025', '70'), line('2026-Q2', '69')], null],
    ['a month beside its month', [line('2025-03', '70'), line('2026-03', '71')], '0 false'],
    ['several years at once', [line('2020-2024', '70'), line('2021-2025', '71')], null],
    ['another unit', [line('2025', '70', { unit: 'B' }), line('2026', '69')], null],
    ['another indicator', [line('2025', '70', { indicator: 'Lain' }), line('2026', '69')], null],
    ['no figure now', [line('2025', '70'), line('2026', '')], null],
    ['no figure then', [line('2025', ''), line('2026', '69')], null],
    ['no period', [line('2025', '70'), line('', '69')], null],
    [
      'a figure that was replaced',
      [line('2025', '90', { version: 'pk' }), line('2025', '60', { version: 'pk-perubahan' }), line('2026', '69')],
      '1 false',
    ],
    [
      'a figure that was replaced, the other way round',
      [line('2025', '60', { version: 'pk-perubahan' }), line('2025', '90', { version: 'pk' }), line('2026', '69')],
      '0 false',
    ],
  ];
  for (const [what, lines, expected] of cases) test(what, () => assert.equal(beside(lines), expected));
});

test('a grade has no difference from last year', () =>
  assert.equal(beside([line('2025', 'BB', { target: 'A' }), line('2026', 'B', { target: 'A' })]), null));

test('a series that breaks between the two years is not compared', () => {
  const head = `${HEAD};metode`;
  assert.equal(beside([`${line('2025', '70')};survei`, `${line('2026', '69')};survei`], head), '0 true');
  assert.equal(beside([`${line('2025', '70')};sensus`, `${line('2026', '69')};survei`], head), null);
});

test('a table without units and periods has no year before', () =>
  assert.equal(beside(['Indeks;70;60'], 'indikator;target;realisasi'), null));
