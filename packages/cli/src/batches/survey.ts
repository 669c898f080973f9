import type { Texts } from '../locale/texts.js';
import { checkMap } from '../input/indicators.js';
import type { BatchFile } from './batch-file.js';
import type { BatchSource, Surveyed } from './batch-source.js';
import { unchanged } from './open-source.js';

/** The first reading of a file; a header that is mapped and is not there ends the command. */
export async function survey(
  source: BatchSource,
  large: BatchFile,
  map: Readonly<Record<string, string>>,
  texts: Texts,
): Promise<Surveyed> {
  const found = await source.survey();
  await unchanged(large, texts);
  checkMap([{ headers: found.headers, codes: [...found.ofTable] }], map, texts);
  return found;
}
