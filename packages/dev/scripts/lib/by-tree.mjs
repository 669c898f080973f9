/** Modules that do without the tree of a rule, or without all aliases, and what stands for them where those are anyway. */
const PLAIN = {
  'indicator/plain/compute-plainly.js': 'export const computePlainly = () => null;',
  'data/plain-columns.js': 'export const plainColumns = () => null;',
};

/**
 * Rollup plugin for the classic file, which holds the trees of rules and all aliases for explanations and odd tables: computes
 * by the tree and matches by all aliases at once, instead of holding both ways.
 */
export const byTree = () => ({
  name: 'by-tree',
  load(id) {
    const place = id.replaceAll('\\', '/');
    const name = Object.keys(PLAIN).find((end) => place.endsWith(`/core/dist/${end}`));
    return name === undefined ? null : PLAIN[name];
  },
});
