import { styleText } from 'node:util';

/** How text stands out. Colour never says anything alone: the words say it too. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

const plain = (text: string): string => text;

const PLAIN: Style = { strong: plain, faint: plain, error: plain, warning: plain };

const COLOURED: Style = {
  strong: (text) => styleText('bold', text),
  faint: (text) => styleText('dim', text),
  error: (text) => styleText(['bold', 'red'], text),
  warning: (text) => styleText(['bold', 'yellow'], text),
};

/** Colours on a terminal only, and not where `NO_COLOR` (no-color.org) or a dumb terminal asks for none. */
export function styleOf(stream: { readonly isTTY?: boolean }): Style {
  const { NO_COLOR, TERM } = process.env;
  const wanted = stream.isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
  return wanted ? COLOURED : PLAIN;
}
