import type { StreamOptions } from '@takar/core/stream';
import type { Texts } from '../locale/texts.js';
import type { BatchFile } from './batch-file.js';
import type { BatchSource } from './batch-source.js';
import { columnsSource } from './columns-source.js';
import { csvSource } from './csv-source.js';

/** The source of a file, by its kind. */
export async function sourceOf(large: BatchFile, options: StreamOptions, texts: Texts): Promise<BatchSource> {
  const { kind } = large;
  return kind === 'text' ? csvSource(large, options, texts) : columnsSource({ ...large, kind }, options, texts);
}
