import { readFileSync } from 'node:fs';
import { root } from '../scripts/lib/paths.mjs';

const font = (weight) =>
  readFileSync(`${root}/node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`, 'base64');
const fonts = [400, 700].map((weight) => ({ weight, bytes: font(weight) }));

/** When a page is opened, by its own clock: some say when their data were read. */
const OPENED = Date.UTC(2026, 11, 31, 3);

/**
 * Gives a page, before it loads, the one font that looks are kept in, whatever the machine has, one hour, and the theme.
 * Fonts and style sheets come as objects, so that the page keeps its policy.
 */
export async function dress(page, theme) {
  await page.emulateTimezone('Asia/Jakarta');
  await page.evaluateOnNewDocument(wear, fonts, theme === 'dark', OPENED);
}

/** Runs in the page. */
function wear(all, dark, opened) {
  const ahead = opened - Date.now();
  const now = Date.now.bind(Date);
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [now() + ahead] : given));
    }
    static now() {
      return now() + ahead;
    }
  };
  for (const { weight, bytes } of all) {
    const face = new FontFace(
      'Kept',
      Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
      { weight },
    );
    document.fonts.add(face);
  }
  const sheet = new CSSStyleSheet();
  const ground = dark ? ':root, body, section { background: #12171d !important; color: #e8edf2 !important }' : '';
  sheet.replaceSync(`* { font-family: Kept !important; caret-color: transparent !important } ${ground}`);
  document.adoptedStyleSheets = [sheet];
  if (!dark) return;
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('*'))
      if (element.localName.startsWith('takar-')) element.setAttribute('theme', 'dark');
  });
}
