import { formatNumber, type Messages } from '@takar/core';
import { escapeMarkup as text } from '@takar/widgets/pictures.js';
import { htmlTable } from '../output/html-table.js';
import type { PublicationTexts } from '../locale/texts.js';
import type { PublishedPeople } from './people.js';
import type { PrintedTable } from './public-table.js';

/** What a public page shows. */
export interface PublicPage {
  readonly title: string;
  /** Folder of the widgets as the page names it. */
  readonly assets: string;
  /** Attributes of the widget: policy, day, language. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly indicators: PrintedTable | null;
  readonly people: readonly PublishedPeople[];
  /** Smallest number of people that a count stands for; null where nothing is withheld. */
  readonly minimum: number | null;
  /** Where the figures come from, and by which rules they were computed. */
  readonly provenance: readonly string[];
}

/** Everything that the page may load comes from its own server. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; font-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** The public page: complete without script, and with one every figure opens to its formula and source. */
export function publicPage(page: PublicPage, words: PublicationTexts, messages: Messages): string {
  const { title, assets, indicators, people, provenance } = page;
  return `<!doctype html>
<html lang="${messages.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${text(POLICY)}">
<title>${text(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${text(assets)}/takar.css">
<script src="${text(assets)}/takar.min.js" defer></script>
</head>
<body class="takar-page">
<main>
<h1>${text(title)}</h1>
<p>${text(words.intro)}</p>
${indicators === null ? '' : indicatorSection(page, indicators, words)}${people.map((table) => peopleSection(table, page, words, messages)).join('')}<h2>${text(words.sources)}</h2>
<ul>
${provenance.map((line) => `<li>${text(line)}</li>`).join('\n')}
</ul>
</main>
</body>
</html>
`;
}

function indicatorSection({ attributes }: PublicPage, table: PrintedTable, words: PublicationTexts): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${text(value)}"`);
  return `<h2>${text(words.indicators)}</h2>
<p><a href="data.csv" download>${text(words.download)}</a></p>
<takar-bullet${said.join('')} audience="public" label="${text(words.indicators)}" with-table>
${htmlTable(table, words.indicators, text, linked)}
</takar-bullet>
`;
}

function peopleSection(
  { name, period, groups, values, counts }: PublishedPeople,
  { minimum }: PublicPage,
  words: PublicationTexts,
  messages: Messages,
): string {
  const caption = period === null ? name : `${name} ${period}`;
  const cell = (count: number | null): string =>
    count === null ? words.withheld : formatNumber(count, messages.numbers, 0);
  const withheld = counts.some((row) => row.includes(null));
  const rows = counts.map((row, at) => [at === groups.length ? words.all : (groups[at] ?? ''), ...row.map(cell)]);
  return `<h2>${text(caption)}</h2>
${withheld && minimum !== null ? `<p>${text(words.withheldNote(minimum))}</p>\n` : ''}${htmlTable({ headers: [words.columns.unit, ...values, words.all], rows }, caption, text)}
`;
}

/** An address of the web becomes a link; everything else stays text. */
function linked(cell: string): string {
  return /^https?:\/\/[^\s"'<>]+$/.test(cell) ? `<a href="${text(cell)}" rel="noopener">${text(cell)}</a>` : text(cell);
}
