import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { widgetSources } from './files.mjs';
import { noEval } from './no-eval.mjs';
import { pageSyntax } from './page-syntax.mjs';

const elsewhere = ['@takar/table', '@takar/sql', '@takar/report', '@takar/dev', 'takar'];

/** What a page with the strict policy would refuse, and the direction of dependency. */
export const widgets = {
  files: widgetSources,
  extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
  rules: {
    ...noEval,
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(${elsewhere.join('|')})(/|$)`, message: 'widgets use core, and nothing that uses widgets.' },
          { regex: '^node:', message: 'widgets run in pages.' },
          { regex: '^#src/', message: 'Only tests import by #src; sources write ./x.js.' },
          { regex: '^(d3|d3-dsv|arquero|apache-arrow)$', message: 'It makes code from text, which portals refuse.' },
          {
            regex: '^lit/(static-html|directives/(style-map|unsafe-))',
            message: 'Pages with the strict policy refuse it.',
          },
        ],
      },
    ],
    'no-restricted-syntax': ['error', ...pageSyntax],
  },
};
