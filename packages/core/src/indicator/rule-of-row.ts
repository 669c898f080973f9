import type { Compile } from '../expression/batch.js';
import { constant } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { rewrite, walk } from '../expression/walk.js';
import type { NumberColumn, Table } from '../outcome/column.js';
import { rawAchievement, whereNaturalMaximumMet } from './achievement-rule.js';
import type { AchievementPolicy } from './policy.js';
import { computeVersions, type RowVersions } from './policy-versions.js';

/** Which rule each row takes: the policy's own tree, with every formula replaced by its number. */
export interface RuleOfRow {
  /** Ids of the rules, as `ORG-CAP-02`. */
  readonly ids: readonly string[];
  /** Position of each row's rule among them. */
  readonly column: NumberColumn;
}

/** Which rule each row takes; the branches are asked of the tree that computes the figures, in the version of the row. */
export function ruleOfRow(policy: AchievementPolicy, versions: RowVersions, table: Table, read: Compile): RuleOfRow {
  const raw = rawAchievement(policy);
  const names = [...new Set([...walk(raw)].flatMap((node) => (isRule(node) ? [node.name] : []))), 'ORG-CAP-10'];
  const numbered = rewrite(raw, (node) => (isRule(node) ? constant(names.indexOf(node.name)) : undefined));
  const natural = constant(names.length - 1);
  const tree = policy.naturalMaximum.length === 0 ? numbered : whereNaturalMaximumMet(natural, numbered);
  return { ids: names.map(baseId), column: computeVersions(tree, table, versions, [''], read)[''] as NumberColumn };
}

function isRule(node: Expression): node is Expression & { kind: 'named' } {
  return node.kind === 'named' && node.name.startsWith('ORG-');
}

/** `ORG-CAP-05` of `ORG-CAP-05/maximise`. */
function baseId(name: string): string {
  return name.split('/', 1)[0] as string;
}
