import { textsOf as textColumn, type Severity } from '@takar/core';
import type { FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { nearest } from '../text/nearest.js';
import type { ReadFile } from './indicators.js';
import { folded } from './unit-name.js';

/** Units that several files report, that no file reports, or that miss periods which others report. */
export function unitIssues(files: readonly ReadFile[], expected: readonly string[] | null, texts: Texts): FileIssue[] {
  return [
    ...duplicates(files, texts),
    ...files
      .filter(({ table }) => table.length === 0)
      .map(({ where, unit }) => say('unit/empty', 'warning', texts.words.emptyUnit(unit, where), texts, where)),
    ...absentPeriods(files, texts),
    ...(expected === null ? [] : againstList(files, expected, texts)),
  ];
}

function duplicates(files: readonly ReadFile[], texts: Texts): FileIssue[] {
  const byUnit = new Map<string, ReadFile[]>();
  for (const file of files) byUnit.set(folded(file.unit), [...(byUnit.get(folded(file.unit)) ?? []), file]);
  return [...byUnit.values()]
    .filter((same) => same.length > 1)
    .map((same) => {
      const [first] = same as [ReadFile];
      const message = texts.words.duplicateUnit(
        first.unit,
        same.map(({ where }) => where),
      );
      return say('unit/duplicate', 'error', message, texts, first.where);
    });
}

function absentPeriods(files: readonly ReadFile[], texts: Texts): FileIssue[] {
  const periods = files.map(
    ({ table }) => new Set(textColumn(table, 'period')?.values.filter((period) => period !== null)),
  );
  const all = [...new Set(periods.flatMap((each) => [...each]))].sort();
  return files.flatMap(({ table, unit, where }, i) => {
    const absent = all.filter((period) => !periods[i]?.has(period));
    if (table.length === 0 || absent.length === 0) return [];
    return [say('unit/absent-period', 'warning', texts.words.absentPeriods(unit, absent), texts, where)];
  });
}

function againstList(files: readonly ReadFile[], expected: readonly string[], texts: Texts): FileIssue[] {
  const reported = new Set(files.map(({ unit }) => folded(unit)));
  const listed = new Set(expected.map(folded));
  const absent = expected.filter((unit) => !reported.has(folded(unit)));
  const strange = files.filter(({ unit }) => !listed.has(folded(unit)));
  return [
    ...(absent.length === 0 ? [] : [say('unit/absent', 'warning', texts.words.absentUnits(absent), texts)]),
    ...strange.map(({ unit, where }) =>
      say('unit/not-listed', 'warning', texts.words.unitNotListed(unit, nearest(unit, absent, 1)), texts, where),
    ),
  ];
}

function say(code: string, severity: Severity, message: string, texts: Texts, file?: string): FileIssue {
  return { code, severity, message, hint: texts.words.unitHint, path: '', ...(file === undefined ? {} : { file }) };
}
