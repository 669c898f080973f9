import type { LocalText } from '../locale/messages.js';

/** Kinds of staff (*jenis pegawai*). A head count says which of them it covers. */
export const STAFF_KINDS = ['pns', 'cpns', 'pppk', 'pppk-part-time', 'unknown'] as const;
/** Kind of staff (*jenis pegawai*). */
export type StaffKind = (typeof STAFF_KINDS)[number];

/** Official terms of the kinds. */
export const STAFF_KIND_TERMS: Readonly<Record<StaffKind, LocalText>> = {
  pns: { id: 'PNS', en: 'civil servants (PNS)' },
  cpns: { id: 'CPNS', en: 'candidate civil servants (CPNS)' },
  pppk: { id: 'PPPK', en: 'contract staff (PPPK)' },
  'pppk-part-time': { id: 'PPPK paruh waktu', en: 'part-time contract staff (PPPK)' },
  unknown: { id: 'jenis tidak diketahui', en: 'kind unknown' },
};

const WORDS: readonly (readonly [RegExp, StaffKind])[] = [
  [/^(?:p3k|pppk|pegawai pemerintah dengan perjanjian kerja)\W*(?:paruh\W*waktu|part\W*time|pw)$/, 'pppk-part-time'],
  [/^(?:p3k|pppk|pegawai pemerintah dengan perjanjian kerja)(?:\W*(?:penuh\W*waktu|full\W*time))?$/, 'pppk'],
  [/^(?:cpns|calon pns|calon pegawai negeri sipil)(?:\W.*)?$/, 'cpns'],
  [/^(?:pns|pegawai negeri sipil|civil servant)(?:\W.*)?$/, 'pns'],
];

/** Kind of staff that a word stands for; null where it is none. */
export function readStaffKind(text: string): StaffKind | null {
  const bare = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return WORDS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** A head count with the kinds that it covers. */
export interface HeadCount {
  readonly heads: number;
  /** Kinds of staff that are counted, as the caller chose them. */
  readonly covers: readonly StaffKind[];
  /** Heads of each covered kind. */
  readonly byKind: Readonly<Partial<Record<StaffKind, number>>>;
  /** People of kinds that are not covered. */
  readonly outside: number;
}

/** Counts people by kind. Everyone counts as one head, also a person who works part of the time. */
export function countHeads(kinds: Iterable<StaffKind>, covers: readonly StaffKind[] = STAFF_KINDS): HeadCount {
  return countRows(eachOnce(kinds), covers);
}

/** Counts rows that each stand for some people of one kind. */
export function countRows(
  rows: Iterable<{ readonly kind: StaffKind; readonly count: number }>,
  covers: readonly StaffKind[] = STAFF_KINDS,
): HeadCount {
  const byKind: Partial<Record<StaffKind, number>> = Object.fromEntries(covers.map((kind) => [kind, 0]));
  let heads = 0;
  let outside = 0;
  for (const { kind, count } of rows) {
    const known = byKind[kind];
    if (known === undefined) outside += count;
    else {
      byKind[kind] = known + count;
      heads += count;
    }
  }
  return { heads, covers, byKind, outside };
}

function* eachOnce(kinds: Iterable<StaffKind>): Iterable<{ readonly kind: StaffKind; readonly count: number }> {
  for (const kind of kinds) yield { kind, count: 1 };
}
