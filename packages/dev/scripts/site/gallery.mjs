import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../lib/paths.mjs';
import { escapeMarkup as escaped } from '@takar/widgets/pictures.js';

const manifest = () => JSON.parse(readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8'));

/** Every widget of the manifest, by name. */
export const widgets = () =>
  manifest()
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const unindented = (markup) => {
  const indent = /^ */.exec(markup)[0].length;
  return markup.replace(new RegExp(`^ {0,${indent}}`, 'gm'), '');
};

/** The first element of a widget on its example page, as it is written there; with those that it is linked to. */
function example(tag) {
  const page = readFileSync(join(root, `examples/widgets/${tag.replace('takar-', '')}.html`), 'utf8');
  const found = new RegExp(`^ *<${tag}[\\s>][\\s\\S]*?</${tag}\\s*>`, 'm').exec(page);
  if (found === null) throw new Error(`examples/widgets has no <${tag}>`);
  const link = /^[^>]* link="([^"]+)"/.exec(found[0])?.[1];
  if (link === undefined) return unindented(found[0]);
  const linked = [...page.matchAll(/^ *<(takar-[a-z-]+)[\s>][^>]*[\s\S]*?<\/\1\s*>/gm)]
    .map(([markup]) => markup)
    .filter((markup) => markup.slice(0, markup.indexOf('>')).includes(`link="${link}"`));
  return linked.map(unindented).join('\n');
}

const tagsIn = (markup) => [...new Set([...markup.matchAll(/<(takar-[a-z-]+)/g)].map(([, tag]) => tag))];

/** The same element where addresses go from the gallery, not from the example page. */
const fromGallery = (code) =>
  code.replace(/ src="(?!\/|[a-z]+:)([^"]+)"/g, (_, path) => ` src="${posix.join('../examples/widgets', path)}"`);

const TABLES = [
  ['attributes', 'Attributes', ({ name, type }) => [name, type?.text ?? '']],
  ['events', 'Events', ({ name, type }) => [name, type?.text ?? '']],
  ['slots', 'Slots', ({ name }) => [name === '' ? '(default)' : name, '']],
  ['cssParts', 'Parts', ({ name }) => [name, '']],
  ['cssProperties', 'Tokens', ({ name, default: standard }) => [name, standard ?? '']],
];

function table(widget, [key, title, cells]) {
  const rows = (widget[key] ?? []).map((row) => {
    const [name, type] = cells(row);
    return `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${type === '' ? '' : `<code>${escaped(type)}</code>`}</td><td>${escaped(row.description ?? '')}</td></tr>`;
  });
  if (rows.length === 0) return '';
  return `<h2 id="${key.toLowerCase()}">${title}</h2>
<table tabindex="0"><thead><tr><th scope="col">name</th><th scope="col">type</th><th scope="col">what it is</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

/** The page of one widget: alive, its code to copy, and what it takes and gives. */
export function widgetPage(widget) {
  const { tagName: tag, summary = '', description = '' } = widget;
  const code = example(tag);
  return {
    address: `gallery/${tag}.html`,
    title: tag,
    scripts: tagsIn(code).map((name) => `takar/esm/${name}.js`),
    text: `${tag} ${summary} ${description}`,
    html: `<h1><code>&lt;${tag}&gt;</code></h1>
<p>${escaped(summary || description)}</p>
<div class="live" lang="id">
${fromGallery(code)}
</div>
<p><a href="../examples/widgets/${tag.replace('takar-', '')}.html">The whole example page</a></p>
<h2 id="code">Code</h2>
<div class="code"><button type="button" class="copy">Copy</button><pre tabindex="0"><code>${escaped(code)}</code></pre></div>
${TABLES.map((each) => table(widget, each)).join('\n')}`,
  };
}

/** The page that leads to all of them. */
export function galleryPage(all) {
  const rows = all.map(
    ({ tagName, summary = '', description = '' }) =>
      `<li><a href="${tagName}.html"><code>${tagName}</code></a> ${escaped((summary || description).split('\n')[0])}</li>`,
  );
  return {
    address: 'gallery/index.html',
    title: 'Gallery',
    text: 'gallery of widgets',
    html: `<h1>Gallery</h1>\n<p>Every widget, alive on its own example, with the code to copy.</p>\n<ul>\n${rows.join('\n')}\n</ul>\n<p><a href="../periksa/index.html">Periksa Tabel</a>: a page of its own that checks a workbook or CSV of yours in the browser.</p>`,
  };
}
