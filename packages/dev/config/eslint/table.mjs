import { tableSources } from './files.mjs';
import { noEval } from './no-eval.mjs';

/** Tables stand on core; what only some files need is loaded when such a file is read or written. */
export const table = {
  files: tableSources,
  rules: {
    ...noEval,
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(@takar/(dev|sql|report|widgets)|takar)(/|$)', message: 'table stands on core.' },
          { regex: '^#src/', message: 'Only tests import by #src; sources write ./x.js.' },
          {
            regex: '^(@duckdb/node-api|@e965/xlsx|apache-arrow)(/|$)',
            message: 'An optional peer: load it with peer() when a file needs it.',
            allowTypeImports: true,
          },
        ],
      },
    ],
  },
};
