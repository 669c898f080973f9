import { reportSources } from './files.mjs';
import { noEval } from './no-eval.mjs';

/** Reports stand on core, the files of table and the pictures of widgets; what only DOCX needs is loaded for DOCX. */
export const report = {
  files: reportSources,
  rules: {
    ...noEval,
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(@takar/(dev|sql)|takar)(/|$)', message: 'report stands on core, table and widgets.' },
          { regex: '^@takar/table$', message: 'Arquero is not for reports: @takar/table/files.' },
          { regex: '^@takar/widgets(?!/pictures\\.js$)', message: 'Reports draw pictures, not elements.' },
          { regex: '^#src/', message: 'Only tests import by #src; sources write ./x.js.' },
          { regex: '^docx(/|$)', message: 'An optional peer: load it when a DOCX is written.', allowTypeImports: true },
        ],
      },
    ],
  },
};
