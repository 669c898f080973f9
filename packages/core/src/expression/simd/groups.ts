import { programBlocks, type Blocks } from '../batch/blocks.js';
import { groupsBy, type CompiledGroups, type GroupsOverTables } from '../batch/groups.js';
import type { Plan } from '../batch/plan.js';
import type { Parameters } from '../evaluate.js';
import type { Expression } from '../types.js';
import { ModuleBlocks, moduleBlocks } from './module-blocks.js';

/** `compileGroups` of `@takar/core/batch`, where rows are worked out by vectors before they are added up. */
export function compileGroups(expression: Expression, parameters: Parameters): CompiledGroups {
  return groupsBy(expression, parameters, blocksOf).compiled;
}

/** `groupsOverTables` of `@takar/core/batch`, where rows are worked out by vectors before they are added up. */
export function groupsOverTables(expression: Expression, parameters: Parameters): GroupsOverTables {
  return groupsBy(expression, parameters, blocksOf).begun();
}

function blocksOf(plan: Plan): Blocks {
  const blocks = moduleBlocks(plan);
  return blocks instanceof ModuleBlocks ? blocks : programBlocks(plan);
}
