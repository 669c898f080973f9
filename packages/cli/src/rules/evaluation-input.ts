import { absent, readNumber, type Inputs, type Rule, type RuleInput } from '@takar/core';
import type { FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { nearest } from '../text/nearest.js';

/** The inputs of a rule as a JSON file gives them: one object, or rows for a rule over several. */
export interface EvaluationInput {
  readonly inputs: Inputs;
  readonly group?: readonly Inputs[];
  readonly issues: readonly FileIssue[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads `{"target": 12, "realisation": 9.12}`, or `[{…}, {…}]` and `{"rows": [{…}]}` for a rule over rows; null when it is
 * neither. Unknown names and unreadable figures are issues, never zeros.
 */
export function evaluationInput(json: unknown, rule: Rule, texts: Texts): EvaluationInput | null {
  const issues: FileIssue[] = [];
  const read = (object: Json, path: string): Inputs => inputsOf(object, path, rule, texts, issues);
  const rows = Array.isArray(json)
    ? (json as readonly unknown[])
    : isObject(json) && Array.isArray(json.rows)
      ? (json.rows as readonly unknown[])
      : null;
  if (rows !== null) {
    if (!rows.every(isObject)) return null;
    const base = Array.isArray(json) ? '' : '/rows';
    const group = rows.map((row, i) => read(row, `${base}/${i}`));
    const { rows: _rows, ...own } = isObject(json) ? json : {};
    return { inputs: { ...group[0], ...read(own, '') }, group, issues };
  }
  return isObject(json) ? { inputs: read(json, ''), issues } : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inputsOf(object: Json, path: string, rule: Rule, texts: Texts, issues: FileIssue[]): Inputs {
  const inputs: Record<string, Inputs[string]> = {};
  const names = rule.inputs.map(({ name }) => name);
  const say = (name: string, code: string, message: string): void => {
    issues.push({ code, severity: 'error', message, hint: texts.rules.inputHint(names), path: `${path}/${name}` });
  };
  for (const [name, value] of Object.entries(object)) {
    const input = rule.inputs.find((each) => each.name === name);
    if (input === undefined) {
      say(name, 'evaluate/unknown-input', texts.rules.unknownInput(name, nearest(name, names)));
      continue;
    }
    const read = inputOf(value, input);
    if (read === undefined)
      say(name, 'evaluate/unreadable-input', texts.rules.inputNotNumber(name, JSON.stringify(value)));
    inputs[name] = read ?? absent('unreadable');
  }
  return inputs;
}

/** Undefined when the value cannot be what the rule reads; a text that reads two ways is not guessed at. */
function inputOf(value: unknown, { categories }: RuleInput): Inputs[string] {
  if (value === null) return null;
  if (categories !== undefined) return typeof value === 'string' && categories.includes(value) ? value : undefined;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const cell = readNumber(value, 'id');
  if (cell.ambiguous === true || cell.from !== undefined) return undefined;
  if (cell.value !== null) return cell.value;
  return cell.reason === null || cell.reason === 'unreadable' ? undefined : absent(cell.reason);
}
