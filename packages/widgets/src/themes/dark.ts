import type { Tokens } from './tokens.js';

/** For dark pages, by `theme="dark"` only: a dark system setting alone must not darken a light portal. */
export const dark: Tokens = {
  '--takar-surface': '#12171d',
  '--takar-ink': '#f0f3f6',
  '--takar-ink-muted': '#b6c0cc',
  '--takar-line': '#4a5563',
  '--takar-grid': '#333c47',
  '--takar-hover': '#1d252e',
  '--takar-focus': '#8ab4f8',
  '--takar-link': '#8ec5ff',
  '--takar-warning': '#ffd8a8',
  '--takar-warning-surface': '#3a2a12',
  '--takar-band-1': '#454f5b',
  '--takar-band-2': '#3a434e',
  '--takar-band-3': '#303842',
  '--takar-band-4': '#272e37',
  '--takar-band-5': '#1f252d',
  '--takar-met': '#74bdf0',
  '--takar-unmet': '#f5a862',
  '--takar-target': '#ffffff',
};
