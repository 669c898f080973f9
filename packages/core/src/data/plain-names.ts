import { CATEGORY_FIELDS, type CategoryField } from './indicator-table.js';
import { normalHeader } from './header-text.js';

/** A name of a category field. */
export type CategoryName<Field extends CategoryField> = (typeof CATEGORY_FIELDS)[Field][number];

/** The commonest words for polarities beside their names (portals.md B.3); all others stand in `categories.ts`. */
export const POLARITY_WORDS: ReadonlyMap<string, CategoryName<'polarity'>> = new Map([
  ['maksimalkan', 'maximise'],
  ['maksimasi', 'maximise'],
  ['positif', 'maximise'],
  ['naik', 'maximise'],
  ['semakin tinggi semakin baik', 'maximise'],
  ['minimalkan', 'minimise'],
  ['minimasi', 'minimise'],
  ['negatif', 'minimise'],
  ['turun', 'minimise'],
  ['semakin rendah semakin baik', 'minimise'],
  ['stabil', 'stabilise'],
]);

/** The name that a text is, in any case and with any sign between its words; for a polarity also one of a few words. */
export function plainName<Field extends CategoryField>(field: Field, text: string): CategoryName<Field> | undefined {
  const words = normalHeader(text);
  const names: readonly string[] = CATEGORY_FIELDS[field];
  const name =
    names.find((each) => normalHeader(each) === words) ??
    (field === 'polarity' ? POLARITY_WORDS.get(words) : undefined);
  return name as CategoryName<Field> | undefined;
}
