import assert from 'node:assert/strict';
import { messagesOf, readCsv, readIndicators, type IndicatorOptions, type IndicatorTable } from '@takar/core';
import { partsOf } from './same-reading.js';

export const ID = messagesOf('id');
export const EN = messagesOf('en');

/** Indicator rows from the text of a CSV. */
export function tableOf(csv: string, options: Partial<IndicatorOptions> = {}): IndicatorTable {
  const { sheet, issues } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet, JSON.stringify(issues));
  const whole = readIndicators(sheet, { messages: ID, ...options });
  partsOf(sheet, { messages: ID, ...options }, whole);
  return whole;
}
