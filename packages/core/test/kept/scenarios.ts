import { plain } from './plain.js';

/** What is asked, by a name that says what is special about it. */
export type Scenarios = Readonly<Record<string, () => unknown>>;

/** The whole answer of a scenario as JSON; of one that throws, what it throws. */
export function answerOf(run: () => unknown): unknown {
  try {
    return plain(run());
  } catch (error) {
    return { thrown: plain(error) };
  }
}
