import type { NumberColumn, Table } from '../../outcome/column.js';
import type { NamedColumns } from '../batch.js';
import { fill } from '../batch/compile.js';
import type { Output, Plan } from '../batch/plan.js';
import { batchOf, planner, type BlockBatch } from '../batch/planned.js';
import type { Parameters } from '../evaluate.js';
import type { Expression } from '../types.js';
import { ModuleBlocks, moduleBlocks, type Refusal } from './module-blocks.js';

/** Which reader works a table out, and why it is not the one with vectors. */
export type ReaderChoice = { readonly reader: 'simd' } | ({ readonly reader: 'typed-arrays' } & Refusal);

/** A rule compiled to vector code, or to typed arrays where that cannot be. */
export interface SimdBatch extends BlockBatch {
  /** Which reader works out these steps for tables with the columns of this one. */
  readonly choice: (table: Table, names: readonly string[]) => ReaderChoice;
}

/**
 * The reader with vectors (WebAssembly SIMD), which is made for a rule from the same list of operations as `compile` of
 * `@takar/core/batch` and gives the same figures and reasons to the last bit. Rows that need exact arithmetic are worked out
 * by that reader, and so is everything where WebAssembly is missing or refused; nothing is thrown for it.
 *
 * Using it compiles WebAssembly: in a page this needs `'wasm-unsafe-eval'` in the policy, so ask for it only where the page
 * was written for it.
 */
export function compile(expression: Expression, parameters: Parameters): SimdBatch {
  const readerFor = planner(expression, parameters, readerOf);
  const into = (table: Table, columns: NamedColumns): void =>
    readerFor(table, Object.keys(columns)).fill(table, columns);
  return { ...batchOf(into), choice: (table, names) => readerFor(table, names).choice };
}

interface Reader {
  readonly choice: ReaderChoice;
  readonly fill: (table: Table, columns: NamedColumns) => void;
}

function readerOf(plan: Plan): Reader {
  const blocks = moduleBlocks(plan);
  return blocks instanceof ModuleBlocks
    ? { choice: { reader: 'simd' }, fill: (table, columns) => fillBy(blocks, plan, table, columns) }
    : { choice: { reader: 'typed-arrays', ...blocks }, fill: (table, columns) => fill(plan, table, columns) };
}

/** Fills columns by a module, a block of rows after another. */
function fillBy(blocks: ModuleBlocks, plan: Plan, table: Table, columns: NamedColumns): void {
  const { outputs, program, reasons } = plan;
  const { window } = blocks;
  reasons.from(table);
  blocks.begin();
  for (let start = 0; start < table.length; start += program.size) {
    const rows = Math.min(program.size, table.length - start);
    blocks.run(table, start, rows);
    window.give(outputs, columns, start, start + rows);
    for (const output of outputs) {
      markNone(plan, output, columns, window.odd, blocks.odd, start);
      markNone(plan, output, columns, window.none, blocks.none, start);
    }
  }
}

/** Says for listed rows of a block that are without value why. */
function markNone(
  { reasons }: Plan,
  { name, node, like }: Output,
  columns: NamedColumns,
  list: Int32Array,
  count: number,
  start: number,
): void {
  const { values, status } = columns[name] as NumberColumn;
  for (let k = 0; k < count; k += 1) {
    const row = start + (list[k] as number);
    if (values[row] === values[row]) continue;
    values[row] = NaN;
    status[row] = like === undefined ? reasons.of(node, row) : ((columns[like] as NumberColumn).status[row] as number);
  }
}
