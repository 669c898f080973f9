import type { Tokens } from './tokens.js';

/** The default theme: dark ink on white, bands in greys that stay apart on a black-and-white printer. */
export const light: Tokens = {
  '--takar-surface': '#ffffff',
  '--takar-ink': '#1a1f26',
  '--takar-ink-muted': '#4a5563',
  '--takar-line': '#c3cad3',
  '--takar-grid': '#dde2e8',
  '--takar-hover': '#f0f4f8',
  '--takar-focus': '#0b57d0',
  '--takar-link': '#0b4f9e',
  '--takar-warning': '#7a3a00',
  '--takar-warning-surface': '#fff4e0',
  '--takar-band-1': '#c9cfd8',
  '--takar-band-2': '#d6dbe2',
  '--takar-band-3': '#e1e5ea',
  '--takar-band-4': '#ebeef2',
  '--takar-band-5': '#f4f6f8',
  '--takar-met': '#0f5f8c',
  '--takar-unmet': '#b0430a',
  '--takar-target': '#1a1f26',
};
