import type { Scene } from './scene.js';

/** A band of a scene from edge to edge, in pixels. */
export interface Slice {
  readonly top: number;
  readonly height: number;
}

/**
 * Cuts a scene between its groups, so that paper can break there and not through a row; groups beside one another stay
 * on one sheet. What stands above the first group, and headings between groups, go with the group below.
 */
export function slicesOf(scene: Scene): readonly Slice[] {
  const areas = scene.marks.flatMap((mark) => {
    const [area] = mark.kind === 'group' ? mark.marks : [];
    return area?.kind === 'rect' ? [{ top: area.y, bottom: area.y + area.height + 1 }] : [];
  });
  const bottoms = [...new Set(areas.map(({ bottom }) => bottom))].sort((a, b) => a - b);
  let top = 0;
  return bottoms
    .filter((cut) => areas.every((area) => area.bottom <= cut || area.top >= cut - 1))
    .map((cut) => {
      const slice = { top, height: cut - top };
      top = cut;
      return slice;
    });
}
