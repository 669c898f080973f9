import { normalHeader } from '../data/header-text.js';
import {
  CATEGORY_FIELDS,
  NUMBER_FIELDS,
  textsOf,
  type CategoryField,
  type FieldName,
  type IndicatorTable,
} from '../data/indicator-table.js';
import { namedBeside } from '../data/named-columns.js';
import { image } from '../decimal/image.js';
import type { ComputeOptions } from '../indicator/compute.js';
import type { Issue } from '../issue.js';
import { categoryAt } from '../outcome/column.js';
import type { Match } from '../reconcile/match.js';
import { reconcile, type ReconciledRow } from '../reconcile/reconcile.js';

/** One figure or text that differs, as both submissions write it. */
export interface FieldChange {
  readonly field: FieldName;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

/** One indicator of two submissions: what was, what is, and what the rules say of it. */
export interface ComparedRow {
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly fields: readonly FieldChange[];
  /** Achievement by the policy, in both. */
  readonly computed: { readonly before: number | null; readonly after: number | null };
  /** Why the published figure differs from the computed one, in both. */
  readonly finding: { readonly before: Match | null; readonly after: Match | null };
  /** True when it changed although the older submission was locked or approved; null where nobody says. */
  readonly changedAfterLock: boolean | null;
  /** Data row of the file, from 1, in both. */
  readonly rows: { readonly before: number | null; readonly after: number | null };
}

/** Two submissions beside one another. */
export interface SubmissionComparison {
  readonly summary: Readonly<Record<ComparedRow['change'] | 'rows' | 'afterLock', number>>;
  readonly rows: readonly ComparedRow[];
  readonly issues: readonly Issue[];
}

/** How submissions are compared. */
export interface ComparisonOptions extends ComputeOptions {
  /** True when the older submission was locked as a whole; else its state column says so for each row. */
  readonly locked?: boolean | undefined;
}

export const STATE = [
  'state',
  'status pengajuan',
  'status dokumen',
  'status submission',
  'submission state',
  'status kunci',
  'terkunci',
  'status persetujuan',
];
export const LOCKED = ['locked', 'approved', 'terkunci', 'dikunci', 'disetujui', 'final', 'ya', 'true', 'sah'];
const TEXTS = ['measure_unit', 'scale', 'evidence', 'source', 'note'] as const;

/**
 * Compares two submissions of figures (*dua kali penyampaian*) for whoever reviews them. Rows belong together by unit,
 * indicator, period and document; figures are the same when their images are, however they are written.
 *
 * @example
 * const rows = (target: number) => readIndicators(sheetFromCells(['Indikator', 'Target'], [['IKM', target]]), { messages: ID });
 * compareSubmissions(rows(80), rows(82), { policy: PEMDA_UNCAPPED, messages: ID }).rows[0]?.fields;
 * // [{ field: 'target', before: 80, after: 82 }]
 */
export function compareSubmissions(
  before: IndicatorTable,
  after: IndicatorTable,
  options: ComparisonOptions,
): SubmissionComparison {
  const [old, now] = [reconcile(before, options), reconcile(after, options)];
  const known = rowsByKey(before);
  const isLocked = lockOf(before, options.locked);
  const rows: ComparedRow[] = [];
  for (const [key, row] of rowsByKey(after)) {
    const was = known.get(key);
    known.delete(key);
    rows.push(compared(was ?? null, row));
  }
  for (const row of known.values()) rows.push(compared(row, null));
  const count = (change: ComparedRow['change']): number => rows.filter((row) => row.change === change).length;
  const summary = {
    rows: rows.length,
    same: count('same'),
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    afterLock: rows.filter(({ changedAfterLock }) => changedAfterLock === true).length,
  };
  return { summary, rows, issues: now.issues };

  function compared(was: number | null, row: number | null): ComparedRow {
    const [table, at] = row === null ? [before, was as number] : [after, row];
    const fields = was === null || row === null ? [] : changesOf(before, was, after, row);
    const change = was === null ? 'added' : row === null ? 'removed' : fields.length > 0 ? 'changed' : 'same';
    const [one, other] = [found(old.rows, was), found(now.rows, row)];
    const locked = was === null ? (options.locked ?? null) : isLocked(was);
    return {
      unit: textsOf(table, 'unit')?.values[at] ?? null,
      indicator: textsOf(table, 'indicator')?.values[at] ?? null,
      period: textsOf(table, 'period')?.values[at] ?? null,
      change,
      fields,
      computed: { before: one?.computed ?? null, after: other?.computed ?? null },
      finding: { before: one?.match ?? null, after: other?.match ?? null },
      changedAfterLock: locked === null ? null : locked && change !== 'same',
      rows: { before: one?.source.row ?? null, after: other?.source.row ?? null },
    };
  }
}

function found(rows: readonly ReconciledRow[], row: number | null): ReconciledRow | undefined {
  return row === null ? undefined : rows[row];
}

/** Rows by unit, indicator, period, document and version; further rows of one key by their number. */
function rowsByKey(table: IndicatorTable): Map<string, number> {
  const rows = new Map<string, number>();
  const counts = new Map<string, number>();
  const version = table.columns.version;
  for (let row = 0; row < table.length; row++) {
    const texts = (['unit', 'indicator', 'period', 'document'] as const).map(
      (field) => textsOf(table, field)?.values[row] ?? '',
    );
    const key = JSON.stringify([...texts, version?.kind === 'category' ? categoryAt(version, row) : null]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    rows.set(`${key} ${count}`, row);
  }
  return rows;
}

function changesOf(before: IndicatorTable, was: number, after: IndicatorTable, row: number): readonly FieldChange[] {
  const numbers = NUMBER_FIELDS.flatMap((field): FieldChange[] => {
    const [one, other] = [before.numberCell(was, field), after.numberCell(row, field)];
    const isSame =
      sameFigure(one?.value ?? null, other?.value ?? null) && (one?.value != null || sameRaw(one?.raw, other?.raw));
    return isSame ? [] : [{ field, before: one?.raw ?? null, after: other?.raw ?? null }];
  });
  const categories = (Object.keys(CATEGORY_FIELDS) as CategoryField[]).flatMap((field): FieldChange[] => {
    if (field === 'target_kind' || field === 'version') return [];
    const [one, other] = [categoryOf(before, field, was), categoryOf(after, field, row)];
    return one === other ? [] : [{ field, before: one, after: other }];
  });
  const texts = TEXTS.flatMap((field): FieldChange[] => {
    const [one, other] = [textsOf(before, field)?.values[was] ?? null, textsOf(after, field)?.values[row] ?? null];
    return one === other ? [] : [{ field, before: one, after: other }];
  });
  return [...numbers, ...categories, ...texts];
}

function sameFigure(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : image(one) === image(other);
}

/** Two cells without figure are the same when they say the same: `-` and *belum rilis* are two reasons. */
function sameRaw(one: unknown, other: unknown): boolean {
  return normalHeader(textOf(one)) === normalHeader(textOf(other));
}

function textOf(raw: unknown): string {
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
}

function categoryOf(table: IndicatorTable, field: CategoryField, row: number): string | null {
  const column = table.columns[field];
  return column?.kind === 'category' ? categoryAt(column, row) : null;
}

/** Whether a row of the older submission was locked: the caller's word, else a state column, else nobody knows. */
function lockOf(table: IndicatorTable, locked: boolean | undefined): (row: number) => boolean | null {
  if (locked !== undefined) return () => locked;
  const { text } = namedBeside(table, { state: STATE });
  return (row) => {
    const state = normalHeader(text(row, 'state') ?? '');
    return state === '' ? null : LOCKED.includes(state);
  };
}
