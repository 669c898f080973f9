import type { ReconcileModel } from '../data/reconcile-model.js';
import type { ReviewNote } from './review-event.js';

/** Longest note that is kept. */
export const LONGEST_NOTE = 2000;

/** Notes of a reviewer, while the page is open. They stay with their row when the data are read again. */
export class ReviewNotes {
  readonly #byKey = new Map<string, string>();

  /** Notes by row of a model. */
  of(model: ReconcileModel): ReadonlyMap<number, string> {
    const keys = keysOf(model);
    return new Map(
      keys.flatMap((key, row): [number, string][] => {
        const note = this.#byKey.get(key);
        return note === undefined ? [] : [[row, note]];
      }),
    );
  }

  /** Keeps a note; an empty one is none. */
  set(model: ReconcileModel, row: number, text: string): void {
    const key = keysOf(model)[row];
    if (key === undefined) return;
    const note = text.slice(0, LONGEST_NOTE).trim();
    if (note === '') this.#byKey.delete(key);
    else this.#byKey.set(key, note);
  }
}

/** What tells rows apart when they are read again; the same row twice counts up. */
function keysOf({ reconciliation }: ReconcileModel): readonly string[] {
  const known = new Map<string, number>();
  return reconciliation.rows.map(({ input }) => {
    const key = JSON.stringify([input['unit'], input['indicator'], input['period']]);
    const before = known.get(key) ?? 0;
    known.set(key, before + 1);
    return `${before} ${key}`;
  });
}

/** A row with its note, as events and files give it. */
export function reviewNote({ computation, reconciliation }: ReconcileModel, row: number, note: string): ReviewNote {
  const found = reconciliation.rows[row];
  const text = (name: string): string | null => {
    const value = found?.input[name] ?? null;
    return value === null || value === '' ? null : String(value);
  };
  const published = computation.table.numberCell(row, 'published');
  return {
    row,
    unit: text('unit'),
    indicator: text('indicator') ?? String(row + 1),
    period: text('period'),
    before: published?.value == null ? null : String(published.raw).trim(),
    after: found?.computed ?? null,
    difference: found?.difference ?? null,
    finding: found?.match ?? 'notComputable',
    note,
  };
}

/** The whole review as a JSON document: the policy with its version, and every row with its note. */
export function reviewJson(model: ReconcileModel, rows: readonly number[], notes: ReadonlyMap<number, string>): string {
  const { policy, summary } = model.reconciliation;
  const all = rows.map((row) => reviewNote(model, row, notes.get(row) ?? ''));
  return `${JSON.stringify({ policy, summary, rows: all }, null, 2)}\n`;
}
