import { installedWith, nameAt } from './installed.mjs';

/**
 * Bill of materials of what users install, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). Without time and serial
 * number, so that the same lock file gives the same bytes.
 */
export function billOfMaterials(packages, names, version) {
  const folders = [...new Set(names.flatMap((name) => installedWith(packages, `packages/${name}`)))].sort();
  const nameOf = (folder) => nameAt(packages, folder);
  const purlOf = (folder) => `pkg:npm/${nameOf(folder).replace('@', '%40')}@${packages[folder].version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'takar', version, 'bom-ref': `pkg:npm/takar@${version}` } },
    components: folders.map((folder) => {
      const { version: at, license, integrity } = packages[folder];
      return {
        type: 'library',
        'bom-ref': purlOf(folder),
        name: nameOf(folder),
        version: at,
        purl: purlOf(folder),
        licenses: [{ license: { id: license } }],
        ...(integrity === undefined
          ? {}
          : { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }),
      };
    }),
  };
}
