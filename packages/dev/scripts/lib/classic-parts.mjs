// What the classic file and the widgets beside it have in common: one Lit, one set of base classes, one language state.
// The classic file lays what they need on `Takar.parts`; their bundles take it from there instead of holding it again.

const PROXY = '\0part:';
const ENTRY = '\0classic';

/** Modules shorter than this are held by each file that needs them: laying them out costs every page more. */
const SMALL = 1500;

/** Exports of each module that a build holds and that is worth sharing, by the id of the module. */
export function heldBy(output, isOne, least = SMALL) {
  const held = new Map();
  for (const { modules = {} } of output)
    for (const [id, { renderedExports, renderedLength }] of Object.entries(modules)) {
      const shared = isOne(id) || renderedLength >= least;
      if (!id.startsWith('\0') && renderedExports.length > 0 && shared) held.set(id, [...renderedExports].sort());
    }
  return held;
}

/** Key of each export on `Takar.parts`: a number, since every key is read on every page with the classic file. */
function keysOf(held) {
  let count = 0;
  const keyOf = () => `_${(count++).toString(36)}`;
  return new Map([...held.keys()].sort().map((id) => [id, new Map(held.get(id).map((name) => [name, keyOf(name)]))]));
}

/**
 * Two rollup plugins around one classic file that holds `held`. `take` is for the widgets beside it, which are built
 * first; `give` is for the classic file, whose entry it makes: `entry` with the parts that were taken, and with the names
 * of all widgets. `isOne` says which modules a page may hold only once.
 */
export function classicParts({ held, entry, names, isOne }) {
  const keys = keysOf(held);
  const taken = new Map();

  /** A module of the classic file, as a widget beside it sees it: what it holds there, and the rest of it anew. */
  const proxy = (id, exports) => {
    const there = [...keys.get(id)];
    const rest = exports.filter((name) => name !== '*' && !keys.get(id).has(name));
    return [
      ...there.map(([name, key]) => `const _${name} = globalThis.Takar.parts.${key};`),
      `export { ${there.map(([name]) => `_${name} as ${name}`).join(', ')} };`,
      ...(rest.length > 0 ? [`export { ${rest.join(', ')} } from ${JSON.stringify(id)};`] : []),
      // What it passes on from others by a star; a name of its own goes before.
      ...(exports.includes('*') ? [`export * from ${JSON.stringify(id)};`] : []),
    ].join('\n');
  };

  const take = {
    name: 'take-parts',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || resolved.external || !keys.has(resolved.id)) return resolved;
      // Whatever a module of the classic file does when it is loaded has been done there.
      return importer.startsWith(PROXY) ? { ...resolved, moduleSideEffects: false } : PROXY + resolved.id;
    },
    async load(id) {
      if (!id.startsWith(PROXY)) return null;
      const real = id.slice(PROXY.length);
      const { exports } = await this.load({ id: real, moduleSideEffects: false });
      return { code: proxy(real, exports), moduleSideEffects: false };
    },
    generateBundle(_options, bundle) {
      for (const { modules = {}, fileName } of Object.values(bundle))
        for (const [id, { renderedExports, renderedLength }] of Object.entries(modules)) {
          if (id.startsWith(PROXY)) {
            const real = id.slice(PROXY.length);
            taken.set(real, new Set([...(taken.get(real) ?? []), ...renderedExports]));
          } else if (isOne(id) && renderedLength > 0) throw new Error(`${fileName} would hold ${id} a second time`);
        }
    },
  };

  const give = {
    name: 'give-parts',
    // The package says that its modules do nothing by being loaded; this one does.
    resolveId: (source) =>
      source === ENTRY ? ENTRY : source === entry ? { id: entry, moduleSideEffects: true } : null,
    load(id) {
      if (/[\\/]widget-names\.js$/.test(id)) return `export const NAMES = ${JSON.stringify(names)};`;
      if (id !== ENTRY) return null;
      const parts = [...taken.keys()]
        .sort()
        .flatMap((from) => [...taken.get(from)].sort().map((name) => ({ from, name })));
      return [
        ...parts.map(({ from, name }, i) => `import { ${name} as _${i} } from ${JSON.stringify(from)};`),
        `export * from ${JSON.stringify(entry)};`,
        `export const parts = { ${parts.map(({ from, name }, i) => `${keys.get(from).get(name)}: _${i}`).join(', ')} };`,
      ].join('\n');
    },
  };
  return { take, give, input: ENTRY };
}
