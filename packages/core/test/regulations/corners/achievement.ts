type Corners = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const grades = (target: unknown, realisation: unknown, map?: string): Readonly<Record<string, unknown>> => ({
  target,
  realisation,
  ...(map === undefined ? {} : { map }),
});

const points = (...rows: readonly (readonly [at: number | null, value: number | null])[]): readonly object[] =>
  rows.map(([at, value]) => ({ ...(at === null ? {} : { at }), ...(value === null ? {} : { value }) }));

const PRACTICES = ['takar', 'kemenkeu', 'bps', 'banyuwangi-bkpp', 'banyuwangi-dukcapil', 'boyolali'];

/** Achievement of one indicator: grades, scale points, zero targets, what a printed figure is. */
export const CORNERS_OF_ACHIEVEMENT: Corners = {
  'ORG-CAP-04/points': [
    { target: 100, realisation: 95, points: points([80, 60], [100, 120]) },
    { target: 100, realisation: 95, points: points([80, 60], [80, 120]) },
    { target: 100, realisation: 95, points: points([80, 60], [90, 100], [85, 120]) },
    { target: 100, realisation: 95, points: points([80, 60], [null, 100], [100, null], [110, 120]) },
    { target: 100, realisation: 95, points: points([80, 60]) },
    { target: 100, realisation: 95, points: [] },
  ],
  'ORG-CAP-07/practice': [
    ...PRACTICES.flatMap((practice) =>
      ['maximise', 'minimise', 'stabilise', null].flatMap((polarity) =>
        [5, 0, -1].map((realisation) => ({
          ...{ target: 0, realisation, practice },
          ...(polarity === null ? {} : { polarity }),
        })),
      ),
    ),
    ...PRACTICES.map((practice) => ({ target: 0, realisation: 4, worst: 10, practice, polarity: 'minimise' })),
  ],
  'ORG-CAP-11/grade': [
    grades('BB', 'A'),
    grades('A', 'BB'),
    grades('A', 'A', 'pringsewu'),
    grades('A', 'BB', 'pringsewu'),
    grades('AA', 'B', 'lldikti'),
    grades('A', 'CC', 'lldikti'),
    grades('BB', 'C', 'lldikti'),
    grades('D', 'A', 'lldikti'),
    grades('A', 'D', 'lldikti'),
    grades('WTP', 'WDP', 'pringsewu'),
    grades('WTP', 'A'),
    grades('A (80,50)', 'BB (78,20)'),
    grades('A (80,50)', 'BB'),
    grades('BB', 'A (80,50)'),
    grades('1.500', '750'),
    grades('12', 'WTP'),
    grades('WTP', '12'),
    grades('-', 'A'),
    grades('-', '12'),
    grades(12, 'A'),
    grades('A', '-'),
    grades('A', 'belum dinilai'),
    grades('entah', 'A'),
  ],
  'ORG-CAP-13/match': [
    { published: '97,50', target: '100', realisation: '97,5', polarity: 'maximise' },
    { published: 97.5, target: 100, realisation: 97.5, polarity: 'maximise' },
    { published: '97,49', target: 100, realisation: 97.496, polarity: 'maximise' },
    { published: '120', target: 50, realisation: 100, polarity: 'maximise' },
    { published: '66,72', target: '3,0', realisation: '2,0', polarity: 'maximise' },
    { published: '120', target: 10, realisation: 8, polarity: 'maximise' },
    { published: '125', target: 10, realisation: 8, polarity: 'minimise-ratio' },
    { published: '120', target: 10, realisation: 8, polarity: 'minimise' },
    { published: '0,8', target: 10, realisation: 8, polarity: 'maximise' },
    { published: '33', target: 10, realisation: 8, polarity: 'maximise' },
    { published: '66,67', target: 3, realisation: 2, polarity: 'maximise', unit: 'orang' },
    { published: '66,72', target: '3,0', realisation: '2,0', polarity: 'maximise', unit: 'orang' },
    { published: '70', target: 3, realisation: 2, polarity: 'maximise', unit: 'orang' },
    { published: '70', target: 3, realisation: 2, polarity: 'maximise', unit: 7 },
    { published: '80', target: 10, realisation: 8, polarity: 'stabilise' },
    { published: '80', target: 10, realisation: 8, polarity: 'entah' },
    { published: '80', target: 0, realisation: 8, polarity: 'maximise' },
    { published: '80', target: 0, realisation: '-', polarity: 'maximise' },
    { published: '80', target: 10, realisation: 0, polarity: 'minimise-ratio' },
    { published: '80', target: 'entah', realisation: 8, polarity: 'maximise' },
    { published: '-', target: 10, realisation: 8, polarity: 'maximise' },
    { published: true, target: 10, realisation: 8, polarity: 'maximise' },
    { published: '97,5', computed: 97.5 },
    { published: '97,49', computed: '97,496' },
    { published: '0,975', computed: 97.5 },
    { published: '0,974', computed: '97,496' },
    { published: '90', computed: 50 },
    { published: '-', computed: 50 },
    { published: 1.25, computed: '1.250' },
  ],
  'ORG-CON-01/series': [
    {
      consolidation: 'sum',
      periods: [{ target: 25, realisation: 20 }, { target: 25 }, { realisation: 5 }],
      until: '2',
    },
    {
      consolidation: 'sum',
      periods: [{ target: 25, realisation: 20 }, { target: 25, realisation: 30 }, { realisation: 5 }],
    },
    { consolidation: 'average', periods: [{ realisation: 20 }, { realisation: 30 }], until: 'TW I' },
    { consolidation: 'last', periods: [{ target: 20 }, { target: 30 }] },
    {
      consolidation: 'last',
      periods: [
        { target: 'entah', realisation: 4 },
        { target: 30, realisation: 33 },
      ],
    },
    { consolidation: 'sum', periods: [] },
  ],
  'ORG-NKO-03/target-case': [
    ...['T = T0, R0 ≤ T0', 'T=T0 and R0 > T0', 'T < T0', 'T > T0 dan T = R0', 't>t0; t>r0', 'T > T0 & T < R0'],
    ...['No  history', 'tanpa riwayat', 'stabilise', 'mandatory', 'legal maximum', 'maksimal aturan', 'entah', ''],
  ].map((text) => ({ case: text })),
};
