/** Where an element begins or ends within a cell. */
const EDGE = '\v';

/**
 * Text of a cell as it reads: spaces collapsed, `<br>` as a space, nothing that is not shown as text. Digits of two elements,
 * as of a footnote mark or of another line, are never joined to one figure.
 */
export function cellText(cell: Element | null): string {
  return cell === null
    ? ''
    : textOf(cell)
        .replace(/(\d)\s*\v\s*(?=[-−+(]?\d)/g, '$1; ')
        .replace(/\v/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}

const SILENT = /^(script|style|template|svg|button|select|textarea|input)$/;

function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    const { localName = '', hidden, style, nodeValue, nodeType } = child as Partial<HTMLElement>;
    if (nodeType === Node.TEXT_NODE) text += nodeValue;
    else if (localName === 'br') text += ` ${EDGE}`;
    else if (localName && !hidden && style?.display !== 'none' && !SILENT.test(localName))
      text += EDGE + textOf(child) + EDGE;
  }
  return text;
}
