import { COMPARE } from './id/compare.js';
import { ENGINE } from './id/engine.js';
import { FILES } from './id/files.js';
import { HELP } from './id/help.js';
import { PUBLICATION } from './id/publication.js';
import { RECONCILE } from './id/reconcile.js';
import { RULES } from './id/rules.js';
import { TREE } from './id/tree.js';
import { USAGE } from './id/usage.js';
import { WORDS } from './id/words.js';
import type { Texts } from './texts.js';

/** Everything that the command line says in Indonesian. */
export const ID: Texts = {
  locale: 'id',
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
