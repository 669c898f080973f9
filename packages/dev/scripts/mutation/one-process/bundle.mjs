import { readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';

const COLLECT = join(import.meta.dirname, 'collect.mjs');
const START = '\0start';

/**
 * Brings test files of a copy of the package in `home`, and of the package what they import, into one script that gives
 * back its tests (`collected`). A script can be run again and again from its beginning, each time with another mutant; modules cannot.
 */
export async function bundleTests(home, copy, tests) {
  const own = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  const bundle = await rollup({
    input: START,
    treeshake: false,
    external: (id) => isPackage(id) && id !== 'node:test' && id !== own.name && !id.startsWith(`${own.name}/`),
    plugins: [oneScript(home, copy, own, tests)],
    onwarn() {},
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    inlineDynamicImports: true,
    dynamicImportInCjs: false,
    interop: 'auto',
  });
  await bundle.close();
  const file = join(copy, 'tests.cjs');
  writeFileSync(file, output[0].code);
  return file;
}

/** Whether an import names a package, its own or another, and no file. */
const isPackage = (id) => !/^[.#\0]/.test(id) && !isAbsolute(id);

/**
 * The tests one after the other, each told whose it is; the package by its own names; `import.meta.url` as it is in the
 * package itself, whose tests read files beside it.
 */
function oneScript(home, copy, { name, exports, imports }, tests) {
  const named = new Map(Object.entries(exports).map(([path, to]) => [join(name, path), to.default]));
  const mark = (i) => `\0mark:${i}`;
  return {
    name: 'one-script',
    resolveId(id) {
      if (id === 'node:test') return COLLECT;
      if (id === START || id.startsWith('\0mark:')) return id;
      if (named.has(id)) return join(copy, named.get(id));
      if (id.startsWith('#src/')) return join(copy, imports['#src/*'].replace('*', id.slice('#src/'.length)));
      return null;
    },
    load(id) {
      if (id.startsWith('\0mark:')) {
        const path = relative(copy, tests[Number(id.slice('\0mark:'.length))]).replaceAll('\\', '/');
        return `import { collectFrom } from ${JSON.stringify(COLLECT)};\ncollectFrom(${JSON.stringify(path)});`;
      }
      if (id !== START) return null;
      const each = tests.flatMap((test, i) => [mark(i), test]).map((path) => `import ${JSON.stringify(path)};`);
      return [...each, `export { collected } from ${JSON.stringify(COLLECT)};`].join('\n');
    },
    resolveImportMeta: (property, { moduleId }) =>
      property === 'url' ? JSON.stringify(pathToFileURL(join(home, relative(copy, moduleId))).href) : null,
  };
}
