import { coreSources } from './files.mjs';
import { floorSyntax } from './floor-syntax.mjs';
import { noEval } from './no-eval.mjs';

const engineDependent =
  'pow exp log log2 log10 log1p expm1 sin cos tan asin acos atan atan2 sinh cosh tanh cbrt hypot random'.split(' ');

/** Names of the page, of Node and of the clock: core is the same everywhere and every day. */
const outside =
  'window document self navigator location fetch process Buffer require console performance setTimeout setInterval queueMicrotask crypto Intl'.split(
    ' ',
  );

/** Arithmetic of docs/security/numbers.md: the same digits in every engine, no clock, no dependency. */
export const core = {
  files: coreSources,
  rules: {
    ...noEval,
    'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'core depends on nothing.' }] }],
    'no-restricted-globals': ['error', ...outside.map((name) => ({ name, message: 'core knows no surroundings.' }))],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'core never reads the clock: take the date as an argument.' },
      ...engineDependent.map((property) => ({
        object: 'Math',
        property,
        message: 'Engines differ in its last digits (docs/security/numbers.md).',
      })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: 'core never reads the clock: take the date as an argument.',
      },
      {
        // a power of two is exact, and a BigInt has no last digits to differ in
        selector:
          'BinaryExpression[operator="**"]:not([left.value=2]):not([left.bigint]):not([right.callee.name="BigInt"])',
        message:
          'Engines differ in the last digits of ** on numbers (docs/security/numbers.md): use a table of powers.',
      },
      {
        selector:
          'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleUpperCase|toLocaleLowerCase)$/]',
        message: 'Keys compare by code point, and machines carry different locales.',
      },
      ...floorSyntax,
    ],
  },
};
