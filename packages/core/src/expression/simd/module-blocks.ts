import type { Table } from '../../outcome/column.js';
import type { Blocks } from '../batch/blocks.js';
import type { Plan } from '../batch/plan.js';
import { foundOf, generate, strangeIn } from './generate.js';
import { Stage, Window } from './stage.js';
import { instantiate } from './web-assembly.js';

/** Why a plan is not worked out by vectors. */
export interface Refusal {
  /** `operator`: a rule holds one that has no vector code; `refused`: this surrounding does not run such code. */
  readonly because: 'operator' | 'refused';
  /** The operator, or what the surrounding said. */
  readonly detail: string;
}

/** The blocks of a plan by a module made for it, or why there is none. */
export function moduleBlocks(plan: Plan): ModuleBlocks | Refusal {
  const strange = strangeIn(plan.values);
  if (strange !== null) return { because: 'operator', detail: strange };
  const stage = new Stage(plan);
  const instance = instantiate(generate(plan, stage), stage.bytes);
  if (typeof instance === 'string') return { because: 'refused', detail: instance };
  return new ModuleBlocks(plan, new Window(stage, instance.memory), instance.run);
}

/** Values of one block of rows after another by a module; rows that need exact arithmetic by the typed-array program. */
export class ModuleBlocks implements Blocks {
  readonly window: Window;
  /** How many rows of the block stand in the lists of `window`: those worked out exactly, and those without a value. */
  odd = 0;
  none = 0;
  readonly #plan: Plan;
  readonly #run: (rows: number) => number;

  constructor(plan: Plan, window: Window, run: (rows: number) => number) {
    this.#plan = plan;
    this.window = window;
    this.#run = run;
  }

  begin(): void {
    this.window.begin();
  }

  run(table: Table, start: number, rows: number): void {
    this.window.take(table, start, start + rows);
    const { odd, none } = foundOf(this.#run(rows));
    this.odd = countBelow(this.window.odd, odd, rows);
    this.none = countBelow(this.window.none, none, rows);
    if (this.odd > 0) this.#workOut(table, start);
  }

  pool(output: number): Float64Array {
    return this.window.outputs[output] as Float64Array;
  }

  at(): number {
    return 0;
  }

  /** Gives listed rows to the typed-array program. */
  #workOut(table: Table, start: number): void {
    const { outputs, program } = this.#plan;
    program.run(table, start, this.odd, this.window.odd);
    for (let k = 0; k < outputs.length; k += 1) {
      const at = program.at((outputs[k] as Plan['outputs'][number]).value);
      const values = this.pool(k);
      for (let i = 0; i < this.odd; i += 1) values[this.window.odd[i] as number] = program.pool[at + i] as number;
    }
  }
}

/** Lanes go by twos: the last of a list may be a row behind the last one. */
function countBelow(list: Int32Array, count: number, rows: number): number {
  return count > 0 && (list[count - 1] as number) >= rows ? count - 1 : count;
}
