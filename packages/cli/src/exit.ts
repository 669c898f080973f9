import type { Issue } from '@takar/core';

/** Exit codes: stable, so that scripts can tell what happened without reading text. */
export const EXIT = {
  /** Done; findings of `reconcile` are part of the answer. */
  done: 0,
  /** Done, but the data has errors. */
  dataErrors: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** An input cannot be read. */
  unreadable: 3,
  /** An engine or the network failed, or Takar itself. */
  engine: 4,
} as const;

/** One of the exit codes of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An end of the command that the user can do something about: what happened, and what to do. */
export class CommandEnd extends Error {
  override readonly name = 'CommandEnd';
  readonly exit: ExitCode;
  readonly hint: string;
  /** What the readers said, where they gave the reason. */
  readonly issues: readonly FileIssue[];

  constructor(exit: ExitCode, message: string, hint = '', issues: readonly FileIssue[] = []) {
    super(message);
    this.exit = exit;
    this.hint = hint;
    this.issues = issues;
  }
}

/** An issue and the file it was found in, where several files or the file itself matter. */
export type FileIssue = Omit<Issue, 'code'> & { readonly code: string; readonly file?: string };

/** Wrong usage: exit 2. */
export function usageError(message: string, hint = ''): CommandEnd {
  return new CommandEnd(EXIT.usage, message, hint);
}
