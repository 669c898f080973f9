import type { Severity } from '@takar/core';
import type { Check } from '@takar/core/cascade';
import type { FileIssue } from '../exit.js';
import { version } from '../version.js';
import { citationText } from '../view/citation.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Issues as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the file: one run, a rule for each code, the place
 * as line and column and as JSON Pointer.
 */
export function* sarifDocument(
  file: string,
  issues: readonly FileIssue[],
  checks: readonly Check[],
): Generator<string> {
  const codes = [...new Set(issues.map(({ code }) => code))];
  const rules = codes.map((id) => ruleOf(id, checks));
  const results = issues.map((issue) => resultOf(issue, file, codes.indexOf(issue.code)));
  const driver = { name: 'takar', version: version(), rules };
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results, columnKind: 'utf16CodeUnits' }],
  };
  yield `${JSON.stringify(document, null, 1)}\n`;
}

function ruleOf(id: string, checks: readonly Check[]): object {
  const check = checks.find(({ code }) => code === id);
  if (check === undefined) return { id };
  const { basis, citation, severity } = check;
  const text = citation === undefined ? basis : `${basis}; ${citationText(citation)}`;
  return { id, fullDescription: { text }, defaultConfiguration: { level: LEVELS[severity] } };
}

function resultOf(
  { code, severity, message, hint, path, line, column }: FileIssue,
  file: string,
  ruleIndex: number,
): object {
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  const physicalLocation = { artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) }, ...region };
  const logical = path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: [message, hint].filter((text) => text !== '').join(' ') },
    locations: [{ physicalLocation, ...logical }],
  };
}
