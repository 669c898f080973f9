import type { RuleInput } from '@takar/core';

const FIGURES = [85, 60, 92.5, 40];

/**
 * Inputs of the shapes that a rule asks for, each in its range, for rules whose own cases leave branches open: `turn` moves
 * figures, categories and lengths on by one. What they come to means nothing; that it stays the same does.
 */
export function madeInputs(inputs: readonly RuleInput[], turn: number): Readonly<Record<string, unknown>> {
  const given = inputs.filter(({ optional, shape }) => shape !== 'any' && (optional !== true || turn % 2 === 0));
  return Object.fromEntries(given.map((input, i) => [input.name, madeInput(input, i + turn)]));
}

function madeInput(input: RuleInput, turn: number): unknown {
  const { shape = 'figure', categories, fields = [] } = input;
  switch (shape) {
    case 'flag':
      return turn % 2 === 0;
    case 'range':
      return [figure(input, turn + 1), figure(input, turn)].sort((a, b) => a - b);
    case 'list':
      return [0, 1, 2].map((i) => cell(input, turn + i));
    case 'rows':
      return [0, 1, 2].map((i) => madeInputs(fields, turn + i));
    case 'counts':
      return Object.fromEntries((categories ?? []).map((category, i) => [category, (turn + i) % 5]));
    case 'parts':
      return madeInputs(fields, turn);
    case 'duration':
      return turn % 2 === 0 ? '5 jam 36 menit' : 5;
    case 'date':
      return `2026-0${1 + (turn % 9)}-15`;
    case 'text':
    case 'note':
      return `teks ${1 + (turn % 2)}`;
    default:
      return cell(input, turn);
  }
}

function cell(input: RuleInput, turn: number): number | string {
  const { categories = [] } = input;
  return categories.length > 0 ? (categories[turn % categories.length] as string) : figure(input, turn);
}

function figure({ least = 0, most = Infinity }: RuleInput, turn: number): number {
  const wanted = FIGURES[turn % FIGURES.length] as number;
  return wanted > most ? least + ((most - least) * wanted) / 100 : Math.max(wanted, least);
}
