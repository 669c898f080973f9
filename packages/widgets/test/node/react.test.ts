import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import * as components from '@takar/widgets/react.js';
import { fileUrl } from './support.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string; readonly name: string }[];
  }[];
}

test('every element of the manifest has a component, and its server rendering is the tag', () => {
  const { modules } = JSON.parse(readFileSync(fileUrl('packages/widgets/custom-elements.json'), 'utf8')) as Manifest;
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  assert.deepEqual(Object.keys(components).sort(), elements.map(({ name }) => name).sort());
  for (const { name, tagName } of elements) {
    const component = components[name as keyof typeof components] as typeof components.TakarBullet;
    assert.match(renderToString(createElement(component, { id: 'a' })), new RegExp(`^<${tagName}[ >]`), name);
  }
});
