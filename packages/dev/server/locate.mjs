import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

const missing = { status: 404 };

/** The folder that a decoded address path belongs to, with the rest of the path, or undefined. */
function match(mounts, path) {
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
  return mount && { folder: mount.folder, rest: path.slice(mount.prefix.length) };
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Finds the file behind an address path: `{status: 200, file}`, `{status: 301, location}` for a folder named without
 * its slash, or a status of 400 or 404. A path or a link that leaves its folder is 404.
 */
export async function locate(mounts, rawPath) {
  const path = decode(rawPath);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return { status: 400 };
  if (path.split('/').includes('..')) return missing;
  const found = match(mounts, path);
  if (!found) return missing;
  try {
    const folder = await realpath(found.folder);
    const file = await realpath(join(folder, found.rest));
    if (file !== folder && !file.startsWith(folder + sep)) return missing;
    const info = await stat(file);
    if (info.isFile()) return path.endsWith('/') ? missing : { status: 200, file };
    if (!path.endsWith('/')) return { status: 301, location: `${rawPath}/` };
    const index = await realpath(join(file, 'index.html'));
    return index.startsWith(folder + sep) ? { status: 200, file: index } : missing;
  } catch {
    return missing;
  }
}
