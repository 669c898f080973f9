import type { TableIssue, Trace } from '@takar/core';

/** Codes of issues with their paths. */
export function codes(issues: readonly TableIssue[]): string[] {
  return issues.map(({ code, path }) => `${code} ${path}`);
}

/** Names of the steps and fields of an explanation. */
export function namesIn(trace: Trace | null): string[] {
  return trace === null ? [] : [trace.name, ...trace.inputs.flatMap((input) => namesIn(input))];
}
