import { pathToFileURL } from 'node:url';
import { messagesOf, severityOf } from '@takar/core';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';
import { escapeMarkup as escaped } from '@takar/widgets/pictures.js';

/** Values of an issue that nobody has: each shows its name. */
const NAMES = new Proxy({}, { get: (_, key) => (typeof key === 'string' ? `{${key}}` : undefined), has: () => true });

const told = (tell) => {
  try {
    return tell(NAMES);
  } catch {
    return null;
  }
};

/** Every code of every area: severity, and what is said in both languages with names for what differs. */
export async function allIssues() {
  const [id, en] = [messagesOf('id'), messagesOf('en')];
  const found = Object.keys(id.issues).map((code) => ({
    code,
    severity: severityOf(code),
    id: told(id.issues[code]),
    en: told(en.issues[code]),
  }));
  for (const name of ['core', 'table', 'report'])
    for (const file of filesBelow(`${root}/packages/${name}/dist`).filter((path) => /-issues\.js$/.test(path)))
      for (const maker of Object.values(await import(pathToFileURL(file))))
        for (const [code, { severity, id: inId, en: inEn }] of Object.entries(maker?.definitions ?? {}))
          found.push({ code, severity, id: told(inId), en: told(inEn) });
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const WORDS = { error: 'kesalahan · error', warning: 'peringatan · warning', info: 'keterangan · info' };

/** One page an area of codes, and the page that leads to them. */
export function errorPages(issues) {
  const areas = new Map();
  for (const issue of issues) {
    const [area] = issue.code.split('/');
    areas.set(area, [...(areas.get(area) ?? []), issue]);
  }
  const pages = [...areas].map(([area, list]) => ({
    address: `errors/${area}.html`,
    title: area,
    text: list.map(({ code, id, en }) => [code, id?.message, en?.message].join(' ')).join('\n'),
    html: `<h1>${escaped(area)}</h1>\n${list.map(one).join('\n')}`,
  }));
  const links = [...areas].map(
    ([area, list]) => `<li><a href="${area}.html">${escaped(area)}</a> (${list.length})</li>`,
  );
  return [
    {
      address: 'errors/index.html',
      title: 'Errors',
      text: 'issue codes, errors, warnings',
      html: `<h1>Errors</h1>\n<p>Codes are <code>area/name</code>, and stable for ever. An error leaves a figure without value, a warning asks for a look, an info tells.</p>\n<ul>${links.join('')}</ul>`,
    },
    ...pages,
  ];
}

function one({ code, severity, id, en }) {
  const said = (text, lang) =>
    text === null ? '' : `<p lang="${lang}">${escaped(text.message)}<br><em>${escaped(text.hint)}</em></p>`;
  return `<h2 id="${escaped(code.split('/')[1])}"><code>${escaped(code)}</code></h2>
<p>${WORDS[severity]}</p>
${said(id, 'id')}${said(en, 'en')}`;
}
