/** Compiled files that tell and compute nothing: locale texts, tables of issue texts, lists of names, citations. */
const LEFT_OUT = [/(^|\/)locale\//, /-issues\.js$/, /^index\.js$/, /(^|\/)instrument\.js$/];

/** Whether a compiled file of a package, by its path below `dist`, is mutated. */
export const isMutated = (path) => path.endsWith('.js') && LEFT_OUT.every((each) => !each.test(path));
