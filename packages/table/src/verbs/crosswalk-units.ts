import type { Messages, TableIssue } from '@takar/core';
import type { ColumnTable } from 'arquero';
import { withColumns } from '../columns/tables.js';
import { noteIssues } from '../issues.js';
import { columnOf, keyText } from './column-of.js';
import { tableIssue } from './verb-issues.js';

/** Which codes are translated into which. */
export interface CrosswalkOptions {
  /** Column of the table that holds the codes. */
  readonly unit: string;
  /** Column of the crosswalk with the same codes, as `sipd`. */
  readonly from: string;
  /** Column of the crosswalk with the wanted codes or names, as `siasn`. */
  readonly to: string;
  /** Name of the new column; that of `to` unless given. */
  readonly as?: string;
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
}

/**
 * Codes of units of one system as those of another (SIPD, SIASN, a portal), by a table of pairs. New columns: the code, null
 * where there is none, and `<code>_match`: one, none, or several. Of several none is chosen; each such code is reported once,
 * as are codes that the table of pairs lacks.
 */
export function crosswalkUnits(table: ColumnTable, crosswalk: ColumnTable, options: CrosswalkOptions): ColumnTable {
  const { unit, from, to, as = to, messages } = options;
  const whole = table.ungroup().reify();
  const pairs = pairsOf(crosswalk.ungroup().reify(), from, to);
  const units = columnOf(whole, unit);
  const reported = new Set<string>();
  const issues: TableIssue[] = [];
  const found: (string | null)[] = [];
  const matches: (string | null)[] = [];
  for (let row = 0; row < whole.numRows(); row += 1) {
    const code = keyText(units.at(row));
    const known = code === null ? undefined : pairs.get(code);
    const [only] = known ?? [];
    const match = code === null ? null : known === undefined ? 'none' : known.size > 1 ? 'several' : 'one';
    found.push(match === 'one' ? (only ?? null) : null);
    matches.push(match);
    if (code === null || match === 'one' || reported.has(code)) continue;
    reported.add(code);
    const place = { path: `/rows/${row}/${unit}` };
    const values = { code, from, to, names: [...(known ?? [])] };
    issues.push(
      tableIssue(
        known === undefined ? 'table/unit-unknown' : 'table/unit-several',
        messages?.locale ?? 'id',
        place,
        values,
      ),
    );
  }
  return noteIssues(withColumns(whole, { [as]: found, [`${as}_match`]: matches }), issues);
}

function pairsOf(crosswalk: ColumnTable, from: string, to: string): ReadonlyMap<string, ReadonlySet<string>> {
  const [codes, wanted] = [columnOf(crosswalk, from), columnOf(crosswalk, to)];
  const pairs = new Map<string, Set<string>>();
  for (let row = 0; row < crosswalk.numRows(); row += 1) {
    const [code, other] = [keyText(codes.at(row)), keyText(wanted.at(row))];
    if (code === null || other === null) continue;
    pairs.set(code, (pairs.get(code) ?? new Set()).add(other));
  }
  return pairs;
}
