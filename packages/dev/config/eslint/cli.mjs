import { cliSources } from './files.mjs';
import { noEval } from './no-eval.mjs';

/** The place that writes files, whole or not at all. */
const SINK = 'packages/cli/src/output/sink.ts';
/** The place that keeps text which waits for its turn in an answer, in a file that goes with the command. */
const SPOOL = 'packages/cli/src/output/spool.ts';

/** What may be taken from the file system elsewhere: nothing that writes. */
const READERS = {
  fs: ['createReadStream', 'existsSync', 'readdirSync', 'readFileSync', 'statSync'],
  'fs/promises': ['readdir', 'readFile', 'stat'],
};
const message = `Files are written by ${SINK} alone: whole or not at all.`;

const patterns = [
  { regex: '^@takar/dev', message: 'Nothing depends on dev.' },
  { regex: '^#src/', message: 'Only tests import by #src; sources write ./x.js.' },
];
const paths = Object.entries(READERS).flatMap(([module, allowImportNames]) =>
  [module, `node:${module}`].map((name) => ({ name, allowImportNames, message })),
);
const unseen = [
  { selector: 'ImportExpression[source.value=/^(node:)?fs(\\u002f|$)/]', message },
  { selector: 'CallExpression[callee.name=/^(require|createRequire)$/]', message: 'Sources are modules: import.' },
];

/** The command line may use every package but the tools of this workspace. */
export const cli = [
  {
    files: cliSources,
    rules: {
      ...noEval,
      'no-restricted-imports': ['error', { patterns, paths }],
      'no-restricted-syntax': ['error', ...unseen],
    },
  },
  { files: [SINK, SPOOL], rules: { 'no-restricted-imports': ['error', { patterns }] } },
];
