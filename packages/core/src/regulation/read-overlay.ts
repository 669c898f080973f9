import type { Citation } from '../issue.js';
import type { TableIssue } from '../issue-table.js';
import type { Locale, LocalText } from '../locale/messages.js';
import { isCivilDate } from '../time/is-civil-date.js';
import type { Confidence, Dated } from './dated.js';
import { overlayIssue } from './overlay-issues.js';
import type { Overlay, OverlayParameters } from './overlay.js';
import type { Rule } from './rule.js';

/** What an overlay file gives: the overlay, or null and why. */
export interface OverlayReading {
  readonly overlay: Overlay | null;
  readonly issues: readonly TableIssue[];
}

type Json = Readonly<Record<string, unknown>>;

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low', 'default'];
const KEYS = ['id', 'title', 'jurisdiction', 'citation', 'confidence', 'from', 'until', 'overrides', 'note'];
/** Issues that are told of a file at most. */
const MOST_ISSUES = 100;

const VERSION_KEYS = ['value', 'from', 'until', 'citation', 'article', 'confidence'];

/**
 * Reads a regional or ministerial rule from JSON. A parameter is a number, `{"value": 70, "article": "Pasal 5"}`, or
 * `[{"from": "2024-01-01", "until": "2024-12-31", "value": 60}, …]`; what a version does not say (source, confidence,
 * dates) is the file's own. Anything that cannot be read is an issue with its path, and there is no overlay then. The id is not that
 * of a computation that ships (`sulsel`): two would be called the same.
 *
 * @example
 * readOverlay({
 *   id: 'kab-contoh', title: 'Kabupaten Contoh', jurisdiction: 'Kabupaten Contoh',
 *   citation: { instrument: 'Perbup Contoh 1/2024' }, from: '2024-01-01',
 *   overrides: { 'IND-TPP-05': { productivity_weight: 70, discipline_weight: 30 } },
 * }, RULES, 'id').overlay;
 */
export function readOverlay(json: unknown, rules: readonly Rule[], locale: Locale): OverlayReading {
  const reader = new OverlayReader(rules, locale);
  const overlay = reader.overlay(json);
  return { overlay: reader.issues.length > 0 ? null : overlay, issues: reader.issues };
}

class OverlayReader {
  readonly issues: TableIssue[] = [];
  readonly #rules: readonly Rule[];
  readonly #locale: Locale;

  constructor(rules: readonly Rule[], locale: Locale) {
    this.#rules = rules;
    this.#locale = locale;
  }

  overlay(json: unknown): Overlay | null {
    if (!isObject(json)) {
      this.#invalid('', '{…}');
      return null;
    }
    for (const key of Object.keys(json)) if (!KEYS.includes(key)) this.#invalid(`/${key}`, KEYS.join(', '));
    const id = this.#text(json, 'id');
    if (id !== null && !/^[a-z0-9][a-z0-9-]*$/.test(id)) this.#invalid('/id', 'kab-contoh-2024');
    const taken = this.#rules.find((rule) => id !== null && rule.id.endsWith(`/${id}`));
    if (taken !== undefined) this.#invalid('/id', `≠ "${id}" (${taken.id})`);
    const jurisdiction = this.#text(json, 'jurisdiction');
    const citation = this.#citation(json.citation, '/citation');
    const from = this.#date(json.from, '/from');
    const until = json.until === undefined ? undefined : this.#date(json.until, '/until');
    if (from !== null && typeof until === 'string' && until < from) this.#invalid('/until', `>= ${from}`);
    const confidence = this.#confidence(json.confidence, '/confidence') ?? 'high';
    if (!isObject(json.overrides) || Object.keys(json.overrides).length === 0) {
      this.#invalid('/overrides', '{"IND-TPP-05": {…}}');
      return null;
    }
    const base = { citation: citation ?? { instrument: '' }, confidence, from: from ?? '', until };
    const overrides = Object.entries(json.overrides).map(([rule, values]) => [rule, this.#rule(rule, values, base)]);
    const note = json.note === undefined ? undefined : this.#words(json.note, '/note');
    return {
      id: id ?? '',
      title: this.#words(json.title ?? jurisdiction, '/title') ?? { id: '', en: '' },
      jurisdiction: jurisdiction ?? '',
      citation: base.citation,
      confidence,
      from: base.from,
      ...(typeof until === 'string' ? { until } : {}),
      overrides: Object.fromEntries(overrides) as Overlay['overrides'],
      ...(note === undefined || note === null ? {} : { note }),
    };
  }

  #rule(id: string, values: unknown, base: VersionBase): OverlayParameters {
    const path = `/overrides/${pointer(id)}`;
    const computations = this.#rules.filter((rule) => rule.id === id || rule.id.startsWith(`${id}/`));
    const exact = computations.find((rule) => rule.id === id) ?? computations[0];
    if (exact === undefined) {
      const known = this.#rules.filter(({ parameters }) => Object.keys(parameters).length > 0).map((rule) => rule.id);
      this.#say('overlay/unknown-rule', path, { rule: id, known: known.join(', ') });
      return {};
    }
    if (!isObject(values)) {
      this.#invalid(path, '{"parameter": 60}');
      return {};
    }
    const read = Object.entries(values).flatMap(([name, value]) => {
      const at = `${path}/${pointer(name)}`;
      if (!Object.hasOwn(exact.parameters, name)) {
        const known = Object.keys(exact.parameters).join(', ');
        this.#say('overlay/unknown-parameter', at, { rule: exact.id, name, known });
        return [];
      }
      return [[name, this.#versions(value, at, name, base)] as const];
    });
    return Object.fromEntries(read);
  }

  #versions(value: unknown, path: string, name: string, base: VersionBase): readonly Dated<number>[] {
    const items: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    if (items.length === 0) this.#invalid(path, '60');
    const versions = items.map((item, i) => this.#version(item, Array.isArray(value) ? `${path}/${i}` : path, base));
    versions.forEach((version, i) => {
      const before = versions[i - 1];
      if (before !== undefined && (before.until === undefined || before.until >= version.from))
        this.#say('overlay/order', path, { name });
    });
    return versions;
  }

  #version(item: unknown, path: string, base: VersionBase): Dated<number> {
    const { until, ...standing } = base;
    const dates = { ...standing, ...(typeof until === 'string' ? { until } : {}) };
    if (typeof item === 'number' && Number.isFinite(item)) return { ...dates, value: item };
    if (!isObject(item) || typeof item.value !== 'number' || !Number.isFinite(item.value)) {
      this.#invalid(path, '60, {"value": 60}, [{"from": "2024-01-01", "value": 60}]');
      return { ...dates, value: 0 };
    }
    for (const key of Object.keys(item))
      if (!VERSION_KEYS.includes(key)) this.#invalid(`${path}/${key}`, VERSION_KEYS.join(', '));
    const citation = item.citation === undefined ? base.citation : this.#citation(item.citation, `${path}/citation`);
    const last = item.until === undefined ? until : this.#date(item.until, `${path}/until`);
    const first = item.from === undefined ? base.from : this.#date(item.from, `${path}/from`);
    if (item.until !== undefined && first !== null && last != null && last < first)
      this.#invalid(`${path}/until`, `>= ${first}`);
    if (item.article !== undefined && typeof item.article !== 'string') this.#invalid(`${path}/article`, '"Pasal 5"');
    return {
      from: first ?? '',
      ...(typeof last === 'string' ? { until: last } : {}),
      value: item.value,
      citation: {
        ...(citation ?? base.citation),
        ...(typeof item.article === 'string' ? { article: item.article } : {}),
      },
      confidence: this.#confidence(item.confidence, `${path}/confidence`) ?? base.confidence,
    };
  }

  #text(json: Json, key: string): string | null {
    const value = json[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.#invalid(`/${key}`, '"…"');
    return null;
  }

  #words(value: unknown, path: string): LocalText | null {
    if (typeof value === 'string' && value !== '') return { id: value, en: value };
    if (isObject(value) && typeof value.id === 'string' && value.id !== '')
      return { id: value.id, en: typeof value.en === 'string' ? value.en : value.id };
    this.#invalid(path, '"…", {"id": "…", "en": "…"}');
    return null;
  }

  #citation(value: unknown, path: string): Citation | null {
    if (isObject(value) && typeof value.instrument === 'string' && value.instrument !== '') {
      return {
        instrument: value.instrument,
        ...(typeof value.article === 'string' ? { article: value.article } : {}),
        ...(typeof value.url === 'string' ? { url: value.url } : {}),
      };
    }
    this.#invalid(path, '{"instrument": "Perbup … /2024"}');
    return null;
  }

  #date(value: unknown, path: string): string | null {
    if (typeof value === 'string' && isCivilDate(value)) return value;
    this.#invalid(path, 'YYYY-MM-DD');
    return null;
  }

  #confidence(value: unknown, path: string): Confidence | undefined {
    if (value === undefined) return undefined;
    const found = CONFIDENCES.find((confidence) => confidence === value);
    if (found === undefined) this.#invalid(path, CONFIDENCES.join(', '));
    return found;
  }

  #invalid(place: string, expected: string): void {
    this.#say('overlay/invalid', place, { place, expected });
  }

  #say(code: Parameters<typeof overlayIssue>[0], path: string, values: Record<string, string>): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push(overlayIssue(code, this.#locale, { path }, values));
  }
}

interface VersionBase {
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly from: string;
  readonly until: string | null | undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
