import { COLUMN_MARK } from '../text/text.js';
import type { Program } from './program.js';
import type { Step } from './step.js';

/** Where the lowest layer reads from. */
export interface Source {
  /** What stands after FROM. */
  readonly from: string;
  /** What stands after it: GROUP BY and the like. */
  readonly after?: string;
}

/** A column of the outermost query. */
export interface Output {
  readonly step: Step;
  /** Its name, quoted. */
  readonly name: string;
}

/** A step as it is written: with the steps that only it reads inside it. */
interface Written {
  readonly column: string;
  readonly sql: string;
  readonly layer: number;
  readonly reads: readonly string[];
}

const MARKED = new RegExp(`${COLUMN_MARK}(\\w+)${COLUMN_MARK}`, 'g');

/**
 * A program as nested derived tables: each layer hands on what a later one reads, and adds its own columns. The outermost
 * gives the outputs their names.
 */
export function nested(
  program: Program,
  source: Source,
  outputs: readonly Output[],
  order: readonly Step[] = [],
): string {
  const { fence } = program.dialect;
  const shown = [...outputs.map(({ step }) => step), ...order];
  const written = writtenSteps(program.steps, shown);
  const top = Math.max(0, ...written.map(({ layer }) => layer));
  const lastUse = lastUses(written, shown, top + 1);
  let query = '';
  for (let layer = 0; layer <= top; layer += 1) {
    const kept = written.filter((step) => step.layer < layer && (lastUse.get(step.column) ?? -1) > layer);
    const made = written.filter((step) => step.layer === layer);
    const columns = [...kept.map(({ column }) => column), ...made.map(({ sql, column }) => `${sql} AS ${column}`)];
    const from =
      layer === 0 ? [source.from, source.after ?? ''].filter(Boolean).join('\n') : derived(query, layer, fence);
    query = `SELECT\n${list(columns.length === 0 ? ['1 AS x'] : columns)}\nFROM ${from}`;
  }
  const named = outputs.map(({ step, name }) => `${step.column} AS ${name}`);
  const sorted = order.length === 0 ? '' : `\nORDER BY ${order.map(({ column }) => column).join(', ')}`;
  return `SELECT\n${list(named)}\nFROM ${derived(query, top + 1, fence)}${sorted}`;
}

function derived(query: string, layer: number, fence: string): string {
  return `(\n${indented(fence === '' ? query : `${query}\n${fence}`)}\n) AS l${layer}`;
}

function list(columns: readonly string[]): string {
  return columns.map((column) => `  ${column}`).join(',\n');
}

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

/** The steps that are shown and what they rest on; a step that stands in one place only is written there. */
function writtenSteps(steps: readonly Step[], shown: readonly Step[]): Written[] {
  const needed = neededColumns(shown);
  const uses = new Map<string, number>();
  const count = (column: string): unknown => uses.set(column, (uses.get(column) ?? 0) + 1);
  for (const step of steps) {
    if (needed.has(step.column)) for (const [, column] of step.text.sql.matchAll(MARKED)) count(column as string);
  }
  const apart = new Set(shown.map(({ column }) => column));
  const byColumn = new Map<string, Written>();
  const written: Written[] = [];
  // Steps only read steps that were made before them.
  for (const step of steps.filter(({ column }) => needed.has(column))) {
    const reads = new Set<string>();
    const sql = step.text.sql.replace(MARKED, (_, column: string) => {
      const inner = byColumn.get(column) as Written;
      if (inner.layer === 0 || apart.has(column) || uses.get(column) !== 1) {
        reads.add(column);
        return column;
      }
      for (const each of inner.reads) reads.add(each);
      return `(${inner.sql})`;
    });
    const below = [...reads].map((column) => (byColumn.get(column) as Written).layer);
    const made = {
      column: step.column,
      sql,
      layer: step.layer === 0 ? 0 : Math.max(0, ...below) + 1,
      reads: [...reads],
    };
    byColumn.set(step.column, made);
    if (step.layer === 0 || apart.has(step.column) || uses.get(step.column) !== 1) written.push(made);
  }
  return written;
}

/** Columns of the steps that others rest on. */
function neededColumns(shown: readonly Step[]): Set<string> {
  const needed = new Set<string>();
  const visit = (step: Step): void => {
    if (step.layer < 0 || needed.has(step.column)) return;
    needed.add(step.column);
    step.text.reads.forEach(visit);
  };
  shown.forEach(visit);
  return needed;
}

/** The last layer that reads each column. */
function lastUses(steps: readonly Written[], shown: readonly Step[], top: number): Map<string, number> {
  const last = new Map<string, number>();
  for (const { reads, layer } of steps)
    for (const column of reads) last.set(column, Math.max(last.get(column) ?? -1, layer));
  for (const { column } of shown) last.set(column, top);
  return last;
}
