import { MORE_PAINT } from './more-paint.js';
import { PAINT } from './paint.js';
import type { TextMark } from './scene.js';
import { wrap } from './wrap.js';

const FONTS = { ...PAINT, ...MORE_PAINT };

/** Line height of each role of text, in pixels. */
const HEIGHT = {
  heading: 19,
  label: 19,
  detail: 16,
  figure: 21,
  word: 16,
  reason: 18,
  large: 34,
  'axis-label': 15,
  letter: 16,
  code: 15,
  small: 15,
} as const;

/** A role of text that stands in lines. */
export type TextRole = keyof typeof HEIGHT;

/** One line of a text, not yet at its place. */
export interface Line {
  readonly text: string;
  readonly role: TextRole;
  readonly indent: number;
}

/** A text broken into lines that fit a width; `indent` leaves room for a sign before them. */
export function linesOf(text: string | null, width: number, role: TextRole, indent = 0): readonly Line[] {
  if (text === null || text === '') return [];
  return wrap(text, width - indent, FONTS[role].fontSize, isBold(role)).map((line) => ({ text: line, role, indent }));
}

/** Height of lines below each other. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { role }) => sum + HEIGHT[role], 0);
}

/** Height of one line. */
export function lineHeight(role: TextRole): number {
  return HEIGHT[role];
}

/** Lines at their place, `top` being the upper edge of the first. */
export function putLines(lines: readonly Line[], x: number, top: number, anchor?: 'middle' | 'end'): TextMark[] {
  let y = top;
  return lines.map(({ text, role, indent }) => {
    const mark = textAt(text, role, x + indent, y + HEIGHT[role] / 2, anchor);
    y += HEIGHT[role];
    return mark;
  });
}

/** One text whose line has its middle at `middle`. */
export function textAt(text: string, role: TextRole, x: number, middle: number, anchor?: 'middle' | 'end'): TextMark {
  const y = middle + FONTS[role].fontSize * 0.36;
  return { kind: 'text', role, x, y, text, ...(anchor === undefined ? {} : { anchor }) };
}

/** Font size of a role and whether it is bold, for measuring. */
export function fontOf(role: TextRole): { readonly size: number; readonly bold: boolean } {
  return { size: FONTS[role].fontSize, bold: isBold(role) };
}

function isBold(role: TextRole): boolean {
  return 'bold' in FONTS[role];
}
