import { textWidth } from './measure.js';

/** Widest head of a column of periods, in pixels; what is longer is no period. */
export const HEAD_ROOM = 84;

/**
 * A text, or its beginning with an ellipsis where it is wider than its room: for heads of columns, whose whole text stands in
 * the label of each mark and in the table. WebKit takes minutes for one line of many thousand characters.
 */
export function shortened(text: string, width: number, size: number): string {
  // No character is narrower than a fifth of its size, so that a long text need not be measured whole.
  const most = Math.ceil((5 * width) / size);
  if (text.length <= most && textWidth(text, size) <= width) return text;
  const start = [...text.slice(0, 2 * most)].slice(0, most);
  while (start.length > 1 && textWidth(`${start.join('')}…`, size) > width) start.pop();
  return `${start.join('').trimEnd()}…`;
}
