/** Stands in for `node:test` in a copy of the tests: they are kept, to be asked again for every mutant. */
const tests = [];
const context = { diagnostic() {} };
let file = '';
const path = [];

export const collected = tests;

export function collectFrom(name) {
  file = name;
}

export function test(name, ...rest) {
  const run = rest.at(-1);
  tests.push({ file, name: [...path, name].join(' > '), run: async () => run(context) });
}

export function describe(name, ...rest) {
  path.push(name);
  rest.at(-1)();
  path.pop();
}
