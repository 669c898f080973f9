import {
  appraiseActivities,
  appraiseHead,
  appraiseStaff,
  appraiseYear2021,
  EN,
  ID,
  type ActivitiesGiven,
  type Appraisal,
  type HeadGiven,
  type PlanGiven,
  type StaffGiven,
} from '@takar/core';
import type { Trace } from '@takar/core';
import type { Scenarios } from '../kept/scenarios.js';

/** What a trace shows, without sources; what stands in it several times, once. */
export const told = (trace: Trace): readonly string[] => {
  const lines = ({ label, text, inputs }: Trace): readonly string[] => [`${label}: ${text}`, ...inputs.flatMap(lines)];
  return [...new Set(lines(trace))];
};

/** An appraisal without its explanation; parts by their figures. */
function brief<A extends Appraisal>({ trace, issues, ...rest }: A) {
  const parts = Object.entries<unknown>(rest).map(([name, part]) => [
    name,
    Array.isArray(part) ? (part as { trace?: Trace }[]).map(({ trace: _trace, ...each }) => each) : part,
  ]);
  const words = issues.map(({ code, path, message, hint }) => [code, path, message, hint]);
  return { ...(Object.fromEntries(parts) as object), trace: trace?.text ?? null, issues: words };
}

const of2019 = { period: '2019', messages: ID };
const aspect = (target: number | string | null, realisation: number | string | null) => ({ target, realisation });
const TEN = aspect(10, 10);
const activities = (...list: ActivitiesGiven['activities']) => list;
const GIVEN: ActivitiesGiven = {
  activities: activities(
    { name: 'Menyusun', quantity: aspect(12, 12), quality: aspect(100, 90), time: aspect(12, 12) },
    { quantity: aspect(10, 8), quality: aspect(100, 80), time: aspect(12, 14), cost: aspect('Rp1.000.000', 900_000) },
    {
      name: 'Batal',
      quantity: aspect(5, 0),
      quality: aspect(100, 0),
      time: { ...aspect(6, 0), executed: false },
      dropped: true,
    },
    {
      name: 'Tidak dilaksanakan',
      quantity: TEN,
      quality: TEN,
      time: { ...aspect(6, 6), executed: false },
      cost: aspect(0, 5),
    },
    {
      name: 'Terlalu lama',
      quantity: TEN,
      quality: TEN,
      time: { ...aspect(2, 5), executed: true },
      cost: aspect(100, 250),
    },
  ),
  additionalTasks: 4,
  creativity: { recognisedBy: 'ppk' },
  behaviour: { 'orientasi pelayanan': 80, integritas: 82, komitmen: 84, disiplin: '81', kerjasama: 83 },
};
const COSTS = [null, '', '-', 'n/a', 'tidak berlaku', 0, '0', 'banyak', 5].map((target) => ({
  quantity: TEN,
  quality: TEN,
  time: TEN,
  cost: aspect(target, 4),
}));
const one = (quality: number) =>
  activities({ quantity: aspect(12, 12), quality: aspect(100, quality), time: aspect(12, 12) });
const scored = (given: Partial<ActivitiesGiven>, messages = ID) =>
  appraiseActivities({ ...GIVEN, ...given }, { ...of2019, messages });

const of2021 = { period: '2021-S2', messages: ID };
const HEAD: HeadGiven = {
  main: [
    { name: 'IKU', target: 80, realisation: 84 },
    { target: [70, 80], realisation: 75, condition: 'normal' },
    { name: 'Zona', target: 100, realisation: 100, naturalMaximum: true },
    { name: 'Diturunkan', target: 10, realisation: 2, cascadedDirectly: true },
    { name: 'Biaya', target: 80, realisation: 60, condition: 'special' },
  ],
  initiatives: [{ target: 10, realisation: 9 }],
  additional: [
    { category: 'SB', scope: 'antar-unit', value: 110 },
    { category: 'Baik', scope: 1, value: 100 },
  ],
  behaviour: [
    { aspect: 'orientasi pelayanan', level: 5, min: 4, max: 7 },
    { level: 4, min: 4, max: 7 },
  ],
  weights: '70/30',
  newIdea: true,
};
const PLANS: readonly PlanGiven[] = [
  {
    name: 'Langsung',
    aspects: [{ target: 10, realisation: 10 }, 'baik', { target: 12, realisation: 6, condition: 'special' }],
    cascading: 'direct',
  },
  { aspects: ['SB', 'baik'], cascading: 'non-direct', superiorValue: 110, superiorCategory: 'baik' },
];
const STAFF: StaffGiven = { plans: PLANS, behaviour: 105, weights: '60/40' };
const staff = (given: Partial<StaffGiven>, messages = ID) =>
  appraiseStaff({ ...STAFF, ...given }, { ...of2021, messages });

/** Appraisals with figures: 2014 to 2021. */
export const PERSONS: Scenarios = {
  'an SKP of 2019': () => brief(scored({})),
  'how it came about': () => told(scored({}).trace as Trace),
  'the same decided, of its activities alone': () =>
    brief(
      appraiseActivities({ activities: one(90), behaviour: [80, 82, 84, 81, 83] }, { ...of2019, decidedBy: ' BKD ' }),
    ),
  'behaviour of a structural officer': () => brief(scored({ behaviour: { ...GIVEN.behaviour, kepemimpinan: 90 } })),
  'behaviour that is not read': () => [
    brief(scored({ behaviour: { integritas: 'tinggi' } })),
    brief(scored({ behaviour: [80, 'x'] }, EN)),
  ],
  'scores below zero': () => [
    brief(scored({ negativePolicy: 'zero' })),
    brief(scored({ negativePolicy: 'keep' })).trace,
  ],
  'targets of cost': () => brief(scored({ activities: COSTS, creativity: 0, additionalTasks: 0 })),
  'points and their words': () =>
    (
      [
        0,
        3,
        12,
        'x',
        { recognisedBy: 'kepala-unit' },
        { recognisedBy: 'presiden' },
        { recognisedBy: 'menteri' },
      ] as const
    ).map((creativity) => {
      const { figures, issues } = scored({ creativity: creativity as never });
      return [figures, issues.map(({ path, message }) => [path, message])];
    }),
  'tasks beside': () => [0, 1, 3, 4, 6, 7, -1].map((additionalTasks) => scored({ additionalTasks }).figures),
  'values in all bands and between': () =>
    [50, 50.5, 51, 60.4, 61, 75.5, 76, 90, 90.5, 90.995, 91].map((value) => {
      const given = {
        activities: activities({ quantity: TEN, quality: aspect(10, 10), time: TEN }),
        behaviour: [value],
      };
      const answer = scored({ ...given, creativity: 0, additionalTasks: 0 });
      return [
        value,
        answer.value,
        answer.predicate?.key ?? answer.reason,
        answer.issues.map(({ message, hint }) => [message, hint]),
      ];
    }),
  'a value between bands, by each policy': () => [
    ...([undefined, 'upward', 'excel-90.99', 'round-first'] as const).map((policy) => {
      const given = { activities: one(90), behaviour: [90.5], creativity: 11 };
      return brief(scored(policy === undefined ? given : { ...given, bandGapPolicy: policy }));
    }),
    brief(scored({ activities: one(90), behaviour: [90.5], creativity: 11 }, EN)),
  ],
  'aspects that are not read': () =>
    (['quantity', 'quality', 'time'] as const).map((name) => {
      const broken = { quantity: TEN, quality: TEN, time: TEN, [name]: aspect('banyak', 1) };
      return scored({ activities: activities(broken) }).issues.map(({ path, message }) => [path, message]);
    }),
  'no activities': () => brief(scored({ activities: [] })),
  'a period of another time': () => [
    brief(appraiseActivities(GIVEN, { ...of2019, period: '2021-S2' })),
    brief(appraiseActivities(GIVEN, { ...of2019, period: '2013', messages: EN })),
    brief(appraiseActivities(GIVEN, { ...of2019, period: 'kapan' })),
    brief(appraiseActivities(GIVEN, { ...of2019, period: '2021-S1' })).trace,
    brief(appraiseHead(HEAD, { ...of2021, period: '2021-S1', messages: EN })),
    brief(appraiseStaff(STAFF, { ...of2021, period: '2022' })),
  ],
  'a head in the second half of 2021': () => brief(appraiseHead(HEAD, of2021)),
  'how it came about of a head': () => told(appraiseHead(HEAD, of2021).trace as Trace),
  'a head with nothing beside': () =>
    brief(
      appraiseHead(
        { main: HEAD.main.slice(0, 1), initiatives: [], behaviour: 100, weights: '60/40' },
        { ...of2021, messages: EN },
      ),
    ),
  'a head without indicators': () => brief(appraiseHead({ ...HEAD, main: [], additional: [] }, of2021)),
  'a head whose figures are not read': () =>
    brief(
      appraiseHead(
        {
          ...HEAD,
          main: [{ target: 'x', realisation: 5 }],
          additional: [{ category: 'X', scope: 1, value: 'y' }],
          behaviour: [{ level: 9, min: 4, max: 7 }],
        },
        of2021,
      ),
    ),
  'a head up to the cap': () =>
    (['none', 'at-highest'] as const).map((capPolicy) =>
      brief(appraiseHead({ ...HEAD, main: HEAD.main.slice(2, 3), initiatives: [], newIdea: false, capPolicy }, of2021)),
    ),
  'staff in the second half of 2021': () => brief(staff({})),
  'how it came about of staff': () => told(staff({}).trace as Trace),
  'staff by whose category': () =>
    (['own', 'superior'] as const).map((weightBy) => brief(staff({ weightBy, additional: HEAD.additional ?? [] }))),
  'plans that are not read': () =>
    brief(
      staff(
        {
          plans: [
            { aspects: ['hebat', { target: null, realisation: 1 }], cascading: 'direct' },
            { aspects: [], cascading: 'non-direct' },
          ],
          behaviour: 'x',
        },
        EN,
      ),
    ),
  'indicators and aspects that are not read': () => {
    const wrong = { target: 'banyak', realisation: 1 };
    const head = appraiseHead({ ...HEAD, main: [wrong], initiatives: [wrong] }, of2021);
    const plans = staff({ plans: [{ aspects: ['baik', wrong], cascading: 'direct' }] });
    return [head, plans].map(({ issues }) => issues.map(({ path, message }) => [path, message]));
  },
  'by whose category a poor plan counts': () =>
    ([undefined, 'own', 'superior'] as const).map((weightBy) => {
      const plan = {
        aspects: ['kurang'],
        cascading: 'non-direct',
        superiorValue: 115,
        superiorCategory: 'SB',
      } as const;
      return staff({ plans: [plan], ...(weightBy === undefined ? {} : { weightBy }) }).plans[0]?.weightedValue;
    }),
  'the best year, with and without a new idea': () =>
    [undefined, true, false].map((newIdea) => {
      const { value, predicate } = appraiseYear2021(
        { firstHalf: 99, secondHalf: 119, ...(newIdea === undefined ? {} : { newIdea }) },
        { messages: ID },
      );
      return [value, predicate?.key];
    }),
  'no plans': () => brief(staff({ plans: [], newIdea: true })),
  'the year 2021': () => [
    brief(appraiseYear2021({ firstHalf: 85, secondHalf: 110 }, { messages: ID })),
    brief(
      appraiseYear2021(
        { firstHalf: scored({}), secondHalf: staff({}), newIdea: true },
        { messages: EN, decidedBy: 'BKD' },
      ),
    ),
    brief(
      appraiseYear2021(
        { firstHalf: appraiseActivities(GIVEN, { ...of2019, period: '2022' }), secondHalf: null },
        { messages: ID },
      ),
    ),
    brief(appraiseYear2021({ firstHalf: 'x', secondHalf: '110,5', newIdea: false }, { messages: ID })),
  ],
  'how the year came about': () =>
    told(appraiseYear2021({ firstHalf: scored({}), secondHalf: 100 }, { messages: ID }).trace as Trace),
};
