import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, PEMDA_UNCAPPED } from '@takar/core';
import { exceptionsOf, type ExceptionOptions } from '@takar/core/monitoring';
import { ID, tableOf } from '../support/reading.js';

const found = (csv: string, options: Partial<ExceptionOptions> = {}) =>
  exceptionsOf(compute(tableOf(csv), { policy: PEMDA_UNCAPPED, messages: ID }), {
    messages: ID,
    asOf: null,
    ...options,
  });

const YEARS = `unit;indikator;polaritas;periode;target;realisasi;PIC;penyebab
Dinkes;Stunting;minimalkan;2022;22,1;18,1;Kabid Kesmas;
Dinkes;Stunting;minimalkan;2023;21,1;21,9;Kabid Kesmas;Cakupan posyandu turun
Dinkes;Kematian ibu;minimalkan;2023;66,81;82,64;Kabid Kesmas;Rujukan terlambat
Diskominfo;Indeks SPBE;maksimalkan;2023;3,34;4,5;Kabid Aptika;`;

test('what is not met stands before what is worse, the farthest from its target first', () => {
  const { items, considered, counts } = found(YEARS);
  assert.deepEqual(
    items.map(({ row, kinds, owner, cause }) => [row, kinds.join(), owner, cause]),
    [
      [2, 'unmet', 'Kabid Kesmas', 'Rujukan terlambat'],
      [1, 'unmet,worse', 'Kabid Kesmas', 'Cakupan posyandu turun'],
    ],
  );
  assert.equal(considered, 3, 'of Stunting only the current year counts');
  assert.deepEqual(counts, { unmet: 2, late: 0, worse: 1 });
  assert.equal(items[1]?.yearAgo?.result.rule, 'LKJ-2');
  assert.equal(items[1]?.yearAgo?.result.value, 3.8);
});

test('a met target that is worse than a year ago is told; over a break it is not', () => {
  const rows = (after: string) => `indikator;polaritas;periode;target;realisasi;instrumen
Nilai AKIP;maksimalkan;2022-Q2;60;70;12/2015
Nilai AKIP;maksimalkan;2023-Q1;60;90;${after}
Nilai AKIP;maksimalkan;2023-Q2;60;66;${after}`;
  assert.deepEqual(
    found(rows('12/2015')).items.map(({ row, kinds }) => [row, kinds.join()]),
    [[2, 'worse']],
  );
  assert.deepEqual(found(rows('88/2021')).items, []);
});

const LATE = `indikator;polaritas;periode;target;realisasi;tenggat
IKM;maksimalkan;2026-Q1;80;;10 April 2026
IKM;maksimalkan;2026-Q2;80;81;10 Juli 2026
SPBE;maksimalkan;2026-Q2;80;;
SPBE;maksimalkan;2026-Q3;80;;10/10/2026`;

test('late is what is not reported after its due day, on the day that the page names', () => {
  const { items, dueUnknown } = found(LATE, { asOf: '2026-07-14' });
  assert.deepEqual(
    items.map(({ row, kinds, daysLate }) => [row, kinds.join(), daysLate]),
    [[0, 'late', 95]],
  );
  assert.equal(dueUnknown, 0, 'the current row of SPBE is that of the third quarter');
  assert.deepEqual(found(LATE).items, [], 'without a day nothing is late');
  assert.deepEqual(
    found(LATE, { asOf: '2026-07-14', terms: { days: 10, institution: null } }).items.map(({ row }) => row),
    [0, 2],
  );
});

test('a yearly report is due by PermenPANRB 53/2014 where the page says whose it is', () => {
  const csv = `indikator;polaritas;periode;target;realisasi\nIKM;maksimalkan;2025;80;`;
  assert.deepEqual(found(csv, { asOf: '2026-03-01' }).items, []);
  assert.equal(found(csv, { asOf: '2026-03-01' }).dueUnknown, 1);
  const terms = { days: null, institution: 'unit' } as const;
  assert.deepEqual(
    found(csv, { asOf: '2026-03-01', terms }).items.map(({ due, daysLate }) => [due, daysLate]),
    [['2026-02-28', 1]],
  );
  assert.deepEqual(found(csv, { asOf: '2026-02-28', terms }).items, []);
});

test('what does not apply, is not due or has no polarity is no exception', () => {
  const csv = `indikator;polaritas;periode;target;realisasi;status
A;maksimalkan;2025;80;;tidak berlaku
B;;2025;80;60;
C;maksimalkan;2025;80;;belum jatuh tempo`;
  assert.deepEqual(found(csv, { asOf: '2026-12-31', terms: { days: 0, institution: null } }).items, []);
});

test('the number of a person is not shown as a post', () => {
  const csv = `indikator;polaritas;periode;target;realisasi;PIC\nA;maksimalkan;2025;80;60;198001012005011001`;
  assert.equal(found(csv).items[0]?.owner, null);
});
