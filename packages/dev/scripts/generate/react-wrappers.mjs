// What React needs, from the custom elements manifest, into packages/widgets/src: a component for each element (react.ts, made
// by `@lit/react`) and the types of the bare tags in JSX (jsx.ts). `--check` compares instead of writing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../lib/paths.mjs';

const widgets = join(root, 'packages/widgets');
const { modules } = JSON.parse(readFileSync(join(widgets, 'custom-elements.json'), 'utf8'));

/** `takar-select` -> `onTakarSelect`. */
const propertyOf = (event) => `on${event.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;

/** Where a class stands, as a file beside it imports it. */
const places = new Map(
  modules.flatMap(({ path, declarations = [] }) =>
    declarations.map(({ name }) => [name, path.replace(/^src\//, './').replace(/\.ts$/, '.js')]),
  ),
);

const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
  .map(({ name, tagName, summary, events = [], attributes = [] }) => ({
    name,
    tagName,
    summary,
    events: events.map(({ name: event, type }) => ({ event, type: type.text, property: propertyOf(event) })),
    attributes: attributes
      .map(({ name: attribute, fieldName, type, inheritedFrom }) => ({
        name: attribute ?? fieldName,
        isBoolean: (type?.text ?? '').includes('boolean'),
        from: inheritedFrom?.name ?? null,
      }))
      .filter((attribute) => attribute.name !== 'lang')
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));

const HEAD = '// Written by packages/dev/scripts/generate/react-wrappers.mjs from the custom elements manifest.';

const placeOf = (name) => {
  const place = places.get(name);
  if (place === undefined) throw new Error(`the custom elements manifest does not say where ${name} stands`);
  return place;
};

function components() {
  const all = new Map(elements.flatMap(({ events }) => events.map((event) => [event.property, event])));
  const events = [...all.values()].sort((a, b) => (a.property < b.property ? -1 : 1));
  const types = [...new Set(events.map(({ type }) => type))].sort();
  return [
    HEAD,
    "import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';",
    "import * as React from 'react';",
    ...types.map((type) => `import type { ${type} } from '${placeOf(type)}';`),
    ...elements.map(({ name }) => `import { ${name} as ${name}Element } from '${placeOf(name)}';`),
    '',
    '/** Events of the elements, by the property that listens to them. */',
    'export interface TakarEvents {',
    ...events.map(({ property, type }) => `readonly ${property}: EventName<${type}>;`),
    '}',
    '',
    ...events.map(({ property, event, type }) => `const ${property} = '${event}' as EventName<${type}>;`),
    ...elements.flatMap(({ name, tagName, summary, events: own }) => {
      const names = own.map(({ property }) => property);
      const typed = names.length > 0 ? `, Pick<TakarEvents, ${names.map((each) => `'${each}'`).join(' | ')}>` : '';
      return [
        '',
        `/** ${summary} */`,
        `export const ${name}: ReactWebComponent<${name}Element${typed}> =`,
        `/* @__PURE__ */ createComponent({ react: React, tagName: '${tagName}', elementClass: ${name}Element,`,
        `${names.length > 0 ? `events: { ${names.join(', ')} }` : ''} });`,
      ];
    }),
  ];
}

const attributeLines = (attributes) =>
  attributes.map(({ name, isBoolean }) => `'${name}'?: ${isBoolean ? 'boolean | undefined' : 'Text'};`);

/** Attributes that elements have from a class that they share, by its name. */
function shared() {
  const found = new Map();
  for (const { from, ...attribute } of elements.flatMap(({ attributes }) => attributes)) {
    if (from === null) continue;
    const known = found.get(from) ?? new Map();
    found.set(from, known.set(attribute.name, attribute));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function tags() {
  return [
    HEAD,
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    ...elements.map(({ name }) => `import type { ${name} } from '${placeOf(name)}';`),
    '',
    '/** A tag with the attributes of HTML and its own. */',
    'type Tag<E extends HTMLElement, A> = DetailedHTMLProps<HTMLAttributes<E>, E> & A;',
    'type Text = string | number | undefined;',
    ...shared().flatMap(([name, attributes]) => [
      '',
      `/** Attributes of every ${name}. */`,
      `interface ${name}Attributes {`,
      ...attributeLines([...attributes.values()].sort((a, b) => (a.name < b.name ? -1 : 1))),
      '}',
    ]),
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...elements.flatMap(({ name, tagName, summary, attributes }) => {
      const own = attributes.filter(({ from }) => from === null);
      const bases = [...new Set(attributes.flatMap(({ from }) => (from === null ? [] : [`${from}Attributes`])))].sort();
      const all = [...bases, ...(own.length > 0 ? [`{ ${attributeLines(own).join(' ')} }`] : [])];
      return [`/** ${summary} */`, `'${tagName}': Tag<${name}, ${all.join(' & ')}>;`];
    }),
    '    }',
    '  }',
    '}',
  ];
}

const stale = [];
for (const [name, lines] of [
  ['react.ts', components()],
  ['jsx.ts', tags()],
]) {
  const file = join(widgets, 'src', name);
  const options = await resolveConfig(file, { config: join(root, 'packages/dev/config/prettier.json') });
  const text = await format(`${lines.join('\n')}\n`, { ...options, filepath: file });
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push(name);
}
if (stale.length > 0) {
  console.error(
    `packages/widgets/src: ${stale.join(', ')} stale; run npm run build, then node packages/dev/scripts/generate/react-wrappers.mjs`,
  );
  process.exit(1);
}
