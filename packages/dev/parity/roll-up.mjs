import { EN, numberColumn, PEMDA_UNCAPPED, sheetFromCells, statusOf } from '@takar/core';
import { readCascade, rollUp, rollUpColumns, ROLL_UP_KINDS } from '@takar/core/cascade';
import { TREE_FAULTS } from '@takar/sql';
import { bottomUp } from '../../core/dist/cascade/rollup/bottom-up.js';
import { HOSTILE } from './hostile-names.mjs';
import { mixedRows, stream } from './rows.mjs';

/** Links from the top to the lowest node: by weight, and where every row says its kind, which takes ClickHouse long to plan. */
const DEPTH = 3;
const DEPTH_OF_KINDS = 2;
const PERIODS = ['2026-Q1', '2026-Q2', '2026-Q3'];

/** Figures rolled up trees, beside what core makes of the same. */
export function* rollUps() {
  yield byWeight();
  yield byEveryKind();
}

/** Units in several periods, by weight, with magnitudes that no table holds; beside `rollUpColumns`. */
function byWeight() {
  const { parents, names } = tree(240, 19, DEPTH);
  const periods = PERIODS.length;
  const length = parents.length * periods;
  const { columns } = mixedRows(length, ['realisation'], {}, 20, { wild: 0.03 });
  const weights = mixedRows(parents.length, ['weight'], {}, 21, { wild: 0 }).columns.weight;
  const inner = new Set(parents);
  const next = stream(22);
  const { realisation } = columns;
  const node = (row) => Math.floor(row / periods);
  for (let row = 0; row < length; row += 1) {
    if (!inner.has(node(row)) || next() < 0.1) continue;
    realisation.values[row] = NaN;
    realisation.status[row] = statusOf('missing');
  }
  const weight = Float64Array.from(weights.values, (value, i) => (weights.status[i] === 0 ? value : NaN));
  const figure = rollUpColumns({ parents: Int32Array.from(parents), weight, periods, figures: realisation });
  const all = (of) => ({ kind: 'text', values: Array.from({ length }, (_, row) => of(row)) });
  return {
    name: 'roll-up by weight',
    table: {
      length,
      columns: {
        realisation,
        weight: cells(length, (row) => weight[node(row)]),
        unit: all((row) => names[node(row)]),
        parent: all((row) => names[parents[node(row)]] ?? null),
        period: all((row) => PERIODS[row % periods]),
      },
    },
    cases: [
      {
        name: 'of units in periods',
        rolled: {
          tree: { id: 'unit', parent: 'parent', keys: ['period'], depth: DEPTH, kind: 'weighted' },
          ordered: true,
        },
        expected: { figure, fault: new Uint8Array(length) },
      },
    ],
  };
}

/** A tree of one indicator a node, each with a kind of its own, with parents that are not there and cycles; beside `rollUp`. */
function byEveryKind() {
  const { parents, names } = tree(400, 23, DEPTH_OF_KINDS);
  const next = stream(24);
  const pick = (items) => items[Math.floor(next() * items.length)];
  const inner = new Set(parents);
  const kinds = parents.map(() => pick(ROLL_UP_KINDS));
  const above = parents.map((parent) => names[parent] ?? '');
  const roots = parents.flatMap((parent, i) => (parent < 0 ? [i] : []));
  // A parent that no row has, and two nodes that are each other's.
  above[roots[1]] = 'Tidak ada';
  const child = parents.indexOf(roots[2]);
  above[roots[2]] = names[child];
  const text = (share) => (next() < share ? pick(['', '-']) : String(Math.round(next() * 40_000) / 200));
  const header = [
    'id',
    'induk',
    'indikator',
    'satuan',
    'relasi',
    'agregasi',
    'bobot',
    'realisasi',
    'pembilang',
    'penyebut',
  ];
  const rows = names.map((name, i) => {
    const kind = kinds[parents[i]];
    // Children of the same indicator mostly say the same figure.
    const same = kind === 'same' && next() < 0.9 ? String(parents[i] / 4) : null;
    const own = inner.has(i) && next() < 0.9;
    return [
      name,
      above[i],
      'Indikator',
      pick(['%', 'Dokumen']),
      kind === 'same' ? 'indikator sama' : 'komponen formula',
      kinds[i] === 'same' ? '' : kinds[i],
      text(0.03),
      own ? '' : (same ?? text(0.08)),
      text(0.03),
      text(0.03),
    ];
  });
  const { cascade } = readCascade(sheetFromCells(header, rows), { messages: EN, numbers: 'en', format: 'adjacency' });
  const rolled = rollUp(cascade, { policy: PEMDA_UNCAPPED, messages: EN });
  const settled = new Set(bottomUp(cascade));
  const length = cascade.length;
  const { columns } = cascade.indicators.table;
  const ids = new Set(names);
  return {
    name: 'roll-up by every kind',
    table: {
      length,
      columns: {
        realisation: columns.realisation,
        numerator: columns.numerator,
        denominator: columns.denominator,
        weight: cells(length, (row) => cascade.weight[row]),
        consolidation: coded(ROLL_UP_KINDS, kinds),
        measure_kind: coded(
          ['percent', 'other'],
          rows.map((row) => (row[3] === '%' ? 'percent' : 'other')),
        ),
        unit: { kind: 'text', values: names },
        parent: { kind: 'text', values: above },
      },
    },
    cases: [
      {
        name: 'of a tree with faults',
        rolled: { tree: { id: 'unit', parent: 'parent', depth: DEPTH_OF_KINDS } },
        expected: {
          figure: outcomes(rolled.rows.map(({ used }) => used)),
          fault: Uint8Array.from(names, (_, i) =>
            TREE_FAULTS.indexOf(
              above[i] !== '' && !ids.has(above[i]) ? 'cascade/orphan' : settled.has(i) ? null : 'cascade/cycle',
            ),
          ),
        },
      },
    ],
  };
}

/** Parents before their children; names that would end a query among them. */
function tree(nodes, seed, most) {
  const next = stream(seed);
  const depth = [];
  const parents = [];
  for (let node = 0; node < nodes; node += 1) {
    const parent = node < 5 ? -1 : Math.floor(next() * next() * node);
    parents.push(parent >= 0 && depth[parent] === most ? parents[parent] : parent);
    depth.push(parents[node] < 0 ? 0 : depth[parents[node]] + 1);
  }
  const names = parents.map((_, node) => HOSTILE[node]?.slice(0, 40) ?? `Unit ${node}`);
  return { parents, names };
}

function cells(length, of) {
  const column = numberColumn(length);
  for (let row = 0; row < length; row += 1) {
    const value = of(row);
    column.values[row] = value;
    column.status[row] = Number.isNaN(value) ? statusOf('missing') : 0;
  }
  return column;
}

function outcomes(all) {
  const column = numberColumn(all.length);
  all.forEach(({ value, reason }, row) => {
    column.values[row] = value ?? NaN;
    column.status[row] = reason === null ? 0 : statusOf(reason);
  });
  return column;
}

const coded = (domain, names) => ({
  kind: 'category',
  domain,
  codes: Uint8Array.from(names, (name) => domain.indexOf(name)),
});
