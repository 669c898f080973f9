import assert from 'node:assert/strict';

const cellsOf = (sheet) =>
  Array.from({ length: sheet.rowCount }, (_, row) => sheet.headers.map((_, column) => sheet.cell(row, column)));

/**
 * A file part by part has the cells of the whole, or is an error. Where the whole is an error (`whole` is null) so are the
 * parts; the other way round only where `isStricter`: rows are counted against what the file says.
 */
export async function assertParts(open, whole, { isStricter = false } = {}) {
  const found = await cellsByParts(open).catch((error) => ({ error }));
  const { error } = found;
  if (whole === null) assert.ok(error !== undefined, 'read part by part, and not as a whole');
  else if (error === undefined) assert.deepEqual(found, { headers: whole.headers, cells: cellsOf(whole) });
  else assert.ok(isStricter, `read as a whole, and not part by part: ${error.message}`);
}

async function cellsByParts(open) {
  const { sheets } = await open();
  const all = [];
  for await (const sheet of sheets()) all.push(sheet);
  return { headers: all[0].headers, cells: all.flatMap(cellsOf) };
}
