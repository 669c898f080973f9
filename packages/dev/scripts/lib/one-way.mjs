/** Modules for what is plain, and what stands for them where the way for everything is there anyway. */
const PLAIN = {
  'core/dist/indicator/plain/compute-plainly.js': 'export const computePlainly = () => null;',
  'core/dist/data/plain-columns.js': 'export const plainColumns = () => null;',
  'widgets/dist/data/plain-sheet.js': 'export const plainSheet = () => null;',
};

/**
 * Rollup plugin for the classic file, which holds the trees of rules, all aliases and the reader of every table: it computes,
 * matches and reads by these alone, instead of holding two ways.
 */
export const oneWay = () => ({
  name: 'one-way',
  load(id) {
    const place = id.replaceAll('\\', '/');
    const name = Object.keys(PLAIN).find((end) => place.endsWith(`/${end}`));
    return name === undefined ? null : PLAIN[name];
  },
});
