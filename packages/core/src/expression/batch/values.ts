import type { Node } from './graph.js';
import { LARGEST } from './kernels/kernel.js';
import { bandStarts, rangeOf } from './thresholds.js';
import type { Relation } from '../types.js';

/** What a value is read for. `exact`: as it is. `loose`: its image is taken later; `guarded`: and NaN where it has none. */
type Mode = 'exact' | 'guarded' | 'loose';

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
  #scope: Scope = { parent: null, known: new Map() };
  /** Nodes whose exact value is needed anyway: nobody else asks for a loose one. */
  readonly #exact = new Set<Node>();

  constructor(outputs: readonly Node[]) {
    const seen = new Set<string>();
    const demand = (node: Node, mode: Mode): void => {
      const key = `${node.id} ${mode}`;
      if (seen.has(key)) return;
      seen.add(key);
      if (mode === 'exact') this.#exact.add(node);
      node.args.forEach((arg, i) => demand(arg, modeOf(node, i, mode)));
    };
    for (const node of outputs) demand(node, 'exact');
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

  /** Values of a branch that only some rows take are its own: another branch has other rows. */
  #ofBranch(node: Node, mode: Mode): Value {
    const outer = this.#scope;
    this.#scope = { parent: outer, known: new Map() };
    const value = this.of(node, mode);
    this.#scope = outer;
    return value;
  }

  #valueOf(node: Node, mode: Mode): Value {
    const arg = (i: number): Value => this.of(node.args[i] as Node, modeOf(node, i, mode));
    const args = (): Value[] => node.args.map((_, i) => arg(i));
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
      case 'when':
        return this.#condition(arg(0), arg(1), arg(2), node);
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
    if (fixed === null || of.op !== 'divide') return this.#make('multiply', [one, other], [], node);
    return this.#make('divideMultiply', of.args, fixed.numbers, node);
  }

  /** A condition that a value lies in a range is read where it decides. */
  #condition(test: Value, then: Value, otherwise: Value, node: Node): Value {
    if (test.op !== 'within') return this.#make('when', [test, then, otherwise], [], node);
    const of = test.args[0] as Value;
    const both = this.#make('whenWithin', [of, then, otherwise], test.numbers, node);
    if (otherwise.op !== 'whenWithin' || otherwise.args[0] !== of) return both;
    // two conditions on one value: most rows lie outside both ranges and need one look
    const from = Math.min(test.numbers[0] as number, otherwise.numbers[0] as number);
    const below = Math.max(test.numbers[1] as number, otherwise.numbers[1] as number);
    if (from === -Infinity && below === Infinity) return both;
    return this.#make('whenWithin', [of, both, otherwise.args[2] as Value], [from, below], node);
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
    const key = [op, args.map((arg) => arg.id).join(' '), numbers.join(' '), own].join('|');
    const known = this.#known(key);
    if (known !== undefined) return known;
    const isWithinRange = !UNBOUNDED.has(op) || (HANDED_ON.has(op) && args.every((arg) => arg.isWithinRange));
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
}

const TURNED: Readonly<Record<Relation, Relation>> = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' };

/** Kernels that read more than numbers of their node. */
const OF_NODE: ReadonlySet<string> = new Set(['field', 'choose', 'table', 'compare', 'round', 'lookup']);
const HANDED_ON: ReadonlySet<string> = new Set(['minimum', 'maximum', 'absolute', 'coalesce', 'choose']);
/** Kernels that may give magnitudes beyond every image. */
const UNBOUNDED: ReadonlySet<string> = new Set([
  ...[
    'field',
    'constant',
    'add',
    'subtract',
    'multiply',
    'divide',
    'squareRoot',
    'lookup',
    'when',
    'whenWithin',
    'table',
    'divideMultiply',
    'clamp',
  ],
  ...HANDED_ON,
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
