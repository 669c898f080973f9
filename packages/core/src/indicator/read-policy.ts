import { createIssue, type Citation, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import type { Dated, Days } from '../regulation/dated.js';
import { parsePeriod } from '../time/parse-period.js';
import { ZERO_TARGET, type ZeroTarget } from './formula/zero-target.js';
import type { AchievementPolicy, Choice } from './policy.js';

/** What a policy file gives: the policy, or null and why. */
export interface PolicyReading {
  readonly policy: AchievementPolicy | null;
  readonly issues: readonly Issue[];
}

type Json = Readonly<Record<string, unknown>>;

const KEYS = [
  'id',
  'base',
  'title',
  'citation',
  'from',
  'until',
  'cap',
  'floor',
  'digits',
  'rounding',
  'zeroTarget',
  'nothingRealised',
  'negativeTarget',
  'naturalMaximum',
  'stabilisePoints',
];

/**
 * Reads a local policy, such as a regent's regulation, as an overlay on one that ships: what the file does not say stays
 * as in its `base` (`pemda-uncapped` unless named). Every value of the file carries the file's own citation.
 *
 * `cap`, `floor` and `naturalMaximum` are a number, null for none, or `[{from, until?, value}]`. An id of a policy that ships is
 * taken: figures would carry its name.
 */
export function readPolicy(json: unknown, bases: readonly AchievementPolicy[], messages: IssueTexts): PolicyReading {
  const issues: Issue[] = [];
  const fail = (path: string, values: Readonly<Record<string, string>>): void => {
    issues.push(createIssue(messages, 'policy/invalid', { path }, { ...values, place: path }));
  };
  if (!isObject(json)) {
    fail('', { expected: '{…}' });
    return { policy: null, issues };
  }
  const baseId = json.base ?? 'pemda-uncapped';
  const base = bases.find((policy) => policy.id === baseId);
  if (base === undefined) fail('/base', { expected: bases.map((policy) => policy.id).join(', ') });
  for (const key of Object.keys(json)) if (!KEYS.includes(key)) fail(`/${key}`, { expected: KEYS.join(', ') });
  if (typeof json.id !== 'string' || !isName(json.id)) fail('/id', { expected: '"…"' });
  if (bases.some(({ id }) => id === json.id)) fail('/id', { expected: `≠ ${bases.map(({ id }) => id).join(', ')}` });
  const citation = citationOf(json.citation);
  if (citation === null) fail('/citation', { expected: '{"instrument": "…"}' });
  if (!isDate(json.from)) fail('/from', { expected: 'YYYY-MM-DD' });
  if (json.until !== undefined && !isDate(json.until)) fail('/until', { expected: 'YYYY-MM-DD' });
  if (isDate(json.from) && isDate(json.until) && json.until < json.from)
    fail('/until', { expected: `>= ${json.from}` });
  const reader = new Reader(json, citation ?? { instrument: '' }, fail);
  if (base === undefined) return { policy: null, issues };
  const policy: AchievementPolicy = {
    ...base,
    id: String(json.id),
    title: titleOf(json.title, String(json.id)),
    citation: citation ?? base.citation,
    from: isDate(json.from) ? json.from : base.from,
    ...(isDate(json.until) ? { until: json.until } : {}),
    cap: reader.dated('cap') ?? base.cap,
    floor: reader.dated('floor') ?? base.floor,
    naturalMaximum: reader.dated('naturalMaximum') ?? base.naturalMaximum,
    rounding: reader.rounding(base.rounding),
    zeroTarget: reader.choice('zeroTarget', Object.keys(ZERO_TARGET) as ZeroTarget[]) ?? base.zeroTarget,
    nothingRealised: reader.choice('nothingRealised', ['figure', 'not-applicable']) ?? base.nothingRealised,
    negativeTarget: reader.choice('negativeTarget', ['mirrored', 'plain']) ?? base.negativeTarget,
    stabilisePoints: reader.points() ?? base.stabilisePoints,
  };
  const needsCap = policy.zeroTarget.value === 'cap-when-positive' && policy.cap.length === 0;
  if (needsCap) fail('/cap', { expected: '120 (zeroTarget: cap-when-positive)' });
  if (policy.floor.some((floor) => policy.cap.some((cap) => meet(floor, cap) && floor.value > cap.value)))
    fail('/floor', { expected: '<= cap' });
  return issues.length > 0 ? { policy: null, issues } : { policy: Object.freeze(policy), issues };
}

/** The same policy with another cap, as `--cap` asks for; the trace shows that it was asked for. */
export function withCap(policy: AchievementPolicy, cap: number): AchievementPolicy {
  const version: Dated<number> = {
    from: policy.from,
    value: cap,
    citation: { instrument: '--cap' },
    confidence: 'default',
  };
  return Object.freeze({ ...policy, cap: [version] });
}

class Reader {
  readonly #json: Json;
  readonly #citation: Citation;
  readonly #fail: (path: string, values: Readonly<Record<string, string>>) => void;

  constructor(json: Json, citation: Citation, fail: (path: string, values: Readonly<Record<string, string>>) => void) {
    this.#json = json;
    this.#citation = citation;
    this.#fail = fail;
  }

  dated(key: string): readonly Dated<number>[] | undefined {
    const value = this.#json[key];
    if (value === undefined) return undefined;
    if (value === null) return [];
    const from = isDate(this.#json.from) ? this.#json.from : '0001-01-01';
    const list: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [{ from, value }];
    const versions: Dated<number>[] = [];
    for (const item of list) {
      const before = versions.at(-1);
      const follows =
        isObject(item) &&
        isDate(item.from) &&
        (before?.until ?? '') < item.from &&
        (before === undefined || before.until !== undefined);
      if (!isObject(item) || !isShare(item.value) || !isDate(item.from) || !follows || !endsWell(item)) {
        this.#fail(`/${key}`, { expected: '120, null, [{"from": "2026-01-01", "value": 120}]' });
        return undefined;
      }
      versions.push({
        from: item.from,
        ...(isDate(item.until) ? { until: item.until } : {}),
        value: item.value,
        citation: this.#citation,
        confidence: 'high',
      });
    }
    return versions;
  }

  choice<T extends string>(key: string, names: readonly T[]): Choice<T> | undefined {
    const value = this.#json[key];
    if (value === undefined) return undefined;
    const name = names.find((known) => known === value);
    if (name === undefined) this.#fail(`/${key}`, { expected: names.join(', ') });
    return name === undefined ? undefined : this.#chosen(name);
  }

  rounding(base: AchievementPolicy['rounding']): AchievementPolicy['rounding'] {
    const mode = this.choice('rounding', ['half-away', 'truncate'])?.value ?? base.value.mode;
    const digits = this.#json.digits ?? base.value.digits;
    if (typeof digits !== 'number' || !Number.isInteger(digits) || digits < 0 || digits > 10) {
      this.#fail('/digits', { expected: '0 … 10' });
      return base;
    }
    return digits === base.value.digits && mode === base.value.mode ? base : this.#chosen({ digits, mode });
  }

  points(): AchievementPolicy['stabilisePoints'] | undefined {
    const value = this.#json.stabilisePoints;
    if (value === undefined) return undefined;
    if (value === null) return this.#chosen(null);
    const points = Array.isArray(value) ? (value as readonly unknown[]).filter(isPoint) : [];
    const ascending = points.every(
      ([x], i) => i === 0 || x - (points[i - 1] as readonly [number, number])[0] >= NEAREST,
    );
    const isRead = Array.isArray(value) && points.length === value.length;
    if (!isRead || points.length < 2 || points.length > MOST_POINTS || !ascending) {
      this.#fail('/stabilisePoints', { expected: '[[0, 0], [90, 100], [100, 120]]' });
      return undefined;
    }
    return this.#chosen(points);
  }

  #chosen<T>(value: T): Choice<T> {
    return { value, citation: this.#citation, confidence: 'high' };
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && parsePeriod(value)?.text === value && value.length === 10;
}

/** The last day of a version is a day, not before its first; nothing else stands in it, or a slip would leave it open. */
function endsWell(item: Json): boolean {
  const { from, until } = item;
  const known = Object.keys(item).every((key) => ['from', 'until', 'value'].includes(key));
  return known && (until === undefined || (isDate(until) && isDate(from) && from <= until));
}

/** Whether two versions are in force on one day. */
function meet(one: Days, other: Days): boolean {
  return (one.until ?? LAST) >= other.from && (other.until ?? LAST) >= one.from;
}

const LAST = '9999-12-31';

/** A text that names something: no blanks alone, no signs of control. */
function isName(text: string): boolean {
  return text.trim() !== '' && !/[\p{Cc}\p{Cf}]/u.test(text);
}

/** Points of a policy at most: each is a branch of its formula, which every reader goes through. */
const MOST_POINTS = 100;
/** Points lie so far apart at least that a line between them has a slope. */
const NEAREST = 1e-6;

/** A limit in per cent: finite and not below zero. */
function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 1e6;
}

function isPoint(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === 'number' && Math.abs(part) < 1e6)
  );
}

function citationOf(value: unknown): Citation | null {
  if (!isObject(value) || typeof value.instrument !== 'string' || value.instrument === '') return null;
  return {
    instrument: value.instrument,
    ...(typeof value.article === 'string' ? { article: value.article } : {}),
    ...(typeof value.url === 'string' ? { url: value.url } : {}),
  };
}

function titleOf(value: unknown, id: string): AchievementPolicy['title'] {
  if (typeof value === 'string') return { id: value, en: value };
  if (isObject(value) && typeof value.id === 'string') {
    return { id: value.id, en: typeof value.en === 'string' ? value.en : value.id };
  }
  return { id, en: id };
}
