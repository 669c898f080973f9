import { isObject, own, type JsonObject } from '../data/json-tables.js';
import { MOST_LEVELS, type CascadeLevel, type CascadeScheme, type LevelFamily, type LevelTrait } from './scheme.js';
import { STANDARD_SCHEME } from './schemes/standard.js';

const FAMILIES: readonly LevelFamily[] = ['plan', 'logic', 'post', 'indicator', 'outline'];
const TRAITS: readonly LevelTrait[] = ['outcome', 'strategic', 'coordinated', 'unmeasured', 'budgeted'];

/**
 * Reads a scheme of levels: `{id, levels: [{key, label, rank, aliases, family, stage, nests, traits}]}`. Of a level only the
 * key is needed; ranks follow the order of the list. A level with the key of a standard one starts from that. `wrong` hears
 * of what cannot be followed; then there is no scheme.
 */
export function readScheme(
  json: unknown,
  wrong: (path: string, text: string, allowed: readonly string[]) => void,
): CascadeScheme | null {
  const list = isObject(json) ? own(json, 'levels') : undefined;
  if (!isObject(json) || !Array.isArray(list) || list.length === 0 || list.length > MOST_LEVELS) {
    wrong('/scheme/levels', JSON.stringify(list ?? null), [`1–${MOST_LEVELS} levels`]);
    return null;
  }
  const levels = list.flatMap((item: unknown, i): readonly CascadeLevel[] => {
    const key = isObject(item) ? own(item, 'key') : undefined;
    if (!isObject(item) || typeof key !== 'string' || key.trim() === '') {
      wrong(`/scheme/levels/${i}/key`, JSON.stringify(key ?? null), ['text']);
      return [];
    }
    return [levelOf(item, key.trim(), i, wrong)];
  });
  const id = own(json, 'id');
  return { id: typeof id === 'string' ? id : 'own', levels };
}

function levelOf(
  item: JsonObject,
  key: string,
  i: number,
  wrong: (path: string, text: string, allowed: readonly string[]) => void,
): CascadeLevel {
  const standard = STANDARD_SCHEME.levels.find((level) => level.key === key);
  const path = `/scheme/levels/${i}`;
  const among = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = own(item, name);
    if (value === undefined) return fallback;
    if (allowed.includes(value as T)) return value as T;
    wrong(`${path}/${name}`, JSON.stringify(value), allowed);
    return fallback;
  };
  const label = own(item, 'label');
  const rank = own(item, 'rank');
  const stage = own(item, 'stage');
  const nests = own(item, 'nests') ?? standard?.nests;
  const traits = texts(own(item, 'traits'));
  for (const trait of traits ?? []) if (!TRAITS.includes(trait as LevelTrait)) wrong(`${path}/traits`, trait, TRAITS);
  return {
    key,
    label: isObject(label)
      ? { id: textOr(own(label, 'id'), key), en: textOr(own(label, 'en'), key) }
      : typeof label === 'string'
        ? { id: label, en: label }
        : (standard?.label ?? { id: key, en: key }),
    family: among('family', FAMILIES, standard?.family ?? 'plan'),
    rank: typeof rank === 'number' ? rank : i + 1,
    stage: typeof stage === 'number' ? stage : (standard?.stage ?? i + 1),
    ...(nests === true ? { nests: true } : {}),
    traits: (traits as readonly LevelTrait[] | undefined) ?? standard?.traits ?? [],
    aliases: [...(texts(own(item, 'aliases')) ?? []), ...(standard?.aliases ?? [])],
  };
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}
