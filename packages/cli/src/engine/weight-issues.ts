import { createIssue, WEIGHT_FAULTS, type Issue, type Messages } from '@takar/core';
import type { CsvRecord } from '../output/csv.js';

/** Groups with their scores, and what is wrong with the weights of some. */
export interface WeighedGroups {
  readonly groups: readonly CsvRecord[];
  readonly issues: readonly Issue[];
}

/** Says in words what a score query says of weights in figures, as it is said of a file, and takes those figures out. */
export function weightIssues(records: readonly CsvRecord[], messages: Messages): WeighedGroups {
  const issues: Issue[] = [];
  const groups = records.map(({ weightFault, weightSum, weightParts, ...group }, i) => {
    const code = WEIGHT_FAULTS[Number(weightFault ?? 0)] ?? null;
    if (code !== null) {
      const values = { sum: Number(weightSum), parts: Number(weightParts) };
      issues.push(createIssue(messages, code, { path: `/groups/${i}/weight` }, values));
    }
    return group;
  });
  return { groups, issues };
}
