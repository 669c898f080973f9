import { bareHeader, normalHeader } from '../data/header-text.js';
import type { IndicatorTable } from '../data/indicator-table.js';
import type { MoneyOutcome } from '../money/money.js';
import { readMoney } from '../money/read-money.js';

/** Headers by what stands under them, in normal form; the first that a table has counts. */
const COLUMNS = {
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
export function readBudgets({ sheet, sourceRows, others, length }: IndicatorTable): BudgetReading {
  const columnOf = (name: keyof typeof COLUMNS): number | null => {
    for (const normal of [normalHeader, (header: string) => bareHeader(normalHeader(header))])
      for (const alias of COLUMNS[name]) {
        const found = others.find(({ header }) => normal(header) === alias);
        if (found !== undefined) return found.column;
      }
    return null;
  };
  const places = { budget: columnOf('budget'), realised: columnOf('realised'), programme: columnOf('programme') };
  const amount = (row: number, column: number | null): MoneyOutcome =>
    column === null ? { value: null, reason: 'missing' } : readMoney(sheet.cell(row, column));
  return {
    rows: Array.from({ length }, (_, i): RowBudget => {
      const row = sourceRows[i] as number;
      const programme = places.programme === null ? null : sheet.cell(row, places.programme);
      return {
        budget: amount(row, places.budget),
        realised: amount(row, places.realised),
        programme: programme === null ? null : String(programme).normalize('NFC').trim(),
      };
    }),
    absent: (['budget', 'realised'] as const).filter((name) => places[name] === null),
  };
}
