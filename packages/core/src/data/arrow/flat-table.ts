/** A place beyond the bytes, or a list that does not fit into them. */
export class Unsound extends Error {}

/** A table of FlatBuffers: its fields by position, each checked against the bytes that are there. */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;
  readonly #fields: number;
  readonly #size: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
    this.#fields = at - int32(view, at);
    this.#size = uint16(view, this.#fields);
  }

  /** The table of FlatBuffers that begins where the bytes say first. */
  static root(view: DataView): FlatTable {
    return new FlatTable(view, int32(view, 0));
  }

  byte(field: number): number {
    const at = this.#place(field);
    return at === null ? 0 : uint8(this.#view, at);
  }

  /** A whole number of 64 bits; beyond what a double holds it is unsound. */
  long(field: number): number {
    const at = this.#place(field);
    return at === null ? 0 : longAt(this.#view, at);
  }

  table(field: number): FlatTable | null {
    const at = this.#place(field);
    return at === null ? null : new FlatTable(this.#view, at + int32(this.#view, at));
  }

  /** Places of the entries of a list, each `size` bytes; none where the field is not given. */
  list(field: number, size: number): number[] {
    const at = this.#place(field);
    if (at === null) return [];
    const begin = at + int32(this.#view, at);
    const count = int32(this.#view, begin);
    if (count < 0 || count * size > this.#view.byteLength - begin - 4) throw new Unsound(`${count} entries`);
    return Array.from({ length: count }, (_, i) => begin + 4 + i * size);
  }

  /** Tables of a list. */
  tables(field: number): FlatTable[] {
    return this.list(field, 4).map((at) => new FlatTable(this.#view, at + int32(this.#view, at)));
  }

  longAt(at: number): number {
    return longAt(this.#view, at);
  }

  #place(field: number): number | null {
    const entry = 4 + field * 2;
    if (entry + 2 > this.#size) return null;
    const offset = uint16(this.#view, this.#fields + entry);
    return offset === 0 ? null : this.#at + offset;
  }
}

export function int32(view: DataView, at: number): number {
  return inside(view, at, 4).getInt32(at, true);
}

function uint16(view: DataView, at: number): number {
  return inside(view, at, 2).getUint16(at, true);
}

function uint8(view: DataView, at: number): number {
  return inside(view, at, 1).getUint8(at);
}

function longAt(view: DataView, at: number): number {
  const value = Number(inside(view, at, 8).getBigInt64(at, true));
  if (value < 0 || !Number.isSafeInteger(value)) throw new Unsound(`a size of ${value}`);
  return value;
}

function inside(view: DataView, at: number, size: number): DataView {
  if (at < 0 || at + size > view.byteLength) throw new Unsound('a place beyond the end');
  return view;
}
