/** One mutant among all: its file below `dist`, where it stands (lines and columns from 0) and what it puts there. */
export function mutantKey({ file, location: { start, end }, mutatorName, replacement }) {
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join('|');
}

/** Path below `dist` of a file in whatever folder the mutants are tested in. */
export const belowDist = (fileName) => fileName.replaceAll('\\', '/').replace(/^.*?(?:^|\/)dist\//, '');
