import { parsePeriod } from '../../time/parse-period.js';
import { nodeName, type Cascade } from '../cascade.js';
import { parentsOf } from '../columns/links.js';
import { nodesOf } from '../nodes-of.js';
import { periodOf } from '../series.js';
import { defineCheck } from './check.js';

/** A child whose period lies outside that of its parent: a plan of 2024 below a goal of 2025-2029. */
export const PERIOD_MISMATCH = defineCheck({
  code: 'cascade/period-mismatch',
  severity: 'error',
  basis: 'ORG-CSC-02',
  citation: { instrument: 'PermenPANRB 53/2014', article: 'Perjanjian Kinerja' },
  needs: ['parent', ['period', 'year']],
  *find({ cascade }) {
    const field = cascade.fields.has('period') ? 'period' : 'year';
    const spans = Array.from({ length: cascade.length }, (_, node) => spanOf(cascade, node));
    const clashes = (parent: number, node: number): boolean => {
      const [above, own] = [spans[parent] ?? null, spans[node] ?? null];
      return above !== null && own !== null && !contains(above, own) && !contains(own, above);
    };
    // a node that is out of time itself says nothing of those below it
    const isOut = (node: number): boolean => parentsOf(cascade.links, node).some((parent) => clashes(parent, node));
    for (const node of nodesOf(cascade)) {
      for (const parent of parentsOf(cascade.links, node)) {
        if (!clashes(parent, node) || isOut(parent)) continue;
        const [own, above] = [spans[node] as Span, spans[parent] as Span];
        const values = { parent: nodeName(cascade, parent), period: said(own), parentPeriod: said(above) };
        yield { node, row: cascade.indicators.starts[node] as number, field, values };
      }
    }
  },
});

interface Span {
  readonly start: string;
  readonly end: string;
}

/** From the first to the last day of all periods of a node. */
function spanOf(cascade: Cascade, node: number): Span | null {
  let start: string | null = null;
  let end: string | null = null;
  const { starts } = cascade.indicators;
  for (let row = starts[node] as number; row < (starts[node + 1] as number); row++) {
    const text = periodOf(cascade, row);
    const period = text === null ? null : parsePeriod(text);
    if (period === null) continue;
    if (start === null || period.start < start) start = period.start;
    if (end === null || period.end > end) end = period.end;
  }
  return start === null || end === null ? null : { start, end };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function said({ start, end }: Span): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  const isWhole = start.endsWith('-01-01') && end.endsWith('-12-31');
  if (!isWhole) return `${start} – ${end}`;
  return first === last ? first : `${first}–${last}`;
}
