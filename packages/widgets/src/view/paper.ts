/** A sheet of paper, upright. */
export interface Paper {
  /** Size as style sheets name it. */
  readonly size: string;
  /** Width of a picture between margins of 15 mm, in pixels of which 96 are an inch. */
  readonly width: number;
}

/** Papers of Indonesian offices: A4, and F4 (folio). */
export const PAPERS = {
  a4: { size: '210mm 297mm', width: 680 },
  f4: { size: '215mm 330mm', width: 699 },
} as const satisfies Readonly<Record<string, Paper>>;
