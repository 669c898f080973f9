/** What a bar looks like: target met, not met, drawn without judgement, or no bar at all. */
export type BarKind = 'met' | 'unmet' | 'open' | 'none';

/** One computed row as people read it. Texts are in the language of the page; nothing here is computed anew. */
export interface RowView {
  /** Row of the computation. */
  readonly row: number;
  readonly indicator: string;
  readonly unit: string | null;
  readonly period: string | null;
  /** Target as written, or the reason why there is none. */
  readonly target: string;
  readonly realisation: string;
  readonly achievement: number | null;
  /** The achievement as written, `101,78%`; an en dash when there is none. */
  readonly figure: string;
  readonly kind: BarKind;
  /** Where the bar ends, with the target at 100; null without bar. */
  readonly bar: number | null;
  /** Position on the scale, from the lowest band. */
  readonly band: number | null;
  /** Band without its scale, for places that name the scale beside it. */
  readonly bandWord: string | null;
  /** Band with its scale, for places that stand alone. */
  readonly bandLabel: string | null;
  /** `tercapai`, `belum tercapai`, or what is missing. */
  readonly statusWord: string;
  /** Why there is no achievement, in words. */
  readonly reason: string | null;
}
