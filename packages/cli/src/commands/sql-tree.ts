import { ROLL_UP, type RollUpKind } from '@takar/core/cascade';
import type { RollUpOptions } from '@takar/sql';
import { columnNames } from '../engine/names.js';
import { usageError } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { valueOf, type Parsed } from '../options/parse.js';
import type { OptionName } from '../options/table.js';
import { numberOf } from '../options/values.js';

/** Options of trees. */
export const TREE: readonly OptionName[] = ['tree', 'depth', 'kind'];

/** Links that are added up where nobody says: more than the levels of any performance tree in use. */
const DEPTH = 6;

/** How the roll-up of trees is asked; null for every other rule. */
export function treeOptions(id: string, parsed: Parsed, texts: Texts): RollUpOptions | null {
  if (id !== ROLL_UP.id) {
    const given = TREE.find((option) => valueOf(parsed, option) !== undefined);
    if (given !== undefined) throw usageError(texts.usage.treeOnly(`--${given}`, id, ROLL_UP.id));
    return null;
  }
  const text = valueOf(parsed, 'tree') ?? 'id:parent';
  const [node = '', parent = '', ...more] = text.split(':').map((name) => name.trim());
  if (node === '' || parent === '' || more.length > 0) throw usageError(texts.usage.notATree(text));
  const kind = valueOf(parsed, 'kind') as RollUpKind | undefined;
  return {
    id: node,
    parent,
    keys: columnNames(valueOf(parsed, 'by') ?? ''),
    depth: numberOf('depth', parsed, texts) ?? DEPTH,
    ...(kind === undefined ? {} : { kind }),
  };
}
