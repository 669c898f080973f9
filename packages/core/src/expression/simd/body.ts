import type { Lanes } from './lanes.js';
import { OP, signed, TYPE, unsigned, vector, VECTOR, type Code } from './opcodes.js';

/** What a local holds. */
export function get(local: number): Code {
  return [OP.localGet, ...unsigned(local)];
}

/** A whole number. */
export function integer(value: number): Code {
  return [OP.i32Const, ...signed(value)];
}

/** Reads or writes memory at an address and a fixed distance from it. */
export function at(instruction: Code, offset: number): Code {
  return [...instruction, 0, ...unsigned(offset)];
}

/** The body of a function while it is written: code, its locals, and its fixed numbers, which are set before all else. */
export class Body {
  readonly locals: number[] = [];
  readonly #parameters: number;
  readonly #before: number[] = [];
  #code: number[] = [];
  readonly #numbers = new Map<string, Lanes>();

  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  get code(): Code {
    return [...this.#before, ...this.#code];
  }

  write(...codes: readonly Code[]): void {
    for (const code of codes) for (const byte of code) this.#code.push(byte);
  }

  /** Writes code that runs before all that was written so far but fixed numbers. */
  ahead(write: () => void): void {
    const code = this.#code;
    this.#code = [];
    write();
    this.#before.push(...this.#code);
    this.#code = code;
  }

  /** A new local. */
  local(type: number = TYPE.v128): number {
    this.locals.push(type);
    return this.#parameters + this.locals.length - 1;
  }

  set(local: number, to: Code): void {
    this.write(to, [OP.localSet, ...unsigned(local)]);
  }

  /** Works out lanes once, to be read any number of times. */
  keep(lanes: Lanes): Lanes {
    const local = this.local();
    this.set(local, lanes);
    return get(local);
  }

  /** A fixed number in both lanes. */
  number(value: number): Lanes {
    return this.bytes(new Uint8Array(new Float64Array([value, value]).buffer));
  }

  /** A whole number in both lanes. */
  long(value: number): Lanes {
    return this.bytes(new Uint8Array(new BigInt64Array([BigInt(value), BigInt(value)]).buffer));
  }

  /** Sixteen bytes. */
  bytes(bytes: Uint8Array): Lanes {
    const key = bytes.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const local = this.local();
    this.#before.push(...vector(VECTOR.const), ...bytes, OP.localSet, ...unsigned(local));
    const lanes = get(local);
    this.#numbers.set(key, lanes);
    return lanes;
  }

  /** Code that runs where a condition is not 0. */
  where(condition: Code, inner: () => void): void {
    this.write(condition, [OP.if, TYPE.none]);
    inner();
    this.write([OP.end]);
  }

  /** Code that runs for `row` from 0, `step` at a time, up to the count. */
  rows(row: number, step: number, count: Code, inner: () => void): void {
    this.set(row, integer(0));
    this.write([OP.loop, TYPE.none]);
    inner();
    this.set(row, [...get(row), ...integer(step), OP.i32Add]);
    this.write(get(row), count, [OP.i32LtU, OP.brIf, 0, OP.end]);
  }
}
