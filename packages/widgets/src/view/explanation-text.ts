import type { Trace } from '@takar/core';
import type { ExplanationMessages } from '../locale/explanation-messages.js';
import type { Explanation } from './explanation.js';
import { stepsOf, type Step } from './steps.js';

/** An explanation as text, step by step, for a letter or a chat. */
export function explanationText(explanation: Explanation, words: ExplanationMessages): string {
  const { heading, context, figure, statusWord, bandLabel, reason, trace, basis, issues } = explanation;
  const result = figure ?? reason ?? '–';
  const lines = [
    heading,
    context,
    `${words.result}: ${[result, statusWord, bandLabel].filter((part) => part !== null).join(', ')}`,
    ...stepsOf(trace).flatMap((step, i) => stepLines(step, i + 1, words)),
    basis === null ? '' : `${words[basis.kind]}: ${basis.title} (${basis.id}), ${words.hash} ${basis.hash}`,
    basis === null || basis.asOf === null ? '' : `${words.asOf} ${basis.asOf}`,
    explanation.source === null ? '' : `${words.source}: ${explanation.source}`,
    ...issues.map((issue) => `${words.remarks}: ${issue.message} ${issue.hint}`),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function stepLines(step: Step, number: number, words: ExplanationMessages): readonly string[] {
  const { formula, figures, rule } = step;
  return [
    `${number}. ${step.label} = ${step.text}`,
    ...(formula === null ? [] : [`${words.formula}: ${formula}`]),
    ...(figures === null ? [] : [`${words.withFigures}: ${figures}`]),
    ...[...step.inputs, ...step.parameters].map((input) => inputLine(input, words)),
    ...step.rows.flatMap((rows) => rows.inputs.map((row) => inputLine(row, words))),
    ...step.conditions.map((condition) => `${words.why}: ${condition}`),
    ...(rule === null
      ? []
      : [
          `${words.rule} ${rule.id}: ${rule.title} (${rule.citation.instrument}; ${words.confidence[rule.confidence]})`,
        ]),
  ].map((line, i) => (i === 0 ? line : `   ${line}`));
}

function inputLine({ label, text, source, version }: Trace, words: ExplanationMessages): string {
  const line = source?.line === undefined ? '' : ` (${words.line(source.line)})`;
  const inForce =
    version === undefined ? '' : ` (${words.inForce(version.from, version.until)}; ${version.citation.instrument})`;
  return `${label}: ${text}${line}${inForce}`;
}

/** An explanation as JSON, for a machine. */
export function explanationJson(explanation: Explanation): string {
  const { row, heading, context, figure, bandLabel, reason, basis, trace, issues } = explanation;
  const by = basis === null ? {} : { [basis.kind]: basis };
  return `${JSON.stringify({ row, heading, context, figure, bandLabel, reason, ...by, trace, issues }, null, 2)}\n`;
}
