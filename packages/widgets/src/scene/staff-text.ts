import { formatNumber, STAFF_KIND_TERMS, STAFF_KINDS, type HeadCount } from '@takar/core';
import type { Tongue } from '../locale/tongue.js';

/** Kinds of staff that a head count covers, with the heads of each; `none` where there is nobody. */
export function staffText({ byKind }: HeadCount, none: string, { core }: Tongue): string {
  const present = STAFF_KINDS.filter((kind) => (byKind[kind] ?? 0) > 0);
  const text = present.map(
    (kind) => `${STAFF_KIND_TERMS[kind][core.locale]} ${formatNumber(byKind[kind] ?? 0, core.numbers)}`,
  );
  return text.length === 0 ? none : text.join(', ');
}
