import type { Scene } from './scene.js';

/** A band of a scene from edge to edge, in pixels. */
export interface Slice {
  readonly top: number;
  readonly height: number;
}

/**
 * Cuts a scene between its groups, so that paper can break there and not through a row. What stands above the first
 * group, and headings between groups, go with the group below.
 */
export function slicesOf(scene: Scene): readonly Slice[] {
  const bottoms = scene.marks.flatMap((mark) => {
    const [area] = mark.kind === 'group' ? mark.marks : [];
    return area?.kind === 'rect' ? [area.y + area.height + 1] : [];
  });
  let top = 0;
  return bottoms.map((bottom) => {
    const slice = { top, height: bottom - top };
    top = bottom;
    return slice;
  });
}
