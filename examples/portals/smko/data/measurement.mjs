import { compute, consolidate, ID, PEMDA_UNCAPPED, readCsv, readIndicators, round } from '@takar/core';
import { csvRows, local } from '../../shared/generator.mjs';

export const INDICATORS = csvRows(new URL('indicators.csv', import.meta.url));
export const UNITS = [...new Set(INDICATORS.map(({ unit }) => unit))];

const DUE = { Q1: '10 April', Q2: '10 Juli', Q3: '10 Oktober', Q4: '10 Januari' };
const CAUSES = ['Jadwal bergeser ke triwulan berikutnya', 'Menunggu data mitra', 'Pejabat pengampu berganti', ''];
const COUNTED = ['dokumen', 'naskah', 'rekomendasi', 'rancangan', 'forum', 'keputusan'];

/** Quarters of 2025 and 2026 for every indicator; the fourth of 2026 is not due, a few of the third are not handed in. */
export function quartersOf(random) {
  return INDICATORS.flatMap((indicator) =>
    ['2025', '2026'].flatMap((year) =>
      ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => {
        const isDue = year === '2025' || quarter !== 'Q4';
        const isLate = year === '2026' && quarter === 'Q3' && random.chance(0.2);
        return quarterRow(random, indicator, {
          year,
          quarter,
          status: !isDue ? 'not-due' : isLate ? 'not-reported' : '',
        });
      }),
    ),
  );
}

function quarterRow(random, indicator, { year, quarter, status }) {
  const { unit, satuan, polaritas, konsolidasi, jabatan } = indicator;
  const yearly = Number(indicator.tahun);
  const target = konsolidasi === 'sum' ? Math.round(yearly / 4) : yearly;
  const worse = (polaritas === 'minimalkan' ? 1 : -1) * random.number(-0.4, 1, 2) * Number(indicator.naik);
  const moved = konsolidasi === 'sum' ? worse / 2 : worse / 2.5;
  const digits = COUNTED.includes(satuan) ? 0 : 1;
  const realised = Math.max(0, satuan === '%' ? Math.min(100, target + moved) : target + moved);
  return {
    ...{ unit, indikator: indicator.indikator, satuan, polaritas, konsolidasi },
    ...{ cara_input: 'period', periode: `${year}-${quarter}`, target: local(target) },
    realisasi: status === '' ? local(round(realised, digits)) : '',
    ...{ status, jabatan, penyebab: status === '' ? random.pick(CAUSES) : '' },
    batas: `${DUE[quarter]} ${quarter === 'Q4' ? Number(year) + 1 : year}`,
  };
}

const SPANS = { S1: ['Q1', 'Q2'], S2: ['Q3', 'Q4'], '': ['Q1', 'Q2', 'Q3', 'Q4'] };

/**
 * The same indicators by semester and by year: quarters consolidated by the core as each indicator says (sum, mean, last).
 * Where a quarter is missing there is no figure.
 */
export function longerOf(quarters) {
  const of = (year, name) => {
    const periods = SPANS[name].map((quarter) => `${year}-${quarter}`);
    const rows = quarters.filter(({ periode }) => periods.includes(periode));
    const { sheet } = readCsv(new TextEncoder().encode(csvOf(rows)), { messages: ID });
    const table = readIndicators(sheet, { messages: ID });
    const values = consolidate(compute(table, { policy: PEMDA_UNCAPPED, messages: ID }), ID);
    return INDICATORS.map(({ unit, indikator, satuan, polaritas, konsolidasi }) => {
      // Figures to date stand at every quarter: that of the last one is the semester's, or the year's.
      const whole = values.find(
        (value) => value.unit === unit && value.indicator === indikator && value.period === periods.at(-1),
      );
      const isOver = year === '2025' || name === 'S1';
      return {
        ...{ unit, indikator, satuan, polaritas, konsolidasi, periode: name === '' ? year : `${year}-${name}` },
        target: local(whole?.target),
        realisasi: local(whole?.realisation),
        status: whole?.realisation == null ? (isOver ? 'not-reported' : 'not-due') : '',
      };
    });
  };
  return {
    semester: ['2025', '2026'].flatMap((year) => ['S1', 'S2'].flatMap((name) => of(year, name))),
    tahun: ['2025', '2026'].flatMap((year) => of(year, '')),
  };
}

function csvOf(rows) {
  const columns = [
    'unit',
    'indikator',
    'satuan',
    'polaritas',
    'konsolidasi',
    'cara_input',
    'periode',
    'target',
    'realisasi',
    'status',
  ];
  const headers = columns.map((column) => column.replace('_', ' '));
  return [headers, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.join(';'))
    .join('\n');
}
