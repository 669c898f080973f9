import { readFileSync } from 'node:fs';
import {
  compute,
  ID,
  PEMDA_UNCAPPED,
  readCsv,
  readIndicators,
  type Computation,
  type Messages,
  type Sheet,
} from '@takar/core';

/** The workspace, from a compiled test. */
const root = new URL('../../../../../', import.meta.url);

/** A file of the workspace as text. */
export function fileText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

export function fileUrl(path: string): URL {
  return new URL(path, root);
}

/** The rows of the example portal, computed. */
export function exampleComputation(messages: Messages = ID): Computation {
  const bytes = readFileSync(fileUrl('examples/portals/capaian/capaian.csv'));
  const { sheet } = readCsv(bytes, { messages });
  return compute(readIndicators(sheet as Sheet, { messages }), { policy: PEMDA_UNCAPPED, messages });
}
