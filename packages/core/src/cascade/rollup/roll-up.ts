import { wordsOfRule } from '../../case/words-of-rule.js';
import { numbersOf, textsOf, type IndicatorTable } from '../../data/indicator-table.js';
import { evaluate, type Inputs } from '../../expression/evaluate.js';
import { explain, type Trace } from '../../expression/trace.js';
import { compute, type ComputeOptions } from '../../indicator/compute.js';
import type { Computation, GroupScore } from '../../indicator/computation.js';
import { isPercent } from '../../indicator/measure-kind.js';
import type { Messages } from '../../locale/messages.js';
import { numberColumn } from '../../outcome/column.js';
import { absent, outcomeAt, statusOfOutcome, type Outcome } from '../../outcome/outcome.js';
import { scoreUnits } from '../../score/score-groups.js';
import { indicatorRows, type Cascade } from '../cascade.js';
import { childrenOf } from '../columns/links.js';
import { calculates, matchedRows, relationOfNode, type MatchedRows } from '../relation.js';
import { unitOf } from '../series.js';
import { bottomUp } from './bottom-up.js';
import { rollUpKind } from './roll-up-kind.js';
import { ROLL_UP, ROLLED, type RollUpKind } from './roll-up-rule.js';

/** The figure of one indicator of a node, and where it comes from. */
export interface RolledRow {
  readonly row: number;
  readonly node: number;
  /** What the file reports. */
  readonly own: Outcome;
  /** What the children make; null where none calculates it. */
  readonly rolled: Outcome | null;
  /** What counts: its own figure, else that of the children. A goal is measured by its own indicators. */
  readonly used: Outcome;
  readonly from: 'own' | 'children' | 'none';
  readonly kind: RollUpKind | null;
  /** Rows of the children that calculate it, by their keys. */
  readonly parts: readonly MatchedRows[];
  /** Children with a figure, of all that calculate it. */
  readonly coverage: { readonly reported: number; readonly due: number };
}

/** Raw data of every indicator row. */
export interface RawData {
  readonly numerator: Outcome[];
  readonly denominator: Outcome[];
}

/** A cascade with its figures and scores. */
export interface RollUp {
  readonly cascade: Cascade;
  /** One for each indicator row. */
  readonly rows: readonly RolledRow[];
  /** Achievements of all rows from the figures that count. */
  readonly computation: Computation;
  /** Scores of each node by period, from its own indicators; empty where it has none. */
  readonly scores: readonly (readonly GroupScore[])[];
  /** Numerators and denominators of every row, pooled where they were. */
  readonly raw: RawData;
}

/**
 * Rolls figures up a cascade: only over links that calculate (ORG-CON-04), from the leaves up, and only where a node has no
 * figure of its own. Scores are those of a node's own indicators: children that only support it stand beside it
 * (`supportOf`) and are never averaged into it. Independent of the order of rows.
 */
export function rollUp(cascade: Cascade, options: ComputeOptions): RollUp {
  const { indicators } = cascade;
  const used = new Array<Outcome>(indicators.length).fill(absent('missing'));
  const raw = rawData(cascade);
  const rows = new Array<RolledRow | undefined>(indicators.length);
  const realisation = numbersOf(indicators.table, 'realisation');
  const own = (row: number): Outcome => (realisation === undefined ? absent('missing') : outcomeAt(realisation, row));
  const settle = (node: number, pairsOf: ReadonlyMap<number, readonly MatchedRows[]>): void => {
    for (const row of indicatorRows(cascade, node)) {
      const pairs = pairsOf.get(row) ?? [];
      const stated = own(row);
      const kind = pairs.length === 0 ? null : rollUpKind(cascade, row, pairs);
      const rolled = pairs.length === 0 ? null : evaluate(ROLLED, scopeOf(cascade, row, kind, pairs, used, raw));
      const from = stated.reason === null ? 'own' : rolled?.reason === null ? 'children' : 'none';
      used[row] = from === 'own' || rolled === null ? stated : rolled;
      if (kind === 'ratio' && stated.reason !== null) pool(row, pairs, raw);
      const reported = pairs.filter(({ childRow }) => used[childRow]?.reason === null).length;
      rows[row] = {
        row,
        node,
        own: stated,
        rolled,
        used: used[row],
        from,
        kind,
        parts: pairs,
        coverage: { reported, due: pairs.length },
      };
    }
  };
  for (const node of bottomUp(cascade)) settle(node, calculating(cascade, node));
  // what lies on a cycle, or above one, has only what it reports itself
  for (let node = 0; node < cascade.length; node++) {
    if (rows[indicators.starts[node] as number] === undefined) settle(node, new Map());
  }
  const computation = compute(withFigures(indicators.table, used), options);
  return { cascade, rows: rows as RolledRow[], computation, scores: scoresByNode(cascade, computation, options), raw };
}

/** Children that support a node without calculating it, and those that do. */
export function supportOf(
  cascade: Cascade,
  node: number,
): { readonly calculating: number[]; readonly supporting: number[] } {
  const all = [...childrenOf(cascade.children, node)];
  const isOperand = (child: number): boolean =>
    calculates(relationOfNode(cascade, child)) && matchedRows(cascade, node, child).length > 0;
  return { calculating: all.filter(isOperand), supporting: all.filter((child) => !isOperand(child)) };
}

/** How the figure of a row came together from its children; null where no child calculates it. */
export function explainRolled(rolled: RollUp, row: number, messages: Messages): Trace | null {
  const { cascade, rows, raw } = rolled;
  const found = rows[row];
  if (found === undefined || found.parts.length === 0) return null;
  const used = rows.map((each) => each.used);
  return explain(ROLLED, scopeOf(cascade, row, found.kind, found.parts, used, raw), wordsOfRule(ROLL_UP, messages))
    .trace;
}

/** Rows of children that calculate each row of a node, in the order of their keys. */
function calculating(cascade: Cascade, node: number): ReadonlyMap<number, readonly MatchedRows[]> {
  const pairs = new Map<number, MatchedRows[]>();
  for (const child of childrenOf(cascade.children, node)) {
    if (!calculates(relationOfNode(cascade, child))) continue;
    for (const pair of matchedRows(cascade, node, child)) {
      const known = pairs.get(pair.parentRow);
      if (known === undefined) pairs.set(pair.parentRow, [pair]);
      else known.push(pair);
    }
  }
  const key = ({ child }: MatchedRows): string => cascade.ids[child] as string;
  for (const list of pairs.values()) list.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return pairs;
}

function rawData({ indicators }: Cascade): RawData {
  const read = (field: 'numerator' | 'denominator'): Outcome[] => {
    const column = numbersOf(indicators.table, field);
    return Array.from({ length: indicators.length }, (_, row) =>
      column === undefined ? absent('missing') : outcomeAt(column, row),
    );
  };
  return { numerator: read('numerator'), denominator: read('denominator') };
}

/** A pooled ratio is pooled again further up, from the raw data below it. */
function pool(row: number, pairs: readonly MatchedRows[], raw: RawData): void {
  for (const side of [raw.numerator, raw.denominator]) {
    const group = pairs.map(({ childRow }) => ({ realisation: side[childRow] }));
    side[row] = evaluate(ROLLED, { inputs: { consolidation: 'sum' }, parameters: {}, group });
  }
}

function scopeOf(
  cascade: Cascade,
  row: number,
  kind: RollUpKind | null,
  pairs: readonly MatchedRows[],
  used: readonly Outcome[],
  raw: RawData,
) {
  const unit = unitOf(cascade, row);
  const group = pairs.map(({ child, childRow }): Inputs => ({
    realisation: used[childRow],
    numerator: raw.numerator[childRow],
    denominator: raw.denominator[childRow],
    weight: cascade.weight[child] === cascade.weight[child] ? cascade.weight[child] : absent('weight_missing'),
  }));
  const inputs: Inputs = { consolidation: kind ?? undefined, measure_kind: isPercent(unit) ? 'percent' : 'other' };
  return { inputs, parameters: {}, group };
}

/** The indicator rows with the figures that count in place of those reported. */
function withFigures(table: IndicatorTable, used: readonly Outcome[]): IndicatorTable {
  const realisation = numberColumn(table.length);
  for (let row = 0; row < table.length; row++) {
    const outcome = used[row] ?? absent('missing');
    realisation.status[row] = statusOfOutcome(outcome);
    if (outcome.value !== null) realisation.values[row] = outcome.value;
  }
  return { ...table, columns: { ...table.columns, realisation } };
}

function scoresByNode(cascade: Cascade, computation: Computation, { messages }: ComputeOptions): GroupScore[][] {
  const scores = Array.from({ length: cascade.length }, (): GroupScore[] => []);
  const { groups, members } = scoreUnits(computation, messages);
  const units = textsOf(computation.table, 'unit');
  groups.forEach((group, i) => {
    const [row] = members[i] ?? [];
    if (row !== undefined && units !== undefined) scores[cascade.indicators.node[row] as number]?.push(group);
  });
  return scores;
}
