/** Parts of a table's name: `schema.table`; a part in quotes may hold dots. */
export function tableParts(text: string): string[] {
  const parts = text.match(/"(?:[^"]|"")*"|[^."]+/g) ?? [];
  const whole = parts.join('.') === text;
  if (!whole) return [text];
  return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part));
}

/** Names parted by commas. */
export function columnNames(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
