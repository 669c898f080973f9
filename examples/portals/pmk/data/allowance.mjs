import { evaluateCase, formatMoney, ID, rupiah } from '@takar/core';
import { ruleById } from '@takar/core/registry';
import { local, staffCode, stepsOf } from '../../shared/generator.mjs';

const rule = ruleById('IND-TUK-01');
const AMOUNTS = { 6: 2702000, 7: 2928000, 8: 3319000, 9: 3781000, 10: 4551000, 11: 5183000 };
const money = (value) => (value === null ? '' : formatMoney(rupiah(value)));

/**
 * Performance allowance of October 2026 (IND-TUK-01): class amount by the achievement of the plan, less attendance. Amounts
 * of the classes are an example.
 */
export function allowanceOf(random) {
  return Array.from({ length: 24 }, (_, i) => {
    const kelas = random.pick(Object.keys(AMOUNTS));
    const isRated = !random.chance(0.08);
    const inputs = {
      tukin: AMOUNTS[kelas],
      ...(isRated ? { performance_percent: random.number(82, 100, 1) } : {}),
      deduction_percent: random.weighted({ 0: 6, 0.5: 2, 1.5: 1 }),
    };
    const { result } = evaluateCase(
      rule,
      { ...inputs, performance_percent: inputs.performance_percent ?? null },
      {
        messages: ID,
        asOf: '2026-10-31',
      },
    );
    return {
      ...{ kode: staffCode(201 + i), kelas, besaran: money(inputs.tukin), skp: local(inputs.performance_percent) },
      potongan: local(inputs.deduction_percent),
      dibayar: money(result?.value ?? null),
      sebab: result?.reason ? ID.reasons[result.reason] : '',
      langkah: stepsOf(result?.trace ?? null),
    };
  });
}
