import type { Messages } from '@takar/core';
import type { Context } from '../commands/context.js';
import type { Texts } from '../locale/texts.js';
import { valueOf } from '../options/parse.js';
import { widthOf } from '../output/width-of.js';
import { styleOf, type Style } from '../text/style.js';

/** What a view needs beside its data. */
export interface View {
  readonly messages: Messages;
  readonly texts: Texts;
  readonly style: Style;
  readonly width: number;
}

/** How text is laid out where the answer goes: a file has neither width nor colour. */
export function viewOf({ parsed, messages, texts }: Context): View {
  const target = valueOf(parsed, 'out') === undefined ? process.stdout : {};
  return { messages, texts, style: styleOf(target), width: widthOf(target) };
}
