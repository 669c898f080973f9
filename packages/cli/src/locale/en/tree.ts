import type { TreeTexts } from '../texts.js';

/** Words for cascades. */
export const TREE: TreeTexts = {
  nodes: (count) => (count === 1 ? '1 node' : `${count} nodes`),
  shape: {
    adjacency: 'rows that name their parent',
    nested: 'nested JSON',
    path: 'a column a level',
    outline: 'codes or numbered levels',
    plans: 'plans of staff and superiors',
    roles: 'matrix of roles and results',
  },
  noLevel: 'without known level',
  clean: 'No findings.',
  found: ([errors = 0, warnings = 0, infos = 0]) => `Findings: ${errors} errors, ${warnings} warnings, ${infos} infos`,
  notRun: (count) => `${count} checks did not run, for the file has no such column:`,
  off: (count) => `${count} checks are switched off:`,
  unreadable: (file) => `${file} cannot be read as a tree.`,
  invalidSettings: (file) => `${file} is no valid file of settings.`,
};
