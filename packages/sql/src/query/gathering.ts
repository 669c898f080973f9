import { canonical } from '@takar/core';
import type { GatheredRow } from '../aggregates/gathered-row.js';
import { scaleOf } from '../program/image.js';
import type { Step } from '../program/step.js';
import { read, type Aggregate, type Reading } from './read.js';

/** The rows below groups: what aggregates ask of them becomes a column, made when it is asked for. */
export class Gathering {
  readonly #reading: Reading;
  readonly #order: () => readonly string[];
  readonly #outputs = new Map<string, Step>();
  readonly #images = new Map<string, Step>();

  /** `order` names the columns that order the rows of a group. */
  constructor(reading: Reading, order: () => readonly string[]) {
    this.#reading = reading;
    this.#order = order;
  }

  /** The columns that the groups read. */
  get outputs(): readonly Step[] {
    return [...this.#outputs.values()];
  }

  /** The columns of one aggregate. */
  gathered(node: Aggregate): GatheredRow {
    const key = canonical(node.of);
    const { program } = this.#reading;
    const value = this.#images.get(key) ?? program.image(read(node.of, this.#reading));
    this.#images.set(key, value);
    const shown = (step: Step): string => this.shown(step);
    return {
      get value() {
        return shown(value);
      },
      get status() {
        return shown(program.status(value));
      },
      get scale() {
        return shown(scaleOf(program, value));
      },
      order: this.#order(),
    };
  }

  /** The column of a step as the groups name it. */
  shown(step: Step): string {
    if (step.layer >= 0) this.#outputs.set(step.column, step);
    return step.column;
  }
}
