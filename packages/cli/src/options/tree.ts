import {
  CASCADE_ALIASES,
  readSettings,
  STANDARD_SETTINGS,
  type CascadeFormat,
  type CascadeSettings,
} from '@takar/core/cascade';
import type { Messages } from '@takar/core';
import { CommandEnd, EXIT } from '../exit.js';
import type { SheetOptions } from '../input/sheet.js';
import type { Texts } from '../locale/texts.js';
import { readJsonFile } from './computing.js';
import { valueOf, type Parsed } from './parse.js';
import { mapOf, readingSettings } from './reading.js';

/** How a tree is read and checked. */
export interface TreeSettings {
  readonly checks: CascadeSettings;
  readonly sheet: Omit<SheetOptions, 'messages'>;
  /** Sheet of a workbook that is read; the first with a table when null. */
  readonly sheets: readonly string[] | null;
  readonly map: Readonly<Record<string, string>>;
  readonly shape: CascadeFormat | undefined;
  readonly numbers: 'auto' | 'id' | 'en' | undefined;
}

/** Options of reading a tree, checked, with the settings of the agency. */
export async function treeSettings(parsed: Parsed, texts: Texts, messages: Messages): Promise<TreeSettings> {
  const file = valueOf(parsed, 'settings');
  const values = new Map([...parsed.values].filter(([name]) => name !== 'map'));
  const { sheet, sheets } = await readingSettings({ ...parsed, values }, texts);
  return {
    checks: file === undefined ? STANDARD_SETTINGS : await checksOf(file, texts, messages),
    sheet,
    sheets,
    map: mapOf(parsed.values.get('map') ?? [], texts, CASCADE_ALIASES),
    shape: valueOf(parsed, 'shape') as CascadeFormat | undefined,
    numbers: valueOf(parsed, 'numbers') as TreeSettings['numbers'],
  };
}

async function checksOf(file: string, texts: Texts, messages: Messages): Promise<CascadeSettings> {
  const { settings, issues } = readSettings(await readJsonFile(file, texts), messages);
  if (settings !== null) return settings;
  const located = issues.map((issue) => ({ ...issue, file }));
  throw new CommandEnd(EXIT.unreadable, texts.tree.invalidSettings(file), '', located);
}
