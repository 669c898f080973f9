import { browserTestFiles, testFiles } from './files.mjs';

const nodeTest = { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] };

const alone = {
  selector: 'CallExpression[callee.property.name="only"][callee.object.name=/^(it|test|describe|suite)$/]',
  message: 'A test that runs alone hides the others.',
};

/** Calls that a browser test must wait for, or it judges a page that is still moving. */
const awaited =
  'sendKeys|sendMouse|resetMouse|executeServerCommand|setViewport|emulateMedia|openPage|violations|settled|fixture|elementUpdated|nextFrame|aTimeout|oneEvent|waitUntil';

/** Tests read as sentences: node:test returns promises that nobody awaits. */
const everywhere = {
  files: testFiles,
  rules: {
    '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [nodeTest] }],
    'no-restricted-syntax': ['error', alone],
  },
};

/** chai asserts by reading a property, and its accessibility plugin makes every assertion look like a promise. */
const inBrowsers = {
  files: browserTestFiles,
  rules: {
    '@typescript-eslint/no-unused-expressions': 'off',
    '@typescript-eslint/no-floating-promises': 'off',
    'no-restricted-syntax': [
      'error',
      alone,
      { selector: `ExpressionStatement > CallExpression[callee.name=/^(${awaited})$/]`, message: 'Await it.' },
      { selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]', message: 'Await it.' },
    ],
  },
};

export const tests = [everywhere, inBrowsers];
