import { createHash } from 'node:crypto';
import type { Block, ReportDocument, Signatures } from '../model/document.js';
import { safeText } from '../model/safe-text.js';
import { htmlText } from './html-text.js';
import { styleOf } from './style.js';
import { tableHtml } from './table-html.js';

/**
 * A document as one HTML file for the printer: it runs no script and loads nothing, and its policy says so to browsers.
 * The same document gives the same bytes.
 */
export function writeHtml(document: ReportDocument): string {
  const { title, locale, letterhead, blocks, footer, paper, landscape } = document;
  const kop =
    letterhead.length === 0
      ? ''
      : `<header class="kop">${letterhead.map((line) => `<p>${htmlText(line)}</p>`).join('')}</header>\n`;
  const style = `\n${styleOf(paper, landscape)}\n`;
  const hash = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="generator" content="Takar">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${kop}<main>
${blocks.map(blockHtml).join('\n')}
</main>
<footer>${htmlText(footer)}</footer>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${htmlText(block.text)}</h${block.level}>`;
    case 'paragraph': {
      const label = block.label === undefined ? '' : `<b>${htmlText(block.label)}</b> `;
      const style = block.style === 'body' ? '' : ` class="${block.style}"`;
      return `<p${style}>${label}${htmlText(block.text)}</p>`;
    }
    case 'table':
      return tableHtml(block);
    case 'figure':
      return `<figure>\n<figcaption>${htmlText(block.caption)}</figcaption>\n${safeText(block.svg)}</figure>`;
    case 'facts':
      return `<dl>\n${block.rows.map(([name, value]) => `<dt>${htmlText(name)}</dt><dd>${htmlText(value)}</dd>`).join('\n')}\n</dl>`;
    case 'signatures':
      return signaturesHtml(block);
    case 'break':
      return '<div class="break"></div>';
  }
}

function signaturesHtml({ place, parties }: Signatures): string {
  const places = parties.map(({ role, post, name, below }, i) => {
    const above = [i === parties.length - 1 ? place : '\u00a0', ...(role === null ? [] : [role]), post];
    const lines = (texts: readonly string[]) => texts.map((text) => `<p>${htmlText(text)}</p>`).join('');
    return `<div>${lines(above)}<div class="space"></div><p><b>${htmlText(name)}</b></p>${lines(below)}</div>`;
  });
  return `<section class="sign">${places.join('')}</section>`;
}
