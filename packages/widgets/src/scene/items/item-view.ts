/** What a sign before a word looks like; the word says the same. */
export type ItemSign = 'met' | 'unmet' | 'late' | 'worse' | 'open' | 'none';

/** A short statement with its sign, as a cross before `belum tercapai`. */
export interface ItemMark {
  readonly sign: ItemSign;
  readonly word: string;
}

/** What is said of an item under a name, as `PIC`. */
export interface ItemFact {
  readonly name: string;
  readonly text: string;
}

/** One item of a list: what it is, how it stands, and what is said of it. */
export interface ItemView {
  readonly id: string;
  readonly datum: number;
  readonly title: string;
  /** Unit, period. */
  readonly context: string | null;
  readonly marks: readonly ItemMark[];
  /** Figure as written; null where there is none to show. */
  readonly figure: string | null;
  /** What stands under the figure. */
  readonly detail: string | null;
  /** Where a bar ends whose target stands at 100, and whether the target is met; null without bar. */
  readonly bar: { readonly end: number; readonly met: boolean } | null;
  readonly facts: readonly ItemFact[];
  /** True where its figure opens to a rule. */
  readonly explained: boolean;
  /** Everything in words. */
  readonly label: string;
}

/** A total above a list: parts of a whole beside each other. */
export interface ItemsHead {
  readonly id: string;
  readonly figure: string;
  readonly detail: string;
  /** Shares of the whole, 0 to 1, with the role that paints each. */
  readonly parts: readonly { readonly role: string; readonly share: number; readonly hatched: boolean }[];
  readonly label: string;
  /** True where its figure opens to a rule; false for a count. */
  readonly explained: boolean;
}
