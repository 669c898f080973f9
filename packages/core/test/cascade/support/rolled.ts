import { ID, PEMDA_UNCAPPED } from '@takar/core';
import { rollUp, type RollUp } from '@takar/core/cascade';
import { cascadeOf, sheetOf, type Row } from './clean-tree.js';

/** Rows of a cascade with its figures rolled up. */
export function rolledUp(rows: readonly Row[]): RollUp {
  return rollUp(cascadeOf(sheetOf(rows)), { policy: PEMDA_UNCAPPED, messages: ID });
}

/** A row of a cascade whose nodes have one indicator each. */
export function node(id: string, parent: string, more: Row): Row {
  return {
    id,
    parent,
    level: '',
    title: id,
    indicator: 'Jumlah izin',
    unit: 'dokumen',
    polarity: 'max',
    target: '',
    realisation: '',
    method: '',
    weight: '',
    aggregation: '',
    numerator: '',
    denominator: '',
    ...more,
  };
}

/** ORG-CSC-03: 1 200 licences are 500 + 400 + 300. */
export const COMPONENTS = [
  node('P', '', { target: '1200' }),
  node('A', 'P', { method: 'komponen', target: '500', realisation: '450' }),
  node('B', 'P', { method: 'komponen', target: '400', realisation: '400' }),
  node('C', 'P', { method: 'komponen', target: '300', realisation: '250' }),
];

/** A number for a text, to mix the order of rows by. */
export function hash(text: string | undefined, seed: number): number {
  let value = seed | 0;
  for (const letter of text ?? '') value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193);
  return value >>> 0;
}
