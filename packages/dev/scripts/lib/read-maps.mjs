import { existsSync, readFileSync } from 'node:fs';

/** Rollup plugin: loads the source map beside a module, so that maps of bundles lead to TypeScript. */
export const readMaps = () => ({
  name: 'read-maps',
  load(id) {
    if (id.startsWith('\0') || !existsSync(`${id}.map`)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
});
