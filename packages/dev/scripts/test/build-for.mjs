import { node } from '../lib/run.mjs';
import { prune } from '../steps/prune.mjs';

/** Parts whose tests need nothing that is bundled. */
const compiledAlone = ['core', 'sql', 'table', 'report'];

/** Builds what the wanted tests need: one package and what it stands on, or everything. Resolves to the exit code. */
export function buildFor(packages, engines) {
  const alone = engines.length === 0 && packages.every((part) => compiledAlone.includes(part));
  if (!alone) return node('packages/dev/scripts/build.mjs');
  prune({ bundles: false });
  return node('node_modules/typescript/bin/tsc', '-b', ...packages.map((part) => `packages/${part}/test`));
}
