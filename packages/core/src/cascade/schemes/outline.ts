import { MOST_LEVELS, type CascadeScheme } from '../scheme.js';

/** Levels that are only numbered: each stands right below the one before. */
export function outlineScheme(depth: number): CascadeScheme {
  return {
    id: 'outline',
    levels: Array.from({ length: Math.min(depth, MOST_LEVELS) }, (_, i) => ({
      key: String(i + 1),
      label: { id: `jenjang ${i + 1}`, en: `level ${i + 1}` },
      family: 'outline' as const,
      rank: i + 1,
      stage: i + 1,
      traits: [],
      aliases: [],
    })),
  };
}
