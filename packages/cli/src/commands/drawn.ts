import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Sheet } from '@takar/core';
import { POLICIES } from '@takar/core/registry';
import {
  plainContext,
  type NamedPicture,
  type Picture,
  type PictureContext,
  type PictureData,
} from '@takar/widgets/pictures.js';
import { CommandEnd, EXIT, usageError, type FileIssue } from '../exit.js';
import { inputName, readBytes } from '../input/bytes.js';
import { fileTables } from '../input/file-tables.js';
import { beginsAsJson, namedJson } from '../input/json-file.js';
import { valueOf } from '../options/parse.js';
import { readingSettings } from '../options/reading.js';
import { dateOf } from '../options/values.js';
import { nearest } from '../text/nearest.js';
import type { Context } from './context.js';

/** A widget that was named and the file that it is to show. */
export interface Asked {
  readonly widget: string;
  readonly file: string;
}

/** Reads `WIDGET FILE`; `known` are the widgets that will do. */
export function askedFor({ parsed, texts }: Context, known: readonly string[]): Asked {
  const [widget, file, ...more] = parsed.positionals;
  if (widget === undefined || !known.includes(widget)) {
    throw usageError(
      texts.usage.unknownValue('WIDGET', widget ?? '', known),
      texts.usage.nearest(nearest(widget ?? '', known)),
    );
  }
  if (file === undefined) throw usageError(texts.usage.fileNeeded, texts.usage.nearest([]));
  if (more.length > 0) throw usageError(texts.usage.tooManyWords(more));
  return { widget, file };
}

/** A file as its table, and as JSON where it is some. */
export interface ReadSource {
  readonly sheet: Sheet | null;
  readonly json: unknown;
  readonly issues: readonly FileIssue[];
  /** Name of the file and the beginning of its SHA-256, by which a reader can find it again. */
  readonly name: string;
}

/** Reads one file of data. */
export async function readSource(file: string, context: Context): Promise<ReadSource> {
  const { parsed, texts, messages, progress } = context;
  const { sheets, sheet: options } = await readingSettings(parsed, texts);
  const { bytes } = await readBytes(file, texts, progress);
  const reading = await fileTables(file, bytes, { sheets, all: false }, { messages, texts, ...options });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return {
    sheet: reading.tables[0]?.sheet ?? null,
    json: namedJson(file) || beginsAsJson(bytes) ? jsonOf(bytes) : undefined,
    issues: reading.issues,
    name: `${file === '-' ? inputName(file, texts) : basename(file)} (SHA-256 ${hash}…)`,
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Reads data for a picture. */
export async function pictureData(picture: NamedPicture, source: ReadSource, context: Context): Promise<PictureData> {
  const { parsed, texts, messages } = context;
  const policy = valueOf(parsed, 'policy') ?? null;
  const ids = POLICIES.map(({ id }) => id);
  if (policy !== null && !ids.includes(policy))
    throw usageError(texts.usage.unknownPolicy(policy, ids), texts.usage.nearest(nearest(policy, ids)));
  const settings = {
    messages,
    policy,
    numbers: valueOf(parsed, 'numbers') ?? null,
    map: parsed.values.get('map')?.join(',') ?? null,
    polarity: valueOf(parsed, 'polarity') ?? null,
    asOf: dateOf('as-of', valueOf(parsed, 'as-of'), texts) ?? null,
  };
  const own = source.json === undefined ? null : await picture.json(source.json, settings);
  if (own !== null) return own;
  if (source.sheet === null) {
    throw new CommandEnd(EXIT.unreadable, texts.files.unreadableTable(source.name), '', source.issues);
  }
  return picture.sheet(source.sheet, settings);
}

/** What a picture depends on beside its data, from the options; without a label it is called what its widget is called. */
export function contextOf(
  { parsed, texts }: Context,
  { heading }: NamedPicture,
  tongue: PictureContext['tongue'],
): PictureContext {
  return plainContext(tongue, valueOf(parsed, 'label') ?? heading(tongue), {
    asOf: dateOf('as-of', valueOf(parsed, 'as-of'), texts) ?? null,
    period: valueOf(parsed, 'period') ?? null,
    unit: valueOf(parsed, 'unit') ?? null,
  });
}

/** A picture that has something to show; otherwise the command ends. */
export function shown(picture: Picture, { texts }: Context): Picture {
  if (picture.scene === null) throw new CommandEnd(EXIT.dataErrors, texts.words.noRows);
  return picture;
}
