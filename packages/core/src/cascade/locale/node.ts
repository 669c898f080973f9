import type { NumberSigns } from '../../decimal/format.js';
import type { IssueValues } from '../../locale/messages.js';
import { quoted, said } from '../../locale/values.js';

/** A node with its level, as running text names it. */
export function node({ level, title }: IssueValues, signs: NumberSigns): string {
  return level === undefined ? quoted(title) : `${said(level, signs)} ${quoted(title)}`;
}
