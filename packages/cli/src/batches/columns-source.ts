import type { Sheet } from '@takar/core';
import { sheetTables, surveySheets, type StreamOptions } from '@takar/core/stream';
import { arrowParts, parquetParts, PeerError } from '@takar/table/files';
import type { CommandEnd } from '../exit.js';
import { invalidFile, peerEnd } from '../input/file-tables.js';
import type { Texts } from '../locale/texts.js';
import type { BatchFile } from './batch-file.js';
import type { BatchSource } from './batch-source.js';
import { noTable } from './open-source.js';

type ColumnsFile = BatchFile & { readonly kind: 'arrow' | 'parquet' };

/** An Arrow or Parquet file in parts, by rows. */
export async function columnsSource(large: ColumnsFile, options: StreamOptions, texts: Texts): Promise<BatchSource> {
  const { file, kind } = large;
  const endOf = async (error: unknown): Promise<CommandEnd> =>
    error instanceof PeerError
      ? peerEnd(error, file, texts)
      : noTable(large, [invalidFile(kind, file, error, texts)], texts);
  const parts = await (kind === 'arrow' ? arrowParts(file) : parquetParts(file)).catch(async (error: unknown) => {
    throw await endOf(error);
  });
  async function* sheets(): AsyncGenerator<Sheet> {
    let rows = 0;
    try {
      for await (const sheet of parts.sheets()) {
        yield sheet;
        rows += sheet.rowCount;
        options.onProgress?.(rows);
      }
    } catch (error) {
      throw await endOf(error);
    }
  }
  return {
    total: parts.rows,
    survey: async () => {
      const survey = await surveySheets(sheets(), options);
      const { headers, ofTable } = survey;
      return { headers, ofTable, issues: [], tables: () => sheetTables(sheets(), survey, options) };
    },
  };
}
