/** Rows beyond this many are no selection that an eye could follow. */
const LIMIT = 500;

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/**
 * Marks rows in the picture or table of a widget, by a style sheet of its own: what is drawn may be drawn again without
 * losing it. Browsers that share no style sheets mark nothing.
 */
export function highlight(root: ShadowRoot, rows: readonly number[]): void {
  const sheet = sheetOf(root);
  if (sheet === null) return;
  const marked = rows.slice(0, LIMIT);
  const marks = marked.map((row) => `.picture [data-id="row-${row}"] > .hit`).join(',');
  const lines = marked.map((row) => `.grid tr[data-row="${row}"]`).join(',');
  sheet.replaceSync(
    marked.length === 0
      ? ''
      : `${marks}{stroke:var(--takar-focus);stroke-width:2px;stroke-dasharray:5 3}
        ${lines}{outline:2px dashed var(--takar-focus);outline-offset:-2px}
        @media (forced-colors: active){${marks}{stroke:Highlight}${lines}{outline-color:Highlight}}
        @media print{${marks}{stroke:none}${lines}{outline:none}}`,
  );
}

function sheetOf(root: ShadowRoot): CSSStyleSheet | null {
  const known = sheets.get(root);
  if (!('adoptedStyleSheets' in root)) return null;
  // an element that has come from another document has left its sheets there
  if (known !== undefined && root.adoptedStyleSheets.includes(known)) return known;
  const sheet = new (root.ownerDocument.defaultView ?? window).CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheets.set(root, sheet);
  return sheet;
}
