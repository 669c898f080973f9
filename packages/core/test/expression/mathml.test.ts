import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add,
  compare,
  constant,
  divide,
  field,
  ID,
  mathml,
  mathmlText,
  minimum,
  multiply,
  parameter,
  roundTo,
  select,
  subtract,
  when,
  wordsOfRule,
  type Expression,
  type MathNode,
} from '@takar/core';
import { RULES } from '@takar/core/registry';

const text = (of: Expression): string => mathmlText(mathml(of, ID)).replace(/^<math>(.*)<\/math>$/, '$1');
const R = '<mi>realisasi</mi>';
const T = '<mi>target</mi>';

test('a quotient is a fraction, without brackets', () => {
  assert.equal(
    text(multiply(divide(subtract(field('target'), field('realisation')), field('target')), 100)),
    `<mrow><mfrac><mrow>${T}<mo>−</mo>${R}</mrow>${T}</mfrac><mo>×</mo><mn>100</mn></mrow>`,
  );
});

test('sums are bracketed where they would be read otherwise', () => {
  const sum = add(field('target'), 1);
  const said = `<mrow><mo>(</mo><mrow>${T}<mo>+</mo><mn>1</mn></mrow><mo>)</mo></mrow>`;
  assert.equal(text(multiply(sum, 2)), `<mrow>${said}<mo>×</mo><mn>2</mn></mrow>`);
  assert.equal(text(subtract(2, sum)), `<mrow><mn>2</mn><mo>−</mo>${said}</mrow>`);
  assert.equal(
    text(subtract(2, constant(-1))),
    '<mrow><mn>2</mn><mo>−</mo><mrow><mo>(</mo><mn>−1</mn><mo>)</mo></mrow></mrow>',
  );
});

test('nested choices are one list of cases, the last without condition', () => {
  const of = when(compare(field('target'), '>', 3), 1, when(compare(field('target'), '>', 2), 2, 3));
  const row = (value: number, condition: string): string =>
    `<mtr><mtd><mn>${value}</mn></mtd><mtd>${condition}</mtd></mtr>`;
  const above = (edge: number): string => `<mrow>${T}<mo>&gt;</mo><mn>${edge}</mn></mrow>`;
  assert.equal(text(of), `<mrow><mo>{</mo><mtable>${row(1, above(3))}${row(2, above(2))}${row(3, '')}</mtable></mrow>`);
  assert.match(text(select('polarity', { maximise: 1 })), /<mi>polaritas<\/mi><mo>=<\/mo><mtext>/);
});

test('functions and roundings are in the words of the language', () => {
  assert.match(text(minimum(parameter('cap'), field('target'))), /<mi>terkecil<\/mi>.*<mo>;<\/mo>/);
  assert.match(
    text(roundTo(field('target'), 2)),
    /^<mrow><mtext>bulatkan\(<\/mtext><mi>target<\/mi><mtext>; 2 desimal\)<\/mtext><\/mrow>$/,
  );
});

test('every rule with a formula has one in MathML, and names are never markup', () => {
  const tags = new Set(['math', 'mrow', 'mi', 'mn', 'mo', 'mtext', 'mfrac', 'msqrt', 'mtable', 'mtr', 'mtd']);
  const check = (of: MathNode): void => {
    assert.ok(tags.has(of.tag));
    assert.ok((of.text === undefined) !== (of.children === undefined), of.tag);
    of.children?.forEach(check);
  };
  for (const rule of RULES) if (rule.expression !== null) check(mathml(rule.expression, wordsOfRule(rule, ID)));
  assert.equal(text(field('<script>')), '<mi>&lt;script&gt;</mi>');
});
