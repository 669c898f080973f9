import { styleText } from 'node:util';

/** How text stands out. Colour never says anything alone: the words say it too. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

/** Which stream is a terminal is decided here, not by what newer versions of Node see of stdout. */
const ANY_STREAM = { validateStream: false };

const plain = (text: string): string => text;

const PLAIN: Style = { strong: plain, faint: plain, error: plain, warning: plain };

const COLOURED: Style = {
  strong: (text) => styleText('bold', text, ANY_STREAM),
  faint: (text) => styleText('dim', text, ANY_STREAM),
  error: (text) => styleText(['bold', 'red'], text, ANY_STREAM),
  warning: (text) => styleText(['bold', 'yellow'], text, ANY_STREAM),
};

/** Colours on a terminal only, and not where `NO_COLOR` (no-color.org) or a dumb terminal asks for none. */
export function styleOf(stream: { readonly isTTY?: boolean }): Style {
  const { NO_COLOR, TERM } = process.env;
  const wanted = stream.isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
  return wanted ? COLOURED : PLAIN;
}
