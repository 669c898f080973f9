import { ID, PEMDA_UNCAPPED, compute, readIndicators } from '@takar/core';
import { compile } from '@takar/core/batch';

/** Rows in columns of cells, computed as a page would. Both sides show what comes of it, so that no figure is made twice. */
export function computed(columns, rowCount) {
  const headers = Object.keys(columns);
  const cells = Object.values(columns);
  const sheet = { headers, rowCount, cell: (row, column) => cells[column](row), line: () => undefined };
  const table = readIndicators(sheet, { messages: ID });
  return compute(table, { policy: PEMDA_UNCAPPED, messages: ID, compile });
}

/** Words of the band of a row. */
export function bandWords({ scale, columns }) {
  const words = scale.bands.map(({ label }) => label.id);
  return (row) => words[columns.band.values[row]] ?? '';
}
