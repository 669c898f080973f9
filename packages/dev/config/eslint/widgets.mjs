import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { widgetSources } from './files.mjs';
import { floorStyles, floorSyntax } from './floor-syntax.mjs';
import { noEval } from './no-eval.mjs';

const elsewhere = ['@takar/table', '@takar/sql', '@takar/report', '@takar/dev', 'takar'];

/** Rules of contracts 6: what a page with the strict policy would refuse, and the direction of dependency. */
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
    'no-restricted-syntax': [
      'error',
      {
        selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
        message: 'Trusted Types refuse text as HTML: build nodes, or let Lit render.',
      },
      {
        selector:
          'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
        message: 'Trusted Types refuse text as HTML: build nodes, or let Lit render.',
      },
      {
        selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
        message: 'Trusted Types refuse text as HTML: build nodes, or let Lit render.',
      },
      {
        selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
        message: "style-src 'self' drops style attributes: use classes, custom properties, SVG attributes.",
      },
      {
        selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)/]',
        message: 'The policy drops it: styles are static `css`, scripts are modules.',
      },
      {
        selector: 'CallExpression[callee.property.name="setAttribute"] > Literal.arguments:first-child[value="style"]',
        message: "style-src 'self' drops style attributes: use classes, custom properties, SVG attributes.",
      },
      {
        selector: 'NewExpression[callee.name=/^(Worker|SharedWorker)$/]',
        message: 'No workers in pages (contracts 6).',
      },
      ...floorSyntax,
      ...floorStyles,
    ],
  },
};
