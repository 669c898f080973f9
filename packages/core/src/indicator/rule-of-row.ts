import type { Compile } from '../expression/batch.js';
import { constant } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { rewrite, walk } from '../expression/walk.js';
import type { NumberColumn, Table } from '../outcome/column.js';
import { outcomeAt } from '../outcome/outcome.js';
import { rawAchievement, whereNaturalMaximumMet } from './achievement-rule.js';
import type { AchievementPolicy } from './policy.js';
import { computeVersions } from './compute-versions.js';
import type { RowVersions } from './policy-versions.js';

/** A policy's own tree, with every formula replaced by the position of its rule. */
export interface NumberedRules {
  /** Ids of the rules, as `ORG-CAP-02`. */
  readonly ids: readonly string[];
  readonly tree: Expression;
}

/** The branches that rows take, asked of the tree that computes the figures. */
export function numberedRules(policy: AchievementPolicy): NumberedRules {
  const raw = rawAchievement(policy);
  const rules = [...walk(raw)].filter(isRule).map(({ name }) => baseId(name));
  const ids = [...new Set([...rules, 'ORG-CAP-10'])];
  const numbered = rewrite(raw, (node) => (isRule(node) ? constant(ids.indexOf(baseId(node.name))) : undefined));
  const natural = constant(ids.indexOf('ORG-CAP-10'));
  const tree = policy.naturalMaximum.length === 0 ? numbered : whereNaturalMaximumMet(natural, numbered);
  return { ids, tree };
}

/** Which rule each row takes, in the version of the row; null for a row that takes none. */
export function ruleOfRow(
  policy: AchievementPolicy,
  versions: RowVersions,
  table: Table,
  read: Compile,
): (row: number) => string | null {
  const { ids, tree } = numberedRules(policy);
  const column = computeVersions(tree, table, versions, [''], read)[''] as NumberColumn;
  return (row) => ids[outcomeAt(column, row).value ?? -1] ?? null;
}

function isRule(node: Expression): node is Expression & { kind: 'named' } {
  return node.kind === 'named' && node.name.startsWith('ORG-');
}

/** `ORG-CAP-05` of `ORG-CAP-05/maximise`. */
function baseId(name: string): string {
  return name.split('/', 1)[0] as string;
}
