import { EngineError, type EngineErrorCode } from '@takar/sql/engines';
import type { Cell, Engine } from '@takar/sql/engines';
import type { Query } from '@takar/sql';

/** Whether something failed for a reason, in words that match, and without the password of any test. */
export function fails(code: EngineErrorCode, words: RegExp = /./): (error: unknown) => boolean {
  return (error) =>
    error instanceof EngineError &&
    error.name === 'EngineError' &&
    error.code === code &&
    words.test(error.message) &&
    !`${error.message} ${error.said}`.includes('rahasia');
}

/** All rows that an engine gives for a query. */
export async function allRows(engine: Engine, query: Query): Promise<readonly (readonly Cell[])[]> {
  const found: (readonly Cell[])[] = [];
  for await (const batch of engine.rows(query)) found.push(...batch);
  return found;
}
