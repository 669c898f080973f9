import { appraisalRule } from '../../appraisal/words.js';
import { add, compare, divide, field, multiply, named, parameter, when, type Operand } from '../../expression/build.js';
import { lineThrough } from '../../expression/line.js';
import type { Expression } from '../../expression/types.js';
import type { Citation } from '../../issue.js';
import type { RuleInput } from '../../regulation/rule-input.js';

const TEXT = {
  instrument: 'SE MenPANRB 3/2021',
  article: 'konversi nilai semester I 2021; ruas menurut kode satu aplikasi',
  url: 'https://github.com/FadelTzy/ekinerja2022 (@4edb27c)',
} as const satisfies Citation;

const BASE = {
  kind: 'computation',
  citation: TEXT,
  confidence: 'medium',
  from: '2021-01-01',
  until: '2021-12-31',
  date: 'period-end',
} as const;

const PARAMETERS = { highest: [{ from: BASE.from, value: 120, citation: TEXT, confidence: 'medium' }] } as const;
const HALVES = {
  first_half_share: [{ from: BASE.from, value: 50, citation: TEXT, confidence: 'medium' }],
  second_half_share: [{ from: BASE.from, value: 50, citation: TEXT, confidence: 'medium' }],
} as const;

/** Lines of the conversion: above which value each begins, and two points of it. */
const LINES = [
  { above: 90, from: [91, 110], to: [99, 120] },
  { above: 75, from: [76, 90], to: [90, 109] },
  { above: 60, from: [61, 70], to: [75, 89] },
  { above: 50, from: [51, 50], to: [60, 69] },
] as const;

/** A value of the scale of PP 46/2011 on the scale of PP 30/2019. */
function converted(value: Operand): Expression {
  const lines = LINES.reduceRight<Expression>(
    (below, { above, from, to }) => when(compare(value, '>', above), lineThrough(value, from, to), below),
    lineThrough(value, [0, 0], [50, 49]),
  );
  return named('converted', when(compare(value, '>', 99), parameter('highest'), lines));
}

function annual(firstHalf: Expression): Expression {
  const share = (name: string, of: Expression) => divide(multiply(parameter(name), of), 100);
  return named(
    'annual_value',
    add(share('first_half_share', firstHalf), share('second_half_share', field('second_half'))),
  );
}

const SECOND_HALF: RuleInput = {
  name: 'second_half',
  unit: '',
  aliases: [
    'sem2',
    'sem2_pp30',
    'sem2_nilai',
    'sem_2',
    'semester_2',
    'semester2',
    'semester2_pp30',
    'semester_2_pp30',
    'nilai_semester2',
    'nilai_semester_2',
    'nilai_sem2',
    's2',
    'nilai_pp30',
    'secondHalf',
  ],
};

/** IND-PP46-12, value of the first half of 2021 on the scale of PP 30/2019: straight lines between the rows of both. */
export const CONVERSION_2021 = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-12',
  title: {
    id: 'Konversi nilai PP 46/2011 ke skala PP 30/2019',
    en: 'Conversion of PP 46/2011 to the scale of PP 30/2019',
  },
  inputs: [{ name: 'value', unit: '', least: 0, aliases: ['nilai_pp46', 'nilai_sem1', 'n', 'performance_value'] }],
  parameters: PARAMETERS,
  expression: converted(field('value')),
  outputs: [{ name: 'converted', aliases: ['nilai_konversi', 'konversi', 'converted_value'] }],
});

/** IND-PP46-12/annual, value of 2021: half the converted first half, half the second. */
export const ANNUAL_2021 = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-12/annual',
  title: { id: 'Nilai tahunan 2021 dari kedua semester', en: 'Value of 2021 from both halves' },
  inputs: [
    {
      name: 'first_half',
      unit: '',
      least: 0,
      aliases: [
        'sem1',
        'sem1_pp46',
        'sem1_nilai_pp46',
        'nilai_pp46_sem1',
        'sem_1',
        'semester_1',
        'semester1',
        'semester1_pp46',
        'semester_1_pp46',
        'nilai_semester1',
        'nilai_semester_1',
        'nilai_sem1',
        's1',
        'nilai_pp46',
        'firstHalf',
      ],
    },
    SECOND_HALF,
  ],
  parameters: { ...PARAMETERS, ...HALVES },
  expression: annual(converted(field('first_half'))),
  outputs: [{ name: 'annual_value', aliases: ['nilai_tahunan', 'nilai_2021'] }],
});

/** IND-PP46-12/annual-converted, the same from a first half that is converted already. */
export const ANNUAL_2021_CONVERTED = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-PP46-12/annual-converted',
  title: { id: 'Nilai tahunan 2021 dari semester I terkonversi', en: 'Value of 2021 from the converted first half' },
  inputs: [
    {
      name: 'first_half_converted',
      unit: '',
      aliases: [
        'sem1_converted',
        'converted_sem1',
        'sem1_konversi',
        'konversi_sem1',
        'nilai_konversi',
        'semester_1_konversi',
      ],
    },
    SECOND_HALF,
  ],
  parameters: HALVES,
  expression: annual(field('first_half_converted')),
  outputs: [{ name: 'annual_value', aliases: ['nilai_tahunan', 'nilai_2021'] }],
});
