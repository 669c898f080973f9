import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TPP_PAY, type MoneyOutcome } from '@takar/core';
import { ruleById } from '@takar/core/registry';
import { HEAD, run } from './pay.js';

const inRupiah = ({ value, reason }: MoneyOutcome): number | string => (value === null ? reason : Number(value / 100n));

describe('a row without criteria', () => {
  const { criteria: _criteria, ...bare } = HEAD;

  test('is not paid nothing: it has a reason and an issue', () => {
    for (const row of [bare, { ...bare, criteria: {} }, { ...bare, kriteria: null }]) {
      const found = run([row]);
      assert.deepEqual(
        found.issues.map(({ code, path }) => `${code} ${path}`),
        ['payroll/no-criteria /rows/0/criteria'],
      );
      const [{ basic, tpp, paid, paidByCriterion, payable } = assert.fail('no row')] = found.rows;
      assert.equal(inRupiah(basic), 17_311_827);
      assert.deepEqual([tpp, paid, payable].map(inRupiah), ['missing', 'missing', 'missing']);
      assert.deepEqual(new Set(Object.values(paidByCriterion).map(inRupiah)), new Set(['missing']));
      assert.equal(inRupiah(found.totals.payable), 'missing');
    }
  });

  test('is paid nothing where its criteria say so, or grant none that others have', () => {
    const found = run([
      { ...bare, criteria: { beban_kerja_pct: 0 } },
      { ...bare, id: 'B', criteria: { prestasi_kerja_pct: 10 } },
    ]);
    assert.deepEqual(found.issues, []);
    assert.deepEqual(
      found.rows.map(({ tpp }) => inRupiah(tpp)),
      [0, 1_731_183],
    );
  });

  test('is paid by its class where the rule of the region sets the criteria', () => {
    const criteria = ruleById('IND-TPP-04/lubuklinggau');
    assert.ok(criteria);
    const found = run([bare], { rules: { ...TPP_PAY, criteria } });
    assert.deepEqual(found.issues, []);
    assert.equal(inRupiah(found.rows[0]?.tpp ?? assert.fail('no row')), 4_327_957);
  });
});
