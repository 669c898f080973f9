import { TakarError } from '@takar/core';
import { EngineError } from '@takar/sql/engines';
import { CommandEnd, EXIT } from '../exit.js';
import type { Texts } from '../locale/texts.js';

/** Runs something that writes SQL: a name that no database can hold is the user's to mend. */
export function said<T>(texts: Texts, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw endOf(error, texts);
  }
}

/** The same for what a database answers. */
export async function answered<T>(texts: Texts, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw endOf(error, texts);
  }
}

function endOf(error: unknown, { engine }: Texts): unknown {
  if (error instanceof TakarError && error.code.startsWith('sql/')) {
    return new CommandEnd(EXIT.usage, `${engine.refused}: ${error.message}`, error.hint);
  }
  if (!(error instanceof EngineError)) return error;
  const exit = error.code === 'engine/address' ? EXIT.usage : EXIT.engine;
  return new CommandEnd(exit, `${engine.codes[error.code]}: ${error.message}`, '');
}
