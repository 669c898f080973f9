import { formatMoney, ID, LAMPUNG, overlaidPayRules, payroll, TPP_PAY } from '@takar/core';
import { local, stepsOf } from '../../shared/generator.mjs';

const PREDICATES = { 'sangat-baik': 2, baik: 12, 'butuh-perbaikan': 2, kurang: 1 };
const SHOWN = { 'sangat-baik': 'Sangat Baik', baik: 'Baik', 'butuh-perbaikan': 'Butuh Perbaikan', kurang: 'Kurang' };
const rupiah = ({ value }) => (value === null ? '' : formatMoney(value));

/**
 * Extra income (*TPP*) of October 2026 by the predicate of the plan, computed by the core when the portal loads its data;
 * the percentages of the predicates are an example: those of a provincial office in Lampung.
 */
export function allowanceOf(random, simpeg) {
  const rules = overlaidPayRules(TPP_PAY, LAMPUNG);
  const people = simpeg.slice(0, 40).map(({ kode, unit, kelas }) => ({
    id: kode,
    unit,
    kelas: Number(kelas),
    criteria: { beban_kerja_pct: random.whole(4, 8) * 5 },
    ...(random.chance(0.06) ? {} : { predicate: random.weighted(PREDICATES) }),
    attendance: { absent_days: random.chance(0.08) ? 1 : 0, late: random.chance(0.3) ? [random.whole(5, 70)] : [] },
  }));
  const paid = payroll(people, { rules, messages: ID, asOf: '2026-10-31', region: { indeks_tpp: 0.59112978 } });
  return {
    tpp: paid.rows.map((row, i) => ({
      kode: row.id,
      unit: row.unit,
      kelas: String(people[i].kelas),
      predikat: SHOWN[people[i].predicate] ?? '',
      tpp: rupiah(row.tpp),
      persen: local(row.totalPercent),
      dibayar: rupiah(row.payable),
      sebab: row.payable.reason === null ? '' : ID.reasons[row.payable.reason],
      langkah: stepsOf(paid.explain(i)),
    })),
    tpp_unit: paid.units.map((unit) => ({
      unit: unit.unit,
      pegawai: String(unit.rows),
      terhitung: String(unit.rowsWithAmount),
      dibayar: formatMoney(unit.payableKnown),
    })),
  };
}
