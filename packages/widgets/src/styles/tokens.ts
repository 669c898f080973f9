import { unsafeCSS, type CSSResult } from '@lit/reactive-element';
import { dark } from '../themes/dark.js';
import { light } from '../themes/light.js';
import type { Tokens } from '../themes/tokens.js';

const declarations = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

/** Tokens of the themes on the host, where a portal's own style sheet overrides them. Paper is always white. */
export const tokenStyles: CSSResult = unsafeCSS(
  `:host{${declarations(light)}}` + `@media not print{:host([theme="dark"]){${declarations(dark)};color-scheme:dark}}`,
);
