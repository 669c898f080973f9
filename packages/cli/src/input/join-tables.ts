import {
  NUMBER_FIELDS,
  categoryColumn,
  numberColumn,
  type Column,
  type FieldName,
  type IndicatorTable,
  type Sheet,
} from '@takar/core';

/** One file's rows on their way into a joined table. */
export interface Part {
  readonly table: IndicatorTable;
  /** Row of the joined table that its first row becomes, and the same for its sheet. */
  readonly firstRow: number;
  readonly firstSheetRow: number;
}

/** Several tables as one, in their order, so that units of several files are scored and ranked together. */
export interface JoinedTable {
  readonly table: IndicatorTable;
  readonly parts: readonly Part[];
}

/** Position of the part that a row belongs to. */
export function partOf(parts: readonly Part[], row: number): number {
  return parts.findLastIndex((part) => part.firstRow <= row);
}

/** Joins tables by field and by header; a column that a file lacks is missing in its rows. Nothing is computed. */
export function joinTables(tables: readonly IndicatorTable[]): JoinedTable {
  const parts = placed(tables);
  const fields = [...new Set(tables.flatMap((table) => Object.keys(table.fields) as FieldName[]))];
  const headers = [...new Set(tables.flatMap((table) => table.others.map(({ header }) => header)))];
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  const names = [...new Set(tables.flatMap((table) => Object.keys(table.columns)))];
  return {
    parts,
    table: {
      length,
      columns: Object.fromEntries(names.map((name) => [name, joinedColumn(name, parts, length)])),
      sheet: joinedSheet(parts, fields, headers),
      sourceRows: joinedRows(parts, length),
      fields: Object.fromEntries(fields.map((field, column) => [field, column])),
      others: headers.map((header, i) => ({ header, column: fields.length + i })),
      numberCell: (row, field) => {
        const part = parts[partOf(parts, row)];
        return part?.table.numberCell(row - part.firstRow, field);
      },
      issues: parts.flatMap(({ table, firstRow }) =>
        table.issues.map((issue) =>
          issue.row < 0 ? issue : { ...issue, row: issue.row + firstRow, path: moved(issue.path, firstRow) },
        ),
      ),
    },
  };
}

/** The same JSON Pointer with its row counted in the joined table. */
function moved(path: string, by: number): string {
  return path.replace(/^\/rows\/(\d+)/, (_, row: string) => `/rows/${Number(row) + by}`);
}

function placed(tables: readonly IndicatorTable[]): Part[] {
  let firstRow = 0;
  let firstSheetRow = 0;
  return tables.map((table) => {
    const part = { table, firstRow, firstSheetRow };
    firstRow += table.length;
    firstSheetRow += table.sheet.rowCount;
    return part;
  });
}

function joinedRows(parts: readonly Part[], length: number): Uint32Array {
  const rows = new Uint32Array(length);
  for (const { table, firstRow, firstSheetRow } of parts) {
    table.sourceRows.forEach((row, i) => {
      rows[firstRow + i] = row + firstSheetRow;
    });
  }
  return rows;
}

function joinedSheet(parts: readonly Part[], fields: readonly FieldName[], headers: readonly string[]): Sheet {
  const columns = parts.map(({ table }) => [
    ...fields.map((field) => table.fields[field]),
    ...headers.map((header) => table.others.find((other) => other.header === header)?.column),
  ]);
  const at = (row: number): number => parts.findLastIndex((part) => part.firstSheetRow <= row);
  return {
    headers: [...fields, ...headers],
    rowCount: parts.reduce((sum, { table }) => sum + table.sheet.rowCount, 0),
    cell: (row, column) => {
      const part = at(row);
      const own = columns[part]?.[column];
      const from = parts[part];
      return own === undefined || from === undefined ? null : from.table.sheet.cell(row - from.firstSheetRow, own);
    },
    line: (row) => {
      const part = parts[at(row)];
      return part?.table.sheet.line(row - part.firstSheetRow);
    },
  };
}

function joinedColumn(name: string, parts: readonly Part[], length: number): Column {
  const kind = parts.map(({ table }) => table.columns[name]).find((column) => column !== undefined)?.kind;
  if (kind === 'number' || (NUMBER_FIELDS as readonly string[]).includes(name)) {
    const joined = numberColumn(length);
    each(parts, name, (column, firstRow) => {
      if (column.kind !== 'number') return;
      joined.values.set(column.values, firstRow);
      joined.status.set(column.status, firstRow);
    });
    return joined;
  }
  if (kind === 'category') {
    const domain = parts.map(({ table }) => table.columns[name]).find((column) => column?.kind === 'category')?.domain;
    const joined = categoryColumn(length, domain ?? []);
    each(parts, name, (column, firstRow) => {
      if (column.kind === 'category') joined.codes.set(column.codes, firstRow);
    });
    return joined;
  }
  const values = new Array<string | null>(length).fill(null);
  each(parts, name, (column, firstRow) => {
    if (column.kind !== 'text') return;
    column.values.forEach((value, i) => {
      values[firstRow + i] = value;
    });
  });
  return { kind: 'text', values };
}

function each(parts: readonly Part[], name: string, use: (column: Column, firstRow: number) => void): void {
  for (const { table, firstRow } of parts) {
    const column = table.columns[name];
    if (column !== undefined) use(column, firstRow);
  }
}
