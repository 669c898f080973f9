import { linePath, px, rectPath, stripesPath } from '../path.js';
import type { Role } from '../paint.js';
import type { PathMark } from '../scene.js';
import type { Axis } from './axis.js';
import type { SceneScale } from './options.js';
import { BAR, type PlacedRow } from './place.js';
import { toneOf } from './tone.js';

const THICK = 12;
const STRIPE = 7;

/** Bands, bars and targets of all rows: one path a kind, however many rows there are. */
export function bars(rows: readonly PlacedRow[], axis: Axis, scale: SceneScale | null): readonly PathMark[] {
  const paths = new Map<Role, string>();
  const add = (role: Role, d: string): void => void paths.set(role, (paths.get(role) ?? '') + d);
  const drawn = rows.filter(({ view }) => view.kind !== 'none');
  for (const row of drawn) if (row.view.kind !== 'open') bands(row, axis, scale, add);
  for (const row of drawn) {
    const middle = row.barTop + BAR / 2;
    add('rule', linePath(axis.x(0), row.barTop, axis.x(0), row.barTop + BAR));
    bar(row, axis, middle, add);
    const target = linePath(axis.x(100), row.barTop, axis.x(100), row.barTop + BAR);
    add('halo', target);
    add('target', target);
  }
  return ORDER.flatMap((role) => {
    const d = paths.get(role);
    return d === undefined ? [] : [{ kind: 'path', role, d }];
  });
}

/** From the back to the front. */
const ORDER: readonly Role[] = [
  'band-1',
  'band-2',
  'band-3',
  'band-4',
  'band-5',
  'edge',
  'rule',
  'bar-met',
  'bar-unmet',
  'bar-open',
  'stripe',
  'cut',
  'arrow',
  'halo',
  'target',
];

type Add = (role: Role, d: string) => void;

function bands({ barTop }: PlacedRow, axis: Axis, scale: SceneScale | null, add: Add): void {
  if (scale === null) return;
  const stops = [0, ...scale.edges.filter((edge) => edge > 0 && edge < axis.top), axis.top];
  const below = scale.edges.filter((edge) => edge <= 0).length;
  for (let i = 0; i + 1 < stops.length; i++) {
    const from = axis.x(stops[i] as number);
    const until = axis.x(stops[i + 1] as number);
    add(toneOf(i + below, scale.edges.length + 1), rectPath(from, barTop, until - from, BAR));
    if (i > 0) add('edge', linePath(from, barTop, from, barTop + BAR));
  }
}

function bar({ view }: PlacedRow, axis: Axis, middle: number, add: Add): void {
  const value = view.bar;
  if (value === null || view.kind === 'none') return;
  const start = axis.x(0);
  const end = axis.x(value);
  const top = middle - THICK / 2;
  if (value < 0) {
    add('arrow', `M${px(start + 1)} ${px(middle)}l9 ${-THICK / 2}v${THICK}z`);
    return;
  }
  add(`bar-${view.kind}`, rectPath(start, top, end - start, THICK));
  if (view.kind === 'unmet') add('stripe', stripesPath(start, end - 2, STRIPE, top, THICK));
  if (value > axis.top) {
    add(
      'cut',
      linePath(end - 20, top + THICK + 1, end - 15, top - 1) + linePath(end - 14, top + THICK + 1, end - 9, top - 1),
    );
    add('arrow', `M${px(end)} ${px(middle - THICK / 2 - 2)}l6 ${THICK / 2 + 2}l-6 ${THICK / 2 + 2}z`);
  }
}
