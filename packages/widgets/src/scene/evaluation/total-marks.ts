import { formatNumber } from '@takar/core';
import type { EvaluationModel } from '../../data/evaluation-model.js';
import type { Tongue } from '../../locale/tongue.js';
import { heightOf, linesOf, putLines } from '../text-lines.js';
import { linePath, px, rectPath } from '../path.js';
import type { SimpleMark } from '../scene.js';
import { toneOf } from '../bullet/tone.js';
import { layerSign, type DrawnPart } from './part-marks.js';
import type { TotalView } from './total-view.js';

const STRIP = 20;
const LABELS = 15;
/** Room for the names of the predicates, and for the tip of the mark below them. */
const KEYS = 20;

/** The total: figure, predicate, what the next one takes, and its place among all predicates. */
export function drawTotal(
  model: EvaluationModel,
  view: TotalView,
  { x, width }: { readonly x: number; readonly width: number },
  tongue: Tongue,
): DrawnPart {
  const lines = [
    ...linesOf(view.figure, width, 'figure'),
    ...view.sentences.flatMap((sentence) => linesOf(sentence, width, 'word')),
  ];
  const keys = 6 + heightOf(lines) + 6;
  const top = keys + KEYS;
  return {
    height: top + STRIP + LABELS + 8,
    marks: [...putLines(lines, x, 6), ...strip(model, { x, width, keys, top }, tongue)],
  };
}

interface StripPlace {
  readonly x: number;
  readonly width: number;
  readonly keys: number;
  readonly top: number;
}

function strip(model: EvaluationModel, { x, width, keys, top }: StripPlace, tongue: Tongue): readonly SimpleMark[] {
  const { predicates } = model.sheet.instrument.predicates;
  const place = (value: number): number => x + (Math.max(0, Math.min(100, value)) / 100) * width;
  const starts = predicates.map(({ above }) => above ?? 0);
  const bands = predicates.map(({ key }, i) => {
    const from = place(starts[i] as number);
    return { key, from, until: place(starts[i + 1] ?? 100) };
  });
  const { total, reachable, provisional } = model.main;
  return [
    ...bands.map(
      ({ from, until }, i) =>
        ({ kind: 'path', role: toneOf(i, bands.length), d: rectPath(from, top, until - from, STRIP) }) as const,
    ),
    {
      kind: 'path',
      role: 'edge',
      d: bands
        .slice(1)
        .map(({ from }) => linePath(from, top, from, top + STRIP))
        .join(''),
    },
    ...bands.map(
      ({ key, from, until }) =>
        ({
          kind: 'text',
          role: 'axis-label',
          x: (from + until) / 2,
          y: keys + 11,
          text: key,
          anchor: 'middle',
        }) as const,
    ),
    ...starts.map((start, i) => edgeLabel(start, place(start), i === 0 ? 'start' : 'middle', top, tongue)),
    edgeLabel(100, place(100), 'end', top, tongue),
    ...(total !== null && provisional && reachable !== null
      ? [
          {
            kind: 'rect',
            role: 'bar-open',
            x: place(total),
            y: top + 6,
            width: Math.max(2, place(reachable) - place(total)),
            height: 8,
          } as const,
        ]
      : []),
    ...(total === null ? [] : needle(place(total), top)),
    ...model.scores
      .filter(({ layer, total: other }) => layer !== model.main.layer && other !== null)
      .map(
        ({ layer, total: other }) =>
          ({ kind: 'path', role: 'bar-open', d: layerSign(layer, place(other ?? 0), top + STRIP / 2) }) as const,
      ),
  ];
}

function edgeLabel(
  value: number,
  x: number,
  anchor: 'start' | 'middle' | 'end',
  top: number,
  { core }: Tongue,
): SimpleMark {
  return { kind: 'text', role: 'axis-label', x, y: top + STRIP + 12, text: formatNumber(value, core.numbers), anchor };
}

function needle(x: number, top: number): readonly SimpleMark[] {
  const d = linePath(x, top - 2, x, top + STRIP + 2);
  return [
    { kind: 'path', role: 'halo', d },
    { kind: 'path', role: 'target', d },
    { kind: 'path', role: 'arrow', d: `M${px(x - 5)} ${px(top - 5)}h10l-5 6z` },
  ];
}
