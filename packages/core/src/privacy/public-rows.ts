import {
  categoriesOf,
  textsOf,
  type CategoryField,
  type IndicatorTable,
  type TextField,
} from '../data/indicator-table.js';
import type { Computation, ComputedRow } from '../indicator/computation.js';
import { documentRank, figureOf, supersededRows } from '../indicator/superseded.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import { yearAgoOf } from '../monitoring/beside-last-year.js';
import { lineOf, namedBeside } from '../data/named-columns.js';
import { postOf } from '../monitoring/post.js';
import { categoryAt } from '../outcome/column.js';
import { privacyIssue } from './privacy-issues.js';
import { personRows } from './person-row.js';
import { PUBLIC_COLUMNS } from './public-columns.js';

/** Whether a figure may still change. */
export type Finality = 'provisional' | 'final';

/** A row of indicators as citizens may see it. Figures stand as they were written. */
export interface PublicRow {
  /** Row of the computation, from 0. */
  readonly row: number;
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly measureUnit: string | null;
  readonly period: string | null;
  /** Polarity: whether higher or lower is better; null where it is not known. */
  readonly polarity: string | null;
  readonly target: string | null;
  /** Target before it was changed; null where it was not. */
  readonly targetBefore: string | null;
  /** Null where there is none, or where it is a self-assessment. */
  readonly realisation: string | null;
  /** Realisation of the same period of the year before. */
  readonly lastYear: string | null;
  /** What was computed; null where the realisation may not be shown as the result. */
  readonly computed: ComputedRow | null;
  readonly finality: Finality | null;
  /** Who measured or assessed. */
  readonly measuredBy: string | null;
  readonly source: string | null;
  /** Day of the source, as written. */
  readonly day: string | null;
  /** File or address of the source. */
  readonly file: string | null;
}

/** What may be published of a computation, and what may not. */
export interface PublicRows {
  readonly rows: readonly PublicRow[];
  readonly issues: readonly TableIssue[];
}

/** A self-assessment (*penilaian mandiri*) is no result before the assessor has seen it. */
const SELF = /\b(mandiri|self[- ]?assess\w*|self)\b/i;

/** Texts of the source that are printed. */
const TEXTS = ['unit', 'indicator', 'source', 'measure_unit', 'period'] as const;

/**
 * Rows of units as citizens may see them: persons' rows are left out, replaced targets stand beside those in force, and a
 * self-assessment is never shown as the result. Neither stands as last year, or as the target before, of another row. Figures of units and the signed agreements of their heads are public.
 */
export function publicRows(computation: Computation, messages: Messages): PublicRows {
  const { table } = computation;
  const { locale } = messages;
  const issues: TableIssue[] = [];
  const superseded = supersededRows(table);
  const yearAgo = yearAgoOf(computation, messages);
  const columns = namedBeside(table, PUBLIC_COLUMNS);
  const beside = (name: keyof typeof PUBLIC_COLUMNS, row: number): string | null => lineOf(columns.text(row, name));
  const fileOf = (row: number): string | null => beside('file', row) ?? text(table, 'evidence', row);
  const isOfPerson = personRows(table);
  const leftOut = (row: number): boolean =>
    isOfPerson(row, [
      ...TEXTS.map((field) => text(table, field, row)),
      ...[written(table, 'target', row), written(table, 'realisation', row), fileOf(row)],
      ...(['day', 'lastYear', 'targetBefore'] as const).map((name) => beside(name, row)),
    ]);
  const isOwn = (row: number): boolean => SELF.test(columns.text(row, 'measuredBy') ?? '');
  const before = targetsBefore(
    table,
    [...superseded].filter((row) => !leftOut(row)),
  );
  const rows: PublicRow[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const place = { path: `/rows/${row}` };
    if (leftOut(row)) {
      issues.push(privacyIssue('privacy/person-row', locale, place, { row: row + 1 }));
      continue;
    }
    if (superseded.has(row)) continue;
    const own = isOwn(row);
    if (own) issues.push(privacyIssue('privacy/self-assessment', locale, place, { row: row + 1 }));
    const earlier = yearAgo(row)?.row ?? null;
    const isPublic = earlier !== null && !leftOut(earlier) && !isOwn(earlier);
    const polarity = category(table, 'polarity', row);
    rows.push({
      row,
      unit: text(table, 'unit', row),
      indicator: text(table, 'indicator', row),
      measureUnit: text(table, 'measure_unit', row),
      period: text(table, 'period', row),
      polarity: polarity === 'unknown' ? null : polarity,
      target: written(table, 'target', row),
      targetBefore: beside('targetBefore', row) ?? before(row),
      realisation: own ? null : written(table, 'realisation', row),
      lastYear: (isPublic ? written(table, 'realisation', earlier) : null) ?? beside('lastYear', row),
      computed: own ? null : computation.row(row),
      finality: finalityOf(beside('finality', row)),
      measuredBy: postOf(columns.text(row, 'measuredBy')),
      source: text(table, 'source', row),
      day: beside('day', row),
      file: fileOf(row),
    });
  }
  return { rows, issues: [...issues, ...notSaid(rows, messages)] };
}

function text(table: IndicatorTable, field: TextField, row: number): string | null {
  return textsOf(table, field)?.values[row] ?? null;
}

function category(table: IndicatorTable, field: CategoryField, row: number): string | null {
  const column = categoriesOf(table, field);
  return column === undefined ? null : categoryAt(column, row);
}

/** A figure as it stands in the source. */
function written(table: IndicatorTable, field: 'target' | 'realisation', row: number): string | null {
  const column = table.fields[field];
  const cell = column === undefined ? null : table.sheet.cell(table.sourceRows[row] as number, column);
  return lineOf(cell === null ? null : String(cell));
}

function finalityOf(said: string | null): Finality | null {
  if (said === null) return null;
  if (/sementara|provisional|preliminary|belum final/i.test(said)) return 'provisional';
  return /final|tetap|definitif/i.test(said) ? 'final' : null;
}

/** The target that the one in force replaced: of the same indicator, unit and period, in the document last before. */
function targetsBefore(table: IndicatorTable, superseded: readonly number[]): (row: number) => string | null {
  const [figure, rank] = [figureOf(table), documentRank(table)];
  const last = new Map<string, number>();
  for (const row of superseded) {
    const known = last.get(figure(row));
    if (known === undefined || rank(row) > rank(known)) last.set(figure(row), row);
  }
  return (row) => {
    const replaced = last.get(figure(row));
    const before = replaced === undefined ? null : written(table, 'target', replaced);
    return before === written(table, 'target', row) ? null : before;
  };
}

/** What a public row has to say, under the names that the page and the hint use. */
const SAID = {
  polarity: { id: ['arah', 'Polaritas'], en: ['direction', 'Polarity'] },
  finality: { id: ['sementara atau final', 'Sifat angka'], en: ['provisional or final', 'Finality'] },
  measuredBy: { id: ['siapa yang mengukur', 'Diukur oleh'], en: ['who measured', 'Measured by'] },
  source: { id: ['sumber', 'Sumber'], en: ['source', 'Source'] },
  day: { id: ['tanggal sumber', 'Tanggal data'], en: ['date of the source', 'Data date'] },
  file: { id: ['berkas', 'Berkas'], en: ['file', 'File'] },
} as const;

function notSaid(rows: readonly PublicRow[], { locale }: Messages): readonly TableIssue[] {
  if (rows.length === 0) return [];
  return (Object.keys(SAID) as (keyof typeof SAID)[])
    .filter((name) => rows.every((row) => row[name] === null))
    .map((name) => {
      const [what, column] = SAID[name][locale];
      return privacyIssue('privacy/not-said', locale, { path: '' }, { what, column });
    });
}
