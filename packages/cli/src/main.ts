import { messagesOf } from '@takar/core';
import { COMMANDS } from './commands/all.js';
import { COMMAND_NAMES, type CommandName } from './commands/names.js';
import { commandHelp, generalHelp } from './commands/help.js';
import type { Command } from './commands/context.js';
import { CommandEnd, EXIT, usageError, type ExitCode, type FileIssue } from './exit.js';
import { textsOf } from './locale/texts-of.js';
import type { Texts } from './locale/texts.js';
import { localeOf, parseOptions, valueOf, type Parsed } from './options/parse.js';
import { COMMON } from './options/table.js';
import { IssueGroups, issueText } from './output/issues.js';
import { jsonDocument } from './output/json.js';
import { refuseOverInput } from './output/over-input.js';
import { createProgress, type Progress } from './output/progress.js';
import { writeFileBy, writeOut } from './output/sink.js';
import { widthOf } from './output/width-of.js';
import { nearest } from './text/nearest.js';
import { styleOf } from './text/style.js';
import { version } from './version.js';

/** Runs the command line and sets the exit code; never throws, and never shows a stack trace unasked. */
export async function main(argv: readonly string[]): Promise<void> {
  const texts = textsOf(localeOf(argv));
  closeQuietly(process.stdout, texts);
  closeQuietly(process.stderr, texts);
  const progress = createProgress(process.stderr);
  try {
    process.exitCode = await dispatch(argv, texts, progress);
  } catch (error) {
    progress.end();
    process.exitCode = await explainEnd(error, argv, texts);
  }
}

/** The reader may leave before everything is written, as `| head` does: that is no error. A disk that is full is one. */
function closeQuietly(stream: NodeJS.WriteStream, texts: Texts): void {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') process.exit(process.exitCode ?? EXIT.done);
    if (stream === process.stdout) process.stderr.write(`takar: ${texts.files.cannotWrite('-', code)}\n`);
    process.exit(EXIT.usage);
  });
}

async function dispatch(argv: readonly string[], texts: Texts, progress: Progress): Promise<ExitCode> {
  const at = argv.findIndex((word, i) => !word.startsWith('-') && argv[i - 1] !== '--locale');
  const word = at === -1 ? undefined : argv[at];
  const rest = argv.filter((_, i) => i !== at);
  if (word === undefined || word === 'help') return general(rest, word, texts);
  const command = COMMANDS.find(({ name }) => name === word);
  if (command === undefined) {
    throw usageError(texts.usage.unknownCommand(word), texts.usage.nearest(nearest(word, [...COMMAND_NAMES, 'help'])));
  }
  const parsed = parseOptions(rest, command.options, texts);
  if (parsed.values.has('help')) return show(commandHelp(command, texts, widthOf(process.stdout)), texts);
  return run(command, parsed, texts, progress);
}

async function run(command: Command, parsed: Parsed, texts: Texts, progress: Progress): Promise<ExitCode> {
  refuseOverInput(parsed, texts);
  const out = valueOf(parsed, 'out');
  const written = (): void => {
    progress.end();
    if (out !== undefined) process.stderr.write(`${texts.words.written(out)}\n`);
  };
  return command.run({
    parsed,
    texts,
    messages: messagesOf(texts.locale),
    progress,
    write: async (pieces) => {
      // An answer on the terminal is its own sign of progress.
      if (out === undefined && process.stdout.isTTY) progress.end();
      else progress.stage(texts.words.writing);
      await writeOut(pieces, out, texts);
      written();
    },
    writeFile: async (write) => {
      if (out === undefined) throw usageError(texts.usage.outNeeded('FILE'));
      progress.stage(texts.words.writing);
      await writeFileBy(write, out, texts);
      written();
    },
    tell: (issues) => {
      const groups = issues instanceof IssueGroups ? issues : new IssueGroups(issues);
      say(issueText(groups, texts, styleOf(process.stderr), widthOf(process.stderr)));
    },
  });
}

/** `takar`, `takar --help`, `takar --version`, `takar help compute`. */
async function general(rest: readonly string[], word: string | undefined, texts: Texts): Promise<ExitCode> {
  const parsed = parseOptions(rest, [...COMMON, 'version'], texts);
  if (parsed.values.has('version')) return show([`${version()}\n`], texts);
  const [topic] = parsed.positionals;
  const command = COMMANDS.find(({ name }) => name === (topic as CommandName | undefined));
  if (command !== undefined) return show(commandHelp(command, texts, widthOf(process.stdout)), texts);
  if (topic !== undefined) {
    throw usageError(texts.usage.unknownCommand(topic), texts.usage.nearest(nearest(topic, COMMAND_NAMES)));
  }
  const help = generalHelp(texts, widthOf(process.stdout));
  if (word === 'help' || parsed.values.has('help')) return show(help, texts);
  process.stderr.write([...help].join(''));
  return EXIT.usage;
}

async function show(pieces: Iterable<string>, texts: Texts): Promise<ExitCode> {
  await writeOut(pieces, undefined, texts);
  return EXIT.done;
}

function say(lines: Iterable<string>): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** Says why a command ended early. Where JSON was asked for, the document on standard output says it too. */
async function explainEnd(error: unknown, argv: readonly string[], texts: Texts): Promise<ExitCode> {
  const style = styleOf(process.stderr);
  if (!(error instanceof CommandEnd)) {
    const message = error instanceof Error ? error.message : String(error);
    say([`takar: ${style.error(texts.words.internal(message))}`, texts.words.internalHint]);
    if (process.env.TAKAR_DEBUG === '1' && error instanceof Error) say([error.stack ?? '']);
    return EXIT.engine;
  }
  say([`takar: ${style.error(error.message)}`, ...(error.hint === '' ? [] : [error.hint])]);
  const others = error.issues.filter(({ message }) => message !== error.message);
  say(issueText(new IssueGroups(others), texts, style, widthOf(process.stderr)));
  if (error.exit === EXIT.unreadable && asksForJson(argv)) await writeOut(failure(error.issues), undefined, texts);
  return error.exit;
}

function failure(issues: readonly FileIssue[]): Iterable<string> {
  return jsonDocument({ issues });
}

function asksForJson(argv: readonly string[]): boolean {
  const toFile = argv.some((word) => word === '-o' || word.startsWith('--out'));
  return !toFile && argv.some((word, i) => word === '--to=json' || (word === '--to' && argv[i + 1] === 'json'));
}
