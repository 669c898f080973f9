import type { NumbersOption } from '../../data/decide-notations.js';
import { isObject, jsonTable, own, type JsonObject } from '../../data/json-tables.js';
import { sheetOfTable } from '../../data/read-json.js';
import type { Sheet } from '../../data/sheet.js';
import type { Issue } from '../../issue.js';
import type { IssueTexts } from '../../locale/messages.js';
import type { Cascade } from '../cascade.js';
import { createCascadeIssue, type CascadeIssue } from '../issue.js';
import { levelReader, type LevelReader } from '../level-of.js';
import { STANDARD_SCHEME } from '../schemes/standard.js';
import type { CascadeScheme } from '../scheme.js';
import { readAdjacency } from './adjacency.js';
import { buildCascade } from './build.js';
import { linkList, withLinks } from './extra-links.js';
import { formatOf, type FoundFormat } from './format-of.js';
import { readLevelTables } from './level-tables.js';
import { readNested, isNested } from './nested.js';
import { readNestedSets } from './nested-sets.js';
import { readCodes, readLevels } from './outline.js';
import { readPaths } from './path-columns.js';
import { readPlans } from './plans.js';
import { readRoles } from './roles.js';
import type { CascadeFormat, CascadeSource } from './source.js';

/** How a cascade is read. */
export interface CascadeOptions {
  readonly messages: IssueTexts;
  /** Levels and their order; national practice unless given. */
  readonly scheme?: CascadeScheme | undefined;
  /** Headers of the source to fields; wins over aliases. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** Shape of the tree; found out unless given. */
  readonly format?: CascadeFormat | undefined;
  readonly numbers?: NumbersOption | undefined;
}

/** A cascade, or null when the source holds none; and everything that was noticed on the way. */
export interface CascadeReading {
  readonly cascade: Cascade | null;
  readonly issues: readonly (Issue | CascadeIssue)[];
}

/**
 * Reads a cascade (*pohon kinerja*) from a table in any of its shapes: rows that name their parent by id or title, a column
 * a level with merged cells, codes or numbered levels, plans of staff, staff by results. Never throws.
 *
 * @example
 * const sheet = sheetFromCells(['Tujuan', 'Sasaran'], [['Layanan prima', 'Kepuasan naik'], ['', 'Antrean turun']]);
 * readCascade(sheet, { messages: ID }).cascade?.length; // 3
 */
export function readCascade(sheet: Sheet, options: CascadeOptions): CascadeReading {
  const scheme = options.scheme ?? STANDARD_SCHEME;
  const found = formatOf(sheet, { ...options, scheme });
  return found === null ? notATree(sheet.headers, options) : built(sourceOfSheet(sheet, found, scheme), options);
}

/**
 * Reads a cascade from a value of JSON: objects within objects, nodes with links beside them, or a table anywhere in it.
 *
 * @example
 * readCascadeJson({ title: 'Layanan prima', children: [{ title: 'Kepuasan naik' }] }, { messages: ID }).cascade?.length; // 2
 */
export function readCascadeJson(value: unknown, options: CascadeOptions): CascadeReading {
  const scheme = options.scheme ?? STANDARD_SCHEME;
  const source = sourceIn(value, { ...options, scheme }, levelReader(scheme), []);
  if (source !== null) return built(source, options);
  return notATree(isObject(value) ? Object.keys(value) : [], options);
}

type SchemeOptions = CascadeOptions & { readonly scheme: CascadeScheme };

function built(source: CascadeSource, options: CascadeOptions): CascadeReading {
  const { messages, numbers } = options;
  return buildCascade(source, { messages, scheme: options.scheme ?? STANDARD_SCHEME, numbers });
}

function notATree(headers: readonly string[], { messages }: CascadeOptions): CascadeReading {
  const named = headers.filter((header) => header !== '').slice(0, 20);
  const values = named.length === 0 ? {} : { headers: named };
  return {
    cascade: null,
    issues: [createCascadeIssue(messages.locale, 'cascade/not-a-tree', 'error', { path: '' }, values)],
  };
}

function sourceOfSheet(sheet: Sheet, found: FoundFormat, scheme: CascadeScheme): CascadeSource {
  switch (found.kind) {
    case 'adjacency':
      return readAdjacency(sheet, found.columns);
    case 'path':
      return readPaths(sheet, found.layout, scheme);
    case 'codes':
      return readCodes(sheet, found.columns);
    case 'levels':
      return readLevels(sheet, found.columns);
    case 'sets':
      return readNestedSets(sheet, found.columns, found.sets);
    case 'plans':
      return readPlans(sheet, found.plans, found.columns);
    case 'roles':
      return readRoles(sheet);
  }
}

/** Keys that are looked into first for a tree. */
export const LIKELY = [
  'tree',
  'pohon',
  'pohon_kinerja',
  'pohonKinerja',
  'cascade',
  'cascading',
  'nodes',
  'nodeDataArray',
  'data',
];
/** How deep a tree may lie in a document. */
const DEEPEST = 3;

/** A tree in a value of JSON that stands at `path` of the document. */
function sourceIn(
  value: unknown,
  options: SchemeOptions,
  reader: LevelReader,
  path: readonly string[],
): CascadeSource | null {
  const isLinked = options.format === undefined || options.format === 'adjacency';
  const tables = isLinked ? readLevelTables(value, reader, path) : null;
  if (tables !== null) return isObject(value) ? withLinks(tables, linkList(value)) : tables;
  const isOpen = options.format === undefined || options.format === 'nested';
  if (isOpen && isNested(value, reader)) return readNested(value, reader, path);
  const table = sourceOfTable(value, options);
  if (table !== null) return isObject(value) ? withLinks(table, linkList(value)) : table;
  if (!isObject(value) || path.length >= DEEPEST) return null;
  const keys = Object.keys(value);
  for (const key of [
    ...LIKELY.filter((name) => keys.includes(name)),
    ...keys.filter((name) => !LIKELY.includes(name)),
  ]) {
    const inner = own(value, key);
    if (typeof inner !== 'object' || inner === null) continue;
    const found = sourceIn(inner, options, reader, [...path, key]);
    if (found !== null) return withLinks(found, linkList(value));
  }
  return null;
}

/** Rows of a value as a tree; records that each hold rows give theirs together. */
function sourceOfTable(value: unknown, options: SchemeOptions): CascadeSource | null {
  const lists = Array.isArray(value) ? value.flatMap(rowsOf) : rowsOf(value);
  for (const candidate of lists.length > 0 ? [lists, value] : [value]) {
    const table = jsonTable(candidate);
    if (table === null || (table.kind === 'records' && table.rows.length === 0)) continue;
    const sheet = sheetOfTable(table);
    const found = formatOf(sheet, options);
    if (found !== null) return sourceOfSheet(sheet, found, options.scheme);
  }
  return null;
}

/** Rows that name a parent or a level, without what the record around them says of all. */
function rowsOf(value: unknown): readonly JsonObject[] {
  const rows = isObject(value) ? own(value, 'rows') : undefined;
  if (!Array.isArray(rows)) return [];
  const objects = rows.filter(isObject);
  return objects.some((row) => Object.hasOwn(row, 'parent') || Object.hasOwn(row, 'level')) ? objects : [];
}
