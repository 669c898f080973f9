import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateCase, ID } from '@takar/core';
import { computationsOf } from '@takar/core/registry';
import { casesByRule } from '../scripts/generate/rule-cases.mjs';
import { withCalculator } from '../scripts/site/calculators.mjs';
import { forCase } from '../site/calculator/case-inputs.js';

const pages = [...casesByRule()]
  .map(([id, cases]) => ({ id, cases, rules: computationsOf(id).filter(({ kind }) => kind !== 'note') }))
  .filter(({ rules }) => rules.length > 0);

test('every case goes to the computation it is meant for, and gives in the form what it gives as it is written', () => {
  let [all, others] = [0, 0];
  for (const { rules, cases } of pages)
    for (const { id, inputs } of cases) {
      if (typeof inputs !== 'object' || inputs === null) continue;
      const { rule, given } = forCase(rules, inputs);
      const answer = (json) => {
        const { value, reason, values } = evaluateCase(rule, json, { messages: ID }).result;
        return { value, reason, values };
      };
      assert.deepEqual(answer(given), answer(inputs), `${rule.id}, ${id}`);
      all += 1;
      if (rule !== rules[0]) others += 1;
    }
  assert.ok(all > 1000 && others > 400, `${others} of ${all} cases are for another computation than the first`);
});

test('inputs in a group, or under other names, stand in the form under its own', () => {
  const { given } = forCase(computationsOf('IND-PP46-04'), { T: 12, R: 9.12 });
  assert.deepEqual(given, { target: 12, realisation: 9.12 });
  const weighted = { main: { nilai_tertimbang: 1 } };
  assert.deepEqual(forCase(computationsOf('IND-PP46-04'), weighted).given, weighted, 'what is no input stays');
});

test('a page offers the cases that give figures, and no row that only names its formula', () => {
  const of = (cases) => {
    const page = { address: 'docs/reference/rules/ORG-CAP-01.html', html: '' };
    const { html } = withCalculator(page, new Map([['ORG-CAP-01', cases]]));
    return JSON.parse(/data-cases="([^"]*)"/.exec(html)[1].replaceAll('&quot;', '"').replaceAll('&#34;', '"'));
  };
  const good = { id: 'a', inputs: { target: 1, realisation: 2 } };
  assert.deepEqual(of([good, { id: 'b', inputs: { name: 'IKM', formula: 'R/T' } }]), [good]);
});
