import type { NumberSigns } from '../../decimal/format.js';
import type { IssueValues } from '../../locale/messages.js';
import { quoted, said } from '../../locale/values.js';

/** A figure in the notation of the language, or a text in quotation marks. */
export function figure(value: IssueValues[string], signs: NumberSigns): string {
  return typeof value === 'number' ? said(value, signs) : quoted(value);
}
