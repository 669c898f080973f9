import { formatNumber } from '@takar/core';
import type { CascadeModel } from '../../data/cascade-model.js';
import { bandRange } from '../../view/band-range.js';
import type { PictureContext } from '../../view/picture-context.js';
import type { LegendItem, Picture } from '../../view/picture.js';
import type { PlainTable } from '../../view/plain-table.js';
import { toneOf } from '../bullet/tone.js';
import { warningAt } from './draw-line.js';
import { viewNode, type NodeView } from './node-view.js';
import type { LineContent } from './layout.js';
import { outlineOf, type OutlineLine } from './outline.js';
import { layTree, treeScene, type TreeInput, type TreeLayout } from './tree-scene.js';
import { openAtFirst, shownLines, type ShownLine, type TreeState } from './visible.js';
import { WORDS } from './words.js';

/** The picture of a tree, with what a widget needs to open and close it. */
export interface TreePicture extends Picture {
  readonly lines: readonly OutlineLine[];
  readonly shown: readonly ShownLine[];
  readonly input: TreeInput;
  /** Places the shown lines; the same layout for the same width. */
  readonly layout: (width: number) => TreeLayout;
}

/** The lines of a tree and its nodes in words, kept while data and language stay. */
export interface TreeContent {
  readonly lines: readonly OutlineLine[];
  readonly view: (node: number) => NodeView;
  readonly summary: string;
  readonly legend: readonly LegendItem[];
  /** What lines hold at a width, kept until another is asked for: opening a node breaks no other line anew. */
  readonly contents: (width: number, density: PictureContext['density']) => Map<string, LineContent>;
}

/** Reads a tree into lines; nodes are put into words when they are first drawn. */
export function treeContent(model: CascadeModel, context: PictureContext): TreeContent {
  const { tongue, asOf, period } = context;
  const known = new Map<number, NodeView>();
  const lines = outlineOf(model.cascade);
  let contents = new Map<string, LineContent>();
  let contentsFor = '';
  return {
    lines,
    summary: summaryOf(model, lines, context),
    legend: legendOf(model, context),
    contents: (width, density) => {
      const key = `${width} ${density}`;
      if (key !== contentsFor) contents = new Map();
      contentsFor = key;
      return contents;
    },
    view: (node) => {
      let view = known.get(node);
      if (view === undefined) known.set(node, (view = viewNode(model, node, period, { tongue, asOf })));
      return view;
    },
  };
}

/** A tree as an outline with connectors: levels, figures rolled up, findings. Without state as it is opened at first. */
export function cascadeTreePicture(
  model: CascadeModel,
  context: PictureContext,
  content: TreeContent = treeContent(model, context),
  state: TreeState = { open: openAtFirst(content.lines), hits: null },
): TreePicture {
  const { tongue } = context;
  const words = WORDS[tongue.core.locale];
  const { lines, view, legend, contents } = content;
  const shown = shownLines(lines, state);
  const summary = context.summary ?? content.summary;
  const bands = model.rolled.computation.scale.bands.length;
  const input: TreeInput = { lines, shown, view, contents, bands, description: summary, context };
  let last: TreeLayout | null = null;
  const layout = (width: number): TreeLayout => (last?.columns.width === width ? last : (last = layTree(input, width)));
  const more = model.others.length;
  return {
    summary,
    note: more === 0 ? null : words.more(more),
    legend,
    basis: [model.basis],
    table: () => tableOf(content, context),
    scene: lines.length === 0 ? null : (width) => treeScene(input, layout(width), null),
    ...{ lines, shown, input, layout },
  };
}

function summaryOf(
  { cascade, rolled, findings }: CascadeModel,
  lines: readonly OutlineLine[],
  { tongue }: PictureContext,
): string {
  const number = (value: number): string => formatNumber(value, tongue.core.numbers);
  const { achievement, met } = rolled.computation.columns;
  const states = Array.from({ length: cascade.length }, (_, node) => {
    let state: boolean | null = null;
    for (let row = cascade.indicators.starts[node] ?? 0; row < (cascade.indicators.starts[node + 1] ?? 0); row += 1)
      if (achievement.status[row] === 0) state = state !== false && met.values[row] === 1;
    return state;
  });
  const found = [...findings.values()].reduce((sum, each) => sum + each.length, 0);
  return WORDS[tongue.core.locale].summary({
    nodes: number(cascade.length),
    levels: lines.reduce((most, { depth }) => Math.max(most, depth + 1), 0),
    measured: number(states.filter((state) => state !== null).length),
    met: number(states.filter((state) => state === true).length),
    findings: found === 0 ? null : number(found),
    faulty: number(findings.size),
  });
}

function legendOf({ rolled, findings }: CascadeModel, { tongue }: PictureContext): readonly LegendItem[] {
  const words = WORDS[tongue.core.locale];
  const { scale } = rolled.computation;
  const used = new Set(
    rolled.computation.columns.band.values.filter((_, row) => rolled.computation.columns.band.status[row] === 0),
  );
  const box = { x: 1, y: 1, width: 12, height: 12 };
  return [
    ...scale.bands.flatMap(({ label }, band): readonly LegendItem[] =>
      used.has(band)
        ? [
            {
              marks: [
                { kind: 'rect', role: toneOf(band, scale.bands.length).replace('band', 'cell'), ...box },
                { kind: 'rect', role: 'frame', ...box },
              ],
              text: `${label[tongue.core.locale]} (${bandRange(scale, band, tongue)})`,
            },
          ]
        : [],
    ),
    ...(findings.size === 0
      ? []
      : [{ marks: [{ kind: 'path', role: 'sign-unmet', d: warningAt(3, 7) } as const], text: words.legend.finding }]),
    ...(rolled.rows.some(({ from }) => from === 'children') ? [{ marks: [], text: words.legend.fromChildren }] : []),
  ];
}

function tableOf({ lines, view }: TreeContent, { tongue }: PictureContext): PlainTable {
  const words = WORDS[tongue.core.locale];
  const { columns } = tongue.words;
  return {
    columns: [
      ...[words.columns.node, words.columns.level, words.columns.owner],
      ...[columns.indicator, columns.achievement, columns.band, columns.status, words.columns.findings],
    ],
    rows: lines.map(({ node, number, reference }) => {
      const each = view(node);
      if (reference) return [`${number} ${each.name}`, each.level, each.owner, words.reference, '', '', '', ''];
      const [only] = each.rows;
      return [
        ...[`${number} ${each.name}`, each.level, each.owner, each.measured.join('; ')],
        { text: each.figure ?? '–', value: each.rows.length === 1 ? (only?.achievement ?? null) : null },
        ...[each.bandWord, each.statusWord ?? words.unmeasured],
        each.findings.map(({ message }) => message).join('; '),
      ];
    }),
  };
}
