import type { Dialect } from '../dialects/dialect.js';
import type { TableSource } from '../query/source.js';

/**
 * Tables of a query that rest on one another. They stand in `WITH` where the database has it, so that nesting does not grow
 * with the levels of a tree (MariaDB ends at 63); else as derived tables where they are read.
 */
export class Stages {
  readonly #dialect: Dialect;
  readonly #prefix: string;
  readonly #texts = new Map<string, string>();

  /** `source` is the table that is read, whose name no table of the query may have. */
  constructor(dialect: Dialect, { table }: TableSource) {
    this.#dialect = dialect;
    const taken = (typeof table === 'string' ? table : table.join('.')).toLowerCase();
    let prefix = 'tree_';
    while (taken.startsWith(prefix)) prefix += '_';
    this.#prefix = prefix;
  }

  /** Adds a table; `name` is plain. */
  add(name: string, text: string): void {
    this.#texts.set(name, text);
  }

  /** What stands in FROM for a table that was added. */
  from(name: string): string {
    const called = `${this.#prefix}${name}`;
    return this.#dialect.withTables ? called : `(\n${indented(this.#texts.get(name) as string)}\n) AS ${called}`;
  }

  /** Rows of a table, beside them what another has for the same keys; nothing where it has none. */
  beside(left: string, right: string, keys: readonly string[]): string {
    return `${this.from(left)}\n${this.#dialect.leftJoin} ${this.from(right)} USING (${keys.join(', ')})`;
  }

  /** The whole query. */
  query(last: string): string {
    if (!this.#dialect.withTables) return last;
    const tables = [...this.#texts].map(([name, text]) => `${this.#prefix}${name} AS (\n${indented(text)}\n)`);
    return `WITH ${tables.join(',\n')}\n${last}`;
  }
}

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}
