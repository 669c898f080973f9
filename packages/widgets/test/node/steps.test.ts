import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainRow, ID } from '@takar/core';
import { explanationText } from '#src/view/explanation-text.js';
import { explainRow as explain } from '#src/view/explanation.js';
import { explanationWords } from '#src/locale/explanation.js';
import { learnFormulas } from '#src/locale/full.js';
import { learn } from '#src/locale/tongue.js';
import { stepsOf } from '#src/view/steps.js';
import { exampleComputation } from './support.js';

const computation = exampleComputation();
const rowOf = (indicator: string): number =>
  Array.from({ length: computation.table.length }, (_, row) => row).find(
    (row) => computation.row(row).input['indicator'] === indicator,
  ) as number;

test('a calculation is told from its inputs to its result, without steps that only pass a figure on', () => {
  const steps = stepsOf(explainRow(computation, rowOf('Angka kematian ibu'), ID));
  assert.equal(steps[0]?.formula, '(2 × target − realisasi) ÷ target × 100');
  assert.equal(steps[0]?.rule?.id, 'ORG-CAP-02');
  assert.ok(steps[0]?.conditions.some((condition) => condition.includes('minimalkan')));
  assert.equal(steps.at(-1)?.text, '76,31');
  assert.equal(steps.length, 2);
});

test('an explanation is copied as text with its figures, sources and policy', async () => {
  await learnFormulas();
  const view = { tongue: await learn('id'), asOf: null };
  const text = explanationText(explain(computation, rowOf('Prevalensi Stunting'), view), explanationWords('id'));
  for (const part of [
    'Prevalensi Stunting',
    '101,61%',
    '(2 × 15,5 − 15,25) ÷ 15,5 × 100',
    'ORG-CAP-02',
    'pemda-uncapped',
    'e-SAKIP',
  ])
    assert.ok(text.includes(part), `${part} in\n${text}`);
});
