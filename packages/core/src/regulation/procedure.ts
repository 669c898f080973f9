import type { Inputs, Parameters } from '../expression/evaluate.js';
import type { Trace } from '../expression/trace.js';
import type { Messages } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import type { TableIssue } from '../issue-table.js';

/** What a procedure is given. */
export interface ProcedureInput {
  /** Figures, flags (1 or 0), categories, dates and texts by name. */
  readonly fields: Inputs;
  /** Lists and rows by name. */
  readonly lists: Readonly<Record<string, readonly Inputs[]>>;
  /** Inputs of shape `any`, as they stand. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** What stands in a procedure's answer under a name. */
export type ProcedureValue =
  number | string | boolean | null | readonly ProcedureValue[] | { readonly [name: string]: ProcedureValue };

/** What a procedure answers. */
export interface ProcedureResult {
  /** The result; null with a reason. */
  readonly value: ProcedureValue;
  readonly reason: MissingReason | null;
  /** Everything else by name. */
  readonly values: Readonly<Record<string, ProcedureValue>>;
  /** How it came about. */
  readonly steps: readonly Trace[];
  readonly issues: readonly TableIssue[];
}

/** A computation that the algebra has no words for. */
export interface Procedure {
  /** Raised when the same inputs give another result than before; part of the hash of the rule. */
  readonly version: number;
  /** What it does, in words: the place of a formula. */
  readonly phrase: { readonly id: string; readonly en: string };
  /** Answers for inputs that were read; never throws for data. */
  readonly run: (input: ProcedureInput, context: { parameters: Parameters; messages: Messages }) => ProcedureResult;
}
