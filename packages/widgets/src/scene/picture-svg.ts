import type { LegendItem, Picture } from '../view/picture.js';
import { textWidth } from './measure.js';
import { PAINT, type Role } from './paint.js';
import type { TextMark } from './scene.js';
import { paintOf, marksText, svgText, type SvgOptions } from './to-svg.js';
import { wrap } from './wrap.js';

/** What stands around a picture that leaves its page. */
export interface PictureSvgOptions extends SvgOptions {
  /** Null where the page around the picture says it. */
  readonly heading: string | null;
  /** Where the figures come from, a line each. */
  readonly provenance: readonly string[];
}

const EDGE = 12;
const GAP = 8;
const LINE = 1.35;
const SAMPLE = { width: 22, height: 14, gap: 5, between: 14, line: 20 } as const;

/** A part of the page: its text as SVG, and how high it is. */
interface Block {
  readonly text: string;
  readonly height: number;
}

/**
 * A picture with everything that explains it, as one SVG: heading, summary in words, marks, key, provenance. Null where
 * there is nothing to draw.
 */
export function pictureSvg(picture: Picture, width: number, options: PictureSvgOptions): string | null {
  if (picture.scene === null) return null;
  const inner = width - 2 * EDGE;
  const scene = picture.scene(inner);
  const blocks: readonly Block[] = [
    ...(options.heading === null
      ? []
      : [
          paragraph('heading', [options.heading], inner, options),
          paragraph('word', [picture.summary, ...(picture.note === null ? [] : [picture.note])], inner, options),
        ]),
    { text: marksText(scene.marks, options), height: scene.height },
    legendBlock(picture.legend, inner, options),
    paragraph('axis-label', options.provenance, inner, options),
  ].filter(({ height }) => height > 0);
  let y = EDGE;
  const placed = blocks.map(({ text, height }) => {
    const at = y;
    y += height + GAP;
    return `<g transform="translate(${EDGE} ${Math.round(at)})">\n${text}\n</g>`;
  });
  return svgText({ ...scene, width, height: Math.ceil(y - GAP + EDGE) }, placed.join('\n'), options);
}

/** Texts under each other, each broken into lines. */
function paragraph(role: Role, texts: readonly string[], width: number, options: SvgOptions): Block {
  const { fontSize: size = 12, bold } = paintOf(role) ?? {};
  const lines = texts.flatMap((text) => wrap(text, width, size, bold));
  const marks = lines.map((text, i): TextMark => ({ kind: 'text', role, x: 0, y: size + i * size * LINE, text }));
  return { text: marksText(marks, options), height: lines.length === 0 ? 0 : (lines.length * LINE + 0.1) * size };
}

/** The key, in as many lines as it takes. */
function legendBlock(items: readonly LegendItem[], width: number, options: SvgOptions): Block {
  const role = 'detail';
  const size = PAINT[role].fontSize;
  let x = 0;
  let y = 0;
  const placed = items.map(({ marks, text }) => {
    const sample = marks.length === 0 ? 0 : SAMPLE.width + SAMPLE.gap;
    const lines = wrap(text, width - sample, size);
    const needed = sample + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + needed > width) {
      x = 0;
      y += SAMPLE.line;
    }
    const words = lines.map((line, i): TextMark => ({
      kind: 'text',
      role,
      x: sample,
      y: 11 + i * size * LINE,
      text: line,
    }));
    const here = `<g transform="translate(${Math.round(x)} ${Math.round(y)})">${marksText([...marks, ...words], options)}</g>`;
    x += needed + SAMPLE.between;
    y += (lines.length - 1) * size * LINE;
    return here;
  });
  return { text: placed.join('\n'), height: items.length === 0 ? 0 : y + SAMPLE.line };
}
