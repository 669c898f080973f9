// A national merit map: nine boxes by agency, and who is not mapped. node examples/analysis/merit.mjs
import { readFileSync } from 'node:fs';
import { ID, mapTalent, TALENT_LABEL_2020 } from '@takar/core';
import { fromCsv } from '@takar/table';
import { from, op } from 'arquero';

const staff = fromCsv(readFileSync(new URL('data/talenta-2026.csv', import.meta.url))).objects();
const map = mapTalent(
  staff.map(({ id, jenis_pegawai: kind, predikat, potensi }) => ({
    id,
    kind,
    performance: { predikat },
    ...(potensi === '' || potensi === null ? {} : { potential: potensi }),
  })),
  TALENT_LABEL_2020,
  { messages: ID, asOf: '2026-06-30' },
);
const places = from(
  map.people.map(({ id, box, reason }, i) => ({ id, instansi: staff[i].instansi, kotak: box, alasan: reason })),
);

console.log(`Peta nasional: ${map.mapped.heads} orang dipetakan, ${map.notMapped.heads} belum`);
from(map.boxes.map(({ box, heads, outside }) => ({ kotak: box, orang: heads, di_luar_cakupan: outside }))).print({
  limit: 9,
});

console.log('\nPer instansi');
places
  .filter((d) => d.kotak != null)
  .groupby('instansi')
  .rollup({ dipetakan: op.count(), kotak_7_ke_atas: (d) => op.sum(d.kotak >= 7 ? 1 : 0) })
  .orderby('instansi')
  .print();

console.log('\nBelum dipetakan');
places
  .filter((d) => d.kotak == null)
  .groupby('alasan')
  .count({ as: 'orang' })
  .print();
