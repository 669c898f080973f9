import type { Plan } from '../batch/plan.js';
import { schedule } from '../batch/schedule.js';
import type { Value } from '../batch/values.js';
import { at, Body, get, integer } from './body.js';
import { deferredOf } from './deferred.js';
import * as lanes from './lanes.js';
import type { Lanes } from './lanes.js';
import { moduleOf } from './module.js';
import { OP, TYPE, vector, VECTOR } from './opcodes.js';
import { OPERATIONS } from './operations.js';
import { Sections } from './sections.js';
import type { Stage, StagedChoice, StagedField } from './stage.js';

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

/** Values beside operations that `Sections` writes. */
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

/**
 * The binary of a module whose `run(rows)` works out the rows of a stage, two at a time, from the same values as the
 * typed-array reader, and lists the rows that need a second look.
 */
export function generate(plan: Plan, stage: Stage): Uint8Array {
  return new Generator(plan, stage).module();
}

/** The count of rows is the only parameter. */
const ROWS = 0;

class Generator {
  readonly #body = new Body(1);
  readonly #plan: Plan;
  readonly #stage: Stage;
  readonly #row = this.#body.local(TYPE.i32);
  /** The distance of a row's figures from the first one. */
  readonly #figure = this.#body.local(TYPE.i32);
  /** Branches of a choice that rows of the block take, one bit a branch. */
  readonly #present = new Map<StagedChoice, number>();
  readonly #branches = new Map<StagedChoice, Lanes>();

  constructor(plan: Plan, stage: Stage) {
    this.#plan = plan;
    this.#stage = stage;
  }

  module(): Uint8Array {
    const body = this.#body;
    const { values } = this.#plan;
    const outputs = this.#plan.outputs.map(({ value }) => value);
    const sections = schedule(values, outputs);
    const rule = new Sections(body, sections, deferredOf(values, outputs, sections), {
      field: (value) => [...get(this.#figure), ...at(vector(VECTOR.load), this.#stage.field(value).values)],
      table: (value) => this.#lookUp(value),
      branch: (value) => this.#branches.get(this.#stage.choice(value)) as Lanes,
      isPresent: (value, branch) => [
        ...get(this.#part(this.#stage.choice(value))),
        ...integer(1 << (branch & 31)),
        OP.i32And,
      ],
    });
    const [odd, none] = [body.local(TYPE.i32), body.local(TYPE.i32)];
    for (const field of this.#stage.fields.values()) this.#blank(field);
    body.rows(this.#row, 2, get(ROWS), () => {
      body.set(this.#figure, [...get(this.#row), ...integer(3), OP.i32Shl]);
      for (const choice of this.#stage.choices.values()) {
        this.#branches.set(choice, body.keep(this.#branchesOf(choice)));
      }
      const left = rule.all();
      outputs.forEach((value, k) => {
        body.write(get(this.#figure), rule.of(value), at(vector(VECTOR.store), this.#stage.outputs[k] as number));
      });
      const roots = this.#plan.outputs.filter(({ like }) => like === undefined).map(({ value }) => rule.of(value));
      const isNone = body.keep(roots.map((of) => lanes.differ(of, of)).reduce(lanes.or, body.number(0)));
      body.where(lanes.anyTrue(lanes.or(left, isNone)), () => {
        this.#push(this.#stage.odd, odd, left);
        this.#push(this.#stage.none, none, lanes.without(isNone, left));
      });
    });
    body.write(get(none), integer(16), [OP.i32Shl], get(odd), [OP.i32Or]);
    return moduleOf({ parameters: 1, locals: body.locals, body: body.code });
  }

  /** The bytes of two rows, each as a whole number. */
  #spread(row: number, bytes: number): Lanes {
    return lanes.spread([...get(row), ...at(vector(VECTOR.load16Splat), bytes)]);
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

  /** Puts NaN where a status stands beside a figure; sixteen rows that all have figures need one look. */
  #blank({ values, status }: StagedField): void {
    const body = this.#body;
    const [group, within, row, figure] = [0, 1, 2, 3].map(() => body.local(TYPE.i32)) as [
      number,
      number,
      number,
      number,
    ];
    body.rows(group, 16, get(ROWS), () => {
      const someNone = lanes.anyTrue([...get(group), ...at(vector(VECTOR.load), status)]);
      body.where(someNone, () => {
        body.rows(within, 2, integer(16), () => {
          body.set(row, [...get(group), ...get(within), OP.i32Add]);
          body.set(figure, [...get(row), ...integer(3), OP.i32Shl]);
          const found = [...get(figure), ...at(vector(VECTOR.load), values)];
          const none = lanes.negative(this.#spread(row, status));
          body.write(get(figure), lanes.or(found, none), at(vector(VECTOR.store), values));
        });
      });
    });
  }

  /** The branches of two rows, each as a whole number. The first branch is that of codes without branch. */
  #branchesOf(choice: StagedChoice): Lanes {
    const few = choice.branchOf.subarray(0, 16);
    if (choice.branchOf.subarray(16).some((branch) => branch !== 0)) {
      this.#part(choice);
      return this.#spread(this.#row, choice.branches);
    }
    const codes = [...get(this.#row), ...at(vector(VECTOR.load16Splat), choice.codes)];
    return lanes.spread(lanes.bytesAt(this.#body.bytes(few), codes));
  }

  /** Finds the branch of every row before anything else, and which branches there are; the local that has their bits. */
  #part(choice: StagedChoice): number {
    const known = this.#present.get(choice);
    if (known !== undefined) return known;
    const body = this.#body;
    const [row, branch, present] = [0, 1, 2].map(() => body.local(TYPE.i32)) as [number, number, number];
    body.ahead(() => {
      body.rows(row, 1, get(ROWS), () => {
        body.set(branch, [...get(row), ...at([OP.i32Load8U], choice.codes), ...at([OP.i32Load8U], choice.table)]);
        body.write(get(row), get(branch), at([OP.i32Store8], choice.branches));
        body.set(present, [...get(present), ...integer(1), ...get(branch), OP.i32Shl, OP.i32Or]);
      });
    });
    this.#present.set(choice, present);
    return present;
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
