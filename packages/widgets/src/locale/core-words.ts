import { ID_NUMBERS, ID_REASONS, QUIET_ISSUES, type IssueTexts, type Messages } from '@takar/core';

/** What every picture needs of the words of `@takar/core`; the rest comes when someone asks (`full.ts`). */
export type CoreWords = Pick<Messages, 'locale' | 'numbers' | 'reasons'>;

/** Indonesian. */
export const ID_WORDS: CoreWords = { locale: 'id', numbers: ID_NUMBERS, reasons: ID_REASONS };

/** Issues that carry only their code; `retell` of `full.ts` puts them into words. */
export function quiet({ locale }: CoreWords): IssueTexts {
  return { locale, issues: QUIET_ISSUES };
}
