import { CASCADE } from './cascade.js';
import { COMPARE } from './compare.js';
import { COMPUTE } from './compute.js';
import type { Command } from './context.js';
import { EMBED } from './embed.js';
import { EVALUATE } from './evaluate.js';
import { EXPLAIN } from './explain.js';
import { PUBLISH } from './publish.js';
import { RECONCILE } from './reconcile.js';
import { RENDER } from './render.js';
import { REPORT } from './report.js';
import { RULES_COMMAND } from './rules.js';
import { SQL } from './sql.js';
import { VALIDATE } from './validate.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  COMPUTE,
  RECONCILE,
  EXPLAIN,
  RULES_COMMAND,
  EVALUATE,
  VALIDATE,
  CASCADE,
  COMPARE,
  SQL,
  RENDER,
  REPORT,
  EMBED,
  PUBLISH,
];
