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
  const slices: Slice[] = [];
  let top = 0;
  let bottom = 0;
  const cut = (): void => {
    slices.push({ top, height: bottom - top });
    top = bottom;
  };
  // Groups stand in the order in which they are read: none begins above the one before it.
  for (const mark of scene.marks) {
    const [area] = mark.kind === 'group' ? mark.marks : [];
    if (area?.kind !== 'rect') continue;
    if (bottom > 0 && area.y >= bottom - 1) cut();
    bottom = Math.max(bottom, area.y + area.height + 1);
  }
  if (bottom > 0) cut();
  return slices;
}
