import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** Properties that tell and compute nothing: words, sources, how sure something is. */
const TOLD = new Set([
  'title',
  'citation',
  'confidence',
  'label',
  'labels',
  'note',
  'phrase',
  'message',
  'hint',
  'instrument',
  'article',
  'url',
  'id',
  'en',
  'unit',
  'jurisdiction',
]);

/** Leaves out citations, phrases and texts: a mutant there changes no figure. */
const ignorer = {
  shouldIgnore(path) {
    if (!path.isObjectProperty() && !path.isObjectMethod()) return undefined;
    const { key } = path.node;
    const name = key.type === 'Identifier' ? key.name : key.type === 'StringLiteral' ? key.value : '';
    return TOLD.has(name) ? 'tells, computes nothing' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'told-not-computed', ignorer)];
