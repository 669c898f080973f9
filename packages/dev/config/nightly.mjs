const NODE_PARTS = 'core,sql,table,report,cli,dev';
/** The Node tests by another Node; compiled before, since they do not depend on it. */
const byNode = (version) => `npx --yes node@${version} packages/dev/scripts/test.mjs --only ${NODE_PARTS} --no-build`;

/** Tier 2, in order, each with the command that anybody can run again; a new check is one line here. */
export const checks = [
  { name: 'Node tests, this Node', command: `npm test -- --only ${NODE_PARTS}` },
  {
    name: 'scalar = batch on 1,000,000 rows',
    command: 'npm test -- --only core --files packages/core/build/test/nightly',
  },
  // each of four policies on as many rows: ten million in each engine
  {
    name: 'every rule in five databases, 10,000,000 rows by policies in each',
    command: 'npm run parity -- --rows 2500000',
  },
  {
    name: 'every rule beside exact rational arithmetic, in millions of rows, and in DuckDB',
    command: 'npm run oracle -- --rows 3000 --engines duckdb',
  },
  { name: 'every reader on generated and broken files; the seed is the day', command: 'npm run fuzz -- --runs 2000' },
  { name: 'Node tests, Node 22', command: byNode(22) },
  { name: 'Node tests, Node 24', command: byNode(24) },
  { name: 'the Node tests, ten turns, no difference', command: `npm run turns -- --turns 10 -- --only ${NODE_PARTS}` },
  // the tests of the widgets in Node as well
  {
    name: 'the tests of the widgets in three engines, ten turns, no difference',
    command: 'npm run turns -- --turns 10 -- --only widgets',
  },
  {
    name: 'every page of five portals, in a browser',
    command: 'npm test -- --only dev --files packages/dev/test/nightly/portals.test.mjs',
  },
  {
    name: '2 GB of CSV as a stream, in the memory of a part of it',
    command: 'npm test -- --only dev --files packages/dev/test/nightly/long-stream.test.mjs',
  },
  {
    name: '3 million rows of Arrow and of Parquet in batches, in the memory of some of them',
    command: 'npm test -- --only dev --files packages/dev/test/nightly/long-columns.test.mjs',
  },
  {
    name: '200 mounts of every widget leave nothing behind',
    command: "npm test -- --only browsers --files 'packages/widgets/build/test/browser/nightly/*.test.js' --once",
  },
  { name: 'the look of every example page, three widths, light and dark', command: 'npm run visual' },
  { name: 'what every widget promises', command: 'npm run guarantees' },
  // the seed moves on when tests were written for what a sample left alive, so that the estimate stays one of unseen mutants
  {
    name: 'mutation of core, by a sample',
    command: 'npm run mutation -- --sample 300 --seed 4 --least 90 --patience 8',
  },
  { name: 'mutation of sql, by a sample', command: 'npm run mutation -- --package sql --sample 300 --least 80' },
  { name: 'mutation of table, by a sample', command: 'npm run mutation -- --package table --sample 300 --least 80' },
  { name: 'lines that tests reach', command: 'npm run coverage' },
  { name: 'budgets', command: 'npm run size' },
  { name: 'what users install', command: 'npm run supply' },
  { name: 'packages', command: 'npm run pack:check' },
  { name: 'reproducible build', command: 'npm run reproducible' },
];
