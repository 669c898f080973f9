import { addressOf } from './sources.mjs';

/** Links of Markdown pages that lead nowhere: to no file, or to a heading that the page does not have. */
export function deadLinks(pages) {
  const bySource = new Map(pages.filter(({ source }) => source !== undefined).map((page) => [page.source, page]));
  return pages.flatMap(({ source, links = [] }) =>
    links.flatMap(({ target, anchor, written, known }) => {
      if (!known) return [`${source}: ${written} leads to no file`];
      const page = bySource.get(target) ?? bySource.get(`${target.replace(/\/$/, '')}/README.md`);
      if (anchor === null || page === undefined) return [];
      return page.headings.some(({ id }) => id === anchor)
        ? []
        : [`${source}: ${addressOf(target)} has no heading #${anchor}`];
    }),
  );
}
