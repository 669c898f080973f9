import {
  ASPECTS_2018,
  ASPECTS_2025,
  assessMeritSystem,
  EN,
  ID,
  MERIT_KASN_2019,
  MERIT_PANRB_2025,
  sheetFromCells,
  type MeritAspect,
  type MeritAssessment,
  type MeritScheme,
  type RawCell,
  type Trace,
} from '@takar/core';
import { aspectTrace, MERIT_KASN_2019_PERCENT, meritBands, readMerit } from '@takar/core/merit';
import type { Scenarios } from '../kept/scenarios.js';

const figures = (aspects: readonly MeritAspect[], of: (at: number) => number | null) =>
  Object.fromEntries(aspects.map(({ key }, at) => [key, of(at)]));
const assess = (scheme: MeritScheme, assessment: MeritAssessment, messages = ID, asOf: string | null = null) => {
  const { trace, issues, aspects, ...rest } = assessMeritSystem(assessment, scheme, { messages, asOf });
  return {
    ...rest,
    aspects: aspects.map((aspect) => Object.values(aspect) as unknown[]),
    trace: trace()?.text ?? null,
    issues: issues.map(({ code, path, message, hint }) => [code, path, message, hint]),
  };
};
const OLD = { aspects: figures(ASPECTS_2018, (at) => 1 + (at % 4)) };
const WEIGHTS = Object.fromEntries(
  ASPECTS_2025.map(({ key }, at) => [key, at === 0 ? 100 - 10 * (ASPECTS_2025.length - 1) : 10]),
);
const NEW = { aspects: figures(ASPECTS_2025, (at) => at / 10), weights: WEIGHTS, satisfaction: 0.8 };

const HEAD = ['Instansi', 'Tahun', 'Aspek', 'Tingkat', 'Bobot'];
const oldRows = (unit: string | null, year: RawCell): readonly (readonly RawCell[])[] =>
  ASPECTS_2018.map(({ label, weight }, at) => [
    unit,
    year,
    `${at + 1}. ${label.id}`,
    `${1 + (at % 4)}`,
    at === 1 ? 99 : weight,
  ]);
const ROWS: readonly (readonly RawCell[])[] = [
  ...oldRows('Kab. A', 2023),
  ['Kab. A', 2023, 'Jumlah', 300, null],
  ['Kab. A', 2023, 'Nilai Akhir', 300, null],
  ['Kab. A', 2023, 'Aspek lain', 3, null],
  ['Kab. A', 2023, null, 3, null],
  ['Kab. A', 'kapan', ASPECTS_2018[0]?.label.en ?? '', 'x', null],
];
const NEW_ROWS: readonly (readonly RawCell[])[] = [
  ...ASPECTS_2025.map(({ label }, at): readonly RawCell[] => [null, null, label.id, `0,${at}`, 10]),
  [null, null, 'Kepuasan dan Keterikatan', '0,8', null],
  [null, null, 'Faktor Koreksi', '0,9', null],
  [null, null, 'Koreksi', 'x', null],
];
const read = (
  headers: readonly string[],
  rows: readonly (readonly RawCell[])[],
  asked: 'kasn-2019' | 'panrb-2025' | null = null,
  locale: 'id' | 'en' = 'id',
) => {
  const { scheme, ...rest } = readMerit(sheetFromCells(headers, rows), asked, locale);
  return { scheme: scheme?.id ?? null, ...rest };
};

/** Merit systems of agencies. */
export const SYSTEMS: Scenarios = {
  'a merit system by the older scheme': () => assess(MERIT_KASN_2019, OLD),
  'by per cents': () => assess(MERIT_KASN_2019_PERCENT, { aspects: figures(ASPECTS_2018, (at) => 100 - 7 * at) }, EN),
  'by the newer index': () => assess(MERIT_PANRB_2025, NEW),
  'with a correction, in English': () => assess(MERIT_PANRB_2025, { ...NEW, correction: 0.9 }, EN),
  'all at most and all at least': () =>
    [MERIT_KASN_2019, MERIT_KASN_2019_PERCENT, MERIT_PANRB_2025].map((scheme) =>
      [scheme.most, scheme.least].map((at) => {
        const { value, category, index, lost } = {
          lost: 0,
          ...assess(scheme, {
            aspects: figures(scheme.aspects, () => at),
            weights: scheme === MERIT_PANRB_2025 ? WEIGHTS : {},
            satisfaction: 1,
          }),
        };
        return [scheme.id, value, category, index, lost];
      }),
    ),
  'without weights and satisfaction': () => assess(MERIT_PANRB_2025, { aspects: NEW.aspects }),
  'aspects that are missing or impossible': () =>
    ([ID, EN] as const).map((messages) =>
      assess(MERIT_KASN_2019, { aspects: { ...figures(ASPECTS_2018, (at) => [null, 0, 5, 1, 4][at] ?? 2) } }, messages),
    ),
  'nothing assessed': () => assess(MERIT_KASN_2019, { aspects: {} }),
  'a system before the rules': () => assess(MERIT_KASN_2019, OLD, ID, '1990-01-01'),
  'how an aspect came about': () =>
    ASPECTS_2018.slice(0, 2).map(({ key }) => {
      const result = assessMeritSystem(OLD, MERIT_KASN_2019, { messages: ID });
      return aspectTrace(result.trace() as Trace, key);
    }),
  'bands of each scheme': () =>
    [MERIT_KASN_2019, MERIT_KASN_2019_PERCENT, MERIT_PANRB_2025].map((scheme) => meritBands(scheme)),
  'a table of the older scheme': () => read(HEAD, ROWS),
  'what is wrong with it, in English': () => read(HEAD, ROWS, null, 'en').issues,
  'the same read as the newer': () => read(HEAD, ROWS.slice(0, 3), 'panrb-2025'),
  'a table of the newer index': () => read(HEAD, NEW_ROWS),
  'a table of per cents': () => read(['Aspek', 'Persen'], [[ASPECTS_2018[0]?.label.id ?? '', '80']]),
  'figures beside per cents': () =>
    read(['Aspek', 'Persen', 'Nilai'], [[ASPECTS_2018[0]?.label.id ?? '', '80', '3']], 'kasn-2019'),
  'tables without aspects, figures or a scheme': () => [
    read(['Tingkat'], []),
    read(['Aspek'], [], null, 'en'),
    read(['Aspek', 'Nilai'], [['entah', 3]]),
    read(['Aspek', 'Nilai'], [['entah', 3]], null, 'en'),
    read(['Aspek', 'Nilai'], [], 'kasn-2019'),
  ],
};
