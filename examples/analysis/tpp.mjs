// A regency's payroll of additional income (TPP). node examples/analysis/tpp.mjs
import { readFileSync } from 'node:fs';
import { ID, payroll, payrollRecords, TPP_PAY } from '@takar/core';
import { fromCsv } from '@takar/table';
import { from } from 'arquero';

const staff = fromCsv(readFileSync(new URL('data/tpp-2026-03.csv', import.meta.url)));

// A cell that is empty is not given; the rules say what then holds.
const people = staff.objects().map((row) => ({
  id: row.id,
  unit: row.unit,
  kelas: Number(row.kelas),
  criteria: { beban_kerja_pct: Number(row.beban_kerja_pct) },
  ...(row.prestasi_pct === '' || row.prestasi_pct === null ? {} : { prestasi_pct: Number(row.prestasi_pct) }),
  attendance: {
    absent_days: Number(row.hari_tanpa_keterangan),
    late: [Number(row.menit_terlambat)].filter((minutes) => minutes > 0),
  },
}));
const paid = payroll(people, { rules: TPP_PAY, messages: ID, asOf: '2026-03-31', region: { indeks_tpp: 0.59112978 } });
const { persons, units, total } = payrollRecords(paid);

console.log('Per pegawai (usulan), rupiah');
from(persons)
  .select('id', 'unit', 'basic', 'tpp', 'productivity_percent', 'deduction_percent', 'payable', 'reason')
  .print({ limit: 30 });

console.log('\nPer perangkat daerah, rupiah');
from(units).select('unit', 'rows', 'rows_with_amount', 'payable', 'payable_known', 'reason').print();

console.log(
  `\nJumlah yang sudah dapat dihitung: Rp${total.payable_known.toLocaleString('id-ID')} untuk ${total.rows_with_amount} dari ${total.rows} pegawai`,
);
for (const { severity, message } of paid.issues) if (severity !== 'info') console.log(`- ${message}`);
