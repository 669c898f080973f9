/** A value of JSON as text. What is nested deeper than an engine can write, or holds itself, is `{…}`. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '{…}';
  }
}
