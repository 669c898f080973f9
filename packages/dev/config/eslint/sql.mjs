import { sqlSources } from './files.mjs';
import { noEval } from './no-eval.mjs';

/** SQL stands on core alone; clients of databases are loaded when an engine is opened. */
export const sql = {
  files: sqlSources,
  rules: {
    ...noEval,
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(@takar/(dev|table|report|widgets)|takar)(/|$)', message: 'sql stands on core.' },
          { regex: '^#src/', message: 'Only tests import by #src; sources write ./x.js.' },
          {
            regex: '^(@duckdb/node-api|pg|mysql2)(/|$)',
            message: 'An optional client: load it with client() when an engine is opened.',
            allowTypeImports: true,
          },
        ],
      },
    ],
  },
};
