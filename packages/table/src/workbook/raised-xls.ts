import { fontRunsApart, type FontRun } from './runs-apart.js';

/** Records of XLS (MS-XLS 2.3): a file that is encrypted, a font, the shared texts, what goes on from the record before. */
const FILEPASS = 0x2f;
const FONT = 0x31;
const SST = 0xfc;
const CONTINUE = 0x3c;

/** Shared texts of an XLS (BIFF8) of which a part is raised or lowered, each with how it is to be read; the reader of workbooks joins them. */
export function raisedOfXls(stream: Uint8Array): ReadonlyMap<string, string> {
  const raised = new Set<number>();
  const apart = new Map<string, string>();
  let fonts = 0;
  const tell = ({ text, runs }: RichText): void => {
    const made = fontRunsApart(text, runs, (font) => raised.has(font));
    if (made !== text) apart.set(text, made);
  };
  for (const { kind, pieces } of recordsOf(stream)) {
    const [first = new Uint8Array()] = pieces;
    if (kind === FILEPASS) return new Map();
    if (kind === FONT) {
      // dyHeight, flags, icv, bls, sss: 1 is raised, 2 lowered; no font has the number 4
      if (first.length >= 10 && (first[8] as number) !== 0) raised.add(fonts < 4 ? fonts : fonts + 1);
      fonts += 1;
    } else if (raised.size > 0 && kind === SST) for (const text of new Texts(pieces, 8).all()) tell(text);
  }
  return apart;
}

interface RichText {
  readonly text: string;
  readonly runs: readonly FontRun[];
}

interface Record {
  readonly kind: number;
  /** The bytes of the record, and of each that goes on from it. */
  readonly pieces: Uint8Array[];
}

function* recordsOf(stream: Uint8Array): Generator<Record, void> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let last: Record | undefined;
  for (let at = 0; at + 4 <= stream.length;) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const bytes = stream.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    if (kind === CONTINUE && last !== undefined) last.pieces.push(bytes);
    else {
      if (last !== undefined) yield last;
      last = { kind, pieces: [bytes] };
    }
  }
  if (last !== undefined) yield last;
}

/** Reads shared texts (MS-XLS 2.5.293), which go on over records: where letters do, a new flag says how wide they are. */
class Texts {
  readonly #pieces: readonly Uint8Array[];
  #piece = 0;
  #at: number;

  constructor(pieces: readonly Uint8Array[], at: number) {
    this.#pieces = pieces;
    this.#at = at;
  }

  *all(): Generator<RichText, void> {
    while (this.#hasMore()) {
      const length = this.#number(2);
      const flags = this.#number(1);
      const count = (flags & 8) === 0 ? 0 : this.#number(2);
      const extra = (flags & 4) === 0 ? 0 : this.#number(4);
      const text = this.#letters(length, (flags & 1) !== 0);
      const runs: FontRun[] = [];
      for (let i = 0; i < count && this.#hasMore(); i += 1) runs.push({ from: this.#number(2), font: this.#number(2) });
      for (let i = 0; i < extra && this.#hasMore(); i += 1) this.#number(1);
      if (runs.length > 0) yield { text, runs };
    }
  }

  #hasMore(): boolean {
    while (this.#piece < this.#pieces.length && this.#at >= (this.#pieces[this.#piece] as Uint8Array).length) {
      this.#piece += 1;
      this.#at = 0;
    }
    return this.#piece < this.#pieces.length;
  }

  #number(bytes: number): number {
    let value = 0;
    for (let i = 0; i < bytes && this.#hasMore(); i += 1) {
      value += (this.#pieces[this.#piece] as Uint8Array)[this.#at++]! * 256 ** i;
    }
    return value;
  }

  #letters(length: number, isWide: boolean): string {
    let wide = isWide;
    const codes: string[] = [];
    while (codes.length < length) {
      const before = this.#piece;
      if (!this.#hasMore()) break;
      if (this.#piece !== before && codes.length > 0) wide = (this.#number(1) & 1) !== 0;
      codes.push(String.fromCharCode(this.#number(wide ? 2 : 1)));
    }
    return codes.join('');
  }
}
