import type { Sheet } from '@takar/core';
import type { CascadeModel } from './cascade-model.js';
import type { ComputeSettings } from './compute-sheet.js';
import { part } from './problem.js';
import type { Reader } from './reader.js';

/** Reads trees in every shape that core reads; what does so comes with the first tree. */
export const CASCADES: Reader<CascadeModel> = {
  given: (data) => ('cascade' in data && 'rolled' in data ? (data as CascadeModel) : null),
  sheet: (sheet, settings) => read({ sheet }, settings),
  json: (value, settings) => (isTree(value) ? read({ value }, settings) : null),
  length: ({ cascade }) => cascade.length,
  faults: ({ faults }) => faults,
};

async function read(
  source: { readonly sheet: Sheet } | { readonly value: unknown },
  settings: ComputeSettings,
): Promise<CascadeModel> {
  const { readCascadeModel } = await part(import('./read-cascade-model.js'));
  return readCascadeModel(source, settings);
}

/** Objects within objects are a tree; a plain list of rows is a table. */
function isTree(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || 'cell' in value) return false;
  if (!Array.isArray(value)) return true;
  return value.some((row: unknown) => isObject(row) && Object.values(row).some(Array.isArray));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
