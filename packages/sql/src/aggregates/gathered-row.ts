/** The columns of a row that an aggregate gathers, by their plain names. */
export interface GatheredRow {
  /** The image; NULL where there is none. */
  readonly value: string;
  readonly status: string;
  /** Units of the image to one (1, 10, … 1e10). */
  readonly scale: string;
  /** What the rows of a group are ordered by; empty where nobody says. */
  readonly order: readonly string[];
}
