import { readFileSync, readdirSync } from 'node:fs';

/** The package folder of a module inside `node_modules`, or undefined for our own modules. */
function packageOf(id) {
  if (id.startsWith('\0part:')) return undefined;
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/').replaceAll('\0', ''))?.[1];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`missing licence text: ${name}`);
  return { name, text: `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n` };
}

/** Rollup plugin: writes the licence texts of every bundled package beside the bundle, as those licences ask. */
export const thirdParty = (fileName) => ({
  name: 'third-party',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = [...new Set(ids.map(packageOf).filter(Boolean))];
    const notices = folders.map(notice).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (notices.length === 0) return;
    const source = notices.map(({ text }) => text).join(`\n${'-'.repeat(72)}\n\n`);
    this.emitFile({ type: 'asset', fileName, source });
  },
});
