import { formatNumber } from '@takar/core';
import { countRows, EXPECTATIONS, PREDICATES_2022, type QuadrantCell } from '@takar/core/appraisal';
import type { PlacedStaff, QuadrantModel } from '../../data/quadrant-model.js';
import type { Tongue } from '../../locale/tongue.js';
import type { NineCell, NineLine, NineView } from '../nine/nine-scene.js';
import { staffText } from '../staff-text.js';
import { cellId, differing, differsText, headsOf, inCell, reasonsText, unplaced } from './counted.js';
import { WORDS } from './words.js';

/** The nine cells with their predicates and heads, work result upwards and behaviour to the right. */
export function viewQuadrant(model: QuadrantModel, rows: readonly PlacedStaff[], tongue: Tongue): NineView {
  const { locale } = tongue.core;
  const words = WORDS[locale];
  return {
    xTitle: `${words.behaviour} →`,
    columns: EXPECTATIONS.map(({ label }) => label[locale]),
    rows: [...EXPECTATIONS].reverse().map((workResult) => ({
      label: `${words.workResult}: ${workResult.label[locale].toLowerCase()}`,
      cells: model.cells
        .filter((cell) => cell.workResult.key === workResult.key)
        .map((cell) => viewCell(model, cell, inCell(rows, cell), tongue)),
    })),
    lines: linesBelow(rows, tongue),
  };
}

function viewCell(model: QuadrantModel, cell: QuadrantCell, here: readonly PlacedStaff[], tongue: Tongue): NineCell {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const count = countRows(here);
  const heads = words.heads(formatNumber(count.heads, numbers));
  const ratings = [
    `${words.workResult} ${cell.workResult.label[locale].toLowerCase()}`,
    `${words.behaviour.toLowerCase()} ${cell.behaviour.label[locale].toLowerCase()}`,
  ].join(', ');
  return {
    id: cellId(model, cell),
    title: cell.name[locale],
    figure: heads,
    heads: count.heads,
    words: [
      cell.name[locale],
      ratings,
      `${heads}${count.heads === 0 ? '' : ` (${staffText(count, words.none, tongue)})`}`,
    ].join('. '),
  };
}

function linesBelow(rows: readonly PlacedStaff[], tongue: Tongue): readonly NineLine[] {
  const { locale, numbers } = tongue.core;
  const words = WORDS[locale];
  const heads = (some: readonly PlacedStaff[]): string => words.heads(formatNumber(headsOf(some), numbers));
  const without = unplaced(rows);
  const other = differing(rows);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return [
    ...(without.length === 0
      ? []
      : [{ id: 'unplaced', label: `${words.unplaced}: ${heads(without)}`, detail: reasonsText(without, tongue) }]),
    ...(other.length === 0
      ? []
      : [{ id: 'differs', label: `${words.differs}: ${heads(other)}`, detail: differsText(other, tongue) }]),
    ...(units.length === 1 && units[0] === null
      ? []
      : units.map((unit, i): NineLine => {
          const own = rows.filter((row) => row.unit === unit);
          return { id: `unit-${i}`, label: unit ?? words.unnamed, detail: unitText(own, tongue) };
        })),
  ];
}

function unitText(rows: readonly PlacedStaff[], tongue: Tongue): string {
  const { locale, numbers } = tongue.core;
  const number = (some: readonly PlacedStaff[]): string => formatNumber(headsOf(some), numbers);
  const filled = [...PREDICATES_2022]
    .reverse()
    .map(({ key, label }) => ({ label, here: rows.filter(({ place }) => place.predicate?.key === key) }))
    .filter(({ here }) => headsOf(here) > 0);
  const without = unplaced(rows);
  return [
    ...filled.map(({ label, here }) => `${label[locale]}: ${number(here)}`),
    ...(without.length === 0 ? [] : [`${WORDS[locale].unplaced.toLowerCase()}: ${number(without)}`]),
  ]
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' · ');
}
