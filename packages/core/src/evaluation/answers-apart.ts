import { isObject } from '../data/json-tables.js';
import type { Say } from './check-sheet.js';
import { listIn, objectsIn } from './lists.js';
import { textOf } from './read-answer.js';
import { LAYERS, type Layer } from './sheet.js';
import { layerNamed, valueNamed } from './sheet-words.js';

/** Answers that stand apart from the list of criteria. */
export interface AnswersApart {
  /** Answers of a code by layer; each code is taken once. */
  readonly take: (code: string) => readonly (readonly [Layer, unknown])[];
  /** Evidence that stands beside them. */
  readonly evidenceOf: (code: string) => unknown;
  /** Codes that nobody took: they are not on the sheet. */
  readonly notTaken: () => readonly string[];
}

/** Reads answers by layer and code, `{"assessor": {"A1.1": 90}}`, or as rows `[{"criterion", "layer", "value", "evidence"}]`. */
export function answersApart(answers: unknown, usual: Layer, say: Say): AnswersApart {
  const byCode = new Map<string, Map<Layer, unknown>>();
  const evidence = new Map<string, unknown>();
  const keep = (code: string, layer: Layer, value: unknown): void => {
    const known = byCode.get(code) ?? new Map<Layer, unknown>();
    if (known.has(layer)) say('evaluation/answered-twice', '/answers', { code, layer });
    else known.set(layer, value);
    byCode.set(code, known);
  };
  const unknownLayer = (word: string, path: string): void => {
    say('evaluation/unknown-word', path, { text: word, name: 'layer', known: LAYERS });
  };
  if (Array.isArray(answers)) {
    for (const [row, i] of objectsIn(answers, '/answers', say)) {
      const code = textOf(valueNamed(row, 'criterion'));
      const word = textOf(valueNamed(row, 'layer'));
      const layer = word === null ? usual : layerNamed(word);
      if (layer === undefined) unknownLayer(word ?? '', `/answers/${i}/layer`);
      else if (code !== null) keep(code, layer, valueNamed(row, 'value'));
      const pieces = valueNamed(row, 'evidence');
      if (code !== null && pieces !== undefined) evidence.set(code, pieces);
    }
  } else if (isObject(answers)) {
    for (const [word, values] of Object.entries(answers)) {
      const layer = layerNamed(word);
      if (layer === undefined || !isObject(values)) unknownLayer(word, `/answers/${word}`);
      else for (const [code, value] of Object.entries(values)) keep(code, layer, value);
    }
  } else {
    listIn(answers, '/answers', say);
  }
  return {
    take(code) {
      const taken = [...(byCode.get(code) ?? [])];
      byCode.delete(code);
      return taken;
    },
    evidenceOf: (code) => evidence.get(code),
    notTaken: () => [...byCode.keys()],
  };
}
