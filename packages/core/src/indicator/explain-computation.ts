import { textsOf, type IndicatorTable } from '../data/indicator-table.js';
import { explain, type Trace } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import type { Messages } from '../locale/messages.js';
import { annotate } from '../regulation/annotate.js';
import type { Rule } from '../regulation/rule.js';
import type { Scores } from '../score/score-groups.js';
import { SCORE_RULE } from '../score/score-rule.js';
import type { Computation } from './computation.js';
import { FORMULA_RULES } from './formula/rules.js';
import { versionAt, versionsOf } from './policy-versions.js';
import { rowInputs } from './row-inputs.js';

/**
 * Explains a row's achievement: formula, figures, conditions, parameters with date and source, and what stood in the
 * source file. A function of its own, so that a page loads it only when someone asks.
 */
export function explainRow({ table, basis }: Computation, row: number, messages: Messages): Trace {
  const resolved = versionAt(versionsOf(basis), row);
  const scope = { inputs: rowInputs(basis.table, row), parameters: resolved.parameters };
  return annotate(explain(resolved.rule.expression as Expression, scope, messages).trace, {
    resolved,
    rules: rulesByStep(),
    locale: messages.locale,
    sourceOf: (field) => sourceOf(table, row, field),
  });
}

/** Explains the score of a group: the weighted achievements of its rows. */
export function explainGroup({ table }: Computation, scores: Scores, index: number, messages: Messages): Trace {
  const rows = scores.members[index] ?? [];
  const indicators = textsOf(table, 'indicator')?.values;
  const group = rows.map((row) => ({ ...rowInputs(scores.table, row), indicator: indicators?.[row] ?? null }));
  const scope = { inputs: group[0] ?? {}, parameters: {}, group };
  return annotate(explain(SCORE_RULE.expression as Expression, scope, messages).trace, {
    resolved: { rule: SCORE_RULE, asOf: null, parameters: {}, versions: {} },
    rules: rulesByStep(),
    locale: messages.locale,
  });
}

/** Rules by the names of their steps. */
function rulesByStep(): ReadonlyMap<string, Rule> {
  return new Map([...FORMULA_RULES.map((rule) => [rule.id, rule] as const), ['score', SCORE_RULE]]);
}

function sourceOf(table: IndicatorTable, row: number, field: string): Trace['source'] {
  const column = (table.fields as Readonly<Record<string, number | undefined>>)[field];
  if (column === undefined) return undefined;
  const sheetRow = table.sourceRows[row] as number;
  const line = table.sheet.line(sheetRow);
  return { raw: table.sheet.cell(sheetRow, column), ...(line === undefined ? {} : { line }) };
}
