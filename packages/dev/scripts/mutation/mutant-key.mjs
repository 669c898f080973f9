/** One mutant among all: its file below `dist`, where it stands (lines and columns from 0) and what it puts there. */
export function mutantKey({ file, location: { start, end }, mutatorName, replacement }) {
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join('|');
}
