import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../lib/paths.mjs';

const widgets = `${root}/packages/widgets`;

/** Names of a list of types, `'a' | 'b'`, as values that an editor offers. */
const valuesOf = (type = '') => {
  const names = [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
  return names.length > 0 ? { values: names } : {};
};

const described = (text) => (text ? { description: text.replaceAll('\n', ' ') } : {});

/**
 * Writes what editors know of the elements (custom data of VS Code, format 1.1) from the custom elements manifest: tags
 * with their attributes. A portal names the file in `html.customData`.
 */
export function editorData() {
  const { modules } = JSON.parse(readFileSync(`${widgets}/custom-elements.json`, 'utf8'));
  const tags = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName, summary, description, attributes = [], members = [] }) => ({
      name: tagName,
      ...described(summary ?? description),
      attributes: attributes
        .map(({ name, fieldName, description: own, type }) => ({
          name: name ?? fieldName,
          ...described(own ?? members.find((member) => member.name === fieldName)?.description),
          ...valuesOf(type?.text),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    }));
  if (tags.length === 0 || tags.some(({ attributes }) => attributes.length === 0))
    throw new Error('the custom elements manifest names no elements, or elements without attributes');
  writeFileSync(`${widgets}/dist/html-data.json`, `${JSON.stringify({ version: 1.1, tags }, null, 2)}\n`);
}
