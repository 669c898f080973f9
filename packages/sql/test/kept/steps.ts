import type { Program } from '#src/program/program.js';
import type { Step } from '#src/program/step.js';

/** Arguments of every kind that an operator meets, by what is known of them before any row is read. */
export const ARGUMENTS = {
  any: (program: Program): Step => cell(program, 'any', { most: Number.MAX_VALUE, least: Number.MIN_VALUE }),
  other: (program: Program): Step => cell(program, 'other', { most: Number.MAX_VALUE, least: Number.MIN_VALUE }),
  image: (program: Program): Step => ({ ...cell(program, 'image', { most: 1e15, least: 1e-10 }), imaged: true }),
  always: (program: Program): Step =>
    program.base('always', { label: 'always', magnitude: { most: 1e15, least: 1e-10 }, imaged: true }),
  small: (program: Program): Step => cell(program, 'small', { most: 1000, least: 1e-3 }),
  wide: (program: Program): Step => program.base('wide', { label: 'wide', magnitude: { most: 1e290, least: 1 } }),
  bounded: (program: Program): Step =>
    program.base('bounded', { label: 'bounded', magnitude: { most: 1e14, least: 1 } }),
  infinite: (program: Program): Step => cell(program, 'infinite', { most: Infinity, least: Number.MIN_VALUE }),
  unbounded: (program: Program): Step => cell(program, 'unbounded', { most: Infinity, least: 1 }),
  zero: (program: Program): Step => program.number(0),
  hundred: (program: Program): Step => program.number(100),
  third: (program: Program): Step => program.number(-1 / 3),
  huge: (program: Program): Step => program.number(-1e308),
  cap: (program: Program): Step => program.parameter('cap', 120),
  missing: (program: Program): Step => program.none(2),
} as const;

export type ArgumentName = keyof typeof ARGUMENTS;

/** A column that has a status beside it. */
function cell(program: Program, name: string, magnitude: Step['magnitude']): Step {
  const of = program.base(`${name}_status`, { label: `${name}_status` });
  return program.base(name, { label: name, magnitude, missing: { kind: 'column', of } });
}
