import { divide, field, missing, multiply, named, parameter, round, select, subtract } from '../../expression/build.js';
import type { LocalText } from '../../locale/messages.js';
import { defineRule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TUKIN_AMOUNT } from './amount.js';
import { TUKIN, TUKIN_LABELS, TUKIN_SOURCES as SOURCES } from './sources.js';

const FROM = '2012-01-01';

interface Punishment {
  readonly key: string;
  readonly name: string;
  readonly percent: number;
  /** Months that it lasts; null where the source names none. */
  readonly months: number | null;
  readonly label: LocalText;
}

const DEGREES = [
  {
    key: 'ringan',
    name: 'light',
    id: 'ringan',
    en: 'light',
    steps: [
      [20, 1],
      [30, 2],
      [40, 3],
    ],
  },
  {
    key: 'sedang',
    name: 'medium',
    id: 'sedang',
    en: 'medium',
    steps: [
      [40, 6],
      [50, 8],
      [60, 10],
    ],
  },
  {
    key: 'berat',
    name: 'heavy',
    id: 'berat',
    en: 'heavy',
    steps: [
      [60, 12],
      [70, 12],
      [80, 12],
      [100, null],
    ],
  },
] as const;

const PUNISHMENTS: readonly Punishment[] = DEGREES.flatMap(({ key, name, id, en, steps }) =>
  steps.map(([percent, months], i) => ({
    key: `${key}-${i + 1}`,
    name: `${name}_${i + 1}`,
    percent,
    months,
    label: { id: `hukuman disiplin ${id}, tingkat ${i + 1}`, en: `${en} punishment, step ${i + 1}` },
  })),
);

const ROMAN = ['i', 'ii', 'iii', 'iv'];

function wordsOf({ key, name }: Punishment): readonly string[] {
  const [degree = '', step = ''] = key.split('-');
  const english = name.split('_')[0] as string;
  const roman = ROMAN[Number(step) - 1] as string;
  return [degree, english].flatMap((word) => [
    `${word} ${step}`,
    `${word} ${roman}`,
    `${word} level ${step}`,
    `${word} tingkat ${step}`,
    `${word} tingkat ${roman}`,
    `hukuman ${word} ${step}`,
  ]);
}

const PERCENT = named(
  'punishment_percent',
  select('punishment', Object.fromEntries(PUNISHMENTS.map(({ key, name }) => [key, parameter(`${name}_percent`)]))),
);

const MONTHS = named(
  'punishment_months',
  select(
    'punishment',
    Object.fromEntries(
      PUNISHMENTS.map(({ key, name, months }) => [
        key,
        months === null ? missing('not_available') : parameter(`${name}_months`),
      ]),
    ),
  ),
);

const CUT = named('punishment_amount', round(divide(multiply(field('tukin'), PERCENT), 100), 0));

const PARAMETERS: Readonly<Record<string, number>> = Object.fromEntries(
  PUNISHMENTS.flatMap(({ name, percent, months }): [string, number][] => [
    [`${name}_percent`, percent],
    ...(months === null ? [] : [[`${name}_months`, months] as [string, number]]),
  ]),
);

/** IND-TUK-04, punishments of discipline: a share of the allowance is withheld for so many months. Whole rupiah. */
export const PUNISHMENT = /* @__PURE__ */ defineRule({
  ...TUKIN,
  id: 'IND-TUK-04',
  title: { id: 'Potongan karena hukuman disiplin', en: 'Deduction for punishments of discipline' },
  citation: SOURCES.permentan68,
  confidence: 'medium',
  from: FROM,
  jurisdiction: 'Kementerian Pertanian',
  inputs: [
    TUKIN_AMOUNT,
    {
      name: 'punishment',
      unit: '',
      categories: PUNISHMENTS.map(({ key }) => key),
      words: Object.fromEntries(PUNISHMENTS.map((each) => [each.key, wordsOf(each)])),
      aliases: ['hukuman', 'hukuman_disiplin', 'hukdis'],
    },
  ],
  parameters: /* @__PURE__ */ parametersSince<string>(FROM, SOURCES.permentan68, 'medium', PARAMETERS),
  expression: CUT,
  outputs: [
    { name: 'punishment_amount', unit: 'Rp', aliases: ['monthly_rp', 'potongan_rp', 'rp'] },
    { name: 'punishment_percent', unit: '%', of: PERCENT, aliases: ['pct', 'potongan_pct'] },
    { name: 'punishment_months', unit: 'bulan', of: MONTHS, aliases: ['months', 'bulan'] },
    { name: 'punishment_total', unit: 'Rp', of: multiply(CUT, MONTHS), aliases: ['total_rp', 'total_potongan_rp'] },
    { name: 'tukin_paid', unit: 'Rp', of: subtract(field('tukin'), CUT), aliases: ['dibayar', 'paid'] },
  ],
  labels: {
    ...TUKIN_LABELS,
    punishment: { id: 'hukuman disiplin', en: 'punishment of discipline' },
    punishment_percent: { id: 'persentase potongan', en: 'percentage withheld' },
    punishment_months: { id: 'lama potongan (bulan)', en: 'months' },
    punishment_total: { id: 'potongan selama hukuman', en: 'amount withheld over all months' },
    punishment_amount: { id: 'potongan sebulan', en: 'amount withheld a month' },
    ...Object.fromEntries(
      PUNISHMENTS.flatMap(({ key, name, label }) => [
        [key, label],
        [`${name}_percent`, { id: `persentase ${label.id}`, en: `percentage of ${label.en}` }],
        [`${name}_months`, { id: `bulan ${label.id}`, en: `months of ${label.en}` }],
      ]),
    ),
  },
});
