import { posix } from 'node:path';
import { escapeMarkup as escaped } from '@takar/widgets/pictures.js';
import { policy } from '../../server/policy.mjs';

/** Doors of the site, in its navigation: address and words. */
const DOORS = [
  ['index.html', 'Takar'],
  ['docs/guides/portal.en.html', 'Portals'],
  ['docs/guides/analyst.en.html', 'Analysts'],
  ['docs/guides/rule-author.en.html', 'Rule authors'],
  ['docs/guides/citizen.id.html', 'Warga'],
  ['docs/guides/inspector.id.html', 'Pemeriksa'],
  ['docs/concepts/arithmetic.en.html', 'Concepts'],
  ['gallery/index.html', 'Gallery'],
  ['docs/reference/rules/index.html', 'Rule reference'],
  ['errors/index.html', 'Errors'],
  ['docs/glossary.html', 'Glossary'],
  ['docs/index.html', 'All pages'],
];

/** The pages of TypeDoc, where the site has them. */
const API = ['docs/reference/api/index.html', 'Packages'];

/**
 * A page of the site, under the policy that every page of Takar sends.
 *
 * @param page `address` from the root of the site, `title`, `html`, `lang`, `scripts` (addresses from the root), `api` (whether the site has
 * TypeDoc's pages)
 */
export function pageOf({ address, title, html, lang = 'en', scripts = [], api = false }) {
  const to = (target) => escaped(posix.relative(posix.dirname(address), target) || posix.basename(target));
  const doors = [...DOORS, ...(api ? [API] : [])].map(
    ([target, words]) =>
      `<li><a href="${to(target)}"${target === address ? ' aria-current="page"' : ''}>${words}</a></li>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>${escaped(title)}${title === 'Takar' ? '' : ' · Takar'}</title>
<link rel="icon" href="${to('site/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('takar/takar.css')}">
<link rel="stylesheet" href="${to('site/site.css')}">
${['site/site.js', ...scripts].map((script) => `<script type="module" src="${to(script)}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<nav aria-label="Doors"><ul>${doors.join('')}</ul></nav>
<form role="search" data-index="${to('site/search.json')}" data-root="${to('index.html').replace(/index\.html$/, '')}">
<label for="search">Search</label> <input id="search" type="search" autocomplete="off" disabled>
<ol class="found" aria-live="polite" hidden></ol>
</form>
</header>
<main id="content">
${html}
</main>
</body>
</html>
`;
}
