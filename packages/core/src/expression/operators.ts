import { ceil, floor, atDigit } from '../decimal/round.js';
import { image } from '../decimal/image.js';
import { STATUS } from '../outcome/reason.js';
import type { OperatorOptions } from './types.js';
import { geometricMean } from './geometric-mean.js';
import { binaryKernel, coalesceKernel, naryKernel, unaryKernel, whenKernel, type Kernel } from './kernels.js';
import { bandOf, divided, RELATIONS, relationOf } from './scalars.js';

/**
 * What an operator does with arguments that have no value.
 * - `strict`: the first argument without value, in order, gives its reason to the result.
 * - `when`: a condition without value gives its reason; otherwise only the chosen branch counts.
 * - `coalesce`: the first argument that has a value; when none has, the reason of the last.
 */
export type MissingPolicy = 'strict' | 'when' | 'coalesce';

/** One operator of the algebra: everything any reader knows about it. */
export interface Operator {
  /** Number of arguments; `many` is one or more. */
  readonly arity: 1 | 2 | 3 | 'many';
  readonly missing: MissingPolicy;
  /** Raised when the same arguments give another result than before; part of the hash of every rule that uses it. */
  readonly version: number;
  /**
   * The result for arguments that all have values (for `when` and `coalesce`: for the choice itself).
   * NaN says that there is no result, for the reason `undefinedAs`.
   */
  readonly scalar: (args: readonly number[], options: OperatorOptions) => number;
  readonly undefinedAs: number;
  /** The same over blocks of rows. */
  readonly kernel: (options: OperatorOptions) => Kernel;
}

/** THE operator table. An operator that is not here does not exist; SQL emitters are keyed by these names. */
export const OPERATORS = {
  add: strict(2, (x, y) => x + y),
  subtract: strict(2, (x, y) => x - y),
  multiply: strict(2, (x, y) => x * y),
  /** Division by zero is missing, never an infinity. */
  divide: strict(2, divided, STATUS.divisionByZero),
  squareRoot: strict(1, (x) => Math.sqrt(x)),
  absolute: strict(1, (x) => Math.abs(x)),
  minimum: many((args) => Math.min(...args)),
  maximum: many((args) => Math.max(...args)),
  floor: strict(1, (x) => floor(x)),
  ceil: strict(1, (x) => ceil(x)),
  /** Options: `digits`, `mode`. */
  round: withOptions(1, (options) => {
    const digits = options.digits ?? 0;
    const mode = options.mode ?? 'half-away';
    return (x) => atDigit(x, digits, mode);
  }),
  /** 1 when the relation holds between the images, else 0. Option: `relation`. */
  compare: withOptions(2, (options) => {
    const holds = RELATIONS[options.relation ?? '='];
    return (x, y) => relationOf(x, y, holds);
  }),
  /** Second argument when the first is not 0, else the third. */
  when: lazy(3, 'when', ([condition, then, otherwise]) => (condition !== 0 ? then : otherwise) as number),
  coalesce: lazy('many', 'coalesce', ([first]) => first as number),
  /** Position (from 0) of the band that holds the image. Option: `edges`. */
  band: withOptions(1, (options) => {
    const edges = options.edges ?? [];
    return (x) => bandOf(x, edges);
  }),
  /** Value beside the key that equals the image; missing (`unknown_category`) when no key does. Option: `pairs`. */
  lookup: withOptions(
    1,
    (options) => {
      const pairs = new Map(options.pairs ?? []);
      return (x) => pairs.get(image(x)) ?? NaN;
    },
    STATUS.unknownCategory,
  ),
  /** n-th root of the product; 0 anywhere gives 0; a negative argument has no result. The result is imaged. */
  geometricMean: { ...many(geometricMean), version: 3 },
} as const satisfies Record<string, Operator>;

/** Name of an operator of the table. */
export type OperatorName = keyof typeof OPERATORS;

type Scalar = (x: number, y: number) => number;

function strict(arity: 1 | 2, scalar: Scalar, undefinedAs: number = STATUS.outOfRange): Operator {
  return withOptions(arity, () => scalar, undefinedAs);
}

function withOptions(
  arity: 1 | 2,
  bind: (options: OperatorOptions) => Scalar,
  undefinedAs: number = STATUS.outOfRange,
): Operator {
  return {
    arity,
    missing: 'strict',
    version: 1,
    scalar: ([x, y], options) => bind(options)(x as number, y as number),
    undefinedAs,
    kernel: (options) =>
      arity === 1
        ? unaryKernel(bind(options) as (x: number) => number, undefinedAs)
        : binaryKernel(bind(options), undefinedAs),
  };
}

function many(scalar: (args: readonly number[]) => number): Operator {
  return {
    arity: 'many',
    missing: 'strict',
    version: 1,
    scalar,
    undefinedAs: STATUS.outOfRange,
    kernel: () => naryKernel(scalar, STATUS.outOfRange),
  };
}

function lazy(arity: 3 | 'many', missing: 'when' | 'coalesce', scalar: (args: readonly number[]) => number): Operator {
  return {
    arity,
    missing,
    version: 1,
    scalar,
    undefinedAs: STATUS.outOfRange,
    kernel: () => (missing === 'when' ? whenKernel : coalesceKernel),
  };
}
