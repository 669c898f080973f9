import { textsOf } from '../../data/indicator-table.js';
import { indicatorRows, type Cascade } from '../cascade.js';
import { nearlySame } from '../nearly-same.js';
import { nodesOf } from '../nodes-of.js';
import { categoryOf, figureOf, periodOf, sameText, sameUnit, unitOf } from '../series.js';
import { defineCheck, type Finding } from './check.js';

/** An indicator whose text, unit or target differs between documents (C12): Renstra, IKU and Perjanjian Kinerja. */
export const DOCUMENT_DIFFERS = defineCheck({
  code: 'cascade/document-differs',
  severity: 'warning',
  basis: 'ORG-CSC-04 C12',
  citation: { instrument: 'PermenPANRB 53/2014', article: 'Perjanjian Kinerja' },
  needs: [['document', 'version'], 'indicator'],
  *find({ cascade, settings }) {
    for (const node of nodesOf(cascade)) {
      const rows = indicatorRows(cascade, node);
      const documents = [...new Set(rows.map((row) => documentOf(cascade, row)))].filter((name) => name !== '');
      const [first, ...others] = documents;
      const ours = rows.filter((row) => documentOf(cascade, row) === first);
      for (const document of others) {
        const theirs = rows.filter((row) => documentOf(cascade, row) === document);
        for (const row of theirs) yield* differences(cascade, node, ours, theirs, row, settings.tolerance.target);
      }
    }
  },
});

function* differences(
  cascade: Cascade,
  node: number,
  ours: readonly number[],
  theirs: readonly number[],
  row: number,
  tolerance: number,
): Iterable<Finding> {
  const { names } = cascade.indicators;
  const name = names[row] ?? null;
  const document = documentOf(cascade, row);
  const namesake = ours.filter((other) => sameText(names[other] ?? null) === sameText(name));
  const isOnly = ours.length === 1 && theirs.length === 1;
  const partner =
    namesake.find((other) => periodOf(cascade, other) === periodOf(cascade, row)) ?? (isOnly ? ours[0] : undefined);
  if (partner === undefined) return;
  const say = (
    field: 'indicator' | 'measure_unit' | 'target',
    own: string | number,
    other: string | number,
  ): Finding => ({
    node,
    row,
    field,
    values: {
      indicator: name ?? '',
      what: field,
      document,
      other: documentOf(cascade, partner),
      ours: own,
      theirs: other,
    },
  });
  if (sameText(names[partner] ?? null) !== sameText(name)) yield say('indicator', name ?? '', names[partner] ?? '');
  const [unit, otherUnit] = [unitOf(cascade, row), unitOf(cascade, partner)];
  if (unit !== null && otherUnit !== null && !sameUnit(unit, otherUnit)) yield say('measure_unit', unit, otherUnit);
  const [target, otherTarget] = [figureOf(cascade, 'target', row), figureOf(cascade, 'target', partner)];
  const isSamePeriod = periodOf(cascade, row) === periodOf(cascade, partner);
  if (target !== null && otherTarget !== null && isSamePeriod && !nearlySame(target, otherTarget, tolerance)) {
    yield say('target', target, otherTarget);
  }
}

function documentOf(cascade: Cascade, row: number): string {
  return textsOf(cascade.indicators.table, 'document')?.values[row] ?? categoryOf(cascade, 'version', row) ?? '';
}
