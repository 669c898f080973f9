import { othersWith } from './installed.mjs';

/** Licences that let an agency use, change and pass on what they cover, with a notice at most. */
export const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * What each of our packages brings with it, and what is wrong with that: a licence that is not on the list, a script that
 * runs on installing, more packages than stated.
 *
 * @param stated number of packages from others that installing may bring, by package of ours
 */
export function usersFaults(packages, stated) {
  const faults = [];
  for (const [name, most] of Object.entries(stated)) {
    const others = othersWith(packages, `packages/${name}`);
    if (others.length > most) faults.push(`${name} brings ${others.length} packages of others; ${most} are stated`);
    for (const folder of others) {
      const { license, hasInstallScript } = packages[folder];
      if (!LICENCES.includes(license)) faults.push(`${name} brings ${folder} under ${license ?? 'no licence'}`);
      if (hasInstallScript === true) faults.push(`${name} brings ${folder}, which runs a script when it is installed`);
    }
  }
  return faults;
}
