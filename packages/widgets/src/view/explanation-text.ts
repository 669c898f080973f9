import type { Trace } from '@takar/core';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import type { Explanation } from './explanation.js';

/** An explanation as indented text, for a letter or a chat. */
export function explanationText(explanation: Explanation, words: ExplanationMessages): string {
  const { heading, context, figure, statusWord, bandLabel, reason, trace, policy, issues } = explanation;
  const result = figure ?? (reason === null ? '–' : words.noFigure(reason));
  const lines = [
    heading,
    context,
    `${words.result}: ${[result, statusWord, bandLabel].filter((part) => part !== null).join(', ')}`,
    ...traceLines(trace, words, 0),
    `${words.policy}: ${policy.title} (${policy.id}), ${words.hash} ${policy.hash}`,
    policy.asOf === null ? '' : `${words.asOf} ${policy.asOf}`,
    explanation.source === null ? '' : `${words.source}: ${explanation.source}`,
    ...issues.map((issue) => `${words.remarks}: ${issue.message} ${issue.hint}`),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function traceLines(trace: Trace, words: ExplanationMessages, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const source = trace.source?.line === undefined ? '' : ` (${words.line(trace.source.line)})`;
  const inForce =
    trace.version === undefined
      ? ''
      : ` (${words.inForce(trace.version.from, trace.version.until)}; ${trace.version.citation.instrument})`;
  const lines = [`${indent}${trace.label} = ${trace.text}${source}${inForce}`];
  if (trace.formula !== undefined) lines.push(`${indent}  ${words.formula}: ${trace.formula}`);
  if (trace.substituted !== undefined) lines.push(`${indent}  ${words.withFigures}: ${trace.substituted}`);
  for (const condition of trace.conditions ?? []) lines.push(`${indent}  ${words.why}: ${condition}`);
  if (trace.rule !== undefined) {
    const { id, title, citation, confidence } = trace.rule;
    lines.push(`${indent}  ${words.rule} ${id}: ${title} (${citation.instrument}; ${words.confidence[confidence]})`);
  }
  return [...lines, ...trace.inputs.flatMap((input) => traceLines(input, words, depth + 1))];
}

/** An explanation as JSON, for a machine. */
export function explanationJson(explanation: Explanation): string {
  const { row, heading, context, figure, bandLabel, reason, policy, trace, issues } = explanation;
  return `${JSON.stringify({ row, heading, context, figure, bandLabel, reason, policy, trace, issues }, null, 2)}\n`;
}
