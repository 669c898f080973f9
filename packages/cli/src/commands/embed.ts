import { readFile } from 'node:fs/promises';
import type { RawCell, Sheet } from '@takar/core';
import { CommandEnd, EXIT, type ExitCode } from '../exit.js';
import { valueOf } from '../options/parse.js';
import { htmlTable } from '../output/html-table.js';
import type { PrintedTable } from '../publication/public-table.js';
import { COMMON, SOURCE, type OptionName } from '../options/table.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';
import { askedFor, readSource } from './drawn.js';

/** Options that become attributes of the widget, under their own names. */
const ATTRIBUTES: readonly OptionName[] = ['policy', 'as-of', 'period', 'unit', 'polarity', 'map', 'numbers', 'theme'];

/** `takar embed`: what a page of a portal has to hold so that a widget shows these rows. */
export const EMBED: Command = {
  name: 'embed',
  operands: 'WIDGET FILE',
  options: ['assets', 'label', 'period', 'unit', 'policy', 'as-of', 'theme', 'out', ...SOURCE, ...COMMON],
  examples: [
    ['takar embed bullet examples/portals/capaian/capaian.csv --as-of 2023-12-31', 'embed'],
    ['takar embed table examples/portals/capaian/capaian.csv --assets /aset/takar', 'embed-assets'],
  ],
  run: runEmbed,
};

async function runEmbed(context: Context): Promise<ExitCode> {
  const { parsed, texts } = context;
  const { PICTURES, escapeMarkup, learn } = await import('@takar/widgets/pictures.js');
  const { widget, file } = askedFor(context, [...Object.keys(PICTURES), 'explain', 'table']);
  const { sheet, issues, name } = await readSource(file, context);
  if (sheet === null) throw new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(name), '', issues);
  const assets = (valueOf(parsed, 'assets') ?? '/assets').replace(/\/+$/, '');
  const tongue = await learn(texts.locale);
  const picture = await PICTURES[widget]?.();
  const attributes = [
    ['lang', texts.locale],
    ...ATTRIBUTES.flatMap((option) =>
      parsed.values.has(option) ? [[option, parsed.values.get(option)?.join(',')]] : [],
    ),
  ].map(([key, value]) => ` ${key}="${escapeMarkup(value ?? '')}"`);
  const caption = valueOf(parsed, 'label') ?? picture?.heading(tongue) ?? tongue.words.title;
  const from = (path: string): string => escapeMarkup(`${assets}/${path}`);
  await context.write([
    `<link rel="stylesheet" href="${from('takar.css')}" integrity="${await integrityOf('takar.css')}">\n`,
    `<script src="${from('takar.min.js')}" integrity="${await integrityOf('takar.min.js')}" defer></script>\n\n`,
    `<takar-${widget}${attributes.join('')}>\n`,
    `${htmlTable(printed(sheet, texts.locale), caption, escapeMarkup)}\n`,
    `</takar-${widget}>\n`,
  ]);
  context.tell(issues);
  return exitOf(issues);
}

/** The hash that a browser compares the file with; it stands beside the file in the package of the widgets. */
async function integrityOf(file: string): Promise<string> {
  const address = import.meta.resolve(`@takar/widgets/${file}.integrity`);
  return (await readFile(new URL(address), 'utf8')).trim();
}

/** The rows as a page shows them where scripts do not run. */
function printed(sheet: Sheet, locale: 'id' | 'en'): PrintedTable {
  const { headers, rowCount } = sheet;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    headers.map((_, i) => cellText(sheet.cell(row, i), locale)),
  );
  return { headers, rows };
}

/** Figures of a workbook in the notation of the page; everything that was text stays as it was written. */
function cellText(cell: RawCell, locale: 'id' | 'en'): string {
  if (typeof cell === 'number' && locale === 'id') return String(cell).replace('.', ',');
  return cell === null ? '' : String(cell);
}
