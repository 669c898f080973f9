/** Folder that Node finds a package in when it is asked for from another; undefined where it is not installed. */
function found(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    const known = packages[place];
    if (known !== undefined) return known.link === true ? known.resolved : place;
    if (folder === '') return undefined;
  }
}

/**
 * What somebody installs who installs one of our packages: the folders of the lock file that its dependencies lead to,
 * itself included, without optional peers. A dependency that the lock file does not have is a fault of the lock file.
 */
export function installedWith(packages, folder) {
  const reached = new Set([folder]);
  for (const at of reached) {
    for (const name of Object.keys(packages[at].dependencies ?? {})) {
      const place = found(packages, at, name);
      if (place === undefined) throw new Error(`${at} needs ${name}, which the lock file does not have`);
      reached.add(place);
    }
  }
  return [...reached];
}

const inside = 'node_modules/';

/** The same without our own packages. */
export const othersWith = (packages, folder) =>
  installedWith(packages, folder).filter((place) => place.includes(inside));

/** Name of the package in a folder of the lock file. */
export const nameAt = (packages, folder) =>
  packages[folder].name ?? folder.slice(folder.lastIndexOf(inside) + inside.length);
