import { csvTables, surveyCsv, type StreamOptions } from '@takar/core/stream';
import type { Texts } from '../locale/texts.js';
import type { BatchFile } from './batch-file.js';
import type { BatchSource } from './batch-source.js';
import { noTable, openSource } from './open-source.js';

/** A CSV in parts, by bytes. */
export function csvSource(large: BatchFile, options: StreamOptions, texts: Texts): BatchSource {
  const open = openSource(large.file, texts);
  return {
    total: large.size,
    survey: async () => {
      const { survey, issues } = await surveyCsv(open, options);
      if (survey === null) throw await noTable(large, issues, texts);
      const { headers, ofTable } = survey;
      return { headers, ofTable, issues, tables: () => csvTables(open, survey, options) };
    },
  };
}
