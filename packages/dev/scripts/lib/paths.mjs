import { fileURLToPath } from 'node:url';

/** The top folder of the workspace, without a slash at the end. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Periksa Tabel as it is served, copied or opened from disk. */
export const periksaPage = `${root}/packages/periksa/dist/page`;
