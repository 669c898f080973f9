import { builtinRules } from 'eslint/use-at-your-own-risk';

const counted = { skipBlankLines: true, skipComments: true };

/** Small files, one idea each: a word at 300 lines, an error at 400. ESLint knows one severity a rule, hence the copy. */
export const limits = {
  plugins: { takar: { rules: { 'max-lines-hard': builtinRules.get('max-lines') } } },
  rules: {
    'max-lines': ['warn', { max: 300, ...counted }],
    'takar/max-lines-hard': ['error', { max: 400, ...counted }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-var': 'error',
    'prefer-const': 'error',
  },
};
