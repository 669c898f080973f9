import type { EvaluationModel } from '../../data/evaluation-model.js';
import type { Tongue } from '../../locale/tongue.js';
import { areaGroup } from '../group.js';
import { heightOf, linesOf, putLines } from '../text-lines.js';
import { grid } from '../grid.js';
import { linear, type Navigation } from '../navigation.js';
import { linePath } from '../path.js';
import type { GroupMark, Scene, SimpleMark } from '../scene.js';
import { drawPart, type Column } from './part-marks.js';
import { drawTotal } from './total-marks.js';
import type { TotalView } from './total-view.js';
import type { ComponentView, PartView } from './view.js';
import { WORDS, type EvaluationWords } from './words.js';

/** Id of the total. */
export const TOTAL = 'total';
const EDGE = 6;
const GAP = 18;
/** From here on components stand as rows of a table; below, everything stands below each other. */
const WIDE = 720;

/** What a scene of an evaluation is drawn from. */
export interface EvaluationDrawing {
  readonly model: EvaluationModel;
  readonly total: TotalView;
  readonly components: readonly ComponentView[];
  readonly title: string;
  readonly description: string;
  readonly tongue: Tongue;
}

/** Components and subcomponents as bars against their weights, under the total among all predicates. Pure. */
export function evaluationScene(drawing: EvaluationDrawing, width: number): Scene {
  const { model, total, components, tongue } = drawing;
  const words = WORDS[tongue.core.locale];
  const drawn = drawTotal(model, total, { x: EDGE, width: width - 2 * EDGE }, tongue);
  const first = areaGroup(TOTAL, total.words, 0, { x: 0, top: 0, width, height: drawn.height });
  const headings = width >= WIDE ? headingsOf(model, components) : null;
  const parts =
    headings === null
      ? list(components, width, drawn.height + 4, words)
      : table(components, headings, width, drawn.height + 4, words);
  return {
    width,
    height: Math.ceil(parts.bottom) + 4,
    title: drawing.title,
    description: drawing.description,
    marks: [...drawn.marks, ...parts.marks, first, ...parts.groups],
    navigation: parts.navigation,
  };
}

interface DrawnParts {
  readonly bottom: number;
  readonly marks: readonly SimpleMark[];
  readonly groups: readonly GroupMark[];
  readonly navigation: Navigation;
}

/** Names of the columns where every component has the same subcomponents; null where they differ. */
function headingsOf({ sheet }: EvaluationModel, components: readonly ComponentView[]): readonly string[] | null {
  const [first, ...others] = components.map(({ parts }) => parts.map(({ label }) => label));
  if (first === undefined || first.length < 2 || first.length > 5) return null;
  if (others.some((labels) => labels.length !== first.length)) return null;
  if (others.every((labels) => labels.join('\n') === first.join('\n'))) return first;
  const own = sheet.instrument.components[0]?.subcomponents ?? [];
  return own.length === first.length ? own.map(({ label }) => label.id) : null;
}

function table(
  components: readonly ComponentView[],
  headings: readonly string[],
  width: number,
  from: number,
  words: EvaluationWords,
): DrawnParts {
  const count = headings.length + 1;
  const each = (width - 2 * EDGE - headings.length * GAP) / (count + 0.4);
  const columns: Column[] = Array.from({ length: count }, (_, i) =>
    i === 0 ? { x: EDGE, width: each * 1.4 } : { x: EDGE + each * 1.4 + GAP + (i - 1) * (each + GAP), width: each },
  );
  const heads = [words.component, ...headings].map((text, i) => linesOf(text, columnAt(columns, i).width, 'detail'));
  const marks: SimpleMark[] = heads.flatMap((lines, i) => putLines(lines, columnAt(columns, i).x, from + 4));
  const groups: GroupMark[] = [];
  let y = from + 4 + Math.max(...heads.map(heightOf)) + 4;
  components.forEach((component, row) => {
    // Bars of a row stand at one height, under the name of the component.
    const heading = heightOf(linesOf(component.label, columnAt(columns, 0).width, 'heading')) + 2;
    const cells = [component, ...component.parts].map((part, i) => ({
      part,
      column: columnAt(columns, i),
      ...drawPart(part, columnAt(columns, i), i === 0 ? y : y + heading, { named: i === 0 ? 'heading' : null, words }),
    }));
    const height = Math.max(24, ...cells.map((cell, i) => cell.height + (i === 0 ? 0 : heading)));
    marks.push({ kind: 'path', role: 'grid', d: linePath(EDGE, y, width - EDGE, y) });
    for (const { part, column, marks: own } of cells) {
      marks.push(...own);
      const area = { x: column.x - EDGE, top: y, width: column.width + 2 * EDGE, height };
      groups.push(areaGroup(part.id, part.words, row, area));
    }
    y += height;
  });
  const rows = components.map((component) => [component.id, ...component.parts.map(({ id }) => id)]);
  return { bottom: y, marks, groups, navigation: grid([[TOTAL], ...rows]) };
}

function columnAt(columns: readonly Column[], i: number): Column {
  return columns[i] ?? { x: EDGE, width: 0 };
}

function list(components: readonly ComponentView[], width: number, from: number, words: EvaluationWords): DrawnParts {
  const marks: SimpleMark[] = [];
  const groups: GroupMark[] = [];
  let y = from;
  const add = (part: PartView, row: number, indent: number, named: 'heading' | 'label'): void => {
    const column = { x: EDGE + indent, width: width - 2 * EDGE - indent };
    const drawn = drawPart(part, column, y, { named, words });
    const height = Math.max(24, drawn.height);
    marks.push(...drawn.marks);
    groups.push(areaGroup(part.id, part.words, row, { x: indent, top: y, width: width - indent, height }));
    y += height;
  };
  components.forEach((component, row) => {
    marks.push({ kind: 'path', role: 'grid', d: linePath(EDGE, y, width - EDGE, y) });
    add(component, row, 0, 'heading');
    for (const part of component.parts) add(part, row, 14, 'label');
    y += 6;
  });
  const ids = components.flatMap((component) => [component.id, ...component.parts.map(({ id }) => id)]);
  return { bottom: y, marks, groups, navigation: linear([TOTAL, ...ids]) };
}
