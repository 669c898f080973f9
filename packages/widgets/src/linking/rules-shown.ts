import { policyOf } from '@takar/core';
import type { LinkGroup } from './group.js';
import { computationOf } from './matching.js';

/** Versions of the rules that the widgets of a group compute with now; a chunk of its own, for pages with links. */
export function rulesShown(group: LinkGroup): readonly string[] {
  const hashes = group.members.map(({ model }) => {
    const computation = computationOf(model);
    return computation === null ? null : policyOf(computation).hash;
  });
  return [...new Set(hashes.filter((hash) => hash !== null))];
}
