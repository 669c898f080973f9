import type { IssueValues } from './messages.js';

/** Looks names up in a table; a key without name is shown as it stands. */
export function nameIn(names: Readonly<Record<string, string>>): (key: IssueValues[string]) => string {
  return (key) => {
    const text = String(key ?? '');
    return Object.hasOwn(names, text) ? (names[text] as string) : text;
  };
}
