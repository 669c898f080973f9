/**
 * A mistake of the programmer who calls Takar, never of the data: an unknown operator, a rule without a version in
 * force, a column of the wrong length.
 */
export class TakarError extends Error {
  override readonly name = 'TakarError';
  /** `area/kebab-name`. */
  readonly code: string;
  /** JSON Pointer into the argument that is wrong, `''` for the whole. */
  readonly path: string;
  /** What to do about it. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string, path = '') {
    super(message);
    this.code = code;
    this.hint = hint;
    this.path = path;
  }
}
