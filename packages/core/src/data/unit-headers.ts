/**
 * Headers of the organisational unit in tables that stand beside indicators, in normal form, the better one first: where a
 * table has a working unit and its agency, the working unit counts.
 */
export const UNIT = [
  ...['unit', 'unit kerja', 'unit organisasi', 'perangkat daerah', 'opd', 'skpd', 'satker', 'satuan kerja', 'instansi'],
  ...['nama unit', 'nama unit kerja', 'nama perangkat daerah', 'nama opd', 'nama skpd', 'nama satker', 'nama instansi'],
  ...['department', 'agency'],
] as const;
