import type { IndicatorTable } from '../data/indicator-table.js';
import { namedBeside } from '../data/named-columns.js';
import type { MoneyOutcome } from '../money/money.js';
import { readMoney } from '../money/read-money.js';

export const BUDGET_COLUMNS = {
  budget: [
    ...['pagu anggaran', 'pagu', 'anggaran', 'alokasi anggaran', 'alokasi', 'jumlah anggaran', 'total anggaran'],
    ...['anggaran pagu', 'anggaran alokasi', 'anggaran target', 'pagu dipa', 'dipa', 'pagu apbd', 'pagu dpa', 'dpa'],
    ...['budget', 'budget ceiling', 'budget allocation', 'allocation'],
  ],
  realised: [
    ...['realisasi anggaran', 'anggaran realisasi', 'realisasi pagu', 'realisasi keuangan', 'keuangan realisasi'],
    ...['realisasi belanja', 'realisasi pagu anggaran', 'jumlah realisasi anggaran', 'total realisasi anggaran'],
    ...['realised budget', 'realized budget', 'budget realisation', 'budget realised', 'expenditure', 'spent'],
  ],
  programme: [
    ...[
      'program',
      'nama program',
      'program kegiatan',
      'kegiatan',
      'nama kegiatan',
      'sub kegiatan',
      'nama sub kegiatan',
    ],
    ...['kode program', 'programme', 'activity'],
  ],
} as const;

/** Budget and realised budget of a row, to the sen, or why there is none; and the programme that it names. */
export interface RowBudget {
  readonly budget: MoneyOutcome;
  readonly realised: MoneyOutcome;
  readonly programme: string | null;
}

/** Budgets beside rows of indicators. */
export interface BudgetReading {
  /** One for each row of the table. */
  readonly rows: readonly RowBudget[];
  /** Columns that the table does not have. */
  readonly absent: readonly ('budget' | 'realised')[];
}

/**
 * Budget (*pagu*) and realised budget (*realisasi anggaran*) of rows of indicators, from columns that no field of
 * indicators claims: `Pagu`, `Realisasi Anggaran (Rp)`. Amounts are read to the sen; a cell without amount has its reason.
 */
export function readBudgets(table: IndicatorTable): BudgetReading {
  const columns = namedBeside(table, BUDGET_COLUMNS);
  const amount = (row: number, name: 'budget' | 'realised'): MoneyOutcome =>
    columns.has(name) ? readMoney(columns.cell(row, name)) : { value: null, reason: 'missing' };
  return {
    rows: Array.from({ length: table.length }, (_, row): RowBudget => ({
      budget: amount(row, 'budget'),
      realised: amount(row, 'realised'),
      programme: columns.text(row, 'programme'),
    })),
    absent: (['budget', 'realised'] as const).filter((name) => !columns.has(name)),
  };
}
