import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { periksaPage, root } from '../lib/paths.mjs';
import { casesByRule } from '../generate/rule-cases.mjs';
import { putApi } from './api.mjs';
import { bundleCalculator, withCalculator } from './calculators.mjs';
import { deadLinks } from './check.mjs';
import { allIssues, errorPages } from './errors.mjs';
import { galleryPage, widgetPage, widgets } from './gallery.mjs';
import { pageOf } from './layout.mjs';
import { rendered } from './markdown.mjs';
import { addressOf, markdownSources } from './sources.mjs';

/** What the search of the pages looks in; it stands beside the index, for those who read it. */
const SEARCH = { fields: ['title', 'text'], storeFields: ['title', 'address'], idField: 'address' };

/** Language of a page by the name of its source: `citizen.id.md` is Indonesian. */
const languageOf = (path) => /\.(id|en)\.md$/.exec(path)?.[1] ?? 'en';

/** Every page of the site, and links that lead nowhere. */
async function pagesOfSite() {
  const written = markdownSources().map((source) => ({
    source,
    address: addressOf(source),
    lang: languageOf(source),
    ...rendered(source, readFileSync(join(root, source), 'utf8')),
  }));
  const all = widgets();
  const made = [galleryPage(all), ...all.map(widgetPage), ...errorPages(await allIssues())];
  return { pages: [...written, ...made], dead: deadLinks(written) };
}

/** Files of the project that Markdown pages link to, beside other pages and examples: they are served as they are. */
function linkedFiles(pages) {
  const targets = pages.flatMap(({ links = [] }) => links.map(({ target }) => target));
  return [...new Set(targets)].filter(
    (path) =>
      !path.endsWith('.md') &&
      !path.startsWith('..') &&
      statSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
  );
}

/**
 * Writes the site into a folder; gives how many pages there are, and the links that lead nowhere. `api` is where TypeDoc
 * wrote its pages; without it the site has none and leads to none.
 */
export async function buildSite(folder, api = null) {
  const { pages, dead } = await pagesOfSite();
  rmSync(folder, { recursive: true, force: true });
  const put = (path, content) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const cases = casesByRule();
  for (const page of pages) put(page.address, pageOf({ ...withCalculator(page, cases), api: api !== null }));
  const index = new MiniSearch(SEARCH);
  index.addAll(pages.map(({ address, title, text }) => ({ address, title, text })));
  put('site/search.json', JSON.stringify({ settings: SEARCH, index }));
  cpSync(fileURLToPath(import.meta.resolve('minisearch')), join(folder, 'site/minisearch.js'));
  cpSync(join(root, 'packages/dev/site'), join(folder, 'site'), {
    recursive: true,
    filter: (from) => !/[\\/]calculator$/.test(from),
  });
  await bundleCalculator(join(folder, 'site/calculator.js'));
  cpSync(join(root, 'examples/portals/capaian/icon.svg'), join(folder, 'site/icon.svg'));
  for (const path of linkedFiles(pages)) cpSync(join(root, path), join(folder, path));
  cpSync(join(root, 'docs/images'), join(folder, 'docs/images'), { recursive: true });
  cpSync(join(root, 'examples/widgets'), join(folder, 'examples/widgets'), { recursive: true });
  cpSync(join(root, 'examples/portals/capaian'), join(folder, 'examples/portals/capaian'), { recursive: true });
  if (api !== null) putApi(api, join(folder, 'docs/reference/api'));
  cpSync(periksaPage, join(folder, 'periksa'), { recursive: true });
  cpSync(join(root, 'packages/widgets/dist'), join(folder, 'takar'), {
    recursive: true,
    filter: (from) => !/\.(map|d\.ts)$/.test(from),
  });
  return { pages, dead };
}
