import { readFileSync } from 'node:fs';

/** Version of the package, as `takar --version` and `reconcile` give it. */
export function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
