import type { BarKind } from '../../view/row-view.js';

/** A line of text beside a bar. */
export interface ToldLine {
  readonly text: string;
  readonly role: 'label' | 'word' | 'detail';
}

/** A bar with its name and what is said of it. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** Figures and what they mean, from the top. */
  readonly told: readonly ToldLine[];
  /** Length of the bar in per cent of its room; null where there is no figure. */
  readonly share: number | null;
  /** Where limits or a target lie in per cent of the room. */
  readonly limits: readonly number[];
  readonly kind: BarKind;
  /** All of it in words. */
  readonly words: string;
}

/** A place on a strip of bands. */
export interface BandStrip {
  readonly least: number;
  readonly most: number;
  /** Bands from the lowest; `until` is where the next begins. */
  readonly bands: readonly { readonly label: string; readonly until: number }[];
  /** Where the figure lies; null where there is none. */
  readonly value: number | null;
  /** Values written below, with their texts. */
  readonly edges: readonly { readonly value: number; readonly text: string }[];
}

/** Something with a heading, what is said of it, and bars below. */
export interface BarBlock {
  readonly id: string;
  readonly label: string;
  readonly details: readonly string[];
  /** What holds for the whole; `kind` puts a sign before it. */
  readonly status: string | null;
  readonly kind: BarKind | null;
  readonly strip?: BandStrip;
  readonly rows: readonly BarRow[];
  readonly words: string;
}
