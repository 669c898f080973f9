import type { Citation, Severity } from '../../issue.js';
import type { IssueValues } from '../../locale/messages.js';
import type { Cascade } from '../cascade.js';
import type { CascadeField } from '../read/fields.js';
import type { CascadeSettings } from '../settings.js';

/** One fault that a check found. */
export interface Finding {
  readonly node: number;
  /** Indicator row that it is about, where it is about one. */
  readonly row?: number;
  /** Field whose cell is wrong. */
  readonly field?: CascadeField;
  /** What the text names beside the node and its level. */
  readonly values?: IssueValues;
}

/** What checks look at. */
export interface CheckContext {
  readonly cascade: Cascade;
  readonly settings: CascadeSettings;
  /** Positions of the levels that the file uses. */
  readonly used: readonly number[];
  /** Nodes that an earlier check found fault with: one cause is told once. */
  readonly flagged: (code: string) => ReadonlySet<number>;
  /** Name of a level in the language of the issues. */
  readonly levelName: (level: number) => string;
}

/** A rule that a tree keeps, or the faults that break it (ORG-CSC-04). */
export interface Check<Code extends string = string> {
  /** `cascade/kebab-name`, stable for ever. */
  readonly code: Code;
  readonly severity: Severity;
  /** Rule of the reference that asks for it. */
  readonly basis: string;
  readonly citation?: Citation;
  /** Fields that the file must have, all of them; of a list within, one. */
  readonly needs: readonly (CascadeField | readonly CascadeField[])[];
  /** False for a check that only some agencies want: a file of settings switches it on. */
  readonly standard?: false;
  /** The faults of a tree, in the order of its nodes. */
  find(context: CheckContext): Iterable<Finding>;
}

/** A check, with its code as a type so that its texts are complete or do not compile. */
export function defineCheck<const Code extends `cascade/${string}`>(check: Check<Code>): Check<Code> {
  return Object.freeze(check);
}

/** Instruments that checks cite. */
export const CITED = {
  r53: { instrument: 'PermenPANRB 53/2014' },
  r89: { instrument: 'PermenPANRB 89/2021' },
  r8: { instrument: 'PermenPANRB 8/2021', article: 'Lampiran, hlm. 24-25' },
  p86: { instrument: 'Permendagri 86/2017' },
  k127: { instrument: 'KMK 127/2026', article: 'menurut penyandian publik' },
} as const satisfies Record<string, Citation>;
