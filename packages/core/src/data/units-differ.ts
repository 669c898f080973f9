import { normalHeader } from './header-text.js';
import { isCountUnit } from './measure-units.js';
import type { OpenColumn } from './number-column.js';
import type { RawCell } from './sheet.js';
import { isBareFraction, rateOf } from './rate-unit.js';
import { refuseRow } from './refuse-row.js';
import type { RemarkContext } from './remarks.js';
import { isBareMagnitude, scaleBareMagnitudes } from './bare-magnitudes.js';

/** Units of time, length, mass and area, each with its names: figures in two of one line are never compared as they stand. */
const QUANTITIES = [
  'detik|menit minutes|jam hours|hari days|minggu weeks|bulan bln months|tahun thn years',
  'mm|cm|m meter|km',
  'gram gr|kg|kuintal|ton',
  'm2|ha hektar hektare|km2',
];
const PERCENT = /^(?:%|persen|percent)$/;

/** Units of one row, as they stand. */
type Units = readonly [own: string, other: string];

/** Units that are known: the line and the place there. */
const PLACES: ReadonlyMap<string, readonly [quantity: number, place: number]> = new Map(
  QUANTITIES.flatMap((line, quantity) =>
    line
      .split('|')
      .flatMap((names, place) => names.split(' ').map((name) => [name, [quantity, place] as const] as const)),
  ),
);

/**
 * Takes the realisation from rows whose target is in another unit of the same quantity (`12 bulan` beside `1 tahun`), is a rate
 * per another number (`8 %` beside `80 ‰`), or where one is a percentage and the other counts or measures things (`80 %` beside
 * `75 orang`), and tells of them. What a cell does not say stands in the column of units. `M` and `T` are read first.
 */
export function refuseOtherUnits(target: OpenColumn, realisation: OpenColumn, context: RemarkContext): void {
  const { sheet, rows, measureUnits, log } = context;
  const judged = new Map<string, boolean>();
  const odd = new Set([...target.remarkable, ...realisation.remarkable]);
  for (const row of [...odd].sort((a, b) => a - b)) {
    if (target.figures.status[row] !== 0 || realisation.figures.status[row] !== 0) continue;
    const source = rows[row] as number;
    const stated = measureUnits?.values[row] ?? '';
    const [own, other] = [target, realisation].map((state) =>
      unitAt(state, sheet.cell(source, state.column), stated),
    ) as unknown as Units;
    if (own === other) continue;
    if (isBareMagnitude(own) || isBareMagnitude(other)) scaleBareMagnitudes(target, realisation, row, stated, context);
    const pair = `${own}\n${other}`;
    const known = judged.get(pair) ?? (differ([own, other]) || ratesDiffer([own, other]));
    judged.set(pair, known);
    if (!known) continue;
    refuseRow(realisation.figures, row);
    const at = { row, field: 'realisation', line: sheet.line(source), column: realisation.column + 1 };
    log.add('number/units-differ', at, { target: own, realisation: other });
  }
}

function unitAt(state: OpenColumn, raw: RawCell, stated: string): string {
  const reading = typeof raw === 'string' ? state.read(raw) : null;
  return (reading !== null && 'unit' in reading ? reading.unit : undefined) ?? stated;
}

function differ(units: Units): boolean {
  const [one, other] = units.map(normalHeader) as unknown as Units;
  const [a, b] = [PLACES.get(one), PLACES.get(other)];
  if (a !== undefined && b !== undefined) return a[0] === b[0] && a[1] !== b[1];
  const isThing = (unit: string): boolean => PLACES.has(unit) || isCountUnit(unit);
  return (PERCENT.test(one) && isThing(other)) || (PERCENT.test(other) && isThing(one));
}

/** A rate beside another one, or a part of a whole (`500/1000`) beside a figure that is no rate. */
function ratesDiffer(units: Units): boolean {
  const [one, other] = units.map(rateOf) as [number | null, number | null];
  if (one !== null && other !== null) return one !== other;
  const [rate, plain] = one === null ? [other, units[0]] : [one, units[1]];
  return rate !== null && rate !== 100 && plain === '' && units.some(isBareFraction);
}
