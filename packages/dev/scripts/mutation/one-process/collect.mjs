/** Stands in for `node:test` in a copy of the tests: they are kept, to be asked again for every mutant. */
const tests = [];
const context = { diagnostic() {} };
let file = '';
/** The suites around what is being declared, each with what it does before and after a test. */
const suites = [];

export const collected = tests;

export function collectFrom(name) {
  file = name;
}

/** Each test is asked alone, so what a suite prepares once is prepared for it. */
export function test(name, ...rest) {
  const around = [...suites];
  const path = [...around.map((suite) => suite.name), name].join(' > ');
  const run = async () => {
    for (const { first } of around) for (const hook of first) await hook();
    try {
      await rest.at(-1)(context);
    } finally {
      for (const { last } of around.toReversed()) for (const hook of last) await hook();
    }
  };
  tests.push({ file, name: path, run });
}

export function describe(name, ...rest) {
  suites.push({ name, first: [], last: [] });
  rest.at(-1)();
  suites.pop();
}

export const before = (hook) => suites.at(-1).first.push(hook);
export const after = (hook) => suites.at(-1).last.push(hook);
