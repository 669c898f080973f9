import { type Issue, type IndicatorTable, type NumberField, type Sheet, type SheetReading } from '@takar/core';
import { filledLine, issueLine } from '../../kept/lines.js';

/** What a reader of sheets gives: headers, the cells of each row with its line, and every issue. */
export function sheetLines({ sheet, issues }: SheetReading): unknown {
  return { ...(sheet === null ? { sheet } : { headers: sheet.headers, rows: rowsOf(sheet) }), issues: issues.map(issueLine) };
}

function rowsOf(sheet: Sheet): string[] {
  return Array.from({ length: sheet.rowCount }, (_, row) => {
    const cells = sheet.headers.map((_header, column) => JSON.stringify(sheet.cell(row, column)));
    return `${sheet.line(row) ?? '-'}: ${cells.join(' | ')}`;
  });
}

/** Typed rows: a line a row with every column, what each figure was read as, and every issue with its row. */
export function tableLines(table: IndicatorTable): unknown {
  const { columns, fields, others, sourceRows, issues } = table;
  return {
    fields: filledLine(fields),
    ...(others.length === 0 ? {} : { others: others.map(({ header, column }) => `${column} ${header}`) }),
    rows: Array.from({ length: table.length }, (_, row) => `${sourceRows[row]}: ${rowLine(table, row)}`),
    columns: Object.keys(columns).join(' '),
    issues: issues.map((issue: Issue & { readonly row: number }) => `${issue.row}: ${issueLine(issue)}`),
  };
}

function rowLine(table: IndicatorTable, row: number): string {
  return filledLine(
    Object.fromEntries(
      Object.entries(table.columns).map(([name, column]) => {
        if (column.kind === 'text') return [name, column.values[row]];
        if (column.kind === 'category') return [name, column.domain[column.codes[row] as number]];
        const { raw: _raw, value, reason, decimals, style, ...rest } = table.numberCell(row, name as NumberField) ?? {};
        const kept = column.status[row] === 0 ? column.values[row] : `(${column.status[row]})`;
        return [name, `${kept} of ${value ?? reason} ${style} .${decimals}${Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`}`];
      }),
    ),
  );
}

