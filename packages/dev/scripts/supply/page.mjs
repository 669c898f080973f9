import { nameAt, othersWith } from './installed.mjs';

/** The page that says what installing each of our packages brings: names, versions, licences. */
export function supplyPage(packages, stated) {
  const rows = Object.keys(stated).map((name) => {
    const others = othersWith(packages, `packages/${name}`);
    const said = others.map((folder) => {
      const { version, license } = packages[folder];
      return `${nameAt(packages, folder)} ${version} (${license})`;
    });
    return `| \`${packages[`packages/${name}`].name}\` | ${others.length} | ${said.sort().join(', ') || 'nothing'} |`;
  });
  return `# What comes with Takar

Written by \`npm run supply -- --write\` from the lock file; tests hold it to that. Installing a package brings, from others:

| package | packages | which |
|---|---:|---|
${rows.join('\n')}

- Versions are exact in \`package-lock.json\`, each with its SHA-512; nothing comes from elsewhere than the npm registry.
- Nothing that users install runs a script on installing. Arquero, Arrow, DuckDB, database clients, readers of workbooks and React are optional peers: who needs one installs it.
- Licences are of the kind that asks for a notice at most: 0BSD, Apache-2.0, BSD, ISC, MIT.
- Nothing is fetched at run time unless the page or the command names an address.
- \`npm run supply\` checks all of this, and writes \`.release/takar-<version>.cdx.json\`, a bill of materials in CycloneDX 1.5. Known weaknesses of these packages are asked of the registry by the release workflow (\`npm audit --omit=dev\`), because the answer changes without us.
- Two builds from nothing give the same bytes (\`npm run reproducible\`); \`takar.integrity.json\` holds the hash of every file for pages.
`;
}
