import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkQuality, EN, type QualityCode } from '@takar/core';
import { ruleById, RULES } from '@takar/core/registry';
import { golden } from '../support/golden.js';
import { ID, tableOf } from '../support/reading.js';
import { answerOf } from '../support/worked-examples.js';
import { HEADER, row } from './rows.js';

describe('the report of checks', () => {
  test('names the checks that could not run and the columns they lack', () => {
    const { ran, notRun } = checkQuality(tableOf('Indikator;Target;Realisasi\nIKM;80;79'), { messages: ID });
    assert.ok(ran.includes('quality/zero-for-no-data'));
    assert.deepEqual(notRun.find(({ code }) => code === 'quality/target-below-last-result')?.lacks, [
      'period',
      'polarity',
    ]);
  });

  test('runs only what is asked for, says line and place, in both languages', () => {
    const table = tableOf([HEADER, row('2022', '84', '86,06'), row('2023', '84', '86,06')].join('\n'));
    const only: readonly QualityCode[] = ['quality/copied-from-last-year'];
    const [indonesian] = checkQuality(table, { messages: ID, only }).findings;
    const [english] = checkQuality(table, { messages: EN, only }).findings;
    assert.deepEqual(
      [indonesian?.line, indonesian?.row, indonesian?.rule, indonesian?.period],
      [3, 1, 'ORG-DQ-01', '2023'],
    );
    assert.match(indonesian?.message ?? '', /sama persis dengan 2022/);
    assert.match(english?.message ?? '', /exactly that of 2022/);
    assert.ok(indonesian?.hint && indonesian.citation);
  });

  test('every check is a rule of kind check, with a source', () => {
    const rules = RULES.filter(({ id }) => id.startsWith('ORG-DQ-'));
    assert.equal(rules.length, 18);
    for (const rule of rules)
      assert.ok(rule.kind === 'check' && rule.expression !== null && rule.citation.instrument, rule.id);
    assert.ok(ruleById('ORG-DQ-04'));
  });

  test('a condition can be asked alone', () => {
    assert.equal(answerOf('ORG-DQ-04', { T: 82, R0: 85, polarity: 'maximise' }).value, 1);
    assert.equal(answerOf('ORG-DQ-06', { R: 8120, R0: 81.2 }).value, 100);
    assert.equal(answerOf('ORG-DQ-07', { quarter_target: 24.5, annual_target: 98 }).value, 1);
    assert.equal(answerOf('ORG-DQ-06', { R: 5, R0: 0 }).reason, 'division_by_zero');
  });

  test('finds the copies in real published tables, and says nothing of figures that are sound', () => {
    interface Row {
      readonly name: string;
      readonly period?: string;
      readonly polarity: string | null;
      readonly target: number | string | null;
      readonly realisation: number | string | null;
      readonly published_as: string | null;
    }
    const records = golden<readonly { readonly id: string; readonly rows: readonly Row[] }[]>('organisation.json');
    const check = (id: string) => {
      const { rows } = records.find((record) => record.id === id) ?? assert.fail(id);
      const lines = rows.map(
        ({ name, period, polarity, target, realisation, published_as }) =>
          `${name.replaceAll(';', ',')};${period ?? ''};${polarity ?? ''};${target ?? ''};${realisation ?? ''};${published_as ?? ''}`,
      );
      const table = tableOf(['Indikator;Periode;Polaritas;Target;Realisasi;Capaian', ...lines].join('\n'), {
        numbers: 'en',
      });
      return checkQuality(table, { messages: ID }).findings;
    };
    const dishub = check('lkjip-banyuwangi-dishub').filter(({ code }) => code === 'quality/copied-from-last-year');
    assert.deepEqual(
      dishub.map(({ indicator, period }) => [indicator, period]),
      [['% fasilitas terminal tipe C', '2023']],
    );
    const tourism = check('lkjip-banyuwangi-disbudpar').filter(({ code }) => code === 'quality/copied-from-last-year');
    assert.deepEqual(
      tourism.map(({ period }) => period),
      ['2021', '2022', '2023', '2024'],
    );
    assert.deepEqual(
      check('lkjip-banyuwangi-dpmptsp').filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});
