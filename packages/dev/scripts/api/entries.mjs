import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** Packages that people install. */
export const PACKAGES = ['core', 'sql', 'table', 'widgets', 'report', 'cli'];

/** Declarations that a pattern with a star stands for, by the name that is imported. */
function expanded(home, name, types) {
  if (!types.includes('*')) return [[name, join(home, types)]];
  const [folder, end] = types.split('*');
  return readdirSync(join(home, folder))
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => [name.replace('*', file.slice(0, -end.length)), join(home, folder, file)]);
}

/**
 * What a package lets others import that has types: `{name, file, report}`, where `name` is what is written after the name
 * of the package, and `report` the report that it belongs to. Entries of one pattern share a report.
 */
export function entriesOf(part) {
  const home = join(root, 'packages', part);
  const { name: own, exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const typed = Object.entries(exports).filter(([, target]) => target.types !== undefined);
  const entries = typed.flatMap(([name, { types }]) => {
    const report = name === '.' ? 'index' : name.replace(/^\.\//, '').replace(/[/.].*$/, '');
    return expanded(home, name, types).map(([each, file]) => ({ name: `${own}${each.slice(1)}`, file, report }));
  });
  const missing = entries.filter(({ file }) => !existsSync(file));
  if (missing.length > 0) throw new Error(`${missing[0].file} is not there: build first`);
  return entries;
}
