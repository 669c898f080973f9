import { readCell } from '../../data/cell-reading.js';
import type { NumbersOption } from '../../data/decide-notations.js';
import { readIndicators } from '../../data/read-indicators.js';
import type { Notation } from '../../data/number-cell.js';
import { addEvidence, decidedStyle, noEvidence } from '../../data/number-style.js';
import type { RawCell } from '../../data/sheet.js';
import { alteredIssue, type Issue } from '../../issue.js';
import type { IssueTexts } from '../../locale/messages.js';
import type { Cascade, IndicatorRows, NodeText } from '../cascade.js';
import { childLinks } from '../columns/links.js';
import { levelReader } from '../level-of.js';
import { outlineScheme } from '../schemes/outline.js';
import { NO_LEVEL, type CascadeScheme } from '../scheme.js';
import type { CascadeIssue } from '../issue.js';
import { isNoKey, keyOf } from './cell-key.js';
import { droppedIssues } from './dropped-issues.js';
import { CASCADE_FIELDS, QUARTERS, type CascadeField } from './fields.js';
import { readFigures, type FigureOptions } from './figures.js';
import { indicatorSheet } from './indicator-sheet.js';
import { nodesOf, type Nodes } from './nodes.js';
import type { CascadeSource } from './source.js';
import { methodOf, relationOf } from './words.js';

/** How the statements of a file become a cascade. */
export interface BuildOptions {
  readonly messages: IssueTexts;
  readonly scheme: CascadeScheme;
  readonly numbers?: NumbersOption | undefined;
}

/** What a file's statements add up to. */
export interface Built {
  readonly cascade: Cascade;
  /** What was noticed while rows, figures, periods and categories were read. */
  readonly issues: readonly (Issue | CascadeIssue)[];
}

/** Puts the statements of a source together: one node a key, its links, texts, figures and indicators. */
export function buildCascade(source: CascadeSource, options: BuildOptions): Built {
  const scheme = source.numbered ? outlineScheme(deepest(source)) : options.scheme;
  const reader = levelReader(scheme);
  const levelOf = (text: string | null): number => (text === null ? NO_LEVEL : reader.of(levelName(text, source)));
  const nodes = nodesOf(source, levelOf, scheme);
  const { length, rowOf } = nodes;
  const cellOf = (node: number, field: CascadeField): RawCell => firstCell(source, nodes, node, field);
  const textsOf = (field: CascadeField): (string | null)[] =>
    Array.from({ length }, (_, node) => (source.fields.has(field) ? filled(keyText(cellOf(node, field))) : null));
  const notation = notationsOf(source, options.numbers);
  const methodTexts = textsOf('method');
  const { indicators, issues, weightOfNode } = readIndicatorRows(source, nodes, notation, options);
  const weights = weightOfNode ? readFigures(length, (node) => cellOf(node, 'weight'), notation) : null;
  const cascade: Cascade = {
    scheme,
    format: source.format,
    length,
    ids: nodes.keys,
    titles: nodes.titles,
    level: nodes.level,
    levelTexts: nodes.levelTexts,
    links: nodes.links,
    parentKeys: nodes.parentKeys,
    children: childLinks(nodes.links, length),
    texts: Object.fromEntries(NODE_TEXTS.map((field) => [field, textsOf(field)])) as Record<
      NodeText,
      (string | null)[]
    >,
    methods: methodTexts.map((text) => (text === null ? null : methodOf(text))),
    methodTexts,
    relations: textsOf('relation').map((text) => (text === null ? null : relationOf(text))),
    weight: weights?.values ?? new Float64Array(length).fill(NaN),
    budget: readFigures(length, (node) => cellOf(node, 'budget'), { ...notation, money: true }).values,
    indicators,
    fields: filledFields(source),
    levelFields: source.levelFields ?? null,
    hasIds: source.hasIds,
    duplicates: nodes.duplicates,
    place: (node, field) => source.place(rowOf[node] as number, field),
    indicatorPlace: (row, field) => source.place(indicators.sourceRows[row] as number, field),
  };
  return { cascade, issues: [...droppedIssues(source.dropped ?? [], options.messages), ...issues] };
}

const NODE_TEXTS = ['owner', 'supporter', 'person', 'superior', 'contribution', 'document'] as const;

/** Several owners stand on lines of their own in a cell: line ends are kept. */
function keyText(cell: RawCell): string | null {
  return keyOf(cell) === null ? null : String(cell).normalize('NFC').trim();
}

function filled(text: string | null): string | null {
  return text === null || isNoKey(text) ? null : text;
}

function levelName(text: string, { numbered }: CascadeSource): string {
  return numbered ? String(Number(text)) : text;
}

function deepest({ rows }: CascadeSource): number {
  return Math.max(1, ...new Set(rows.map(({ level }) => Number(level ?? 0))));
}

/** The first filled cell of a field among the statements about a node. */
function firstCell(source: CascadeSource, nodes: Nodes, node: number, field: CascadeField): RawCell {
  for (let at = nodes.starts[node] as number; at < (nodes.starts[node + 1] as number); at++) {
    const cell = source.cell(nodes.rows[at] as number, field);
    if (keyOf(cell) !== null) return cell;
  }
  return null;
}

/** Fields with a filled cell somewhere: an empty column says nothing. */
function filledFields(source: CascadeSource): ReadonlySet<CascadeField> {
  const found = new Set<CascadeField>();
  for (const field of CASCADE_FIELDS) {
    if (!source.fields.has(field)) continue;
    if (field === 'parent' || field === 'title') found.add(field);
    else if (source.rows.some((_, row) => keyOf(source.cell(row, field)) !== null)) found.add(field);
  }
  if (source.rows.some(({ level }) => level !== null)) found.add('level');
  return found;
}

function notationsOf(source: CascadeSource, numbers: NumbersOption = 'auto'): FigureOptions {
  return numbers === 'auto'
    ? { asked: undefined, notation: notationOf(source) }
    : { asked: numbers, notation: numbers };
}

/** The notation that figures of the file speak for; Indonesian where none does. */
function notationOf(source: CascadeSource): Notation {
  const evidence = noEvidence();
  for (const field of ['target', 'realisation', 'weight', ...QUARTERS] as const) {
    if (!source.fields.has(field)) continue;
    for (let row = 0; row < source.rows.length; row++) {
      const cell = source.cell(row, field);
      if (typeof cell === 'string') addEvidence(evidence, cell, readCell(cell));
    }
  }
  return decidedStyle(evidence) ?? 'id';
}

/** True for a statement that speaks of an indicator. */
function speaksOfIndicator(source: CascadeSource, row: number): boolean {
  if (source.fields.has('indicator')) return keyOf(source.cell(row, 'indicator')) !== null;
  // without such a column the title says what is measured
  return source.fields.has('target') || keyOf(source.cell(row, 'realisation')) !== null;
}

type ReadRows = IndicatorRows & { readonly sourceRows: readonly number[] };

function readIndicatorRows(source: CascadeSource, nodes: Nodes, notation: FigureOptions, options: BuildOptions) {
  const sourceRows: number[] = [];
  const owners: number[] = [];
  const starts = new Uint32Array(nodes.length + 1);
  for (let node = 0; node < nodes.length; node++) {
    for (let at = nodes.starts[node] as number; at < (nodes.starts[node + 1] as number); at++) {
      const row = nodes.rows[at] as number;
      if (!speaksOfIndicator(source, row)) continue;
      sourceRows.push(row);
      owners.push(node);
    }
    starts[node + 1] = sourceRows.length;
  }
  const length = sourceRows.length;
  const weightOfNode = source.fields.has('weight') && !weightsDiffer(source, sourceRows, starts, nodes.length);
  const weightField = source.fields.has('indicator_weight')
    ? 'indicator_weight'
    : weightOfNode || !source.fields.has('weight')
      ? undefined
      : 'weight';
  const keys = owners.map((node) => nodes.keys[node] as string);
  const sheet = indicatorSheet(source, sourceRows, keys, weightField);
  const read = readIndicators(sheet, { messages: options.messages, numbers: options.numbers });
  const cell = (row: number, field: CascadeField): RawCell => source.cell(sourceRows[row] as number, field);
  const text = (field: CascadeField): (string | null)[] =>
    Array.from({ length }, (_, row) => (source.fields.has(field) ? filled(keyOf(cell(row, field))) : null));
  const unit = (row: number): string | null => keyOf(cell(row, 'measure_unit'));
  const figures = (field: CascadeField) => readFigures(length, (row) => cell(row, field), { ...notation, unit });
  const indicators: ReadRows = {
    length,
    node: Int32Array.from(owners),
    table: read,
    names: Array.from({ length }, (_, row) => keyOf(sheet.cell(row, 1))),
    texts: {
      formula: text('formula'),
      source: text('source'),
      validity: text('validity'),
      control: text('control'),
      note: text('note'),
    },
    aggregation: text('aggregation'),
    quarters: QUARTERS.map(figures),
    baseline: figures('baseline'),
    starts,
    sourceRows,
  };
  return { indicators, weightOfNode, issues: placed(read.issues, source, sourceRows) };
}

/** Where rows of one node have different weights, the weights are those of its indicators. */
function weightsDiffer(source: CascadeSource, rows: readonly number[], starts: Uint32Array, nodes: number): boolean {
  for (let node = 0; node < nodes; node++) {
    let first: string | null = null;
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
      const text = keyOf(source.cell(rows[at] as number, 'weight'));
      if (text === null) continue;
      if (first !== null && first !== text) return true;
      first = text;
    }
  }
  return false;
}

/** Codes of reading that a tree has its own checks for, or that need no telling: it may be a plan without figures. */
const OWN: ReadonlySet<string> = new Set([
  ...['table/missing-column', 'table/unit-column', 'polarity/unknown', 'number/style', 'number/two-quantities'],
]);

/** Issues of reading, at their places in the file. */
function placed(
  issues: readonly (Issue & { readonly row: number })[],
  source: CascadeSource,
  sourceRows: readonly number[],
): readonly Issue[] {
  return issues.flatMap((issue): readonly Issue[] => {
    if (OWN.has(issue.code)) return [];
    const { row, line: _line, column: _column, ...rest } = issue;
    const at = row < 0 ? undefined : sourceRows[row];
    if (at === undefined) return [alteredIssue(issue, rest)];
    const field = /\/([a-z_]+)$/.exec(issue.path)?.[1] as CascadeField | undefined;
    const place = source.place(at, field !== undefined && CASCADE_FIELDS.includes(field) ? field : undefined);
    const { path, line, column } = place;
    const altered = {
      ...rest,
      path,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    };
    return [alteredIssue(issue, altered)];
  });
}
