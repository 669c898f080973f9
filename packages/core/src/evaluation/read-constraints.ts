import { isObject } from '../data/json-tables.js';
import type { AnswerConstraint } from './sheet.js';

const WRITTEN = /^\s*(?:(crit|kriteria|avg|mean|rata)\s*:)?\s*(?:<=|≤)?\s*(.+?)\s*$/i;

/**
 * Constraints of a criterion as sheets write them: `crit:X` or `X` for the answer of criterion X, `avg:S` for the mean of
 * subcomponent S, several in a list or parted by `;` or `,`; or `{"kind", "of"}`.
 */
export function readConstraints(value: unknown): AnswerConstraint[] {
  const list = typeof value === 'string' ? value.split(/[;,]/) : Array.isArray(value) ? (value as unknown[]) : [];
  return list.flatMap((item): AnswerConstraint[] => {
    if (isObject(item) && typeof item.of === 'string') {
      return [{ kind: item.kind === 'subcomponent-mean' ? 'subcomponent-mean' : 'criterion', of: item.of }];
    }
    const [, prefix = '', of = ''] = WRITTEN.exec(typeof item === 'string' ? item : '') ?? [];
    if (of === '') return [];
    return [{ kind: /^(?:avg|mean|rata)$/i.test(prefix) ? 'subcomponent-mean' : 'criterion', of }];
  });
}
