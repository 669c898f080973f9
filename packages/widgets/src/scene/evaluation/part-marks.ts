import type { Layer } from '@takar/core';
import { heightOf, linesOf, putLines, type Line } from '../text-lines.js';
import { px, stripesPath } from '../path.js';
import type { SimpleMark } from '../scene.js';
import type { PartView } from './view.js';
import type { EvaluationWords } from './words.js';

const BAR = 14;
const STRIPE = 7;
/** From this width on figure and points stand on one line. */
const ROOMY = 200;
/** Room above and below what a part shows. */
const PAD = 5;

/** A component or subcomponent with its marks. */
export interface DrawnPart {
  readonly height: number;
  readonly marks: readonly SimpleMark[];
}

/** A column that a part is drawn in. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Name where it has no heading above it, bar against the weight, figure and points, other layers. */
export function drawPart(
  part: PartView,
  { x, width }: Column,
  top: number,
  { named, words }: { readonly named: 'heading' | 'label' | null; readonly words: EvaluationWords },
): DrawnPart {
  const label = named === null ? [] : linesOf(part.label, width, named);
  const barTop = top + PAD + heightOf(label) + (named === null ? 0 : 2);
  const told = valueLines(part, width, words);
  const toldTop = part.percent === null ? barTop : barTop + BAR + 3;
  return {
    height: toldTop + heightOf(told) + PAD - top,
    marks: [
      ...putLines(label, x, top + PAD),
      ...(part.percent === null ? [] : bar(part, part.percent, { x, width }, barTop)),
      ...putLines(told, x, toldTop),
    ],
  };
}

function valueLines(part: PartView, width: number, words: EvaluationWords): readonly Line[] {
  const { figure, points, weakest, others, percent, evidence } = part;
  const proof = linesOf(evidence, width, 'detail');
  if (percent === null) return [...linesOf(figure, width, 'detail'), ...proof];
  const own = [points === null ? null : points.replaceAll(' ', '\u00a0'), weakest ? words.weakest : null];
  const more = own.filter((text) => text !== null).join('\u00a0· ');
  return [
    ...(width < ROOMY
      ? [...linesOf(figure, width, 'label'), ...linesOf(more, width, 'word')]
      : linesOf([figure, more].filter((text) => text !== '').join('\u00a0· '), width, 'label')),
    ...others.flatMap(({ text }) => linesOf(text, width, 'detail')),
    ...proof,
  ];
}

function bar(part: PartView, percent: number, { x, width }: Column, top: number): readonly SimpleMark[] {
  const place = (value: number): number => (Math.max(0, Math.min(100, value)) / 100) * width;
  const end = place(percent);
  const rect = { kind: 'rect', x, y: top, height: BAR } as const;
  const stripes = part.weakest ? stripesPath(x, x + end - 2, STRIPE, top, BAR) : '';
  return [
    { ...rect, role: 'band-3', width },
    ...(part.reachable === null
      ? []
      : [
          {
            ...rect,
            role: 'bar-open',
            y: top + 1,
            height: BAR - 2,
            width: Math.max(1, place(part.reachable)),
          } as const,
        ]),
    { ...rect, role: part.weakest ? 'bar-unmet' : 'bar-met', width: end },
    ...(stripes === '' ? [] : [{ kind: 'path', role: 'stripe', d: stripes } as const]),
    ...part.others.map(
      ({ layer, percent: at }) =>
        ({
          kind: 'path',
          role: 'bar-open',
          d: layerSign(layer, x + Math.max(5, Math.min(width - 5, place(at))), top + BAR / 2),
        }) as const,
    ),
  ];
}

/** Sign of a layer: diamond, circle, square; told apart without colour. */
export function layerSign(layer: Layer, x: number, y: number): string {
  if (layer === 'self') return `M${px(x - 5)} ${px(y)}l5 -5l5 5l-5 5z`;
  if (layer === 'verifier') return `M${px(x - 4.5)} ${px(y)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`;
  return `M${px(x - 4)} ${px(y - 4)}h8v8h-8z`;
}
