import { image } from '../../decimal/image.js';
import { OPERATORS, type Operator, type OperatorName } from '../operators.js';
import type { Node } from './graph.js';
import { LARGEST } from './kernels/kernel.js';
import { bandStarts, rangeOf } from './thresholds.js';
import type { Relation } from '../types.js';

/** What a value is read for. `exact`: as it is. `loose`: its image is taken later; `guarded`: and NaN where it has none. */
export type Mode = 'exact' | 'guarded' | 'loose';

/** One value of a block of rows: what the kernels work out, without reasons. NaN is no value. */
export interface Value {
  readonly id: number;
  readonly op: string;
  readonly args: readonly Value[];
  /** Fixed numbers of the kernel. */
  readonly numbers: readonly number[];
  /** The node that it is the value of, for kernels that need more than numbers. */
  readonly node: Node;
  /** False where the magnitude may be beyond every image. */
  readonly isWithinRange: boolean;
}

/**
 * Values of nodes. Images that are taken once more later are not taken here: `round`, `band` and comparisons look at the
 * image of what they are given, and the image of a least or greatest is that of the images. Comparisons with fixed numbers
 * become comparisons of doubles.
 */
export class Values {
  readonly all: Value[] = [];
  #scope: Scope = { parent: null, known: new Map(), isNotZero: null };
  /** Nodes whose exact value is needed anyway: nobody else asks for a loose one. */
  readonly #exact = new Set<Node>();

  /** @param outputs nodes whose value is asked for; those whose image is taken later stand in `loose`. */
  constructor(outputs: readonly Node[], loose: readonly Node[] = []) {
    const seen = new Set<string>();
    const demand = (node: Node, mode: Mode): void => {
      const key = `${node.id} ${mode}`;
      if (seen.has(key)) return;
      seen.add(key);
      if (mode === 'exact') this.#exact.add(node);
      node.args.forEach((arg, i) => demand(arg, modeOf(node, i, mode)));
    };
    for (const node of outputs) demand(node, 'exact');
    for (const node of loose) demand(node, 'loose');
  }

  of(node: Node, asked: Mode = 'exact'): Value {
    const mode = this.#exact.has(node) ? 'exact' : asked;
    const key = `${node.id} ${mode}`;
    const known = this.#known(key);
    if (known !== undefined) return known;
    const value = node.never ? this.#make('nothing', [], [], node) : this.#valueOf(node, mode);
    this.#scope.known.set(key, value);
    return value;
  }

  #known(key: string): Value | undefined {
    for (let scope: Scope | null = this.#scope; scope !== null; scope = scope.parent) {
      const value = scope.known.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /**
   * Values of a branch that only some rows take are its own: another branch has other rows, and there another value may
   * be zero.
   */
  #ofBranch(node: Node, mode: Mode, isNotZero: Value | null = null): Value {
    const outer = this.#scope;
    this.#scope = { parent: outer, known: new Map(), isNotZero };
    const value = this.of(node, mode);
    this.#scope = outer;
    return value;
  }

  #valueOf(node: Node, mode: Mode): Value {
    const arg = (i: number): Value => this.of(node.args[i] as Node, modeOf(node, i, mode));
    const args = (): Value[] => node.args.map((_, i) => arg(i));
    const folded = this.#folded(node, arg);
    if (folded !== null) return folded;
    switch (node.op) {
      case 'constant':
        return this.#make('constant', [], [node.value], node);
      case 'image':
        return mode === 'exact'
          ? this.#make('image', [arg(0)], [], node)
          : mode === 'guarded' && !arg(0).isWithinRange
            ? this.#make('guard', [arg(0)], [], node)
            : arg(0);
      case 'coalesce':
        return this.#make(
          'coalesce',
          args().filter((value) => value.op !== 'nothing'),
          [],
          node,
        );
      case 'minimum':
      case 'maximum':
        return args().reduce((one, other) => this.#limit(node.op === 'minimum', one, other, node));
      case 'multiply':
        return this.#product(arg(0), arg(1), node);
      case 'divide':
        return this.#make(this.#isNeverZero(arg(1)) ? 'divideFreely' : 'divide', args(), [], node);
      case 'subtract':
        return this.#difference(arg(0), arg(1), node);
      case 'when':
        return this.#condition(arg(0), node, mode);
      case 'choose':
        return this.#choice(node, mode);
      case 'compare':
        return this.#comparison(node, arg(0), arg(1));
      case 'band':
        return this.#make('band', [arg(0)], bandStarts(node.options.edges ?? []), node);
      default:
        return this.#make(node.op, args(), [], node);
    }
  }

  /** A limit that is a fixed number joins the limits before it. */
  #limit(isMost: boolean, one: Value, other: Value, node: Node): Value {
    const fixed = other.op === 'constant' ? other : one.op === 'constant' ? one : null;
    if (fixed === null) return this.#make(isMost ? 'minimum' : 'maximum', [one, other], [], node);
    const at = fixed.numbers[0] as number;
    const of = fixed === other ? one : other;
    const inner = of.op === 'clamp' || of.op === 'guard' ? (of.args[0] as Value) : of;
    const [least, most, largest] =
      of.op === 'clamp'
        ? (of.numbers as [number, number, number])
        : [-Infinity, Infinity, of.op === 'guard' ? LARGEST : Infinity];
    const highest = isMost ? Math.min(most, at) : Math.max(most, at);
    const lowest = isMost ? Math.min(least, highest) : Math.max(least, at);
    return this.#make('clamp', [inner], [lowest, highest, largest], node);
  }

  /** A quotient times a fixed number is one step. */
  #product(one: Value, other: Value, node: Node): Value {
    const fixed = other.op === 'constant' ? other : one.op === 'constant' ? one : null;
    const of = fixed === other ? one : other;
    if (fixed === null) return this.#make('multiply', [one, other], [], node);
    if (of.op === 'divide') return this.#make('divideMultiply', of.args, fixed.numbers, node);
    if (of.op === 'divideFreely') return this.#make('divideFreelyMultiply', of.args, fixed.numbers, node);
    return this.#make('scale', [of], fixed.numbers, node);
  }

  /** A multiple less a value is one step, and so is a difference with a fixed number. */
  #difference(from: Value, what: Value, node: Node): Value {
    if (from.op === 'scale') return this.#make('scaleSubtract', [from.args[0] as Value, what], from.numbers, node);
    return from.op === 'constant'
      ? this.#make('subtractFrom', [what], from.numbers, node)
      : this.#make('subtract', [from, what], [], node);
  }

  #isNeverZero(value: Value): boolean {
    if (value.op === 'constant') return value.numbers[0] !== 0;
    for (let scope: Scope | null = this.#scope; scope !== null; scope = scope.parent) {
      if (scope.isNotZero === value) return true;
    }
    return false;
  }

  /** A condition that a value lies in a range is read where it decides. */
  #condition(test: Value, node: Node, mode: Mode): Value {
    const [, then, otherwise] = node.args as readonly [Node, Node, Node];
    if (test.op !== 'within') {
      return this.#make('when', [test, this.of(then, mode), this.of(otherwise, mode)], [], node);
    }
    const of = test.args[0] as Value;
    const [from, below] = test.numbers as readonly [number, number];
    const taken = this.of(then, mode);
    const other = from <= 0 && below > 0 ? this.#ofBranch(otherwise, mode, of) : this.of(otherwise, mode);
    const both = this.#make('whenWithin', [of, taken, other], [from, below], node);
    if (other.op !== 'whenWithin' || other.args[0] !== of) return both;
    // two conditions on one value: most rows lie outside both ranges and need one look
    const lowest = Math.min(from, other.numbers[0] as number);
    const highest = Math.max(below, other.numbers[1] as number);
    if (lowest === -Infinity && highest === Infinity) return both;
    return this.#make('whenWithin', [of, both, other.args[2] as Value], [lowest, highest], node);
  }

  /** What a table and fixed numbers make is a table. */
  #folded(node: Node, arg: (i: number) => Value): Value | null {
    if (!(node.op === 'image' || FOLDED.has(node.op))) return null;
    const first = node.args.findIndex((_, i) => arg(i).op === 'table');
    if (first < 0) return null;
    const args = node.args.map((_, i) => arg(i));
    const table = args[first] as Value;
    const column = table.node.column;
    if (!args.every((value) => value.op === 'constant' || (value.op === 'table' && value.node.column === column))) {
      return null;
    }
    const numbers = table.numbers.map((_, code) => {
      const row = args.map((value) => value.numbers[value.op === 'table' ? code : 0] as number);
      if (row.some((number) => number !== number)) return NaN;
      return node.op === 'image' ? image(row[0] as number) : scalarOf(node, row);
    });
    return this.#make('table', [], numbers, table.node);
  }

  /** A choice among fixed numbers is a table. */
  #choice(node: Node, mode: Mode): Value {
    const args = node.args.map((arg) => this.#ofBranch(arg, mode));
    if (!args.every(({ op }) => op === 'constant' || op === 'nothing')) return this.#make('choose', args, [], node);
    const numbers = Array.from(node.branchOf as Uint8Array, (branch) => args[branch]?.numbers[0] ?? NaN);
    return this.#make('table', [], numbers, node);
  }

  #comparison(node: Node, left: Value, right: Value): Value {
    const relation = node.options.relation ?? '=';
    const fixed = right.op === 'constant' ? right : left.op === 'constant' ? left : null;
    if (fixed === null) return this.#make('compare', [left, right], [], node);
    const range = rangeOf(fixed === right ? relation : TURNED[relation], fixed.numbers[0] as number);
    if (range === null) return this.#make('nothing', [], [], node);
    return this.#make('within', [fixed === right ? left : right], [range.from, range.below], node);
  }

  #make(op: string, args: readonly Value[], numbers: readonly number[], node: Node): Value {
    if (op === 'coalesce' && args.length === 1) return args[0] as Value;
    const own = OF_NODE.has(op) ? node.id : '';
    const key = [op, args.map((arg) => arg.id).join(' '), numbers.map(written).join(' '), own].join('|');
    const known = this.#known(key);
    if (known !== undefined) return known;
    const isWithinRange = IMAGES.has(op) || (HANDED_ON.has(op) && args.every((arg) => arg.isWithinRange));
    const value: Value = { id: this.all.length, op, args, numbers, node, isWithinRange };
    this.all.push(value);
    const isEverywhere = op === 'field' || op === 'constant' || op === 'nothing';
    (isEverywhere ? this.#outermost() : this.#scope).known.set(key, value);
    return value;
  }

  #outermost(): Scope {
    let scope = this.#scope;
    while (scope.parent !== null) scope = scope.parent;
    return scope;
  }
}

/** Values that are known in a branch and around it. */
interface Scope {
  readonly parent: Scope | null;
  readonly known: Map<string, Value>;
  /** A value that is not zero in any row that counts here. */
  readonly isNotZero: Value | null;
}

/** A number as text, and minus zero is not zero. */
function written(number: number): string {
  return Object.is(number, -0) ? '-0' : String(number);
}

/** Operators whose result for fixed numbers is worked out beforehand. */
const FOLDED: ReadonlySet<string> = new Set(
  Object.entries<Operator>(OPERATORS).flatMap(([name, { missing }]) => (missing === 'strict' ? [name] : [])),
);

function scalarOf(node: Node, args: readonly number[]): number {
  const { scalar }: Operator = OPERATORS[node.op as OperatorName];
  return scalar(args, node.options);
}

const TURNED: Readonly<Record<Relation, Relation>> = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' };

/** Kernels that read more than numbers of their node. */
const OF_NODE: ReadonlySet<string> = new Set(['field', 'choose', 'table', 'compare', 'round', 'lookup']);
const HANDED_ON: ReadonlySet<string> = new Set(['minimum', 'maximum', 'absolute', 'coalesce', 'choose']);
/** Kernels that never give a magnitude beyond every image. */
const IMAGES: ReadonlySet<string> = new Set([
  'nothing',
  'image',
  'guard',
  'round',
  'floor',
  'ceil',
  'compare',
  'within',
  'band',
  'geometricMean',
]);

/** How a node reads an argument when it is itself read in a mode. */
function modeOf(node: Node, argument: number, mode: Mode): Mode {
  switch (node.op) {
    case 'image':
    case 'round':
    case 'floor':
    case 'ceil':
    case 'compare':
    case 'band':
    case 'lookup':
      return 'loose';
    case 'minimum':
    case 'maximum':
    case 'coalesce':
      return mode === 'exact' ? 'exact' : 'guarded';
    case 'absolute':
    case 'choose':
      return mode;
    case 'when':
      return argument === 0 ? 'exact' : mode;
    default:
      return 'exact';
  }
}
