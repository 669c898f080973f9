import { ID, PEMDA_UNCAPPED } from '@takar/core';
import { readCascade, rollUp } from '@takar/core/cascade';
import { seeded } from '../../lib/seeded.mjs';

const LEVELS = ['Tujuan', 'Sasaran', 'Program', 'Kegiatan', 'Subkegiatan'];

/** Nodes below each other, so many under each, in the order of their levels; every one has an indicator. */
export function treeNodes(count, fan) {
  const next = seeded(7);
  const realised = Float64Array.from({ length: count }, () => Math.round(200 + 1100 * next()) / 10);
  const parent = Int32Array.from({ length: count }, (_, node) => Math.floor((node - 1) / fan));
  const depth = new Uint8Array(count);
  for (let node = 1; node < count; node += 1) depth[node] = depth[parent[node]] + 1;
  return { count, parent, depth, realised, name: (node) => `Kinerja ${node}` };
}

/** The same as the widget's own model, read by core. */
export function treeModel({ count, parent, depth, realised, name }) {
  const columns = {
    ID: (node) => `N${node}`,
    Induk: (node) => (node === 0 ? '' : `N${parent[node]}`),
    Jenjang: (node) => LEVELS[depth[node]],
    Kinerja: name,
    Indikator: (node) => `Indikator ${node}`,
    Polaritas: () => 'maximise',
    Target: () => 100,
    Realisasi: (node) => realised[node],
  };
  const cells = Object.values(columns);
  const sheet = {
    headers: Object.keys(columns),
    rowCount: count,
    cell: (row, column) => cells[column](row),
    line: () => undefined,
  };
  const { cascade, issues } = readCascade(sheet, { messages: ID });
  if (cascade === null) throw new Error(issues[0]?.message);
  const rolled = rollUp(cascade, { policy: PEMDA_UNCAPPED, messages: ID });
  return { cascade, rolled, findings: new Map(), others: [], basis: null, faults: [] };
}
