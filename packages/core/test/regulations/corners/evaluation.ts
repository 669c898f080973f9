type Inputs = Readonly<Record<string, unknown>>;

const sheet = (more: Inputs = {}, answers: Inputs = { a: 'B', b: 'C', c: 'CC', d: 'CC' }): Inputs => ({
  instrument: 'permenpanrb-88-2021',
  year: 2024,
  components: [
    {
      ...{ code: '1', label: 'Perencanaan Kinerja', weight: 100 },
      sub: [
        {
          code: '1.a',
          weight: 40,
          criteria: [
            { code: 'a', value: answers.a },
            { code: 'b', value: answers.b, self: 'A' },
          ],
        },
        {
          code: '1.b',
          weight: 60,
          criteria: [
            { code: 'c', value: answers.c },
            { code: 'd', value: answers.d, constraints: 'a' },
          ],
        },
      ],
    },
  ],
  ...more,
});

const results = (...rows: readonly Inputs[]): Inputs => ({ results: rows });

/** 60.004: a predicate above where it is not rounded first. */
const nearBand = {
  ...{ instrument: 'permenpanrb-88-2021', year: 2024, mode: 'mean' },
  components: [
    {
      ...{ code: '1', label: 'Perencanaan Kinerja', weight: 100 },
      sub: [
        {
          ...{ code: '1.a', weight: 100 },
          criteria: [
            { code: 'a', value: 'CC', weight: 2499 },
            { code: 'b', value: 'B', weight: 1 },
          ],
        },
      ],
    },
  ],
};

/** Evaluation sheets, plans to a predicate, results over the years. */
export const CORNERS_OF_EVALUATION: Readonly<Record<string, readonly Inputs[]>> = {
  'ORG-LKE-2021/sheet': [
    { sheet: sheet({ mode: 'mean' }) },
    { sheet: sheet({ mode: 'mean' }), layer: 'self', rounding: 'none' },
    { sheet: sheet({ mode: 'mean' }), mode: 'snap-down' },
    { sheet: sheet() },
    { sheet: sheet({ mode: 'mean', year: 2013, entah: 1 }, {}) },
    { sheet: sheet({ mode: 'mean' }, { a: 'Z', b: 'B', c: 'B', d: 'B' }) },
    { sheet: sheet({ mode: 'mean' }), mode: 'entah' },
    ...['two-digits', 'none'].map((rounding) => ({ sheet: nearBand, rounding })),
    { sheet: 'bukan lembar' },
  ],
  'ORG-LKE-2021/plan': [
    { sheet: sheet({ mode: 'mean' }), target: 'BB' },
    { sheet: sheet({ mode: 'mean' }), target: 'BB', constraints: false },
    { sheet: sheet({ mode: 'mean' }), target: 'A', step_costs: { a: 3, b: 0.5, c: 1001, d: 1000 } },
    { sheet: sheet({ mode: 'mean' }), target: 'A', step_costs: { a: 0, b: 1, c: '7', d: -2 } },
    { sheet: sheet({ mode: 'mean' }), target: 'BB', step_costs: null },
    { sheet: sheet({ mode: 'mean' }), target: 'BB', step_costs: 7, fixed: 'a' },
    { sheet: sheet({ mode: 'mean' }), target: 'BB', fixed: ['a', 'b'] },
    { sheet: sheet({ mode: 'mean' }), target: 'AA', fixed: ['a', 'b', 'c', 'd'] },
    ...[true, false].map((constraints) => ({
      ...{ sheet: sheet({ mode: 'mean' }), target: 'BB', fixed: ' a; b , c ;', constraints },
    })),
    { sheet: sheet({ mode: 'mean' }, { a: 'B' }), target: 'B' },
    { sheet: sheet({ mode: 'mean' }, {}), target: 'CC' },
    { sheet: sheet(), target: 'BB' },
    { sheet: sheet(), target: 'BB', mode: 'mean', rounding: 'none' },
    { sheet: sheet({ mode: 'mean' }), target: 'ZZ' },
    { sheet: sheet({ mode: 'mean' }) },
    { sheet: 7, target: 'BB' },
  ],
  'ORG-LKE-BAND/series': [
    results({ year: 2022, total: 60 }, { year: 2023, total: 65.5 }),
    results({ year: 2021, total: 60, predicate: 'B' }, { year: 2022, total: 71, predicate: 'BB' }),
    results({ year: 2014, total: 60 }, { year: 2015, total: 61 }),
    results({ year: 2023, total: 60, evaluator: 'menpan' }, { year: 2023, total: 64, evaluator: 'apip' }),
    results({ year: 2022, total: 60, layer: 'self' }, { year: 2023, total: 64, layer: 'verifier' }),
    results({ year: 2022, total: 60, mode: 'mean', list: 'a' }, { year: 2023, total: 64, mode: 'judged', list: 'b' }),
    results(
      { year: 2022, total: 60, mode: '', list: '', evaluator: '', layer: '' },
      { year: 2023, total: 64, list: 'b' },
    ),
    results(
      { year: 2022, total: 60, instrument: 'permenpanrb-12-2015' },
      { year: 2023, total: 64, instrument: 'entah' },
    ),
    results({ year: 2022 }, { year: 2023, total: 64, predicate: '' }),
    results(
      ...[2022, 2023].map((year) => ({ year, total: year - 1960, evaluator: 'menpan' })),
      ...[2022, 2023].map((year) => ({ year, total: year - 1955, evaluator: 'apip' })),
    ),
    results({ year: 2023, total: 60 }, { year: 2023, total: 64 }),
    results({ year: 'entah', total: 60 }, { total: 64 }),
    results(),
  ],
};
