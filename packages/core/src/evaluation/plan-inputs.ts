import { jsonText } from '../data/json-text.js';
import { isObject } from '../data/json-tables.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale } from '../locale/messages.js';
import { planIssue } from './plan-issues.js';

/** Highest cost of one step, so that sums stay whole. */
const MOST = 1000;

const isCost = (cost: unknown): cost is number =>
  typeof cost === 'number' && Number.isInteger(cost) && cost >= 1 && cost <= MOST;

/** Costs of one step by code: whole numbers from 1 to 1,000. What is none is told, and counts as 1. */
export function stepCosts(
  given: unknown,
  locale: Locale,
): { readonly taken: Readonly<Record<string, number>>; readonly issues: readonly TableIssue[] } {
  const entries = isObject(given) ? Object.entries(given) : [];
  const wrong = isObject(given) || given === undefined || given === null ? [] : [['', given] as const];
  const issues = [...wrong, ...entries.filter(([, cost]) => !isCost(cost))].map(([code, cost]) =>
    planIssue(
      'evaluation/step-cost',
      locale,
      { path: code === '' ? '/step_costs' : `/step_costs/${code}` },
      {
        text: jsonText(cost),
      },
    ),
  );
  return { taken: Object.fromEntries(entries.filter((entry): entry is [string, number] => isCost(entry[1]))), issues };
}

/** Codes in a list, or in a text that parts them by `,` or `;`. */
export function codesOf(given: unknown): readonly string[] {
  const list = Array.isArray(given) ? given.map(String) : typeof given === 'string' ? given.split(/[;,]/) : [];
  return list.map((code) => code.trim()).filter((code) => code !== '');
}
