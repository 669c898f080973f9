import { image } from '../../decimal/image.js';
import type { CategoryColumn, Column, NumberColumn, Table } from '../../outcome/column.js';
import { STATUS } from '../../outcome/reason.js';
import { OPERATORS, type Operator } from '../operators.js';
import type { Node } from './graph.js';
import { LARGEST } from './kernels/kernel.js';
import { rangeOf } from './thresholds.js';

/** The value of a node in one row; NaN is none, and then the status says why. */
type Reader = (row: number) => number;

const NO_COLUMN: Column = { kind: 'text', values: [] };

/**
 * Why rows have no value. Kernels let NaN flow and keep no reasons; the few rows that end without value are read once
 * more, in order, up to the first argument that has none.
 */
export class Reasons {
  readonly #readers = new Map<Node, Reader>();
  /** The columns that are read, by name. */
  readonly #columns = new Map<string, { column: Column }>();
  #status = 0;

  /** Makes ready to be asked for a node. */
  add(node: Node): void {
    this.#reader(node);
  }

  /** The table that rows are read from, once all nodes were added. */
  from({ columns }: Table): void {
    for (const [name, place] of this.#columns) place.column = columns[name] as Column;
  }

  /** Status code of a row that has no value at a node that was added. */
  of(node: Node, row: number): number {
    this.#status = STATUS.missing;
    this.#reader(node)(row);
    return this.#status;
  }

  #reader(node: Node): Reader {
    const known = this.#readers.get(node);
    if (known !== undefined) return known;
    const reader = this.#made(node);
    this.#readers.set(node, reader);
    return reader;
  }

  #none(status: number): number {
    this.#status = status;
    return NaN;
  }

  #made(node: Node): Reader {
    const { value } = node;
    const args = node.args.map((arg) => this.#reader(arg));
    const [x, y, z] = args as [Reader, Reader, Reader];
    switch (node.op) {
      case 'constant':
        return () => value;
      case 'missing':
        return () => this.#none(node.status);
      case 'field':
        return this.#field(node.column);
      case 'image':
        return (row) => {
          const of = x(row);
          const found = image(of);
          return of === of && found !== found ? this.#none(STATUS.outOfRange) : found;
        };
      case 'choose':
        return this.#choice(node, args);
      case 'when':
        return (row) => {
          const test = x(row);
          return test !== test ? NaN : test !== 0 ? y(row) : z(row);
        };
      case 'coalesce':
        return (row) => {
          let found = NaN;
          for (let i = 0; i < args.length && found !== found; i += 1) found = (args[i] as Reader)(row);
          return found;
        };
      case 'divide':
        return (row) => {
          const dividend = x(row);
          if (dividend !== dividend) return NaN;
          const divisor = y(row);
          const found = divisor === 0 ? NaN : dividend / divisor;
          return found !== found && divisor === divisor ? this.#none(STATUS.divisionByZero) : found;
        };
      case 'add':
        return this.#binary(x, y, (one, other) => one + other);
      case 'subtract':
        return this.#binary(x, y, (one, other) => one - other);
      case 'multiply':
        return this.#binary(x, y, (one, other) => one * other);
      case 'compare':
        return this.#comparison(node, x, y);
      default:
        return this.#strict(node, OPERATORS[node.op], args);
    }
  }

  /** A result of arguments that have values: without one it is out of range. */
  #defined(result: number, argument: number): number {
    return result !== result && argument === argument ? this.#none(STATUS.outOfRange) : result;
  }

  #column(name: string): { readonly column: Column } {
    const place = this.#columns.get(name) ?? { column: NO_COLUMN };
    this.#columns.set(name, place);
    return place;
  }

  #field(name: string): Reader {
    const place = this.#column(name);
    return (row) => {
      const column = place.column as NumberColumn;
      const status = column.status[row] as number;
      const value = column.values[row] as number;
      return status !== 0 ? this.#none(status) : this.#defined(value, 0);
    };
  }

  #choice({ column, branchOf }: Node, args: readonly Reader[]): Reader {
    const branches = branchOf as Uint8Array;
    const place = this.#column(column);
    return (row) => {
      const { codes } = place.column as CategoryColumn;
      return (args[branches[codes[row] as number] as number] as Reader)(row);
    };
  }

  #comparison(node: Node, x: Reader, y: Reader): Reader {
    const to = node.args[1] as Node;
    const range = to.op === 'constant' ? rangeOf(node.options.relation ?? '=', to.value) : null;
    if (range === null) return this.#strict(node, OPERATORS.compare, [x, y]);
    return (row) => {
      const found = x(row);
      if (Math.abs(found) > LARGEST) return this.#none(STATUS.outOfRange);
      return found !== found ? NaN : found >= range.from && found < range.below ? 1 : 0;
    };
  }

  #binary(x: Reader, y: Reader, scalar: (one: number, other: number) => number): Reader {
    return (row) => {
      const one = x(row);
      if (one !== one) return NaN;
      const other = y(row);
      return this.#defined(scalar(one, other), other);
    };
  }

  #strict(node: Node, { scalar, undefinedAs }: Operator, args: readonly Reader[]): Reader {
    const values = new Array<number>(args.length).fill(0);
    return (row) => {
      for (let i = 0; i < args.length; i += 1) {
        const found = (args[i] as Reader)(row);
        if (found !== found) return NaN;
        values[i] = found;
      }
      const result = scalar(values, node.options);
      return result !== result ? this.#none(undefinedAs) : result;
    };
  }
}
