import { KEMENKEU_2026, numberColumn, resolve, statusOf, walk } from '@takar/core';
import { RULES } from '@takar/core/registry';
import { generatedRows } from '../../core/build/test/support/generated-rows.js';
import { stream } from './rows.mjs';

/** Groups of every way of writing at the least, however few rows are asked for. */
const LEAST_ROWS = 2000;

/**
 * Scores of small groups whose weights are 100 together as they are meant: written as percentages, as parts of one, in both ways,
 * rounded, a little beyond what counts as 100, or as nothing that can be told.
 */
export function writtenWeights(rows) {
  const length = Math.max(LEAST_ROWS, rows);
  const next = stream(18);
  const weight = numberColumn(length);
  const units = [];
  for (let group = 0; units.length < length; group += 1) {
    const weights = written(next);
    for (const value of weights.slice(0, length - units.length)) {
      weight.values[units.length] = value ?? NaN;
      weight.status[units.length] = value === null ? statusOf('empty') : 0;
      units.push(`Unit ${group}`);
    }
  }
  const rule = RULES.find(({ id }) => id === KEMENKEU_2026.id);
  const achievement = [...walk(rule.expression)].find(
    ({ kind, name }) => kind === 'named' && name === 'achievementCapped',
  );
  const { columns } = generatedRows(length, 19);
  return {
    name: 'scores by written weights',
    table: { length, columns: { ...columns, weight, unit: { kind: 'text', values: units } } },
    cases: [
      {
        name: 'weighted',
        policy: KEMENKEU_2026,
        expression: achievement,
        parameters: resolve(rule, null).resolved.parameters,
        keys: ['unit'],
        score: { keys: ['unit'], weight: 'weight' },
        occur: { weightFault: [0, 1, 2] },
      },
    ],
  };
}

/** The weights of one group; null where one is missing. */
function written(next) {
  const parts = shares(next);
  const some = (change) => parts.map((part, i) => (i === 0 || next() < 0.4 ? change(part) : part));
  const asPart = (part) => Number((part / 100).toFixed(4));
  const ways = [
    () => parts,
    () => parts.map(asPart),
    () => some(asPart),
    () => some(asPart),
    () => some((part) => Number((part / 100).toFixed(2))),
    // within and beyond what rounded weights may lie from 100
    () => [...some(asPart), Math.round(next() * 12) / 10],
    () => [...some(asPart), null],
    () => some(() => Number(next().toFixed(3))),
    () => parts.map((part) => part * 10 - 40),
    () => some(() => (next() < 0.5 ? 9e14 : 1 + 4e-11)),
  ];
  return ways[Math.floor(next() * ways.length)]();
}

/** Two to five numbers that are 100 together, some with a digit. */
function shares(next) {
  const count = 2 + Math.floor(next() * 4);
  const of = next() < 0.5 ? 1 : 10;
  const parts = [];
  let left = 100 * of;
  for (let i = 1; i < count; i += 1) {
    const part = 1 + Math.floor((next() * left) / 2);
    parts.push(part / of);
    left -= part;
  }
  return [...parts, left / of];
}
