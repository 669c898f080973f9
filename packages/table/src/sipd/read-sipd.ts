import {
  ID,
  readJson,
  readMoney,
  rupiahOf,
  sumMoney,
  type Messages,
  type Money,
  type Sheet,
  type TableIssue,
} from '@takar/core';
import type { ColumnTable } from 'arquero';
import { REASON } from '../columns/named.js';
import { tableOf } from '../columns/tables.js';
import { noteIssues } from '../issues.js';
import { isCodeOf, SIPD_FOUR_DIGITS, type Nomenclature } from './nomenclature.js';
import { sipdIssue } from './sipd-issues.js';

/** How an export of SIPD is read. */
export interface SipdOptions {
  /** Language of issues; Indonesian unless given. */
  readonly messages?: Messages;
  /** Codes of the budget year; sub-activities of four digits unless given. */
  readonly nomenclature?: Nomenclature;
}

/**
 * Realisation of SIPD (one row of JSON a document and account) as one row for each unit, sub-activity and month: codes and
 * names of every level, `documents`, and `realisation` in whole rupiah, summed exactly. Names and numbers of people that the
 * export holds are not read. A code that does not follow the nomenclature, or does not begin with the code above it, is
 * reported and stays; an amount that cannot be read leaves the sum of its month without value; a day that cannot be read is
 * reported, and its document is in a row without month.
 */
export function readSipd(
  text: string,
  { messages = ID, nomenclature = SIPD_FOUR_DIGITS }: SipdOptions = {},
): ColumnTable {
  const { sheet, issues } = readJson(text, { messages });
  if (sheet === null) return noteIssues(tableOf({}), issues);
  const own: TableIssue[] = [...issues];
  const column = (name: string): number => sheet.headers.indexOf(name);
  const levels = nomenclature.levels.map((level) => ({
    level,
    code: column(`kode_${level.name}`),
    name: column(`nama_${level.name}`),
  }));
  const places = {
    unit: column('kode_sub_skpd'),
    unitName: column('nama_sub_skpd'),
    day: column('tanggal_dokumen'),
    amount: column('nilai_realisasi'),
  };
  const lacking = Object.entries({
    kode_sub_skpd: places.unit,
    tanggal_dokumen: places.day,
    nilai_realisasi: places.amount,
  });
  for (const [name, at] of lacking)
    if (at < 0) own.push(sipdIssue('sipd/missing-column', messages.locale, { path: `/${name}` }, { name }));
  const sums = new Map<string, Sum>();
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const codes = levels.map(({ code }) => textAt(sheet, row, code));
    checkCodes(codes, nomenclature, row, messages, own);
    const day = textAt(sheet, row, places.day) ?? '';
    const month = /^\d{4}-\d{2}/.exec(day)?.[0] ?? null;
    if (month === null && places.day >= 0)
      own.push(sipdIssue('sipd/day-unreadable', messages.locale, { path: `/rows/${row}/tanggal_dokumen` }, { day }));
    const unit = textAt(sheet, row, places.unit);
    const key = JSON.stringify([unit, codes.at(-1), month]);
    const sum = sums.get(key) ?? {
      unit,
      unitName: textAt(sheet, row, places.unitName),
      codes,
      names: levels.map(({ name }) => textAt(sheet, row, name)),
      month,
      documents: 0,
      amounts: [],
      reason: null,
    };
    const amount = readMoney(places.amount < 0 ? null : sheet.cell(row, places.amount));
    sum.documents += 1;
    if (amount.value === null) sum.reason ??= amount.reason;
    else sum.amounts.push(amount.value);
    sums.set(key, sum);
  }
  const rows = [...sums.values()];
  const ofLevels = nomenclature.levels.flatMap(({ name }, i) => [
    [`kode_${name}`, rows.map(({ codes }) => codes[i] ?? null)] as const,
    [`nama_${name}`, rows.map(({ names }) => names[i] ?? null)] as const,
  ]);
  const table = tableOf({
    unit: rows.map(({ unit }) => unit),
    unit_name: rows.map(({ unitName }) => unitName),
    ...Object.fromEntries(ofLevels),
    period: rows.map(({ month }) => month),
    documents: rows.map(({ documents }) => documents),
    realisation: rows.map(({ amounts, reason }) => (reason === null ? rupiahOf(sumMoney(amounts)) : null)),
    [`realisation${REASON}`]: rows.map(({ reason }) => reason),
  });
  return noteIssues(table, own);
}

interface Sum {
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly codes: readonly (string | null)[];
  readonly names: readonly (string | null)[];
  readonly month: string | null;
  documents: number;
  readonly amounts: Money[];
  reason: string | null;
}

function textAt(sheet: Sheet, row: number, column: number): string | null {
  const cell = column < 0 ? null : sheet.cell(row, column);
  return cell === null ? null : String(cell).trim();
}

function checkCodes(
  codes: readonly (string | null)[],
  { levels }: Nomenclature,
  row: number,
  { locale }: Messages,
  issues: TableIssue[],
): void {
  levels.forEach((level, i) => {
    const [code, above] = [codes[i] ?? null, codes[i - 1] ?? null];
    if (code === null) return;
    const place = { path: `/rows/${row}/kode_${level.name}` };
    if (!isCodeOf(level, code)) issues.push(sipdIssue('sipd/code-form', locale, place, { code, level: level.name }));
    else if (above !== null && !code.startsWith(`${above}.`))
      issues.push(sipdIssue('sipd/code-above', locale, place, { code, above }));
  });
}
