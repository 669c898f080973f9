import { numbersOf, textsOf, type IndicatorTable, type NumberCell } from '../data/indicator-table.js';
import { isCountUnit } from '../data/measure-units.js';
import { image } from '../decimal/image.js';
import type { Expression } from '../expression/types.js';
import { walk } from '../expression/walk.js';
import { achievementRule } from '../indicator/achievement-rule.js';
import type { Computation } from '../indicator/computation.js';
import { compute, type ComputeOptions } from '../indicator/compute.js';
import { policyBehind } from '../indicator/policy-behind.js';
import { policyOf, type PolicyVersion } from '../indicator/policy-of.js';
import { versionAt, versionsOf } from '../indicator/policy-versions.js';
import { rowInputs } from '../indicator/row-inputs.js';
import { evaluate } from '../expression/evaluate.js';
import { createIssue, type Issue } from '../issue.js';
import type { IssueTexts } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import { explainPublished, notComputable } from './explain-published.js';
import { MATCHES, type Finding, type Match, type Materiality, type Note } from './match.js';
import { materialities } from './materiality.js';
import { publishedOf, type Published } from './published.js';
import { lastYearPublished } from './last-year.js';

/** One row of a reconciliation. */
export interface ReconciledRow extends Finding {
  readonly input: Readonly<Record<string, string | number | boolean | null>>;
  /** Achievement by the policy, rounded as it says. */
  readonly computed: number | null;
  /** Published less computed, in percentage points; null where one is missing or the published one is a ratio. */
  readonly difference: number | null;
  /** Why nothing was computed. */
  readonly reason: MissingReason | null;
  readonly materiality: Materiality;
  /** Row of the sheet (from 1, the first data row), and its line in the file. */
  readonly source: { readonly row: number; readonly line: number | null };
}

/** Published figures beside computed ones. */
export interface Reconciliation {
  readonly policy: PolicyVersion;
  readonly summary: Readonly<Record<Match | 'rows', number>>;
  readonly rows: readonly ReconciledRow[];
  readonly issues: readonly Issue[];
}

/**
 * Compares every published achievement with the computed one and says why they differ: cut off instead of rounded,
 * stopped at a cap, computed from unrounded inputs, by another formula, or unexplained. The printed digits of the
 * published text decide the precision.
 */
export function reconcile(table: IndicatorTable, options: ComputeOptions): Reconciliation {
  return reconcileComputation(compute(table, options), options.messages);
}

/** The same for rows that are computed already. */
export function reconcileComputation(computation: Computation, messages: IssueTexts): Reconciliation {
  const { table } = computation;
  const versions = versionsOf(computation.basis);
  const capped = stepOf(achievementRule(policyBehind(computation.basis)).expression as Expression, 'achievementCapped');
  const lastYear = lastYearPublished(table);

  const found = Array.from({ length: table.length }, (_, row): Omit<ReconciledRow, 'materiality'> => {
    const cells = { target: table.numberCell(row, 'target'), realisation: table.numberCell(row, 'realisation') };
    const published = publishedOf(table.numberCell(row, 'published'));
    const computed = computation.row(row);
    const inputs = rowInputs(computation.basis.table, row);
    const { parameters } = versionAt(versions, row);
    const unrounded = evaluate(capped, { inputs, parameters }).value;
    let finding: Finding;
    if (unrounded === null || computed.achievementRaw === null) finding = notComputable(computed.reason, cells);
    else if (published === null) finding = { match: 'notComputable', formula: null, notes: ['no-published'] };
    else {
      finding = explainPublished({
        published,
        capped: unrounded,
        raw: computed.achievementRaw,
        expression: capped,
        parameters,
        inputs,
        ...cells,
        count: isCountUnit(textsOf(table, 'measure_unit')?.values[row] ?? ''),
        formula: computed.rule,
      });
    }
    const notes =
      published === null
        ? finding.notes
        : [...finding.notes, ...remarks(finding, published.value, cells, lastYear.get(row))];
    const sheetRow = table.sourceRows[row] as number;
    return {
      input: computed.input,
      computed: computed.achievement,
      difference: differenceOf(published, computed.achievement, finding),
      reason: computed.reason,
      ...finding,
      notes,
      source: { row: sheetRow + 1, line: table.sheet.line(sheetRow) ?? null },
    };
  });

  const weigh = materialities(computation, table, found);
  const rows = found.map((row, i): ReconciledRow => ({ ...row, materiality: weigh(i) }));
  return {
    policy: policyOf(computation),
    summary: summarise(rows),
    rows,
    issues: [...computation.issues, ...findings(table, rows, messages)],
  };
}

/** The image of published less computed, both in per cent. */
function differenceOf(published: Published | null, computed: number | null, { notes }: Finding): number | null {
  return published === null || computed === null || notes.includes('ratio') ? null : image(published.value - computed);
}

/** The subtree of a named step. */
function stepOf(expression: Expression, name: string): Expression {
  for (const node of walk(expression)) if (node.kind === 'named' && node.name === name) return node;
  return expression;
}

/** What else is worth knowing of a figure that does not follow from its inputs. */
function remarks(
  finding: Finding,
  published: number,
  cells: { readonly realisation: NumberCell | undefined },
  lastYear: number | undefined,
): Note[] {
  if (finding.match === 'exact') return [];
  const notes: Note[] = [];
  if (cells.realisation?.value === published) notes.push('equals-realisation');
  if (lastYear === published) notes.push('equals-last-year');
  return notes;
}

function summarise(rows: readonly ReconciledRow[]): Reconciliation['summary'] {
  const summary = Object.fromEntries(MATCHES.map((match) => [match, 0])) as Record<Match, number>;
  for (const row of rows) summary[row.match] += 1;
  return { rows: rows.length, ...summary };
}

function findings(table: IndicatorTable, rows: readonly ReconciledRow[], messages: IssueTexts): readonly Issue[] {
  if (numbersOf(table, 'published') === undefined) {
    return [
      createIssue(
        messages,
        'table/missing-column',
        { path: '/published' },
        { field: 'published', headers: [...table.sheet.headers] },
      ),
    ];
  }
  return rows.flatMap((row, i) => {
    if (row.match !== 'unexplained' && row.match !== 'otherFormula') return [];
    const place = { path: `/rows/${i}/published`, line: row.source.line ?? undefined };
    const values = {
      row: row.source.row,
      published: String(row.input.published),
      computed: row.computed ?? '–',
      formula: row.formula ?? '–',
    };
    return [
      createIssue(
        messages,
        row.match === 'unexplained' ? 'reconcile/unexplained' : 'reconcile/other-formula',
        place,
        values,
      ),
    ];
  });
}
