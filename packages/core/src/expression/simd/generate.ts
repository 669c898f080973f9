import { LARGEST } from '../batch/kernels/kernel.js';
import type { Plan } from '../batch/plan.js';
import { schedule, type Schedule, type Section } from '../batch/schedule.js';
import type { Value } from '../batch/values.js';
import { at, Body, get, integer } from './body.js';
import * as lanes from './lanes.js';
import type { Lanes } from './lanes.js';
import { moduleOf } from './module.js';
import { OP, TYPE, vector, VECTOR } from './opcodes.js';
import { hasNoImage, isWithin, OPERATIONS, type Writer } from './operations.js';
import type { Stage, StagedChoice } from './stage.js';

/** How many rows of one block need a second look. */
export interface Found {
  /** Rows that must be worked out another way. */
  readonly odd: number;
  /** Rows without value. */
  readonly none: number;
}

/** What `run` of a module gives: both counts in one number. */
export function foundOf(packed: number): Found {
  return { odd: packed & 0xffff, none: packed >>> 16 };
}

/** The name of a value that cannot be written as code for lanes; null when all can. */
export function strangeIn(values: readonly Value[]): string | null {
  return values.find(({ op }) => !WRITTEN.has(op) && !Object.hasOwn(OPERATIONS, op))?.op ?? null;
}

/**
 * The binary of a module whose `run(rows)` works out the rows of a stage, two at a time, from the same values as the
 * typed-array reader: all branches are worked out and chosen by mask, no value is NaN, and every other row is listed.
 */
export function generate(plan: Plan, stage: Stage): Uint8Array {
  return new Generator(plan, stage).module();
}

const WRITTEN: ReadonlySet<string> = new Set([
  'constant',
  'nothing',
  'field',
  'table',
  'choose',
  'when',
  'whenWithin',
  'coalesce',
]);

/** The count of rows is the only parameter. */
const ROWS = 0;

class Generator implements Writer {
  readonly #body = new Body(1);
  readonly #plan: Plan;
  readonly #stage: Stage;
  readonly #schedule: Schedule;
  readonly #row = this.#body.local(TYPE.i32);
  /** The distance of a row's figures from the first one. */
  readonly #figure = this.#body.local(TYPE.i32);
  /** Branches of a choice that rows of the block take, one bit a branch. */
  readonly #present = new Map<StagedChoice, number>();
  /** The branch of each row, in every byte of its lane. */
  readonly #branch = new Map<StagedChoice, Lanes>();
  readonly #lanes = new Map<Value, Lanes>();
  /** Mask of the rows that the section around leaves to the other reader. */
  #left = this.#body.local();

  constructor(plan: Plan, stage: Stage) {
    this.#plan = plan;
    this.#stage = stage;
    this.#schedule = schedule(
      plan.values,
      plan.outputs.map(({ value }) => value),
    );
  }

  module(): Uint8Array {
    const body = this.#body;
    const [odd, none] = [body.local(TYPE.i32), body.local(TYPE.i32)];
    for (const choice of this.#stage.choices.values()) this.#part(choice);
    body.rows(this.#row, 2, get(ROWS), () => {
      body.set(this.#figure, [...get(this.#row), ...integer(3), OP.i32Shl]);
      for (const choice of this.#stage.choices.values()) {
        this.#branch.set(choice, this.keep(this.#spread(choice.branches)));
      }
      body.set(this.#left, this.number(0));
      this.#section(this.#schedule.main);
      this.#plan.outputs.forEach(({ value }, k) => {
        body.write(get(this.#figure), this.#of(value), at(vector(VECTOR.store), this.#stage.outputs[k] as number));
      });
      this.#list(odd, none);
    });
    body.write(get(none), integer(16), [OP.i32Shl], get(odd), [OP.i32Or]);
    return moduleOf({ parameters: 1, locals: body.locals, body: body.code });
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
      const isWhole = this.keep(
        lanes.and(lanes.equal(x, lanes.nearest(x)), lanes.atMost(lanes.absolute(x), this.number(LARGEST))),
      );
      const own = lanes.add(x, this.number(0));
      body.set(found, lanes.select(lanes.and(get(mask), isWhole), own, get(found)));
      this.leave(lanes.without(get(mask), isWhole));
    });
    return get(found);
  }

  leave(odd: Lanes): void {
    this.#body.set(this.#left, lanes.or(get(this.#left), odd));
  }

  #of(value: Value): Lanes {
    const known = this.#lanes.get(value);
    if (known !== undefined) return known;
    // fixed numbers stand outside all sections
    return this.number(value.op === 'constant' ? (value.numbers[0] as number) : NaN);
  }

  #section(section: Section): void {
    for (const value of section.values) {
      if (value.op !== 'constant' && value.op !== 'nothing') this.#lanes.set(value, this.keep(this.#written(value)));
    }
  }

  #written(value: Value): Lanes {
    const { op, args } = value;
    switch (op) {
      case 'field':
        return this.#field(value);
      case 'table':
        return this.#lookUp(value);
      case 'choose':
        return this.#choose(value);
      case 'when': {
        const test = this.#of(args[0] as Value);
        const isTaken = this.keep(lanes.differ(test, this.number(0)));
        return lanes.or(this.#either(value, isTaken), lanes.differ(test, test));
      }
      case 'whenWithin': {
        const x = this.#of(args[0] as Value);
        const isTaken = this.keep(isWithin(this, x, value.numbers));
        return lanes.or(this.#either(value, isTaken), hasNoImage(this, x));
      }
      case 'coalesce':
        return args
          .map((arg) => this.#of(arg))
          .reduce((one, next) => this.keep(lanes.select(lanes.equal(one, one), one, next)));
      default: {
        const [x, y = x] = args.map((arg) => this.#of(arg)) as [Lanes, Lanes?];
        const write = OPERATIONS[op] as (typeof OPERATIONS)[string];
        return write(this, x, y, value);
      }
    }
  }

  /** A branch that only some rows take; rows that it leaves count where the mask holds. */
  #branchOf(value: Value, argument: number, isTaken: (odd: Lanes) => Lanes): Lanes {
    const around = this.#left;
    const { values } = this.#schedule.branch(value, argument);
    if (values.length > 0) {
      this.#left = this.#body.local();
      this.#body.set(this.#left, this.number(0));
      this.#section(this.#schedule.branch(value, argument));
      const odd = get(this.#left);
      this.#left = around;
      this.leave(isTaken(odd));
    }
    return this.#of(value.args[argument] as Value);
  }

  #either(value: Value, isTaken: Lanes): Lanes {
    const then = this.#branchOf(value, 1, (odd) => lanes.and(odd, isTaken));
    const otherwise = this.#branchOf(value, 2, (odd) => lanes.without(odd, isTaken));
    return lanes.select(isTaken, then, otherwise);
  }

  /** Works out the branches that rows of the block take. */
  #choose(value: Value): Lanes {
    const body = this.#body;
    const choice = this.#stage.choice(value);
    const found = body.local();
    body.set(found, this.number(NaN));
    value.args.forEach((arg, k) => {
      if (arg.op === 'nothing') return;
      const bit = [...get(this.#present.get(choice) as number), ...integer(1 << (k & 31)), OP.i32And];
      body.where(bit, () => {
        const isTaken = this.keep([
          ...(this.#branch.get(choice) as Lanes),
          ...body.byte(k),
          ...vector(VECTOR.i8x16Eq),
        ]);
        const taken = this.#branchOf(value, k, (odd) => lanes.and(odd, isTaken));
        body.set(found, lanes.select(isTaken, taken, get(found)));
      });
    });
    return get(found);
  }

  #field(value: Value): Lanes {
    const { values, status } = this.#stage.field(value);
    const figures = [...get(this.#figure), ...at(vector(VECTOR.load), values)];
    return lanes.or(figures, [...this.#spread(status), ...this.#body.byte(0), ...vector(VECTOR.i8x16Ne)]);
  }

  /** The bytes of two rows, each in every byte of its lane. */
  #spread(bytes: number): Lanes {
    const both = this.keep([...get(this.#row), ...at(vector(VECTOR.load16Splat), bytes)]);
    return [...both, ...both, ...vector(VECTOR.shuffle), ...SPREAD];
  }

  #lookUp(value: Value): Lanes {
    const { codes, table } = this.#stage.table(value);
    const place = (lane: number): number[] => [
      ...get(this.#row),
      ...at([OP.i32Load8U], codes + lane),
      ...integer(3),
      OP.i32Shl,
    ];
    const first = [...place(0), ...at(vector(VECTOR.load64Splat), table)];
    return [...place(1), ...first, ...at(vector(VECTOR.load64Lane), table), 1];
  }

  /** Finds the branch of every row of the block. */
  #part(choice: StagedChoice): void {
    const body = this.#body;
    const [row, branch, present] = [body.local(TYPE.i32), body.local(TYPE.i32), body.local(TYPE.i32)];
    this.#present.set(choice, present);
    body.set(present, integer(0));
    body.rows(row, 1, get(ROWS), () => {
      body.set(branch, [...get(row), ...at([OP.i32Load8U], choice.codes), ...at([OP.i32Load8U], choice.branchOf)]);
      body.write(get(row), get(branch), at([OP.i32Store8], choice.branches));
      body.set(present, [...get(present), ...integer(1), ...get(branch), OP.i32Shl, OP.i32Or]);
    });
  }

  /** Lists rows that are left to the other reader, and rows without value. */
  #list(odd: number, none: number): void {
    const body = this.#body;
    const roots = this.#plan.outputs.filter(({ like }) => like === undefined).map(({ value }) => this.#of(value));
    const isNone = this.keep(roots.map((of) => lanes.differ(of, of)).reduce(lanes.or, this.number(0)));
    const left = get(this.#left);
    body.where(lanes.anyTrue(lanes.or(left, isNone)), () => {
      this.#push(this.#stage.odd, odd, left);
      this.#push(this.#stage.none, none, lanes.without(isNone, left));
    });
  }

  /** Both rows are written, and the list grows by those where the mask holds. */
  #push(list: number, count: number, mask: Lanes): void {
    const body = this.#body;
    const bits = body.local(TYPE.i32);
    body.set(bits, lanes.bitsOf(mask));
    for (const lane of [0, 1]) {
      const place = [...get(count), ...integer(2), OP.i32Shl];
      body.write(place, get(this.#row), integer(lane), [OP.i32Add], at([OP.i32Store], list));
      body.set(count, [...get(count), ...get(bits), ...integer(lane), OP.i32ShrU, ...integer(1), OP.i32And, OP.i32Add]);
    }
  }
}

const SPREAD = [...new Array<number>(8).fill(0), ...new Array<number>(8).fill(1)];
