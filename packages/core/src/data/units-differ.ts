import type { TextColumn } from '../outcome/column.js';
import { statusOf } from '../outcome/reason.js';
import { normalHeader } from './header-text.js';
import { isCountUnit } from './measure-units.js';
import type { OpenColumn } from './number-column.js';
import type { RemarkContext } from './remarks.js';

const UNREADABLE = statusOf('unreadable');

/** Units of time, length, mass and area, each with its names: figures in two of one line are never compared as they stand. */
const QUANTITIES = [
  'detik|menit minutes|jam hours|hari days|minggu weeks|bulan bln months|tahun thn years',
  'mm|cm|m meter|km',
  'gram gr|kg|kuintal|ton',
  'm2|ha hektar hektare|km2',
];
const PERCENT = /^(?:%|persen|percent)$/;

/** Units that are known: the line and the place there. */
const PLACES: ReadonlyMap<string, readonly [quantity: number, place: number]> = new Map(
  QUANTITIES.flatMap((line, quantity) =>
    line
      .split('|')
      .flatMap((names, place) => names.split(' ').map((name) => [name, [quantity, place] as const] as const)),
  ),
);

/**
 * Takes the realisation from rows whose target is in another unit of the same quantity (`12 bulan` beside `1 tahun`), or where
 * one is a percentage and the other counts or measures things (`80 %` beside `75 orang`), and tells of them. What a cell does
 * not say stands in the column of units.
 */
export function refuseOtherUnits(target: OpenColumn, realisation: OpenColumn, context: RemarkContext): void {
  const { sheet, rows, measureUnits, log } = context;
  const odd = new Set([...target.remarkable, ...realisation.remarkable]);
  for (const row of [...odd].sort((a, b) => a - b)) {
    if (target.figures.status[row] !== 0 || realisation.figures.status[row] !== 0) continue;
    const source = rows[row] as number;
    const [own, other] = [target, realisation].map((state) =>
      unitAt(state, sheet.cell(source, state.column), row, measureUnits),
    ) as [string, string];
    if (!differ(normalHeader(own), normalHeader(other))) continue;
    realisation.figures.status[row] = UNREADABLE;
    realisation.figures.values[row] = NaN;
    const at = { row, field: 'realisation', line: sheet.line(source), column: realisation.column + 1 };
    log.add('number/units-differ', at, { target: own, realisation: other });
  }
}

function unitAt(
  state: OpenColumn,
  raw: string | number | boolean | null,
  row: number,
  units: TextColumn | undefined,
): string {
  const reading = typeof raw === 'string' ? state.read(raw) : null;
  return (reading !== null && 'unit' in reading ? reading.unit : undefined) ?? units?.values[row] ?? '';
}

function differ(one: string, other: string): boolean {
  const [a, b] = [PLACES.get(one), PLACES.get(other)];
  if (a !== undefined && b !== undefined) return a[0] === b[0] && a[1] !== b[1];
  const isThing = (unit: string): boolean => PLACES.has(unit) || isCountUnit(unit);
  return (PERCENT.test(one) && isThing(other)) || (PERCENT.test(other) && isThing(one));
}
