/** Bytes that grow as text and numbers are added; text is UTF-8. */
export class ByteSink {
  #bytes = new Uint8Array(65_536);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  text(text: string): this {
    this.#room(text.length * 3);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < text.length; i += 1) {
      let code = text.charCodeAt(i);
      if (code < 0x80) {
        bytes[at++] = code;
        continue;
      }
      if (code >= 0xd800 && code <= 0xdfff) {
        code = text.codePointAt(i) as number;
        if (code > 0xffff) i += 1;
        else code = 0xfffd;
      }
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
        else {
          bytes[at++] = 0xf0 | (code >> 18);
          bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    this.#length = at;
    return this;
  }

  bytes(more: Uint8Array): this {
    this.#room(more.length);
    this.#bytes.set(more, this.#length);
    this.#length += more.length;
    return this;
  }

  /** Whole numbers of two and four bytes, the smaller half first, as ZIP wants them. */
  uint16(...values: readonly number[]): this {
    this.#room(values.length * 2);
    for (const value of values) {
      this.#bytes[this.#length++] = value & 0xff;
      this.#bytes[this.#length++] = (value >>> 8) & 0xff;
    }
    return this;
  }

  uint32(...values: readonly number[]): this {
    for (const value of values) this.uint16(value & 0xffff, value >>> 16);
    return this;
  }

  /** What was added so far; adding more does not change it. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #room(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
