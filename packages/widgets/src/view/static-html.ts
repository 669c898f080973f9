import { escapeMarkup as text } from '../scene/escape.js';
import { pictureSvg, type PictureSvgOptions } from '../scene/picture-svg.js';
import type { Paper } from './paper.js';
import type { Picture } from './picture.js';
import { plainText, type PlainTable } from './plain-table.js';

/** What a static page says beside the picture. */
export interface StaticHtmlOptions extends PictureSvgOptions {
  readonly heading: string;
  readonly lang: string;
  /** Paper that the page is printed on; the printer's own unless said. */
  readonly paper?: Paper;
}

/** Rules that makers of PDF and programs for e-mail know. */
const STYLE = `body{font-family:sans-serif;font-size:14px;color:#1a2027;margin:16px}
h1{font-size:18px;margin:0 0 6px}
img{max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;margin:12px 0}
caption{text-align:left;font-weight:bold;padding:0 0 6px}
th,td{border:1px solid #8a94a0;padding:4px 6px;text-align:left;vertical-align:top}
.source{font-size:11px;color:#4a5563;margin:0}`;

/**
 * A picture as a page that needs no script and loads nothing: heading, summary, picture with its key, the same data as a
 * table, provenance. The picture is an image, because makers of PDF do not draw SVG inside a page.
 */
export function staticHtml(picture: Picture, table: PlainTable, width: number, options: StaticHtmlOptions): string {
  const { heading, lang, paper, provenance } = options;
  const svg = pictureSvg(picture, width, { ...options, heading: null, provenance: [] });
  return `<!doctype html>
<html lang="${text(lang)}">
<head>
<meta charset="utf-8">
<title>${text(heading)}</title>
<style>
${STYLE}${paper === undefined ? '' : `\n${pageStyle(paper)}`}
</style>
</head>
<body>
<h1>${text(heading)}</h1>
<p>${text(picture.summary)}</p>
${picture.note === null ? '' : `<p>${text(picture.note)}</p>\n`}${svg === null ? '' : imageOf(svg, width, picture.summary)}${tableHtml(table, heading)}
${provenance.map((line) => `<p class="source">${text(line)}</p>`).join('\n')}
</body>
</html>
`;
}

/** The sheet and its margins; what the page has around it on a screen is no margin more on paper. */
function pageStyle({ size }: Paper): string {
  return `@page{size:${size};margin:15mm}\n@media print{body{margin:0}}`;
}

function imageOf(svg: string, width: number, alt: string): string {
  return `<p><img src="data:image/svg+xml;base64,${base64(svg)}" width="${width}" alt="${text(alt)}"></p>\n`;
}

/** Rows as a table with a caption. */
function tableHtml({ columns, rows }: PlainTable, caption: string): string {
  const head = columns.map((name) => `<th scope="col">${text(name)}</th>`).join('');
  const body = rows.map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${text(plainText(name))}</th>${cells.map((cell) => `<td>${text(plainText(cell))}</td>`).join('')}</tr>`,
  );
  return `<table>
<caption>${text(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

function base64(svg: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(svg)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
