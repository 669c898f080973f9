import type { RuleInput } from '../regulation/rule-input.js';
import type { LocalText } from '../locale/messages.js';

/** A percentage that a budget rule reads. */
export const percent = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '%', aliases });

/** An amount of money. */
export const rupiahInput = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: 'Rp', aliases });

/** Names that several budget rules show. */
export const BUDGET_LABELS: Readonly<Record<string, LocalText>> = {
  budget: { id: 'pagu anggaran', en: 'budget' },
  realised: { id: 'realisasi anggaran', en: 'realised budget' },
  outputs: { id: 'keluaran', en: 'outputs' },
  months: { id: 'bulan', en: 'months' },
};
