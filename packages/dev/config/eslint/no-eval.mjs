/** Portals run a strict Content-Security-Policy: nothing may turn text into code. */
export const noEval = {
  'no-eval': 'error',
  'no-implied-eval': 'off',
  '@typescript-eslint/no-implied-eval': 'error',
  'no-new-func': 'error',
};
