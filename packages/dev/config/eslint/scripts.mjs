import js from '@eslint/js';
import globals from 'globals';
import { nodeScripts, pageScripts } from './files.mjs';

/** Plain JavaScript: tools run by Node, and the few scripts of example pages. */
export const scripts = [
  { files: nodeScripts, extends: [js.configs.recommended], languageOptions: { globals: globals.node } },
  // generators measure in a real page: parts of them run there
  { files: ['packages/dev/scripts/generate/**'], languageOptions: { globals: globals.browser } },
  // parts of a walk through a portal run in its pages
  {
    files: [
      ...['packages/dev/portals/browse.mjs', 'packages/dev/test/kept-page.test.mjs', 'packages/dev/visual/**'],
      ...['packages/dev/bench/pages/**', 'packages/dev/bench/browser/session.mjs'],
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    files: pageScripts,
    extends: [js.configs.recommended],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
];
