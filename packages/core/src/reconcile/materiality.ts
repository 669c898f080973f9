import { compile } from '../expression/batch.js';
import { field } from '../expression/build.js';
import { numbersOf, type IndicatorTable } from '../data/indicator-table.js';
import type { Computation } from '../indicator/computation.js';
import { metColumn } from '../indicator/met-column.js';
import { numberColumn, type NumberColumn } from '../outcome/column.js';
import { bandOnScale } from '../score/band-rule.js';
import { groupMembers, scoreColumn, scoreSource } from '../score/score-groups.js';
import type { Finding, Materiality } from './match.js';

/**
 * What hangs on the difference between a published figure and the computed one, for each row: whether the target was met
 * (`status`), the band, or the band of the unit's own score (`headline`). Nothing of this library pays money by an
 * organisation's figure, so `money` does not occur here.
 */
export function materialities(
  computation: Computation,
  table: IndicatorTable,
  findings: readonly Finding[],
): (row: number) => Materiality {
  const computed = computation.columns.achievement;
  const published = publishedOr(computed, numbersOf(table, 'published'), findings);
  const bands = (values: NumberColumn): NumberColumn =>
    compile(bandOnScale(field('value'), computation.scale), {}).result({
      length: values.values.length,
      columns: { value: values },
    });
  const computedMet = metColumn(computed, compile);
  const publishedMet = metColumn(published, compile);
  const computedBands = bands(computed);
  const publishedBands = bands(published);
  const source = scoreSource(computation);
  const members = groupMembers(source);
  const headline = new Set<number>();
  const ownScores = bands(scoreColumn(source));
  const theirScores = bands(scoreColumn({ ...source, achievement: published }));
  members.forEach((rows, group) => {
    if (differs(ownScores, theirScores, group)) for (const row of rows) headline.add(row);
  });
  return (row) => {
    const match = findings[row]?.match;
    if (match === 'exact' || match === 'notComputable' || computed.status[row] !== 0) return 'none';
    if (headline.has(row)) return 'headline';
    if (differs(computedBands, publishedBands, row)) return 'band';
    return differs(computedMet, publishedMet, row) ? 'status' : 'none';
  };
}

/** The published figure where there is one beside a computed one, else the computed. */
function publishedOr(
  computed: NumberColumn,
  published: NumberColumn | undefined,
  findings: readonly Finding[],
): NumberColumn {
  const column = numberColumn(computed.values.length);
  for (let row = 0; row < computed.values.length; row += 1) {
    // A figure printed as a ratio says what the computed one says, in another unit.
    const said = computed.status[row] === 0 && findings[row]?.notes.includes('ratio') !== true;
    const from = said && published?.status[row] === 0 ? published : computed;
    column.values[row] = from.values[row] as number;
    column.status[row] = from.status[row] as number;
  }
  return column;
}

function differs(one: NumberColumn, other: NumberColumn, row: number): boolean {
  return one.status[row] === 0 && other.status[row] === 0 && one.values[row] !== other.values[row];
}
