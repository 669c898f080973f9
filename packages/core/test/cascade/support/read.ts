import assert from 'node:assert/strict';
import { ID, readCsv } from '@takar/core';
import { nodeName, parentsOf, readCascadeJson, validateCascade, type Cascade } from '@takar/core/cascade';
import { cascadeOf } from './clean-tree.js';

/** The cascade of a CSV. */
export function csv(...lines: readonly string[]): Cascade {
  const { sheet } = readCsv(new TextEncoder().encode(lines.join('\n')), { messages: ID });
  assert.ok(sheet !== null);
  return cascadeOf(sheet);
}

/** The cascade of a value of JSON. */
export function json(value: unknown): Cascade {
  const { cascade, issues } = readCascadeJson(value, { messages: ID });
  assert.ok(cascade !== null, issues.map(({ message }) => message).join('\n'));
  return cascade;
}

/** `level: child > parent, parent` of every node. */
export function links(cascade: Cascade): string[] {
  return Array.from({ length: cascade.length }, (_, node) => {
    const parents = parentsOf(cascade.links, node).map((parent) => nodeName(cascade, parent));
    const level = cascade.scheme.levels[cascade.level[node] as number]?.key ?? '?';
    return `${level}: ${nodeName(cascade, node)} > ${parents.join(', ')}`;
  });
}

/** `node: indicator` of every indicator. */
export function measures(cascade: Cascade): string[] {
  const { node, names } = cascade.indicators;
  return [...node].map((each, row) => `${nodeName(cascade, each)}: ${names[row]}`);
}

/** Code and line of what the checks say. */
export function told(cascade: Cascade): [code: string, line: number | undefined][] {
  return validateCascade(cascade, { messages: ID }).issues.map(({ code, line }) => [code, line]);
}
