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

const CONFIDENCES = new Set(['high', 'medium', 'low']);
const REASON = 'tells, computes nothing';

function nameOf({ key }) {
  return key?.type === 'Identifier' ? key.name : key?.type === 'StringLiteral' ? key.value : '';
}

/** `{ id, en }`, `{ instrument, article }`: an object of nothing but what tells. */
function tellsOnly({ properties }) {
  return properties.length > 0 && properties.every((property) => TOLD.has(nameOf(property)));
}

/** `word('nilai', 'value')`: a word in both languages. */
function isWord({ callee, arguments: given }) {
  return callee.type === 'Identifier' && callee.name === 'word' && given.length === 2;
}

/** `since(from, text, 'high')`: how sure a dated value is. */
function isConfidence({ node, parent }) {
  if (node.type !== 'StringLiteral' || !CONFIDENCES.has(node.value)) return false;
  return parent.type === 'CallExpression' && parent.arguments.length > 1 && parent.arguments.at(-1) === node;
}

/** Leaves out citations, phrases and texts: a mutant there changes no figure. */
export const ignorer = {
  shouldIgnore(path) {
    const { node } = path;
    if (path.isObjectProperty() || path.isObjectMethod()) return TOLD.has(nameOf(node)) ? REASON : undefined;
    if (path.isObjectExpression()) return tellsOnly(node) ? REASON : undefined;
    if (path.isCallExpression()) return isWord(node) ? REASON : undefined;
    return isConfidence(path) ? REASON : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'told-not-computed', ignorer)];
