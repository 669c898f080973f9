import { isObject, own, type JsonObject } from '../data/json-tables.js';
import type { Severity } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import { CHECKS, type CheckCode } from './checks/all.js';
import { createCascadeIssue, type CascadeIssue } from './issue.js';
import { readScheme } from './read-scheme.js';
import { STANDARD_SCHEME } from './schemes/standard.js';
import { MOST_IKU_2026 } from '../regulations/kmk-127-2026/limits.js';
import type { CascadeScheme } from './scheme.js';

/** What an agency wants of the checks: which run, how strict they are, and on which levels. */
export interface CascadeSettings {
  readonly scheme: CascadeScheme;
  /** Checks that run when the file has their columns. */
  readonly on: ReadonlySet<CheckCode>;
  readonly severity: Readonly<Partial<Record<CheckCode, Severity>>>;
  readonly tolerance: {
    /** By how much weights may miss 100. */
    readonly weight: number;
    /** By how much targets that should be equal may differ. */
    readonly target: number;
  };
  readonly limits: {
    /** Indicators of a goal or objective at most. */
    readonly standard: number;
    /** The same for levels of their own, by key. */
    readonly indicators: Readonly<Record<string, number>>;
    /** Indicators of one owner in a period, by the key of the post's level (C17). */
    readonly owners: Readonly<Record<string, number>>;
  };
}

/** National practice (ORG-CSC-04): every check that is no rule of one ministry alone. */
export const STANDARD_SETTINGS: CascadeSettings = {
  scheme: STANDARD_SCHEME,
  on: /* @__PURE__ */ new Set(
    /* @__PURE__ */ CHECKS.flatMap((check) => ('standard' in check && check.standard === false ? [] : [check.code])),
  ),
  severity: {},
  tolerance: { weight: 0.01, target: 0.01 },
  // the level of high posts holds echelon I and II: the higher limit, so that nobody is told of in error
  limits: { standard: 3, indicators: {}, owners: { jpt: MOST_IKU_2026.one, administrator: MOST_IKU_2026.three } },
};

/** Settings of a file, or null when it cannot be followed; and what is wrong with it. */
export interface SettingsReading {
  readonly settings: CascadeSettings | null;
  readonly issues: readonly CascadeIssue[];
}

const ANSWERS = ['on', 'off', 'error', 'warning', 'info'];
const MEMBERS = ['checks', 'tolerance', 'limits', 'scheme'];

/**
 * Reads a file of settings: `{checks: {"cascade/no-owner": "off" | "on" | "error" | "warning" | "info"}, tolerance:
 * {weight, target}, limits: {indicators, levels: {sasaran: 4},
 * owners: {administrator: 10}}, scheme: {id, levels: [...]}}`. What it leaves out stays as
 * national practice has it; a name that is unknown is an error, so that no check is switched off by a slip.
 *
 * @example
 * readSettings({ checks: { 'cascade/no-owner': 'off' } }, ID).settings?.on.has('cascade/no-owner'); // false
 */
export function readSettings(json: unknown, messages: IssueTexts): SettingsReading {
  const issues: CascadeIssue[] = [];
  const wrong = (path: string, text: string, allowed: readonly string[]): void => {
    issues.push(createCascadeIssue(messages.locale, 'cascade/settings-invalid', 'error', { path }, { text, allowed }));
  };
  if (!isObject(json)) {
    wrong('', JSON.stringify(json), MEMBERS);
    return { settings: null, issues };
  }
  for (const key of Object.keys(json)) if (!MEMBERS.includes(key)) wrong(`/${key}`, key, MEMBERS);
  const on = new Set(STANDARD_SETTINGS.on);
  const severity: Partial<Record<CheckCode, Severity>> = {};
  for (const [name, answer] of Object.entries(member(json, 'checks'))) {
    const check = CHECKS.find(({ code }) => code === name || code === `cascade/${name}`);
    if (check === undefined)
      wrong(
        `/checks/${name.replaceAll('/', '~1')}`,
        name,
        CHECKS.map(({ code }) => code),
      );
    else if (typeof answer !== 'string' || !ANSWERS.includes(answer))
      wrong(`/checks/${check.code.replaceAll('/', '~1')}`, JSON.stringify(answer), ANSWERS);
    else if (answer === 'off') on.delete(check.code);
    else {
      on.add(check.code);
      if (answer !== 'on') severity[check.code] = answer as Severity;
    }
  }
  const number = (object: JsonObject, key: string, path: string, standard: number): number => {
    const value = own(object, key);
    if (value === undefined) return standard;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    wrong(`${path}/${key}`, JSON.stringify(value), ['0, 0.01, 1, …']);
    return standard;
  };
  const tolerance = member(json, 'tolerance');
  for (const key of Object.keys(tolerance))
    if (key !== 'weight' && key !== 'target') wrong(`/tolerance/${key}`, key, ['weight', 'target']);
  const limits = member(json, 'limits');
  const levels = member(limits, 'levels');
  const owners = member(limits, 'owners');
  const given = own(json, 'scheme');
  const scheme = given === undefined ? STANDARD_SCHEME : readScheme(given, wrong);
  const settings: CascadeSettings = {
    scheme: scheme ?? STANDARD_SCHEME,
    on,
    severity,
    tolerance: {
      weight: number(tolerance, 'weight', '/tolerance', STANDARD_SETTINGS.tolerance.weight),
      target: number(tolerance, 'target', '/tolerance', STANDARD_SETTINGS.tolerance.target),
    },
    limits: {
      standard: number(limits, 'indicators', '/limits', STANDARD_SETTINGS.limits.standard),
      indicators: Object.fromEntries(
        Object.keys(levels).map((key) => [key, number(levels, key, '/limits/levels', Infinity)]),
      ),
      owners: {
        ...STANDARD_SETTINGS.limits.owners,
        ...Object.fromEntries(Object.keys(owners).map((key) => [key, number(owners, key, '/limits/owners', Infinity)])),
      },
    },
  };
  return { settings: issues.length > 0 ? null : settings, issues };
}

function member(object: JsonObject, key: string): JsonObject {
  const value = own(object, key);
  return isObject(value) ? value : {};
}
