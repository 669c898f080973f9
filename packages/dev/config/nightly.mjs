import { run } from '../scripts/lib/run.mjs';
import { browserTests } from '../scripts/test/browser-tests.mjs';
import { nodeTests, nodeTestsOf, testFiles } from '../scripts/test/node-tests.mjs';

const everyPart = ['core', 'sql', 'table', 'report', 'cli', 'widgets', 'dev'];
const everyFile = () => everyPart.flatMap((part) => testFiles(part));
const nightlyOf = (name) => testFiles('dev', true).filter((file) => file.endsWith(`${name}.test.mjs`));
const otherNode = (version) => () => nodeTests(everyFile(), ['npx', '--yes', `node@${version}`]);

/** A program without counts of its own: one check, judged by its exit code. */
const judged =
  (script, ...args) =>
  async () => {
    const code = await run('npm', ['run', '-s', script, ...args], { shell: process.platform === 'win32' });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

/** Tier 2, in order; a new check is one line here. */
export const checks = [
  { name: 'Node tests, this Node', command: 'npm test', start: () => nodeTestsOf(everyPart) },
  {
    name: 'full size: scalar = batch on 1,000,000 rows, and the like',
    command: 'node --test packages/core/build/test/nightly/',
    start: () => nodeTests(testFiles('core', true)),
  },
  {
    name: 'every rule in five databases, 10,000,000 rows',
    command: 'npm run parity -- --rows 10000000',
    start: judged('parity', '--', '--rows', '10000000'),
  },
  {
    name: 'every rule beside exact rational arithmetic, in millions of rows, and in DuckDB',
    command: 'npm run oracle -- --rows 3000 --engines duckdb',
    start: judged('oracle', '--', '--rows', '3000', '--engines', 'duckdb'),
  },
  {
    name: 'every reader on generated and broken files; the seed is the day',
    command: 'npm run fuzz -- --runs 2000',
    start: judged('fuzz', '--', '--runs', '2000'),
  },
  { name: 'Node tests, Node 22', command: 'npx node@22 --test', start: otherNode(22) },
  { name: 'Node tests, Node 24', command: 'npx node@24 --test', start: otherNode(24) },
  ...[1, 2, 3].map((turn) => ({
    name: `browser tests in three engines, turn ${turn} of 3`,
    command: 'npm test -- --only browsers --once',
    start: () => browserTests(['chromium', 'firefox', 'webkit'], undefined, { once: true }),
  })),
  {
    name: 'every page of five portals, in a browser',
    command: 'node --test packages/dev/test/nightly/portals.test.mjs',
    start: () => nodeTests(nightlyOf('portals')),
  },
  {
    name: '2 GB of CSV as a stream, in the memory of a part of it',
    command: 'node --test packages/dev/test/nightly/long-stream.test.mjs',
    start: () => nodeTests(nightlyOf('long-stream')),
  },
  {
    name: '200 mounts of every widget leave nothing behind',
    command: "npm test -- --only browsers --files 'packages/widgets/build/test/browser/nightly/*.test.js' --once",
    start: () =>
      browserTests(['chromium', 'firefox', 'webkit'], ['packages/widgets/build/test/browser/nightly/*.test.js'], {
        once: true,
      }),
  },
  {
    name: 'the look of every example page, three widths, light and dark',
    command: 'npm run visual',
    start: judged('visual'),
  },
  { name: 'what every widget promises', command: 'npm run guarantees', start: judged('guarantees') },
  { name: 'budgets', command: 'npm run size', start: judged('size') },
  { name: 'what users install', command: 'npm run supply', start: judged('supply') },
  { name: 'packages', command: 'npm run pack:check', start: judged('pack:check') },
  { name: 'reproducible build', command: 'npm run reproducible', start: judged('reproducible') },
];
