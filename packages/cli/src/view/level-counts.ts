import { NO_LEVEL, type Cascade } from '@takar/core/cascade';
import type { Texts } from '../locale/texts.js';

/** How many nodes each level has, the highest first: `2 tujuan · 5 sasaran`. Nothing where no level is known. */
export function levelCounts({ scheme, level }: Cascade, { locale, tree }: Texts): string {
  const counts = new Map<number, number>();
  for (const code of level) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size === 1 && counts.has(NO_LEVEL)) return '';
  const known = [...counts].sort(([a], [b]) => a - b);
  return known.map(([code, count]) => `${count} ${scheme.levels[code]?.label[locale] ?? tree.noLevel}`).join(' · ');
}
