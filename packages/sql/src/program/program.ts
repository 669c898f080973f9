import { image, STATUS } from '@takar/core';
import type { Dialect } from '../dialects/dialect.js';
import { sql, type Text } from '../text/text.js';
import { ANY_DOUBLE, magnitudeOf, type Magnitude } from './magnitude.js';
import { imageStep } from './image.js';
import type { Missing, Step } from './step.js';
import { statusText } from './status.js';

/** What is known of a new column besides its SQL. */
export interface StepFacts {
  readonly label?: string;
  readonly magnitude?: Magnitude;
  readonly imaged?: boolean;
  readonly missing?: Missing;
}

/** A value that the query is run with. */
export interface QueryParameter {
  readonly name: string;
  readonly value: number;
}

const NEVER: Missing = { kind: 'never' };

/** Marks the place of a parameter in SQL until the whole text is known; no identifier or literal holds this sign. */
export const PARAMETER_MARK = '\u0001';

/**
 * The columns of one query, made step by step. A step reads columns of lower layers; equal SQL is one column. Layers
 * become nested derived tables, so that everything is written, and computed, once.
 */
export class Program {
  readonly dialect: Dialect;
  readonly steps: Step[] = [];
  readonly parameters: QueryParameter[] = [];
  readonly #bySql = new Map<string, Step>();
  readonly #images = new Map<Step, Step>();
  readonly #statuses = new Map<Step, Step>();
  readonly #names = new Set<string>();

  readonly #letter: string;

  /** `letter` begins the names of its columns: those of groups must differ from those of their rows. */
  constructor(dialect: Dialect, parameters: QueryParameter[] = [], letter = 'x') {
    this.dialect = dialect;
    this.parameters = parameters;
    this.#letter = letter;
  }

  /** A column of the lowest layer, which reads the source. */
  base(text: string, facts: StepFacts = {}): Step {
    return this.#add({ sql: text, reads: [] }, 0, facts);
  }

  /** A column that reads other columns. */
  column(text: Text, facts: StepFacts = {}): Step {
    const layer = Math.max(0, ...text.reads.map((step) => step.layer)) + 1;
    return this.#add(text, layer, facts);
  }

  /** A number that is the same for every row. */
  number(value: number): Step {
    return this.#literal(this.dialect.number(value), value);
  }

  /** No value for any row, and its status. */
  none(status: number): Step {
    return {
      column: this.dialect.nothing,
      layer: -1,
      text: sql``,
      magnitude: magnitudeOf(0),
      imaged: true,
      missing: { kind: 'always', status },
    };
  }

  /** A number that is bound when the query runs. */
  parameter(name: string, value: number): Step {
    const known = this.parameters.findIndex((each) => each.name === name && each.value === value);
    const position = known >= 0 ? known : this.parameters.push({ name, value }) - 1;
    return this.#literal(`${PARAMETER_MARK}${position}${PARAMETER_MARK}`, value);
  }

  /** The decimal image of a step, once. */
  image(of: Step, label?: string): Step {
    if (of.imaged) return of;
    const known = this.#images.get(of);
    if (known !== undefined) return known;
    const made = of.known === undefined ? imageStep(this, of, label) : this.#imageOfKnown(of, of.known);
    this.#images.set(of, made);
    return made;
  }

  /** The status of a step as a column: 0 value, 1 not applicable, 2 and up the reason. */
  status(of: Step, label?: string): Step {
    if (of.missing.kind === 'column') return of.missing.of;
    const known = this.#statuses.get(of);
    if (known !== undefined) return known;
    const text = statusText(this, of);
    const made =
      text.reads.length === 0
        ? { ...this.none(0), column: text.sql }
        : this.column(text, { label: `${label ?? of.column}_status` });
    this.#statuses.set(of, made);
    return made;
  }

  #imageOfKnown(of: Step, value: number): Step {
    const result = image(value);
    if (result !== result) return this.none(STATUS.outOfRange);
    if (result === value) return { ...of, imaged: true };
    return of.column.startsWith(PARAMETER_MARK)
      ? this.parameter(this.#parameterOf(of).name, result)
      : this.number(result);
  }

  #parameterOf(step: Step): QueryParameter {
    return this.parameters[Number(step.column.slice(1, -1))] as QueryParameter;
  }

  #literal(column: string, value: number): Step {
    return {
      column,
      layer: -1,
      text: sql``,
      magnitude: magnitudeOf(value),
      imaged: image(value) === value,
      missing: NEVER,
      known: value,
    };
  }

  #add(text: Text, layer: number, facts: StepFacts): Step {
    const known = this.#bySql.get(text.sql);
    if (known !== undefined) return known;
    const step: Step = {
      column: this.#nameFor(facts.label),
      layer,
      text,
      magnitude: facts.magnitude ?? ANY_DOUBLE,
      imaged: facts.imaged ?? false,
      missing: facts.missing ?? NEVER,
    };
    this.#bySql.set(text.sql, step);
    this.steps.push(step);
    return step;
  }

  /** A name that needs no quotes in any dialect: what it is called, in plain letters, and a number where that is taken. */
  #nameFor(label: string | undefined): string {
    const plain = (label ?? '')
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40);
    const stem = plain === '' ? this.#letter : `${this.#letter}_${plain}`;
    let name = plain === '' ? `${stem}${this.steps.length}` : stem;
    for (let i = 2; this.#names.has(name); i += 1) name = `${stem}_${i}`;
    this.#names.add(name);
    return name;
  }
}
