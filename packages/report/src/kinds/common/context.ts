import { formatMoney, formatNumber, type Computation, type Locale, type Messages } from '@takar/core';
import type { Tongue } from '@takar/widgets/pictures.js';
import type { About } from '../../about/about.js';
import type { Paper } from '../../model/document.js';

/** A file that figures were read from. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
  readonly rows: number;
}

/** How a document is drafted. */
export interface DraftOptions {
  readonly messages: Messages;
  readonly about: About;
  readonly paper: Paper;
  readonly sources: readonly SourceFile[];
  /** Name and version of what drafts it, as `takar 1.0.0`. */
  readonly software: string;
  /** Day of reporting; a target is *tidak tercapai* only where the year has ended by then. */
  readonly asOf: string | null;
}

/** A computed table and how a document is made of it. */
export interface IndicatorDraft extends DraftOptions {
  readonly computation: Computation;
}

/** What every part of a draft needs: the words of pictures, and the way figures are written. */
export interface Speech {
  readonly locale: Locale;
  readonly tongue: Tongue;
  readonly messages: Messages;
  /** A figure with at most so many digits, or an en dash. */
  readonly figure: (value: number | null, digits?: number) => string;
  readonly percent: (value: number | null) => string;
  /** An amount of money, or an en dash. */
  readonly money: (amount: { readonly value: bigint | null } | undefined) => string;
}

/** Where no figure is. */
export const NO_FIGURE = '–';

/** How a draft speaks. */
export function speechOf(messages: Messages, tongue: Tongue): Speech {
  const figure = (value: number | null, digits?: number): string =>
    value === null ? NO_FIGURE : formatNumber(value, messages.numbers, digits);
  return {
    locale: messages.locale,
    tongue,
    messages,
    figure,
    percent: (value) => (value === null ? NO_FIGURE : tongue.words.percent(figure(value, 2))),
    money: (amount) => (amount?.value == null ? NO_FIGURE : formatMoney(amount.value, { locale: messages.locale })),
  };
}
