import assert from 'node:assert/strict';
import { compute, ID, PEMDA_UNCAPPED, readCsv, readIndicators, type Computation, type Sheet } from '@takar/core';
import { learn } from '#src/locale/tongue.js';
import type { GroupMark, Scene } from '#src/scene/scene.js';
import { plainContext, type PictureContext } from '#src/view/picture-context.js';
import type { Picture } from '#src/view/picture.js';

/** Widths from a narrow column of a phone to a wide screen. */
export const WIDTHS = [240, 360, 520, 768, 1280, 1600];

/** Rows of a CSV text, computed. */
export function computationOf(csv: string): Computation {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  return compute(readIndicators(sheet as Sheet, { messages: ID }), { policy: PEMDA_UNCAPPED, messages: ID });
}

/** What a picture depends on beside its data; Indonesian, no filter. */
export async function contextOf(more: Partial<PictureContext> = {}): Promise<PictureContext> {
  return plainContext(await learn('id'), 'Capaian', more);
}

/** The scene of a picture that has one. */
export function sceneOf(picture: Picture, width: number): Scene {
  assert.ok(picture.scene !== null);
  return picture.scene(width);
}

/** What a reader can visit. */
export function groupsOf({ marks }: Scene): readonly GroupMark[] {
  return marks.filter((mark) => mark.kind === 'group');
}

/** Path of a role; empty where the scene draws none. */
export function pathOf({ marks }: Scene, role: string): string {
  const found = marks.find((mark) => mark.role === role && mark.kind === 'path');
  return found?.kind === 'path' ? found.d : '';
}

/** Checks what every picture promises at every width: it stays inside, and the keyboard reaches every group. */
export function holds(picture: Picture): void {
  for (const width of WIDTHS) {
    const scene = sceneOf(picture, width);
    assert.deepEqual(sceneOf(picture, width), scene, 'the same data give the same scene');
    const groups = groupsOf(scene);
    assert.ok(groups.length > 0);
    assert.deepEqual([...reached(scene)].sort(), groups.map(({ id }) => id).sort(), `groups are reached at ${width}`);
    for (const { label, marks } of groups) {
      assert.notEqual(label, '');
      const [hit] = marks;
      assert.ok(hit?.kind === 'rect' && hit.width >= 24 && hit.height >= 24, `${label} is large enough at ${width}`);
      assert.ok(hit.x >= 0 && hit.x + hit.width <= width && hit.y + hit.height <= scene.height, label);
    }
    for (const mark of scene.marks)
      if (mark.kind === 'text')
        assert.ok(mark.x >= 0 && mark.x <= width && mark.y <= scene.height, `${mark.text} at ${width}`);
  }
}

/** Groups that arrows reach from the first one. */
function reached({ navigation }: Scene): ReadonlySet<string> {
  const seen = new Set<string>();
  const next = [navigation.first];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === null || seen.has(id)) continue;
    seen.add(id);
    next.push(...Object.values((navigation.steps[id] ?? {}) as Readonly<Record<string, string>>));
  }
  return seen;
}
