type Inputs = Readonly<Record<string, unknown>>;

const candidates = (...rows: readonly Inputs[]): readonly Inputs[] => rows;

/** Ranking of successors, distributions of appraisals, retirement. */
export const CORNERS_OF_PEOPLE: Readonly<Record<string, readonly Inputs[]>> = {
  'TAL-02': [{ box: 1 }, { box: 6 }, { box: 7 }, { box: 9 }, { box: 6.5 }, { box: 12 }, { box: '-' }, {}],
  'TAL-07': [
    {
      candidates: candidates(
        { id: 'A', box: 9, score: 80 },
        { id: 'B', box: 9, score: 80 },
        { id: 'C', box: 8, score: 91, months_to_retirement: 11 },
        { id: 'D', box: 8, score: 91, months_to_retirement: 12 },
        { id: 'E', box: 7, score: 95, sanction: 'medium' },
        { id: 'F', box: 6, score: 99 },
        { id: 'G', box: 8, score: 91 },
        { id: 'H', box: 8, score: 91 },
      ),
    },
    {
      ...{ sanctions: 'medium-heavy', order: 'score', as_of: '2026-01-01' },
      candidates: candidates(
        { id: 'A', box: 9, score: 80, retirement: '2026-06-01' },
        { id: 'B', box: 8, score: 85, retirement: '2029-01-01' },
        { id: 'C', box: 8, score: 85, sanction: 'heavy' },
        { id: 'D', box: 7, score: 90, sanction: 'medium' },
        { id: 'E', box: 7, score: 70, sanction: 'light' },
        { box: 9 },
      ),
    },
    {
      candidates: candidates({ id: 'A', box: 9, score: 80, retirement: '2026-06-01' }, { id: 'B', box: 8, score: 85 }),
    },
    { candidates: [] },
    {},
  ],
  'EMP-01': [
    { nip: '201001012020011001' },
    { nip: '19851231 201012 2 003' },
    { nip: '198513312010122003' },
    { nip: '1985' },
    { nip: '-' },
  ],
  'EMP-06': [
    { birth_date: '1968-12-31', retirement_age: 58 },
    { birth_date: '1968-02-29', retirement_age: 60 },
    { birth_date: '1968-02-29' },
    { birth_date: 'entah', retirement_age: 58 },
    { birth_date: '1968-12-31', retirement_age: '-' },
    { retirement_age: 58 },
  ],
  'IND-PP30-02': [
    { n: 10, split: { above: 2, in_line: 6, below: 2 } },
    { split: { above: 3, in_line: 5, below: 2 } },
    { n: 9, split: { above: 2, in_line: 6, below: 2 } },
    { n: 0, split: { above: 0, in_line: 0, below: 0 } },
    { split: { above: 0, in_line: 0, below: 0 } },
    { n: 4, split: { above: 1, in_line: 3, below: 0 }, small_group_policy: 'outward' },
    { n: 4, split: { above: 1, in_line: 3, below: 0 } },
    { split: { above: 1.5, in_line: 6, below: 2 } },
    { split: { above: -1, in_line: 6, below: 2 } },
    { split: { above: 2, in_line: 6 } },
    { n: '-', split: { above: 2, in_line: 6, below: 2 } },
    { n: 2.5, split: { above: 2, in_line: 6, below: 2 } },
  ],
  'IND-PP30-02/sizes': [
    ...[
      '1..15',
      '1-5',
      '3 – 9',
      ' 4 sampai 8 ',
      '7 to 7',
      '9..3',
      '1..100000',
      '99999..100000',
      '1..100001',
      'x1..5',
      '1..5x',
    ],
    ...['12', 7, 0, -1, 2.5, [3, 4, 10], [3, -4], [], 'entah', null],
  ].map((group_sizes) => ({ group_sizes })),
  'IND-6-22-05': [
    { organisation_predicate: 'baik', counts: { SB: 1, B: 7, BP: 1, K: 1, SK: 0 } },
    { organisation_predicate: 'istimewa', counts: { SB: 0, B: 2, BP: 0, K: 0, SK: 8 }, exempt_up_to: 5 },
    { organisation_predicate: 'istimewa', counts: { SB: 0, B: 2, BP: 0, K: 0, SK: 2 }, exempt_up_to: 5 },
    { organisation_predicate: 'baik', counts: { SB: 0, B: 2, BP: 0, K: 0, SK: 2 }, exempt_up_to: '-' },
    { organisation_predicate: 'baik', counts: { SB: 0, B: 0, BP: 0, K: 0, SK: 0 } },
    { organisation_predicate: 'baik', counts: { SB: 1.5, B: 2, BP: 0, K: 0, SK: 0 } },
    { organisation_predicate: 'baik', counts: { SB: -1, B: 2, BP: 0, K: 0, SK: 0 } },
    { organisation_predicate: 'baik', counts: { SB: 1, B: 2 } },
    { organisation_predicate: 'baik', counts: { SB: 0, B: 1, BP: 0, K: 0, SK: 0 } },
    { organisation_predicate: 'kurang', counts: { SB: 0, B: 1, BP: 0, K: 1, SK: 0 } },
    { organisation_predicate: 'baik' },
    { counts: { SB: 1, B: 7, BP: 1, K: 1, SK: 0 } },
  ],
};
