import { LARGEST } from '../batch/kernels/kernel.js';
import { isBranchOf, type Schedule, type Section } from '../batch/schedule.js';
import type { Value } from '../batch/values.js';
import { get, type Body } from './body.js';
import { DIVISIONS, followedIn } from './deferred.js';
import * as lanes from './lanes.js';
import type { Lanes } from './lanes.js';
import type { Code } from './opcodes.js';
import { hasNoImage, isWithin, OPERATIONS, type Operation, type Writer } from './operations.js';
import { followed, oneOf, oneOfMany, quotientOf, withNone, type Part, type Quotient } from './quotient.js';

/** What stands in memory for the rows that are worked out. */
export interface Sources {
  readonly field: (value: Value) => Lanes;
  readonly table: (value: Value) => Lanes;
  /** The branch of each row, as a whole number. */
  readonly branch: (value: Value) => Lanes;
  /** Not 0 where some row of the block takes a branch. */
  readonly isPresent: (value: Value, branch: number) => Code;
}

/**
 * Writes the values of a rule for two rows: values of a section one after another, and all branches of a choice, of which
 * masks take what counts. Branches that no row of the block takes are passed over.
 */
export class Sections implements Writer {
  readonly #body: Body;
  readonly #schedule: Schedule;
  readonly #deferred: ReadonlySet<Value>;
  readonly #sources: Sources;
  readonly #lanes = new Map<Value, Lanes>();
  readonly #quotients = new Map<Value, Quotient>();
  /** Values of which the choice around takes care where they have no image. */
  readonly #covered: Value[] = [];
  /** Mask of the rows that the section around leaves to the other reader. */
  #left: number;
  /** True where it leaves any. */
  #leaves = false;

  constructor(body: Body, schedule: Schedule, deferred: ReadonlySet<Value>, sources: Sources) {
    this.#body = body;
    this.#schedule = schedule;
    this.#deferred = deferred;
    this.#sources = sources;
    this.#left = body.local();
  }

  /** Writes everything; gives the mask of the rows that are left to the other reader. */
  all(): Lanes {
    this.#body.set(this.#left, this.number(0));
    this.#section(this.#schedule.main);
    return get(this.#left);
  }

  /** The lanes of a value that was written, or of a fixed number. */
  of(value: Value): Lanes {
    const known = this.#lanes.get(value);
    return known ?? this.number(value.op === 'constant' ? (value.numbers[0] as number) : NaN);
  }

  keep(of: Lanes): Lanes {
    return this.#body.keep(of);
  }

  number(value: number): Lanes {
    return this.#body.number(value);
  }

  orWhole(result: Lanes, odd: Lanes, x: Lanes): Lanes {
    const body = this.#body;
    const [found, mask] = [body.local(), body.local()];
    body.set(found, result);
    body.set(mask, odd);
    body.where(lanes.anyTrue(get(mask)), () => {
      const hasImage = lanes.atMost(lanes.absolute(x), this.number(LARGEST));
      const isWhole = this.keep(lanes.and(lanes.equal(x, lanes.nearest(x)), hasImage));
      const own = lanes.add(x, this.number(0));
      body.set(found, lanes.select(lanes.and(get(mask), isWhole), own, get(found)));
      this.leave(lanes.without(get(mask), isWhole));
    });
    return get(found);
  }

  leave(odd: Lanes): void {
    this.#leaves = true;
    this.#body.set(this.#left, lanes.or(get(this.#left), odd));
  }

  #section(section: Section): void {
    for (const value of section.values) {
      if (value.op === 'constant' || value.op === 'nothing') continue;
      if (this.#deferred.has(value)) this.#quotients.set(value, this.#quotient(value));
      else this.#lanes.set(value, this.keep(this.#written(value)));
    }
  }

  #written(value: Value): Lanes {
    const { op, args } = value;
    if (args.some((arg, i) => isBranchOf(value, i) && this.#deferred.has(arg)))
      return this.#divided(this.#quotient(value));
    switch (op) {
      case 'field':
        return this.#sources.field(value);
      case 'table':
        return this.#sources.table(value);
      case 'choose':
        return this.#choose(value);
      case 'when':
      case 'whenWithin': {
        const same = this.#shortcut(value);
        if (same !== undefined) return lanesOf(this, same);
        const { isTaken, none } = this.#condition(value);
        const [then, otherwise] = this.#either(value, isTaken);
        const found = lanes.select(isTaken, lanesOf(this, then), lanesOf(this, otherwise));
        return none === null ? found : lanes.or(found, none);
      }
      case 'coalesce':
        return args
          .map((arg) => this.of(arg))
          .reduce((one, next) => this.keep(lanes.select(lanes.equal(one, one), one, next)));
      default:
        return this.#operation(value, (arg) => this.of(arg));
    }
  }

  #operation(value: Value, of: (arg: Value) => Lanes): Lanes {
    const [x, y = x] = value.args.map(of) as [Lanes, Lanes?];
    return (OPERATIONS[value.op] as Operation)(this, x, y, value);
  }

  /** Where a condition takes its first branch, and where it has no value, unless the choice around takes care of that. */
  #condition({ op, args, numbers }: Value): { readonly isTaken: Lanes; readonly none: Lanes | null } {
    const test = args[0] as Value;
    const of = this.of(test);
    if (op === 'when') return { isTaken: this.keep(lanes.differ(of, this.number(0))), none: lanes.differ(of, of) };
    const isCovered = this.#covered.includes(test);
    return { isTaken: this.keep(isWithin(this, of, numbers)), none: isCovered ? null : hasNoImage(this, of, test) };
  }

  /** The first branch of a condition that only spares looks at it: where it does not hold, that branch gives the same. */
  #shortcut(value: Value): Part | undefined {
    return isShortcut(value) ? this.#branch(value, 1, (odd) => odd) : undefined;
  }

  #either(value: Value, isTaken: Lanes): readonly [Part, Part] {
    if (value.op === 'whenWithin') this.#covered.push(value.args[0] as Value);
    const then = this.#branch(value, 1, (odd) => lanes.and(odd, isTaken));
    const otherwise = this.#branch(value, 2, (odd) => lanes.without(odd, isTaken));
    if (value.op === 'whenWithin') this.#covered.pop();
    return [then, otherwise];
  }

  /** Writes a branch; `isTaken` takes out of the rows that it leaves those that do not take it. */
  #branch(value: Value, argument: number, isTaken: (odd: Lanes) => Lanes): Part {
    const section = this.#schedule.branch(value, argument);
    if (section.values.length > 0) {
      const [around, before] = [this.#left, this.#leaves];
      this.#left = this.#body.local();
      this.#leaves = false;
      this.#body.set(this.#left, this.number(0));
      this.#section(section);
      const odd = this.#leaves ? get(this.#left) : null;
      this.#left = around;
      this.#leaves = before;
      if (odd !== null) this.leave(isTaken(odd));
    }
    const arg = value.args[argument] as Value;
    return arg.op === 'nothing' ? null : (this.#quotients.get(arg) ?? { lanes: this.of(arg) });
  }

  /** Branches with much in them are passed over where no row of the block takes them. */
  #choose(value: Value): Lanes {
    const body = this.#body;
    const found = body.local();
    body.set(found, this.number(NaN));
    for (const [k, arg] of value.args.entries()) {
      if (arg.op === 'nothing') continue;
      const write = (): void => {
        const isTaken = this.#takes(value, k);
        const part = this.#branch(value, k, (odd) => lanes.and(odd, isTaken));
        body.set(found, lanes.select(isTaken, lanesOf(this, part), get(found)));
      };
      if (this.#size(this.#schedule.branch(value, k)) <= SMALL) write();
      else body.where(this.#sources.isPresent(value, k), write);
    }
    return get(found);
  }

  /** How many values a section and those within it have. */
  #size({ values }: Section): number {
    return values.reduce(
      (size, value) =>
        value.args.reduce(
          (sum, _, i) => sum + (isBranchOf(value, i) ? this.#size(this.#schedule.branch(value, i)) : 0),
          size + 1,
        ),
      0,
    );
  }

  #takes(value: Value, branch: number): Lanes {
    return this.keep(lanes.equalLongs(this.#sources.branch(value), this.#body.long(branch)));
  }

  #divided({ dividend, divisor, finish }: Quotient): Lanes {
    return finish.write(this.keep(lanes.divide(dividend, divisor)), divisor);
  }

  /** A value whose division is put off, or a choice among such values. */
  #quotient(value: Value): Quotient {
    if (DIVISIONS.has(value.op)) {
      const [dividend, divisor] = value.args.map((arg) => this.of(arg)) as [Lanes, Lanes];
      return quotientOf(this, value, dividend, divisor);
    }
    if (value.op === 'choose') return this.#chosen(value);
    if (value.op === 'when' || value.op === 'whenWithin') {
      const same = this.#deferred.has(value.args[1] as Value) ? this.#shortcut(value) : undefined;
      if (same !== undefined) return same as Quotient;
      const { isTaken, none } = this.#condition(value);
      const one = oneOf(this, isTaken, ...this.#either(value, isTaken));
      return none === null ? one : withNone(this, one, this.keep(none));
    }
    const quotient = value.args[followedIn(value, (arg) => this.#quotients.has(arg))] as Value;
    return followed(this.#quotients.get(quotient) as Quotient, String(value.id), (found) => {
      const once = this.keep(found);
      return this.keep(this.#operation(value, (arg) => (arg === quotient ? once : this.of(arg))));
    });
  }

  #chosen(value: Value): Quotient {
    const parts = value.args.flatMap((arg, k) => {
      if (arg.op === 'nothing') return [];
      const isTaken = this.#takes(value, k);
      const part = this.#branch(value, k, (odd) => lanes.and(odd, isTaken)) as Exclude<Part, null>;
      return [{ isTaken, part }];
    });
    return oneOfMany(this, parts);
  }
}

/** Branches of at most so many values are worked out always. */
const SMALL = 8;

/**
 * True for a condition around two conditions on the same value, of which the second ends in what it ends in itself, and
 * which holds wherever one of them does.
 */
function isShortcut({ op, args, numbers }: Value): boolean {
  const [of, both, otherwise] = args;
  const inner = both?.args[2];
  if (op !== 'whenWithin' || both?.op !== op || inner?.op !== op) return false;
  const isAround = ({ args: [value], numbers: [from, below] }: Value): boolean =>
    value === of && (numbers[0] as number) <= (from as number) && (numbers[1] as number) >= (below as number);
  return inner.args[2] === otherwise && isAround(both) && isAround(inner);
}

function lanesOf(to: Writer, part: Part): Lanes {
  return part === null ? to.number(NaN) : (part as { readonly lanes: Lanes }).lanes;
}
