import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { periksaSources } from './files.mjs';
import { noEval } from './no-eval.mjs';
import { pageSyntax } from './page-syntax.mjs';

/** Periksa Tabel is a page under the strict policy; it stands on core, workbooks, what widgets have beside pictures, and one of them. */
export const periksa = {
  files: periksaSources,
  extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
  rules: {
    ...noEval,
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(@takar/(dev|sql|report)|takar)(/|$)', message: 'The page stands on core, table and widgets.' },
          { regex: '^@takar/table(/files)?$', message: 'Workbooks alone: @takar/table/workbook.' },
          { regex: '^@takar/widgets$', message: 'It loads all widgets: name the one.' },
          { regex: '^node:', message: 'It runs in a page.' },
        ],
      },
    ],
    'no-restricted-syntax': ['error', ...pageSyntax],
  },
};
