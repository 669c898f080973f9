import { FlatTable, int32, Unsound } from './flat-table.js';

/** Fields of a schema at most, those within others included. */
const MOST_FIELDS = 20_000;
const DEEPEST = 64;

const SCHEMA = 1;
const DICTIONARY_BATCH = 2;
const RECORD_BATCH = 3;
const UNION = 14;

/** apache-arrow lists dictionaries that grow among the batches. */
const BATCHES = [DICTIONARY_BATCH, RECORD_BATCH];

/** `ARROW1` and two bytes to fill up; a length and `ARROW1` at the end. */
const MAGIC = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31];

/** Bytes that need not be in memory, as those of a file: fewer come where they end. `Uint8Array` is one. */
export interface BytesAt {
  readonly length: number;
  subarray(from: number, to: number): Uint8Array;
}

/**
 * Why bytes in Arrow's IPC format (file or stream) cannot be what they say, or null: lists longer than the file, buffers outside
 * their message, rows for which there are no bytes, fields without end. Readers of Arrow believe these figures and work
 * for hours, or ask for more memory than there is; so the figures are looked at before. What the columns hold is not.
 *
 * Source: Arrow Columnar Format 1.5, Serialization and IPC; Message.fbs, Schema.fbs, File.fbs.
 */
export function arrowFault(bytes: BytesAt): string | null {
  try {
    new Frame(bytes).check();
    return null;
  } catch (error) {
    if (error instanceof Unsound) return error.message;
    throw error;
  }
}

/**
 * How many rows bytes in Arrow's IPC format say they have; nothing but lengths and places is read.
 *
 * @throws RangeError for bytes that cannot be what they say, with what `arrowFault` tells of them.
 */
export function arrowRows(bytes: BytesAt): number {
  try {
    return new Frame(bytes).check();
  } catch (error) {
    throw error instanceof Unsound ? new RangeError(error.message) : error;
  }
}

class Frame {
  readonly #bytes: BytesAt;
  #rows = 0;
  #fields = 0;

  constructor(bytes: BytesAt) {
    this.#bytes = bytes;
  }

  /** Checks everything; gives the rows. */
  check(): number {
    const begin = this.#bytes.subarray(0, MAGIC.length);
    if (MAGIC.every((byte, i) => begin[i] === byte)) this.#file();
    else this.#stream();
    // A row has a bit at least, of some column.
    if (this.#rows > this.#bytes.length * 8) throw new Unsound(`${this.#rows} rows in ${this.#bytes.length} bytes`);
    return this.#rows;
  }

  #int(at: number): number {
    if (at < 0) throw new Unsound('a place beyond the end');
    return int32(this.#view(at, at + 4), 0);
  }

  #view(from: number, to: number): DataView {
    const bytes = this.#bytes.subarray(from, to);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #file(): void {
    const end = this.#bytes.length - MAGIC.length - 4;
    const length = this.#int(end);
    if (length <= 0 || length > end - 8) throw new Unsound(`a footer of ${length} bytes`);
    // The first message is the schema again, or what apache-arrow writes in its place: the first batch, which comes again.
    this.#message(8);
    this.#rows = 0;
    const footer = FlatTable.root(this.#view(end - length, end));
    footer.list(4, 4);
    this.#schema(footer.table(1));
    for (const at of footer.list(2, 24)) this.#message(footer.longAt(at), BATCHES);
    for (const at of footer.list(3, 24)) this.#message(footer.longAt(at), BATCHES);
  }

  #stream(): void {
    for (let at = 0; at < this.#bytes.length;) {
      const next = this.#message(at);
      if (next === null) return;
      at = next;
    }
  }

  /** Checks the message at a place, of a kind that is wanted; gives where it ends, null for the end of a stream. */
  #message(start: number, wanted?: readonly number[]): number | null {
    const continued = this.#int(start) === -1;
    const begin = start + (continued ? 8 : 4);
    const length = this.#int(begin - 4);
    if (length === 0 && wanted === undefined) return null;
    if (length < 0 || begin + length > this.#bytes.length) throw new Unsound(`a message of ${length} bytes`);
    const message = FlatTable.root(this.#view(begin, begin + length));
    message.list(4, 4);
    const body = message.long(3);
    const end = begin + length + body;
    if (end > this.#bytes.length) throw new Unsound(`a body of ${body} bytes`);
    const kind = message.byte(1);
    const header = message.table(2);
    if (header === null || wanted?.includes(kind) === false) throw new Unsound(`a message of kind ${kind}`);
    if (kind === SCHEMA) this.#schema(header);
    else if (kind === DICTIONARY_BATCH) this.#batch(header.table(1), body);
    else if (kind === RECORD_BATCH) this.#rows += this.#batch(header, body);
    else throw new Unsound(`a message of kind ${kind}`);
    return end;
  }

  #schema(schema: FlatTable | null): void {
    schema?.list(2, 4);
    schema?.list(3, 8);
    this.#fieldsOf(schema, 1, 0);
  }

  #fieldsOf(of: FlatTable | null, position: number, depth: number): void {
    if (depth > DEEPEST) throw new Unsound('fields without end');
    for (const field of of?.tables(position) ?? []) {
      this.#fields += 1;
      if (this.#fields > MOST_FIELDS) throw new Unsound('fields without end');
      field.list(6, 4);
      if (field.byte(2) === UNION) field.table(3)?.list(1, 4);
      this.#fieldsOf(field, 5, depth + 1);
    }
  }

  /** Checks a batch; gives its rows. */
  #batch(batch: FlatTable | null, body: number): number {
    if (batch === null) throw new Unsound('a batch without rows');
    const rows = batch.long(0);
    const most = this.#bytes.length * 8;
    const nodes = batch.list(1, 16).map((at) => batch.longAt(at));
    if (rows > most || nodes.some((length) => length > most)) throw new Unsound(`${rows} rows`);
    for (const at of batch.list(2, 16)) {
      const [from, length] = [batch.longAt(at), batch.longAt(at + 8)];
      if (from + length > body) throw new Unsound(`a buffer of ${length} bytes`);
    }
    batch.list(4, 8);
    return rows;
  }
}
