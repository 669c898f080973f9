import type { GroupMark } from './scene.js';

/** Where something lies, in pixels. */
export interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader visits, as an area over the marks and texts that it stands for. */
export function areaGroup(id: string, label: string, datum: number, { x, top, width, height }: Box): GroupMark {
  return {
    kind: 'group',
    role: 'row',
    id,
    label,
    datum,
    trace: id,
    marks: [{ kind: 'rect', role: 'hit', x: x + 1, y: top + 1, width: width - 2, height: height - 2, radius: 4 }],
  };
}
