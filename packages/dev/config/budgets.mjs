import { bundled } from '../scripts/size/bundled.mjs';
import { loaded } from '../scripts/size/loaded.mjs';

/**
 * Budgets in kB (1000 bytes) after gzip: what a page really loads, Lit and core included. Where one asks more than is needed it
 * says so; how they were reached, and what an explanation costs: docs/decisions/2026-11-25_widget-budgets.md.
 */
export const budgets = [
  { name: 'core scoring path', limit: 8, pieces: () => bundled('packages/dev/size/core-scoring.mjs') },
  // keeps the whole table calculation from growing unseen
  { name: 'core compute, whole', limit: 21, pieces: () => bundled('packages/dev/size/core-compute.mjs') },
  { name: 'takar-bullet', limit: 30, pieces: () => loaded('takar-bullet') },
  // keeps the parts that only some tables need from growing unseen
  {
    name: 'bullet, odd table',
    limit: 48.2,
    pieces: () =>
      loaded('takar-bullet', 'spanned-sheet', 'read-headers', 'read-figures', 'read-notations', 'read-words'),
  },
  { name: 'takar-explain', limit: 30, pieces: () => loaded('takar-explain') },
  // the same with the trees and the words of rules, which every widget loads with the first explanation
  { name: 'an explanation', limit: 45.6, pieces: () => loaded('takar-explain', 'panel-part', 'indonesian') },
  // 40 are allowed
  { name: 'takar-table', limit: 30, pieces: () => loaded('takar-table') },
  { name: 'classic takar.min.js', limit: 75, pieces: () => loaded('../takar.min') },
];
