import type { FinalTarget, NationalStandard } from '@takar/core';

/** A post that signs, and who holds it; names are the agency's own and never needed. */
export interface Party {
  readonly post: string;
  readonly name: string | null;
  readonly rank: string | null;
  readonly nip: string | null;
}

/** What a document says that its figures do not: agency, year, letterhead, who signs, targets and standards. */
export interface About {
  readonly agency: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  /** Period of the document, as `2026` or `2026-Q1`; the latest in the data when null. */
  readonly period: string | null;
  readonly place: string | null;
  /** Day of the document, as `2026-02-27`. */
  readonly date: string | null;
  /** Lines of the letterhead. */
  readonly letterhead: readonly string[];
  /** Who promises or is appraised, and who receives or appraises. */
  readonly first: Party | null;
  readonly second: Party | null;
  readonly summary: string | null;
  readonly finalTargets: readonly FinalTarget[];
  readonly standards: readonly NationalStandard[];
}

/** Nothing said. */
export const NOTHING_SAID: About = {
  agency: null,
  unit: null,
  year: null,
  period: null,
  place: null,
  date: null,
  letterhead: [],
  first: null,
  second: null,
  summary: null,
  finalTargets: [],
  standards: [],
};
