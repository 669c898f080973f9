import type { Table, TableCell } from 'docx';
import type { Bar } from '../model/document.js';
import type { Docx } from './library.js';
import { paragraph } from './texts.js';

/** Steps of the axis in per cent, and where it ends; a longer bar ends there with an arrow. */
const STEP = 2.5;
const AXIS = 120;
const STEPS = AXIS / STEP;
const TARGET = 100 / STEP;

const SIZE = 17;

/**
 * Bars against a target of 100 as cells of a table: every program that opens DOCX draws them, which SVG it does not. The
 * thick line is the target; a bar that does not reach it is striped.
 */
export function docxBars(docx: Docx, bars: readonly Bar[], width: number): Table {
  const side = Math.floor(width * 0.34);
  const figure = Math.floor(width * 0.2);
  const step = Math.floor((width - side - figure) / STEPS);
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  const gap = { style: docx.BorderStyle.SINGLE, size: 36, color: 'FFFFFF' };
  const text = (words: string, bold = false): TableCell =>
    new docx.TableCell({
      borders,
      verticalAlign: docx.VerticalAlign.CENTER,
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [paragraph(docx, words, { size: SIZE, bold }, { spacing: { after: 0 } })],
    });
  return new docx.Table({
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    columnWidths: [side, ...Array.from({ length: STEPS }, () => step), figure],
    width: { size: width, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    rows: bars.map(
      (bar) =>
        new docx.TableRow({
          cantSplit: true,
          children: [
            text(bar.label),
            ...partsOf(bar).map(({ steps, filled, target, more }) => {
              const thick = { style: docx.BorderStyle.SINGLE, size: 24, color: '000000' };
              const fill = bar.met
                ? { fill: '3A4A5A', type: docx.ShadingType.CLEAR, color: 'auto' }
                : { fill: 'FFFFFF', type: docx.ShadingType.DIAGONAL_STRIPE, color: '3A4A5A' };
              return new docx.TableCell({
                columnSpan: steps,
                margins: { top: 0, bottom: 0, left: 0, right: 0 },
                verticalAlign: docx.VerticalAlign.CENTER,
                borders: { top: gap, bottom: gap, left: none, right: target ? thick : none },
                shading: filled ? fill : { fill: 'EEEEEE', type: docx.ShadingType.CLEAR, color: 'auto' },
                children: [
                  paragraph(
                    docx,
                    more ? '►' : '',
                    { size: 10 },
                    { alignment: docx.AlignmentType.RIGHT, spacing: { after: 0 } },
                  ),
                ],
              });
            }),
            text(bar.text, true),
          ],
        }),
    ),
  });
}

interface Part {
  readonly steps: number;
  readonly filled: boolean;
  /** Whether the target stands at its end. */
  readonly target: boolean;
  /** Whether the bar goes on past the axis. */
  readonly more: boolean;
}

/** A bar as pieces that end where it ends, at the target and at the end of the axis. */
function partsOf({ value }: Bar): readonly Part[] {
  const end = Math.max(0, Math.min(STEPS, Math.round((value ?? 0) / STEP)));
  const edges = [...new Set([0, end, TARGET, STEPS])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => ({
    steps: to - (edges[i] ?? 0),
    filled: to <= end,
    target: to === TARGET,
    more: to === STEPS && (value ?? 0) > AXIS,
  }));
}
