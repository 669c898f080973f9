import { EN, ID } from '@takar/core';
import { readSettings, validateCascade, type Cascade } from '@takar/core/cascade';
import type { Scenarios } from '../../kept/scenarios.js';
import { cascadeOf, cleanRows, sheetOf } from '../support/clean-tree.js';
import { at, PLANTED_STRUCTURE } from '../support/planted.js';
import { PLANTED_FIGURES } from '../support/planted-figures.js';
import { issueLine } from '../../kept/lines.js';
import { treeOfCsv } from './told.js';
import { CHECKED } from './checked.js';

/** What the checks say of a tree, a line an issue, and which of them did not run. */
export function checked(
  cascade: Cascade,
  { messages = ID, settings }: { messages?: typeof ID; settings?: unknown } = {},
) {
  const own = readSettings(settings ?? {}, ID).settings;
  const found = validateCascade(cascade, { messages, ...(own === null ? {} : { settings: own }) });
  return {
    issues: found.issues.map(
      (issue) =>
        `${issue.node}: ${issueLine(issue)}${issue.citation ? ` [${Object.values(issue.citation).join(', ')}]` : ''}`,
    ),
    notRun: found.notRun.map((code) => code.slice(8)).join(' '),
    off: found.off.map((code) => code.slice(8)).join(' '),
    nodes: found.nodes,
  };
}

const planted = (): unknown =>
  Object.fromEntries(
    [...PLANTED_STRUCTURE, ...PLANTED_FIGURES].map(({ code, what, plant, settings }) => {
      const rows = cleanRows();
      if (settings === 'supporters elsewhere') at(rows, 'P1').Pendukung = 'Badan Arsip';
      const tree = cascadeOf(sheetOf(plant(rows) ?? rows));
      return [
        `${code}: ${what}`,
        checked(tree, { messages: EN, ...(typeof settings === 'object' ? { settings } : {}) }).issues,
      ];
    }),
  );

const many = (): unknown => {
  const rows = Array.from({ length: 1002 }, (_, i) => ({
    id: `n${i}`,
    parent: i === 0 ? '' : 'n0',
    nama: i === 0 ? 'A' : '',
  }));
  return [ID, EN].map((messages) => {
    const { issues } = validateCascade(cascadeOf(sheetOf(rows)), { messages });
    return [issues.length, ...issues.slice(-2).map(issueLine)];
  });
};

export const CHECK_SCENARIOS: Scenarios = {
  'every planted fault, in English': planted,
  'more faults of a kind than are told one by one': many,
  ...Object.fromEntries(
    Object.entries(CHECKED).map(([name, { lines, ...options }]) => [name, () => checked(treeOfCsv(...lines), options)]),
  ),
};
