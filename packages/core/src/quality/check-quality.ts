import type { FieldName, IndicatorTable } from '../data/indicator-table.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { QualityContext } from './check.js';
import { QUALITY_CHECKS } from './checks.js';
import { qualityIssue, type QualityCode } from './quality-issues.js';
import { qualityRows } from './quality-row.js';
import { seriesOf } from './series.js';

/** How submitted figures are checked. */
export interface QualityOptions {
  readonly messages: Pick<Messages, 'locale'>;
  /** Day of the submission (`2026-11-26`): what ends later is not due. Without it only marked rows are. */
  readonly asOf?: string;
  /** Checks to run; all of them unless given. */
  readonly only?: readonly QualityCode[];
}

/** Something that submitted figures should be asked about: code, message, remedy (`hint`), place. */
export interface QualityFinding extends TableIssue {
  /** Row of the table, from 0. */
  readonly row: number;
  /** The rule of the check, as `ORG-DQ-04`. */
  readonly rule: string;
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
}

/** What a table was checked for. */
export interface QualityReport {
  /** In the order of the rows, then of the checks. */
  readonly findings: readonly QualityFinding[];
  /** Checks that ran. */
  readonly ran: readonly QualityCode[];
  /** Checks that could not run, and the columns they lack. */
  readonly notRun: readonly { readonly code: QualityCode; readonly lacks: readonly FieldName[] }[];
}

/**
 * Checks submitted figures for what goes wrong in real portals: figures copied from last year or into the wrong column,
 * targets below the last result, equal quarters, slipped decimals, an index divided by four, polarities that flip, targets
 * copied from another period, realisations before they are due. A finding is a question, not a verdict; no figure is
 * changed. A check whose columns the table lacks is in `notRun`.
 *
 * @example
 * checkQuality(table, { messages: ID, asOf: '2026-03-31' }).findings[0]?.code; // 'quality/quarters-equal'
 */
export function checkQuality(table: IndicatorTable, options: QualityOptions): QualityReport {
  const rows = qualityRows(table);
  const context: QualityContext = {
    rows,
    series: seriesOf(rows.filter(({ superseded }) => !superseded)),
    asOf: options.asOf ?? null,
  };
  const wanted = QUALITY_CHECKS.filter(({ code }) => options.only?.includes(code) ?? true);
  const lacking = wanted.map((check) => ({
    check,
    lacks: check.needs.filter((field) => table.columns[field] === undefined),
  }));
  const running = lacking.filter(({ lacks }) => lacks.length === 0).map(({ check }) => check);
  const findings = running.flatMap(({ code, rule, find }) =>
    [...find(context)].map(({ row, field, values }): QualityFinding => {
      const line = table.sheet.line(table.sourceRows[row.row] as number);
      const place = { path: `/rows/${row.row}/${field}`, line, citation: rule.citation };
      return {
        ...qualityIssue(code, options.messages.locale, place, values),
        row: row.row,
        rule: rule.id,
        unit: row.unit,
        indicator: row.indicator,
        period: row.period?.text ?? null,
      };
    }),
  );
  return {
    findings: findings.sort((a, b) => a.row - b.row),
    ran: running.map(({ code }) => code),
    notRun: lacking.filter(({ lacks }) => lacks.length > 0).map(({ check, lacks }) => ({ code: check.code, lacks })),
  };
}
