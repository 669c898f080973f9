// A ministry's year: quarters to date, scores of units, what changed since the first half. node examples/analysis/kementerian.mjs
import { readFileSync } from 'node:fs';
import { KEMENKEU_2026 } from '@takar/core';
import { comparePeriods, fromCsv, issuesOf, pivotPeriods, rank, rollup, toDate, withRule } from '@takar/table';

const rows = fromCsv(readFileSync(new URL('data/kementerian-2026.csv', import.meta.url)));

// Figures to date, indicator by indicator, quarter by quarter.
const figures = toDate(rows, KEMENKEU_2026);
console.log('Capaian sampai dengan triwulan, per unit dan indikator');
pivotPeriods(figures)
  .select('unit', 'indicator', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026-Q4_reason')
  .print({ limit: 30 });

// The year of each unit: weighted, with what is still outstanding.
console.log('\nNilai unit, triwulan IV');
const scores = rollup(rows, KEMENKEU_2026).filter((d) => d.period === '2026-Q4');
rank(scores, { ties: 'unit' }).select('unit', 'score', 'coverage', 'provisional', 'rank', 'bandLabel').print();

// Where the second half fell behind the first.
console.log('\nTurun sejak triwulan II');
comparePeriods(figures, { from: '2026-Q2', to: '2026-Q4' })
  .filter((d) => d.change < 0)
  .orderby('change')
  .select('unit', 'indicator', 'before', 'after', 'change')
  .print({ limit: 5 });

const noticed = issuesOf(withRule(rows, KEMENKEU_2026)).filter(({ severity }) => severity !== 'info');
console.log(`\n${noticed.length} catatan tentang data`);
for (const { message } of noticed.slice(0, 3)) console.log(`- ${message}`);
