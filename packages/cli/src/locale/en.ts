import { COMPARE } from './en/compare.js';
import { ENGINE } from './en/engine.js';
import { FILES } from './en/files.js';
import { HELP } from './en/help.js';
import { PUBLICATION } from './en/publication.js';
import { RECONCILE } from './en/reconcile.js';
import { RULES } from './en/rules.js';
import { TREE } from './en/tree.js';
import { USAGE } from './en/usage.js';
import { WORDS } from './en/words.js';
import type { Texts } from './texts.js';

/** Everything that the command line says in English. */
export const EN: Texts = {
  locale: 'en',
  usage: USAGE,
  files: FILES,
  help: HELP,
  words: WORDS,
  reconcile: RECONCILE,
  rules: RULES,
  tree: TREE,
  compare: COMPARE,
  engine: ENGINE,
  publication: PUBLICATION,
};
