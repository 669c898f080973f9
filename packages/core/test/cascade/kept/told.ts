import { ID, readCsv, type Sheet } from '@takar/core';
import { readCascade, type Cascade, type CascadeOptions, type CascadeReading } from '@takar/core/cascade';
import { filledLine, issueLine, placeText } from '../../kept/lines.js';
import { cascadeOf } from '../support/clean-tree.js';

/** A reading: its issues, then a line a node and a line an indicator, with everything that was read. */
export function readingLines({ cascade, issues }: CascadeReading): unknown {
  return { issues: issues.map(issueLine), ...(cascade === null ? { cascade } : treeLines(cascade)) };
}

/** The same of a CSV, whose rows have lines. */
export function csvLines(lines: readonly string[], options: Partial<CascadeOptions> = {}): unknown {
  return readingLines(readCascade(sheetOfCsv(lines), { messages: ID, ...options }));
}

/** The tree of a CSV. */
export const treeOfCsv = (...lines: readonly string[]): Cascade => cascadeOf(sheetOfCsv(lines));

export function sheetOfCsv(lines: readonly string[]): Sheet {
  return readCsv(new TextEncoder().encode(lines.join('\n')), { messages: ID }).sheet as Sheet;
}

function treeLines(cascade: Cascade): object {
  const { format, length, fields, hasIds, duplicates, levelFields, indicators } = cascade;
  return {
    format,
    hasIds,
    fields: [...fields].join(' '),
    ...(duplicates.length === 0 ? {} : { duplicates }),
    ...(levelFields === null ? {} : { levelFields: [...levelFields].map(([at, own]) => [at, ...own].join(' ')) }),
    nodes: Array.from({ length }, (_, node) => nodeLine(cascade, node)),
    indicators: Array.from({ length: indicators.length }, (_, row) => indicatorLine(cascade, row)),
  };
}

function nodeLine(cascade: Cascade, node: number): string {
  const { scheme, level, levelTexts, ids, titles, links, parentKeys, texts, weight, budget } = cascade;
  const slots = (links.starts as Uint32Array).subarray(node, node + 2);
  const parents = Array.from(links.parents.subarray(slots[0], slots[1]), (parent, i) => {
    return `${parent} ${parentKeys[(slots[0] as number) + i]}`;
  });
  return filledLine({
    [scheme.levels[level[node] as number]?.key ?? '?']: levelTexts[node] ?? '',
    id: ids[node],
    title: titles[node],
    in: parents.join(', '),
    ...Object.fromEntries(Object.entries(texts).map(([name, values]) => [name, values[node]])),
    method: cascade.methodTexts[node] === null ? null : `${cascade.methods[node]} (${cascade.methodTexts[node]})`,
    relation: cascade.relations[node],
    weight: weight[node],
    budget: budget[node],
    at: placeText(cascade.place(node)),
    owned: placeText(cascade.place(node, 'owner')),
  });
}

function indicatorLine(cascade: Cascade, row: number): string {
  const { indicators } = cascade;
  const { table, names, texts, aggregation, quarters, baseline } = indicators;
  const figures = ['target', 'realisation', 'numerator', 'denominator', 'weight'] as const;
  return filledLine({
    of: indicators.node[row],
    name: names[row],
    ...Object.fromEntries(
      figures.map((field) => [field, table.numberCell(row, field)?.value ?? table.numberCell(row, field)?.reason]),
    ),
    ...Object.fromEntries(
      Object.entries(table.columns).flatMap(([name, column]) =>
        column.kind === 'text'
          ? [[name, column.values[row]]]
          : column.kind === 'category'
            ? [[name, column.domain[column.codes[row] as number]]]
            : [],
      ),
    ),
    ...Object.fromEntries(Object.entries(texts).map(([name, values]) => [`own ${name}`, values[row]])),
    aggregation: aggregation[row],
    quarters: quarters.map(({ values, status }) => (status[row] === 0 ? values[row] : `(${status[row]})`)).join(' '),
    baseline: baseline.status[row] === 0 ? baseline.values[row] : null,
    at: placeText(cascade.indicatorPlace(row)),
    aimed: placeText(cascade.indicatorPlace(row, 'target')),
  });
}
