// A review of data quality over published figures of two regencies. node examples/analysis/mutu.mjs
import { readFileSync } from 'node:fs';
import { checkQuality, ID } from '@takar/core';
import { fromCsv, issuesOf, toIndicators, withRule } from '@takar/table';
import { PEMDA_UNCAPPED } from '@takar/core';
import { from } from 'arquero';

const rows = fromCsv(readFileSync(new URL('../portals/capaian/capaian.csv', import.meta.url)));
const { findings, ran, notRun } = checkQuality(toIndicators(rows), { messages: ID, asOf: '2026-03-31' });

console.log(`${ran.length} pemeriksaan dijalankan, ${notRun.length} tidak (kolomnya tidak ada)`);
if (findings.length > 0) {
  const asked = from(
    findings.map(({ code, rule, unit, indicator, message }) => ({ code, rule, unit, indicator, message })),
  );
  asked.groupby('code').count({ as: 'baris' }).orderby('code').print({ limit: 30 });
  console.log('\nYang perlu ditanyakan kepada pelapor');
  asked.select('unit', 'indicator', 'message').print({ limit: 30 });
}

console.log('\nYang dibaca dengan aturan, bukan begitu saja');
const noticed = issuesOf(withRule(rows, PEMDA_UNCAPPED)).map(({ code, path, line }) => ({
  code,
  path,
  line: line ?? null,
}));
from(noticed).groupby('code').count({ as: 'kali' }).orderby('code').print({ limit: 30 });
