import type { RawCell } from '@takar/core';
import { jsonOf } from '../arrow/plain-value.js';

/** A value of Arquero as a cell: whole numbers of 64 bits and dates of Arrow become figures and text. */
export function rawCell(value: unknown): RawCell {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return value !== value ? null : value;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'object':
      if (value === null) return null;
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
      return jsonOf(value);
    default:
      return null;
  }
}
