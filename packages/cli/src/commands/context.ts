import type { Messages } from '@takar/core';
import type { ExitCode, FileIssue } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import type { Parsed } from '../options/parse.js';
import type { OptionName } from '../options/table.js';
import type { IssueGroups } from '../output/issues.js';
import type { Progress } from '../output/progress.js';
import type { Pieces } from '../output/sink.js';
import type { CommandName } from './names.js';

/** What a command is run with. */
export interface Context {
  readonly parsed: Parsed;
  readonly texts: Texts;
  readonly messages: Messages;
  readonly progress: Progress;
  /** Writes the answer to where `--out` says. */
  write(pieces: Pieces): Promise<void>;
  /** Lets a writer fill the file of `--out` itself: it is there as a whole or not at all. */
  writeFile(write: (temporary: string) => Promise<void>): Promise<void>;
  /** Says issues on standard error. */
  tell(issues: readonly FileIssue[] | IssueGroups): void;
}

/** A command: its options, how its use is written, and what it does. */
export interface Command {
  readonly name: CommandName;
  /** Words after the command, as the help writes them. */
  readonly operands: string;
  readonly options: readonly OptionName[];
  /** Command lines for the help, each with the key of its text. */
  readonly examples: readonly (readonly [line: string, key: string])[];
  run(context: Context): Promise<ExitCode>;
}
