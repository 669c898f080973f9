import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluateCase, ID, KEMENKEU_2026, PEMDA_UNCAPPED, ruleHash } from '@takar/core';
import { ruleById, RULES } from '@takar/core/registry';
import { desc, table } from 'arquero';
import { issuesOf, provenanceOf, withRule } from '#src/index.js';

const rule = (id: string) => {
  const found = ruleById(id);
  assert.ok(found !== undefined, id);
  return found;
};

describe('a policy asked of a table', () => {
  const rows = table({
    indikator: ['Kemiskinan', 'IKM', 'Stunting', 'Jumlah'],
    polaritas: ['minimalkan', 'max', 'minimalkan', ''],
    target: ['12', '80,00', '15,5', ''],
    realisasi: ['9,12', '78,5', 'belum rilis', ''],
  });

  test('adds achievement, reason, rule and band to every row, and keeps the columns of the source', () => {
    const result = withRule(rows, PEMDA_UNCAPPED);
    assert.deepEqual(result.array('achievement'), [124, 98.13, null, null]);
    assert.deepEqual(result.array('achievement_reason'), [null, null, 'not_released', null]);
    assert.deepEqual(result.array('rule'), ['ORG-CAP-02', 'ORG-CAP-01', 'ORG-CAP-02', null]);
    assert.deepEqual(result.array('target'), ['12', '80,00', '15,5', '']);
    assert.equal(result.get('bandLabel', 0), 'Sangat tinggi, skala peringkat kinerja Permendagri 86/2017');
    assert.equal(result.get('absence', 2), 'not-released');
  });

  test('tells what was noticed: the total row that is left out', () => {
    assert.ok(issuesOf(withRule(rows, PEMDA_UNCAPPED)).some(({ code }) => code === 'table/total-row'));
  });

  test('looks at the rows that are seen, in the order they are seen', () => {
    const seen = rows.filter((d: { indikator: string }) => d.indikator !== 'Jumlah').orderby(desc('indikator'));
    const result = withRule(seen, PEMDA_UNCAPPED);
    assert.deepEqual(result.array('indikator'), ['Stunting', 'Kemiskinan', 'IKM']);
    assert.deepEqual(result.array('achievement'), [null, 124, 98.13]);
  });

  test('its columns know their rule through filters, and what was calculated outside does not claim one', () => {
    const result = withRule(rows, KEMENKEU_2026).filter((d: { achievement: number }) => d.achievement > 100);
    assert.equal(provenanceOf(result, 'achievement')?.rule, 'kemenkeu-2026');
    assert.equal(provenanceOf(result, 'target'), null);
    const derived = result.derive({ achievement: (d: { achievement: number }) => d.achievement + 1 });
    assert.equal(provenanceOf(derived, 'achievement'), null);
  });

  test('a figure that was missing for a reason keeps it when the table is asked again', () => {
    const again = table({
      polaritas: ['max', 'max'],
      target: [10, 10],
      realisasi: [9, null],
      realisasi_reason: [null, 'not_due'],
    });
    const result = withRule(again, PEMDA_UNCAPPED);
    assert.deepEqual(result.array('achievement'), [90, null]);
    assert.deepEqual(result.array('achievement_reason'), [null, 'not_due']);
  });
});

describe('any rule asked of a table', () => {
  test('gives every row what evaluateCase gives its case', () => {
    const of = rule('ORG-CAP-02');
    const cases = [
      { target: 12, realisation: 9.12 },
      { target: 0, realisation: 3 },
      { target: 15.08, realisation: 15.6 },
    ];
    const columns = {
      target: cases.map(({ target }) => target),
      realisation: cases.map(({ realisation }) => realisation),
    };
    const result = withRule(table(columns), of, { as: 'answer' });
    const expected = cases.map((each) => evaluateCase(of, each, { messages: ID }).result);
    assert.deepEqual(
      result.array('answer'),
      expected.map((each) => each?.value ?? null),
    );
    assert.deepEqual(
      result.array('answer_reason'),
      expected.map((each) => each?.reason ?? null),
    );
    assert.equal(provenanceOf(result, 'answer')?.hash, ruleHash(of));
  });

  test('a column of text is read with its own notation, and a cell that cannot be read is told with row and column', () => {
    const source = table({ rencana: ['1.250,5', '100', 'dua puluh'], realisasi: ['1.000,25', '99,5', '20'] });
    const result = withRule(source, rule('ORG-CAP-01'), { as: 'answer' });
    assert.deepEqual(result.array('answer_reason'), [null, null, 'unreadable']);
    const issue = issuesOf(result).find(({ code }) => code === 'number/unreadable');
    assert.equal(issue?.path, '/rows/2/target');
    assert.equal(issue?.column, 1);
  });

  test('an input that the table lacks leaves every row missing, and is named', () => {
    const result = withRule(table({ realisasi: [1, 2] }), rule('ORG-CAP-01'), { as: 'answer' });
    assert.deepEqual(result.array('answer'), [null, null]);
    assert.ok(issuesOf(result).some(({ code, path }) => code === 'table/input-missing' && path === '/target'));
  });

  test('a rule that gathers rows answers once for every group', () => {
    const result = withRule(
      table({
        unit: ['A', 'B', 'A'],
        achievement: [90, 70, 100],
        weight_due: [1, 1, 3],
        weight_reported: [1, 1, 3],
      }).groupby('unit'),
      rule('ORG-CON-05'),
    );
    assert.deepEqual(result.array('unit'), ['A', 'B']);
    assert.deepEqual(result.array('score'), [97.5, 70]);
  });

  test('a rule that is no formula is refused with what to do', () => {
    const procedure = RULES.find((each) => each.procedure !== undefined);
    assert.ok(procedure !== undefined);
    assert.throws(() => withRule(table({ x: [1] }), procedure), /no formula of columns/);
  });
});
