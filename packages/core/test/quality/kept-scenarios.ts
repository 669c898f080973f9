import { checkQuality, EN, ID, readIndicators, sheetFromCells, type QualityOptions } from '@takar/core';
import { issueLine } from '../kept/lines.js';
import type { Scenarios } from '../kept/scenarios.js';
import { tableOf } from '../support/reading.js';
import { COPIED, DOCUMENTS, EDGES, EQUAL, HEAD, QUARTERS, YEARS, quarters } from './kept/rows.js';

const told = (lines: readonly string[], options: Partial<QualityOptions> = {}, head = HEAD): unknown => {
  const { findings, ran, notRun } = checkQuality(tableOf([head, ...lines].join('\n')), { messages: ID, ...options });
  return {
    findings: findings.map(
      (finding) =>
        `${finding.rule} ${finding.unit}/${finding.indicator}/${finding.period} ${issueLine(finding)}${finding.citation === undefined ? '' : ` [${Object.values(finding.citation).join(', ')}]`}`,
    ),
    ran: ran.join(' '),
    notRun: notRun.map(({ code, lacks }) => `${code}: ${lacks.join(' ')}`),
  };
};

export const SCENARIOS: Scenarios = {
  'figures of years': () => told(YEARS),
  'figures of years, in English, as of a day': () => told(YEARS, { messages: EN, asOf: '2025-12-31' }),
  'as of the last day, and the day before': () =>
    ['2026-03-30', '2026-03-31'].map((asOf) =>
      told(quarters('C', 'Akhir', [['1', '2']], {}, '2026'), { asOf, only: ['quality/realised-before-due'] }),
    ),
  'targets of several documents and units': () => [told(DOCUMENTS), told(DOCUMENTS, { messages: EN })],
  quarters: () => [
    told(QUARTERS),
    told(QUARTERS, {
      messages: EN,
      only: ['quality/year-to-date-falls', 'quality/split-by-four', 'quality/quarters-equal'],
    }),
  ],
  'many realisations that are their targets': () =>
    [
      [4, 5],
      [3, 5],
      [4, 4],
      [8, 10],
      [7, 10],
    ].map(([equal, all], i) =>
      told(EQUAL(equal as number, all as number, `U${i}`), { only: ['quality/realisation-equals-target'] }),
    ),
  'many figures that are those of last year': () =>
    [
      [3, 6],
      [3, 7],
      [2, 2],
      [3, 3],
    ].map(([copied, all], i) =>
      told(COPIED(copied as number, all as number, `U${i}`), { only: ['quality/year-copied'], messages: EN }),
    ),
  'rows out of order, and what only nearly is a finding': () => [
    told(EDGES),
    told(EDGES, { messages: EN, asOf: '2024-12-31', only: ['quality/realised-before-due', 'quality/jump'] }),
  ],
  'columns that are not there': () => [
    told(['A;5;6'], {}, 'Unit;Target;Realisasi'),
    told(['A;5'], {}, 'Indikator;Target'),
  ],
  'rows without lines': () =>
    checkQuality(
      readIndicators(sheetFromCells(['Indikator', 'Target', 'Realisasi'], [['A', 0, 0]]), { messages: ID }),
      { messages: ID },
    ).findings.map(issueLine),
};
