import { parseArgs, type ParseArgsConfig } from 'node:util';
import { usageError } from '../exit.js';
import type { Texts } from '../locale/texts.js';
import { nearest } from '../text/nearest.js';
import { choicesOf, OPTIONS, optionShape, type OptionName } from './table.js';

/** The words after the command: options with their values, and the rest. */
export interface Parsed {
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
  readonly positionals: readonly string[];
}

/** The value of an option; the last when it was given twice. */
export function valueOf(parsed: Parsed, name: OptionName): string | undefined {
  return parsed.values.get(name)?.at(-1);
}

/** Reads options, and names the nearest one where an option is unknown. Only what the command knows is taken. */
export function parseOptions(argv: readonly string[], known: readonly OptionName[], texts: Texts): Parsed {
  const { tokens } = parseArgs({
    args: [...argv],
    options: parserOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = knownOption(token.name, token.rawName, known, texts);
    const list = values.get(name) ?? [];
    list.push(checkedValue(name, token.value, token.inlineValue === true, texts));
    values.set(name, list);
  }
  return { values, positionals };
}

/** The language, looked up before anything can go wrong, so that errors speak it too. */
export function localeOf(argv: readonly string[]): 'id' | 'en' {
  const inline = argv.find((word) => word.startsWith('--locale='));
  const at = argv.indexOf('--locale');
  const wanted = inline?.slice('--locale='.length) ?? (at === -1 ? undefined : argv[at + 1]);
  return wanted === 'en' ? 'en' : 'id';
}

function parserOptions(): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    (Object.keys(OPTIONS) as OptionName[]).map((name) => {
      const { kind, short } = optionShape(name);
      const type = kind === 'flag' ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: true, ...(short === undefined ? {} : { short }) }];
    }),
  );
}

function knownOption(name: string, raw: string, known: readonly OptionName[], texts: Texts): OptionName {
  if ((known as readonly string[]).includes(name)) return name as OptionName;
  const near = nearest(name, known).map((each) => `--${each}`);
  const elsewhere = Object.hasOwn(OPTIONS, name);
  throw usageError(
    elsewhere ? texts.usage.optionElsewhere(raw) : texts.usage.unknownOption(raw),
    texts.usage.nearest(near),
  );
}

function checkedValue(name: OptionName, value: string | undefined, inline: boolean, texts: Texts): string {
  const { kind, placeholder = '' } = optionShape(name);
  if (kind === 'flag') {
    if (value === undefined) return '';
    throw usageError(texts.usage.noValueTaken(`--${name}`));
  }
  const isOption = !inline && value !== undefined && value.startsWith('--');
  if (value === undefined || value === '' || isOption)
    throw usageError(texts.usage.valueNeeded(`--${name}`, placeholder));
  const choices = choicesOf(name);
  if (choices.length > 0 && !choices.includes(value)) {
    throw usageError(
      texts.usage.unknownValue(`--${name}`, value, choices),
      texts.usage.nearest(nearest(value, choices)),
    );
  }
  return value;
}
