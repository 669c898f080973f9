import { compile, type Compile, type NamedColumns } from '../expression/batch.js';
import type { Expression } from '../expression/types.js';
import { numberColumn, type Table } from '../outcome/column.js';
import type { RowVersions } from './policy-versions.js';

/**
 * Named steps of an expression as columns, each row computed with its own version; `read` is the batch reader, that of
 * `@takar/core/batch` where there are many rows.
 */
export function computeVersions(
  expression: Expression,
  table: Table,
  { versions, of }: RowVersions,
  names: readonly string[],
  read: Compile = compile,
): NamedColumns {
  const results = versions.map((version) => read(expression, version.parameters).named(table, names));
  const [first] = results as [NamedColumns];
  if (results.length === 1) return first;
  return Object.fromEntries(
    names.map((name) => {
      const merged = numberColumn(table.length);
      for (let row = 0; row < table.length; row += 1) {
        const column = results[of[row] as number]?.[name];
        if (column === undefined) continue;
        merged.values[row] = column.values[row] as number;
        merged.status[row] = column.status[row] as number;
      }
      return [name, merged];
    }),
  );
}
