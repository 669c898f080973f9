import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as widgets from '@takar/widgets';
import { fileUrl } from './support.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly name: string;
      readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
    }[];
  }[];
}

const { modules } = JSON.parse(readFileSync(fileUrl('packages/widgets/custom-elements.json'), 'utf8')) as Manifest;
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

// editors, React types and the reference are written from the manifest
for (const { name, tagName, attributes = [] } of elements)
  test(`the manifest names every attribute of ${tagName}, and says what it is for`, () => {
    const { observedAttributes } = (widgets as unknown as Record<string, typeof widgets.TakarBullet>)[name] ?? {};
    const own = attributes.filter(({ name: attribute }) => attribute !== 'lang');
    assert.deepEqual(
      own.map((attribute) => attribute.name).sort(),
      observedAttributes?.filter((attribute) => attribute !== 'lang').sort(),
    );
    for (const { name: attribute, description = '' } of own) assert.notEqual(description, '', attribute);
  });
