import type { CellTokens } from './cells.js';

/** Design tokens of one theme: custom properties that a portal may set, and their defaults. */
export interface Tokens {
  readonly '--takar-surface': string;
  readonly '--takar-ink': string;
  readonly '--takar-ink-muted': string;
  readonly '--takar-line': string;
  readonly '--takar-grid': string;
  readonly '--takar-hover': string;
  readonly '--takar-focus': string;
  readonly '--takar-link': string;
  readonly '--takar-warning': string;
  readonly '--takar-warning-surface': string;
  readonly '--takar-band-1': string;
  readonly '--takar-band-2': string;
  readonly '--takar-band-3': string;
  readonly '--takar-band-4': string;
  readonly '--takar-band-5': string;
  readonly '--takar-met': string;
  readonly '--takar-unmet': string;
  readonly '--takar-target': string;
}

/** A token that paints a role. */
export type TokenName = keyof Tokens | keyof CellTokens;
