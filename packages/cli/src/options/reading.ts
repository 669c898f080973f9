import { readFile } from 'node:fs/promises';
import { ALIASES, type CsvOptions, type IndicatorOptions } from '@takar/core';
import { usageError } from '../exit.js';
import { readError } from '../input/read-error.js';
import type { SheetOptions } from '../input/sheet.js';
import type { Texts } from '../locale/texts.js';
import { nearest } from '../text/nearest.js';
import { valueOf, type Parsed } from './parse.js';

/** How the input files are read. */
export interface ReadingSettings {
  readonly sheet: Omit<SheetOptions, 'messages'>;
  readonly indicators: Omit<IndicatorOptions, 'messages'> & { readonly map: Readonly<Record<string, string>> };
  /** What units are called after; null when the rows say it themselves. */
  readonly unitFrom: 'filename' | 'sheet' | null;
  /** Sheets of workbooks that are read; null for the first with a table, or all of them where each is a unit. */
  readonly sheets: readonly string[] | null;
  /** Units that should have reported; null when nobody says. */
  readonly units: readonly string[] | null;
}

/** Options of reading, checked. Choices out of a list were checked by the parser. */
export async function readingSettings(parsed: Parsed, texts: Texts): Promise<ReadingSettings> {
  const separator = valueOf(parsed, 'separator');
  const encoding = valueOf(parsed, 'encoding') as NonNullable<CsvOptions['encoding']> | undefined;
  const unitFrom = valueOf(parsed, 'unit-from') as 'filename' | 'sheet' | undefined;
  const units = valueOf(parsed, 'units');
  if (units !== undefined && unitFrom === undefined) throw usageError(texts.usage.unitsNeedsUnitFrom);
  return {
    sheet: {
      ...(separator === undefined ? {} : { separator: separatorOf(separator, texts) }),
      ...(encoding === undefined ? {} : { encoding }),
    },
    indicators: {
      numbers: valueOf(parsed, 'numbers') as IndicatorOptions['numbers'],
      polarity: valueOf(parsed, 'polarity') as IndicatorOptions['polarity'],
      year: yearOf(valueOf(parsed, 'year'), texts),
      map: mapOf(parsed.values.get('map') ?? [], texts),
    },
    unitFrom: unitFrom ?? null,
    sheets: parsed.values.get('sheet') ?? null,
    units: units === undefined ? null : await unitList(units, texts),
  };
}

function separatorOf(text: string, texts: Texts): string {
  const separator = text === 'tab' || text === '\\t' ? '\t' : text;
  const one = separator.length === 1 && (separator === '\t' || (separator > ' ' && separator <= '~'));
  if (!one || /["A-Za-z0-9]/.test(separator)) throw usageError(texts.usage.separator(text));
  return separator;
}

function yearOf(text: string | undefined, texts: Texts): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20|21)\d\d$/.test(text)) throw usageError(texts.usage.year(text));
  return Number(text);
}

/**
 * `HEADER:FIELD`, repeated or parted by commas. A header may hold colons and commas itself: the last colon parts header
 * and field, and a piece without colon belongs to the next one.
 */
export function mapOf(
  maps: readonly string[],
  texts: Texts,
  aliases: Readonly<Record<string, readonly string[]>> = ALIASES,
): Record<string, string> {
  const map = new Map<string, string>();
  for (const text of maps) {
    let open = '';
    for (const piece of text.split(',')) {
      const pair = open + piece;
      const colon = pair.lastIndexOf(':');
      open = colon === -1 ? `${pair},` : '';
      if (colon === -1) continue;
      const [from, to] = [pair.slice(0, colon).trim(), pair.slice(colon + 1).trim()];
      if (from === '' || to === '') throw usageError(texts.usage.map(text));
      map.set(from, knownField(to, texts, aliases));
    }
    if (open !== '') throw usageError(texts.usage.map(text));
  }
  return Object.fromEntries(map);
}

function knownField(name: string, texts: Texts, aliases: Readonly<Record<string, readonly string[]>>): string {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
  const known = Object.entries(aliases).some(
    ([field, names]) => plain(field) === plain(name) || names.includes(plain(name)),
  );
  if (known) return name;
  throw usageError(texts.usage.unknownField(name), texts.usage.nearest(nearest(name, Object.keys(aliases))));
}

/** One unit a line; blank lines and lines that begin with `#` do not count. */
async function unitList(file: string, texts: Texts): Promise<string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw readError(file, error, texts);
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  return lines.map((line) => line.normalize('NFC').trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
