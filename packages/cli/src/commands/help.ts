import type { Texts } from '../locale/texts.js';
import { optionShape, type OptionName } from '../options/table.js';
import { displayWidth } from '../text/width.js';
import { hang, wrap } from '../text/wrap.js';
import { COMMANDS } from './all.js';
import type { Command } from './context.js';

/** `takar --help`. */
export function* generalHelp(texts: Texts, width: number): Generator<string> {
  const { help } = texts;
  yield `${wrap(help.tagline, width).join('\n')}\n\n`;
  yield `${help.usage}: takar ${help.commandWord} [${help.optionsWord}]\n\n${help.commands}:\n`;
  yield* described(
    COMMANDS.map(({ name }) => [name, help.command[name].summary]),
    width,
  );
  yield `\n${help.examples}:\n`;
  for (const { examples } of COMMANDS) yield* exampleText(examples.slice(0, 1), texts, width);
  yield `\n${help.exitCodes}:\n`;
  yield* described(
    help.exits.map((text, code) => [String(code), text]),
    width,
  );
  yield `\n${help.moreHelp}\n${help.otherLanguage}\n`;
}

/** `takar COMMAND --help`. */
export function* commandHelp(command: Command, texts: Texts, width: number): Generator<string> {
  const { help } = texts;
  const { summary, text } = help.command[command.name];
  yield `takar ${command.name}: ${summary}\n\n`;
  yield `${help.usage}: takar ${command.name} ${command.operands} [${help.optionsWord}]\n\n`;
  for (const paragraph of text) yield `${wrap(paragraph, width).join('\n')}\n\n`;
  yield `${help.options}:\n`;
  yield* described(
    command.options.map((name) => [optionText(name), help.option[name]]),
    width,
  );
  yield `\n${help.examples}:\n`;
  yield* exampleText(command.examples, texts, width);
}

function optionText(name: OptionName): string {
  const { short, placeholder } = optionShape(name);
  return `${short === undefined ? '' : `-${short}, `}--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`;
}

/** Names with their texts beside them; a name too long for the column has its text below. */
function* described(pairs: readonly (readonly [name: string, text: string])[], width: number): Generator<string> {
  const column = Math.min(30, Math.max(...pairs.map(([name]) => displayWidth(name)))) + 4;
  const indent = ' '.repeat(column);
  for (const [name, text] of pairs) {
    const fits = displayWidth(name) + 4 <= column;
    if (!fits) yield `  ${name}\n`;
    const first = fits ? `  ${name}`.padEnd(column) : indent;
    yield `${hang(first, text, width, indent).join('\n')}\n`;
  }
}

function* exampleText(examples: Command['examples'], texts: Texts, width: number): Generator<string> {
  for (const [line, key] of examples) {
    yield `${hang('  # ', texts.help.example[key] ?? '', width, '  # ').join('\n')}\n  ${line}\n`;
  }
}
