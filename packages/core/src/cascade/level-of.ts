import { normalHeader } from '../data/header-text.js';
import { NO_LEVEL, type CascadeScheme } from './scheme.js';

/** Reads level names by a scheme; texts that came before are looked up. */
export interface LevelReader {
  /** Position of the level in the scheme, `NO_LEVEL` when no level has that name. */
  of(text: string): number;
}

/** A reader of level names: whole names, then names before or in brackets, without number, then beginnings. */
export function levelReader(scheme: CascadeScheme): LevelReader {
  const whole = new Map<string, number>();
  const beginnings: (readonly [string, number])[] = [];
  for (const [level, { key, aliases }] of scheme.levels.entries()) {
    for (const alias of [key, ...aliases]) {
      const name = normalHeader(alias);
      if (alias.endsWith('…')) beginnings.push([`${name} `, level]);
      if (!whole.has(name)) whole.set(name, level);
    }
  }
  beginnings.sort(([a], [b]) => b.length - a.length);
  const known = new Map<string, number>();
  return {
    of: (text) => {
      let level = known.get(text);
      if (level === undefined) {
        level = find(text);
        if (known.size < 4096) known.set(text, level);
      }
      return level;
    },
  };

  function find(text: string): number {
    const [before = '', inside = ''] = text.split(/[()[\]]/);
    for (const name of [text, before, inside]) {
      const normal = normalHeader(name);
      const found = whole.get(normal) ?? whole.get(withoutNumber(normal));
      if (found !== undefined && normal !== '') return found;
    }
    const start = `${normalHeader(text)} `;
    return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1] ?? NO_LEVEL;
  }
}

/** `sasaran 2` is a *sasaran*, `level 3` keeps nothing but its number. */
function withoutNumber(normal: string): string {
  return normal.replace(/ (?:\d+|ke \d+)$/, '');
}
