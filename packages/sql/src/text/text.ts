import type { Step } from '../program/step.js';

/** A piece of SQL and the steps whose columns it reads. */
export interface Text {
  readonly sql: string;
  readonly reads: readonly Step[];
}

/** Stands around the column of a step inside SQL, so that nothing else can be taken for it. */
export const COLUMN_MARK = '\u0002';

/** What a piece of SQL is put together from: a step (by its column), another piece, or text that is safe as it stands. */
export type Piece = Step | Text | string;

/**
 * Puts SQL together from steps and pieces, remembering what it reads. Plain strings must come from a dialect's `number`,
 * `string` and `identifier`, never from outside.
 *
 * @example
 * sql`${x} / nullif(${y}, 0)`;
 */
export function sql(strings: TemplateStringsArray, ...pieces: Piece[]): Text {
  let text = strings[0] as string;
  const reads = new Set<Step>();
  pieces.forEach((piece, i) => {
    if (typeof piece === 'string') text += piece;
    else if ('column' in piece) {
      text += piece.layer < 0 ? piece.column : `${COLUMN_MARK}${piece.column}${COLUMN_MARK}`;
      if (piece.layer >= 0) reads.add(piece);
    } else {
      text += piece.sql;
      for (const step of piece.reads) reads.add(step);
    }
    text += strings[i + 1] as string;
  });
  return { sql: text, reads: [...reads] };
}

/** Pieces with something between them. */
export function joined(pieces: readonly Piece[], between: string): Text {
  return pieces.reduce<Text>((all, piece, i) => (i === 0 ? sql`${piece}` : sql`${all}${between}${piece}`), sql``);
}
