import { lightCells, type CellTokens } from '../themes/cells.js';
import { light } from '../themes/light.js';
import type { Tokens } from '../themes/tokens.js';
import { escapeMarkup as escape } from './escape.js';
import { MORE_PAINT } from './more-paint.js';
import { PAINT, type Paint } from './paint.js';
import { px } from './path.js';
import type { Mark, Scene } from './scene.js';

/** What an exported picture looks like. */
export interface SvgOptions {
  /** Colours; the light theme when not given. */
  readonly tokens?: Tokens & Partial<CellTokens>;
  readonly fontFamily?: string;
  /** Language of the text, as `id`. */
  readonly lang?: string;
}

/**
 * A scene as SVG text with every colour and size in attributes: a picture that lives by classes alone turns black
 * outside the page.
 */
export function toSvg(scene: Scene, options: SvgOptions = {}): string {
  return svgText(scene, marksText(scene.marks, options), options);
}

/** Marks as SVG text. */
export function marksText(marks: readonly Mark[], { tokens: given = light }: SvgOptions): string {
  const tokens = { ...lightCells, ...given };
  return marks.map((mark) => markText(mark, tokens)).join('\n');
}

/** An SVG around what was drawn. */
export function svgText(
  scene: Pick<Scene, 'width' | 'height' | 'title' | 'description'>,
  drawn: string,
  options: SvgOptions,
): string {
  const { tokens = light, fontFamily = "'Noto Sans', 'Liberation Sans', Arial, sans-serif", lang } = options;
  const size = `width="${px(scene.width)}" height="${px(scene.height)}" viewBox="0 0 ${px(scene.width)} ${px(scene.height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"${attribute('lang', lang)}${attribute('font-family', fontFamily)}>
<title>${escape(scene.title)}</title>
<desc>${escape(scene.description)}</desc>
<rect width="100%" height="100%" fill="${tokens['--takar-surface']}"/>
${drawn}
</svg>
`;
}

function markText(mark: Mark, tokens: Tokens & CellTokens): string {
  switch (mark.kind) {
    case 'group':
      return `<g>\n<title>${escape(mark.label)}</title>\n${mark.marks.map((part) => markText(part, tokens)).join('\n')}\n</g>`;
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      const box = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
      return `<rect ${box}${attribute('rx', radius)}${painted(mark.role, tokens)}/>`;
    }
    case 'path':
      return `<path d="${mark.d}"${painted(mark.role, tokens)}/>`;
    case 'text': {
      const place = `x="${px(mark.x)}" y="${px(mark.y)}"${attribute('text-anchor', mark.anchor)}`;
      return `<text ${place}${painted(mark.role, tokens)}>${escape(mark.text)}</text>`;
    }
  }
}

const PAINTS: Readonly<Record<string, Paint>> = { ...PAINT, ...MORE_PAINT };

/** Paint of a role; null for a role of a scene that is not Takar's. */
export function paintOf(role: string): Paint | null {
  return PAINTS[role] ?? null;
}

function painted(role: string, tokens: Tokens & CellTokens): string {
  const { fill, stroke, strokeWidth, fontSize, bold, outlined } = paintOf(role) ?? {};
  return (
    attribute('fill', fill === undefined ? 'none' : tokens[fill]) +
    attribute('stroke', stroke && tokens[stroke]) +
    attribute('stroke-width', strokeWidth) +
    attribute('font-size', fontSize) +
    attribute('font-weight', bold ? 'bold' : undefined) +
    attribute('paint-order', outlined ? 'stroke' : undefined)
  );
}

function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escape(String(value))}"`;
}
