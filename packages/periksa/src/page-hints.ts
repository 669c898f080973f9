import type { Finding } from './read-file.js';
import type { Words } from './words.js';

const SWITCH = /--(map|numbers|polarity)\b/;

/** What to do, for this page: hints that name a switch of the command line name the choice above instead. */
export function hintOf({ hint }: Pick<Finding, 'hint'>, { hints }: Words): string {
  const name = SWITCH.exec(hint)?.[1] as keyof Words['hints'] | undefined;
  return name === undefined ? hint : hints[name];
}
