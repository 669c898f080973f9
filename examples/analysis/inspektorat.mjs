// An inspectorate reconciles what 20 agencies published. node examples/analysis/inspektorat.mjs [OUT.xlsx]
import { readFileSync, writeFileSync } from 'node:fs';
import { PEMDA_UNCAPPED } from '@takar/core';
import { fromCsv, reconcile, toXlsx } from '@takar/table';
import { op } from 'arquero';

const published = fromCsv(readFileSync(new URL('data/capaian-20-opd-2025.csv', import.meta.url)));
const found = reconcile(published, PEMDA_UNCAPPED);

console.log('Temuan atas angka terbit');
found.groupby('match').count({ as: 'baris' }).orderby('match').print();

console.log('\nYang perlu ditanyakan');
const questions = found
  .filter((d) => op.includes(['unexplained', 'otherFormula', 'capped'], d.match))
  .select('unit', 'indicator', 'target', 'realisation', 'published', 'computed', 'match', 'formula', 'cap_at');
questions.print({ limit: 40 });

console.log('\nTidak dapat dihitung');
found
  .filter((d) => d.match === 'notComputable')
  .select('unit', 'indicator', 'computed_reason', 'notes')
  .print();

const [, , out] = process.argv;
if (out !== undefined) writeFileSync(out, toXlsx({ Temuan: found, Pertanyaan: questions }));
