import { compareRows, expectedRows } from '../parity/compare.mjs';
import { rowsFor } from './inputs.mjs';

const TABLE = 'oracle_rows';

/** The rows that the oracle has proven, in a database: as many differences from the batch reader as there are. */
export async function compareInEngine({ engine, load, drop, compare = compareRows }, tree, rows, seed) {
  const each = { ...tree, table: rowsFor(tree, rows, seed) };
  const source = await load(TABLE, each.table);
  const found = await compare(engine, source, each, expectedRows(each));
  await drop(TABLE);
  return found;
}

/** Whether a tree is a query over rows; those over groups are compared by `npm run parity`. */
export const isOverRows = ({ hasAggregate, fields }) => !hasAggregate && fields.length > 0;
