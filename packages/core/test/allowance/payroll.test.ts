import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  EN,
  evaluateCase,
  ID,
  LAMPUNG,
  overlaidPayRules,
  payrollRecords,
  PUNISHMENT,
  readOverlay,
  rupiah,
  TPP_PAY,
  type MoneyOutcome,
  type PayrollOptions,
  type Trace,
} from '@takar/core';
import { ruleById, RULES } from '@takar/core/registry';
import { HEAD, run } from './pay.js';

const inRupiah = ({ value, reason }: MoneyOutcome): number | string => (value === null ? reason : Number(value / 100n));

const STAFF = [
  HEAD,
  {
    id: 'B',
    unit: 'Dinas X',
    kelas: 8,
    criteria: { beban_kerja_pct: 25 },
    predikat: 'Butuh Perbaikan',
    attendance: {},
  },
  {
    id: 'C',
    unit: 'Dinas Y',
    kelas: 12,
    criteria: { beban_kerja_pct: 25, prestasi_kerja_pct: 33.3 },
    prestasi_pct: 100,
    discipline_deduction: 0,
    acting: { tpp_plt_jabatan: 6_000_000 },
    punishment: 'ringan level 1',
  },
];

describe('a payroll', () => {
  const found = run(STAFF);

  test('goes from class to payable in whole rupiah', () => {
    assert.deepEqual(found.issues, []);
    const amounts = found.rows.map(({ basic, tpp, paid, acting, punishment, payable }) =>
      [basic, tpp, paid, acting, punishment, payable].map(inRupiah),
    );
    assert.deepEqual(amounts, [
      [17_311_827, 7_790_322, 7_159_306, 0, 0, 7_159_306],
      [4_447_069, 1_111_767, 978_355, 0, 0, 978_355],
      [9_458_076, 5_514_058, 5_514_058, 1_200_000, 1_342_812, 5_371_246],
    ]);
  });

  test('each amount is that of its rule', () => {
    const value = (id: string, inputs: unknown): unknown => {
      const rule = ruleById(id);
      assert.ok(rule);
      return evaluateCase(rule, inputs, { messages: ID }).result?.value;
    };
    assert.equal(value('IND-TPP-06', { alpa_days: 1, late: [31, 90] }), found.rows[0]?.deductionPercent);
    assert.equal(value('IND-TPP-05', { tpp: 7_790_322, prestasi_pct: 90, disiplin_deduction_pct: 5.25 }), 7_159_306);
    assert.equal(value('IND-TUK-04', { tukin: 6_714_058, hukuman: 'ringan 1' }), 1_342_812);
  });

  test('parts add up, and totals are exact sums', () => {
    for (const row of found.rows) {
      for (const [parts, whole] of [
        [row.criteria, row.tpp],
        [row.paidByCriterion, row.paid],
        [row.paidFor, row.paid],
      ] as const) {
        const sum = Object.values<MoneyOutcome>(parts).reduce((total, { value }) => total + (value ?? 0n), 0n);
        assert.equal(sum, whole.value);
      }
    }
    assert.equal(found.totals.payable.value, rupiah(7_159_306 + 978_355 + 5_371_246));
    assert.deepEqual(
      found.units.map(({ unit, subject, payable }) => [unit, subject, inRupiah(payable)]),
      [
        ['Dinas X', 'unit', 8_137_661],
        ['Dinas Y', 'person', 5_371_246],
      ],
    );
    const criteria = Object.values(found.totals.paidByCriterion).reduce((sum, { value }) => sum + (value ?? 0n), 0n);
    assert.equal(criteria, found.totals.paid.value);
  });

  test('is proposed until an office decides it, and names its rules with their hashes', () => {
    assert.deepEqual([found.rows[0]?.standing, found.rows[0]?.decidedBy], ['proposed', null]);
    const decided = run(STAFF, { decidedBy: 'BPKAD' });
    assert.deepEqual([decided.rows[0]?.standing, decided.rows[0]?.decidedBy], ['decided', 'BPKAD']);
    assert.match(found.rules.paid?.hash ?? '', /^[0-9a-f]{16}$/);
  });

  test('opens every amount to its rule, parameters and sources', () => {
    const trace = found.explain(0);
    assert.equal(trace?.text, 'Rp7.159.306');
    assert.deepEqual(
      trace.inputs.map(({ rule }) => rule?.id),
      ['IND-TPP-01', 'IND-TPP-04', 'IND-TPP-06', 'IND-TPP-05'],
    );
    const flat = (each: Trace): Trace[] => [each, ...each.inputs.flatMap(flat)];
    const weight = flat(trace).find(({ name }) => name === 'productivity_weight');
    assert.deepEqual([weight?.value, weight?.version?.confidence], [60, 'high']);
    assert.equal(found.explain(9), null);
  });
});

describe('a regional rule', () => {
  test('changes the amounts and the hash of what it sets', () => {
    const base = run(STAFF);
    const local = run(STAFF, { rules: { ...overlaidPayRules(TPP_PAY, LAMPUNG), punishment: PUNISHMENT } });
    assert.deepEqual(local.issues, []);
    // 0.6 × 90 + 0.4 × (100 − 3.5) − 2
    assert.equal(local.rows[0]?.totalPercent, 90.6);
    assert.equal(inRupiah(local.rows[0].payable), 7_058_032);
    assert.notEqual(local.rules.paid?.hash, base.rules.paid?.hash);
    assert.equal(local.rules.basic?.hash, base.rules.basic?.hash);
  });

  test('is taken by the day of payment', () => {
    const { overlay } = readOverlay(
      {
        id: 'kab-contoh',
        jurisdiction: 'Kabupaten Contoh',
        citation: { instrument: 'Perbup Contoh 1/2024' },
        from: '2024-01-01',
        overrides: {
          'IND-TPP-07': {
            acting_percent: [
              { from: '2024-01-01', until: '2024-12-31', value: 20 },
              { from: '2025-01-01', value: 50 },
            ],
          },
        },
      },
      RULES,
      'id',
    );
    assert.ok(overlay);
    const rules = { ...overlaidPayRules(TPP_PAY, overlay), punishment: PUNISHMENT };
    const acting = (asOf: string) => run(STAFF, { rules, asOf }).rows[2]?.acting.value;
    assert.equal(acting('2024-06-30'), rupiah(1_200_000));
    assert.equal(acting('2025-06-30'), rupiah(3_000_000));
    const before = run(STAFF, { rules, asOf: '2023-06-30' });
    assert.deepEqual(
      before.issues.map(({ code }) => code),
      ['payroll/not-in-force'],
    );
    assert.deepEqual([before.rows, before.totals.payable.reason], [[], 'no_rows']);
  });

  test('may set the criteria by class', () => {
    const criteria = ruleById('IND-TPP-04/lubuklinggau');
    assert.ok(criteria);
    const [row] = run(
      [{ id: 'A', kelas: 15, criteria: { pengguna_anggaran: true }, prestasi_pct: 100, discipline: 100 }],
      {
        rules: { ...TPP_PAY, criteria },
      },
    ).rows;
    assert.deepEqual(
      Object.entries(row?.criteria ?? {}).map(([name, amount]) => [name, inRupiah(amount)]),
      [
        ['workload', 4_327_957],
        ['condition', 3_462_365],
      ],
    );
  });
});

describe('rows that are wrong', () => {
  const codes = (rows: readonly unknown[], more: Partial<PayrollOptions> = {}): string[] =>
    run(rows, more).issues.map(({ code, path }) => `${code} ${path}`);
  const good = { id: 'A', kelas: 8, criteria: { beban_kerja_pct: 25 }, prestasi_pct: 100, discipline: 100 };

  test('are issues with their path', () => {
    assert.deepEqual(codes([5, { kelas: 8 }]), ['payroll/not-a-row /rows/0', 'payroll/no-id /rows/1']);
    assert.deepEqual(codes([{ ...good, bonus: 1 }]), ['payroll/unknown-field /rows/0/bonus']);
    assert.deepEqual(codes([{ ...good, tpp: 9 }]), ['payroll/unknown-field /rows/0/tpp']);
    assert.deepEqual(codes([{ ...good, kelas: 16 }]), ['evaluate/unreadable-input /rows/0/kelas']);
    assert.deepEqual(codes([{ ...good, criteria: { beban_kerja_pct: 'banyak' } }]), [
      'evaluate/unreadable-input /rows/0/criteria/beban_kerja_pct',
    ]);
    assert.deepEqual(codes([good, good]), ['payroll/duplicate-person /rows/1']);
    assert.deepEqual(codes([{ ...good, punishment: 'ringan 1' }], { rules: TPP_PAY }), [
      'payroll/no-rule /rows/0/punishment',
    ]);
    const { prestasi_pct: _unsaid, ...without } = good;
    assert.deepEqual(codes([without]), ['payroll/no-amount /rows/0']);
    assert.deepEqual(codes([good], { region: { indeks: 'banyak' } }), [
      'evaluate/unreadable-input /region/indeks',
      'payroll/no-amount /rows/0',
    ]);
  });

  test('are not paid, and leave the total without value beside what is known', () => {
    const found = run([good, { ...good, id: 'B', bonus: 1 }, { ...good, id: 'A' }]);
    assert.deepEqual(
      found.rows.map(({ payable }) => inRupiah(payable)),
      [1_111_767, 'unreadable', 'unreadable'],
    );
    assert.deepEqual(
      [found.totals.rows, found.totals.rowsWithAmount, found.totals.payable.reason, found.totals.payableKnown],
      [3, 1, 'unreadable', rupiah(1_111_767)],
    );
  });
});

describe('the reason of an absence', () => {
  const secrets = /sakit|sick|izin|permission|cuti|leave|alpa|absen|tanpa keterangan|hari_|days|7531|9642/i;
  const told = (rows: readonly unknown[], more: Partial<PayrollOptions> = {}): string => {
    const found = run(rows, more);
    const everything = [found.rows, found.totals, found.units, found.issues, payrollRecords(found)];
    const traces = rows.map((_, i) => stripCitations(found.explain(i)));
    return JSON.stringify([everything, traces], (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
  };
  /** What was computed, without the names of rules and sources, which speak of deductions in general. */
  const stripCitations = (trace: Trace | null): unknown =>
    trace === null
      ? null
      : {
          name: trace.name,
          value: trace.value,
          text: trace.text,
          substituted: trace.substituted,
          conditions: trace.conditions,
          inputs: trace.inputs.map(stripCitations),
        };
  const person = { id: 'A', kelas: 8, criteria: { beban_kerja_pct: 25 }, prestasi_pct: 90 };

  test('stays out of rows, totals, records, issues and explanations', () => {
    const attendance = { sakit: 3, izin: 2, alpa_days: 1, late: [30] };
    assert.doesNotMatch(told([{ ...person, attendance }]), secrets);
    assert.doesNotMatch(told([{ ...person, attendance: { sakit: 9 } }]), secrets);
    assert.doesNotMatch(
      told([{ ...person, attendance: { alpa_days: 3 } }], { rules: overlaidPayRules(TPP_PAY, LAMPUNG) }),
      secrets,
    );
  });

  test('stays out of issues about what cannot be read', () => {
    const wrong = [{ sakit: 'opname 7531' }, { cuti_sakit: 3 }, { izin: -9642 }];
    for (const attendance of wrong) {
      const found = run([{ ...person, attendance }]);
      assert.deepEqual(
        found.issues.map(({ code, path }) => `${code} ${path}`),
        ['payroll/attendance-unreadable /rows/0/attendance'],
      );
      assert.doesNotMatch(told([{ ...person, attendance }]), secrets);
    }
  });

  test('only the percentage of the person is told', () => {
    const found = run([{ ...person, attendance: { alpa_days: 1 } }]);
    assert.equal(found.rows[0]?.deductionPercent, 3);
    const step = found.explain(0)?.inputs.find(({ name }) => name === 'deduction_percent');
    assert.deepEqual([step?.text, step?.inputs], ['3 %', []]);
    assert.equal(Object.hasOwn(payrollRecords(found).total, 'deduction_percent'), false);
  });
});

test('amounts of any payroll are whole rupiah, never negative, and add up', () => {
  const row = fc.record({
    kelas: fc.integer({ min: 1, max: 15 }),
    workload: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    place: fc.integer({ min: 0, max: 500 }).map((n) => n / 7),
    productivity: fc.integer({ min: 0, max: 1000 }).map((n) => n / 9),
    late: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 5 }),
    absent: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (people) => {
      const rows = people.map(({ kelas, workload, place, productivity, late, absent }, i) => ({
        id: String(i),
        kelas,
        criteria: { workload, place },
        productivity,
        attendance: { late, alpa_days: absent },
      }));
      const found = run(rows, { messages: EN });
      assert.deepEqual(found.issues, []);
      let sum = 0n;
      for (const { payable, paidByCriterion, paid } of found.rows) {
        assert.ok(payable.value !== null && payable.value >= 0n && payable.value % 100n === 0n);
        sum += payable.value;
        const parts = Object.values(paidByCriterion).reduce((total, { value }) => total + (value ?? 0n), 0n);
        assert.equal(parts, paid.value);
      }
      assert.equal(found.totals.payable.value, sum);
    }),
    { numRuns: 50 },
  );
});
