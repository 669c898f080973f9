import type { Trace } from '@takar/core';

/**
 * A trace as lines that can be read: name, label, figure or reason, formula, the figures put in, conditions, and source where
 * it is told; two blanks a level. Steps that stand twice are told twice.
 */
export function toldTrace(trace: Trace, depth = 0): readonly string[] {
  const {
    kind,
    name,
    label,
    value,
    reason,
    text,
    formula,
    substituted,
    conditions = [],
    rule,
    version,
    source,
  } = trace;
  const parts = [
    `${kind} ${name} (${label}) = ${String(value)} [${text}]`,
    reason === null ? [] : `reason: ${reason}`,
    formula ?? [],
    substituted === undefined ? [] : `= ${substituted}`,
    conditions.map((condition) => `if ${condition}`),
    rule === undefined ? [] : `rule ${rule.id} (${rule.confidence})`,
    version === undefined ? [] : `version ${version.from} to ${version.until ?? 'now'} (${version.confidence})`,
    source === undefined ? [] : `read ${JSON.stringify(source)}`,
  ].flat();
  return [`${'  '.repeat(depth)}${parts.join('; ')}`, ...trace.inputs.flatMap((input) => toldTrace(input, depth + 1))];
}
