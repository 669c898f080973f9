import { periksaPage, root } from '../scripts/lib/paths.mjs';

/** Address prefix to folder. Nothing outside these folders is ever served. */
export const mounts = [
  { prefix: '/examples/', folder: `${root}/examples` },
  { prefix: '/periksa/', folder: periksaPage },
  { prefix: '/takar/', folder: `${root}/packages/widgets/dist` },
];
