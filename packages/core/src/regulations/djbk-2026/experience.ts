import { add, coalesce, compare, divide, field, named, parameter, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import { since } from '../../regulation/since.js';
import { valueTable } from '../../regulation/value-table.js';
import { DJBK_2026_TEXT as TEXT, IN_FORCE } from './instrument.js';
import { DJBK_WORDS } from './words.js';

const value = since(IN_FORCE.from, TEXT, 'high');
const reading = since(IN_FORCE.from, TEXT, 'medium');

const VARIETY = valueTable(
  { field: 'variety' },
  { 'across-organisations': value(100), 'across-units': value(80), 'one-unit': value(60) },
  DJBK_WORDS,
);
const ACTING = valueTable(
  { field: 'acting' },
  {
    'plt-higher': value(100),
    'plt-same': value(80),
    'plh-higher': value(60),
    'plh-same': value(40),
    none: value(0),
  },
  DJBK_WORDS,
);

const YEARS = field('years_in_tier');
/** Years 2 to 3 and 4 to 5 are not in the sheet; the agency's program reads from 5, from 2, below 2. */
const TIME: Expression = when(
  compare(YEARS, '>=', 5),
  parameter('time_long'),
  when(compare(YEARS, '>=', 2), parameter('time_5'), parameter('time_2')),
);

/** Mean of time in tier, variety and substance of assignments. */
export const EXPERIENCE: Expression = named(
  'experience_score',
  coalesce(
    field('pengalaman'),
    divide(
      add(
        coalesce(field('pengalaman_lama_jabatan'), TIME),
        coalesce(field('pengalaman_keragaman'), VARIETY.of),
        coalesce(field('pengalaman_penugasan'), ACTING.of),
      ),
      3,
    ),
  ),
);

export const EXPERIENCE_PARAMETERS = {
  time_2: reading(60),
  time_5: reading(80),
  time_long: value(100),
  ...VARIETY.parameters,
  ...ACTING.parameters,
};

export const EXPERIENCE_LABELS = { ...VARIETY.labels, ...ACTING.labels };

const part = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', least: 0, most: 100, aliases });

export const EXPERIENCE_INPUTS: readonly RuleInput[] = [
  {
    name: 'pengalaman',
    unit: '',
    shape: 'parts',
    least: 0,
    most: 100,
    aliases: ['experience', 'pengalaman_jabatan'],
    fields: [
      part('lama_jabatan', 'lama', 'time', 'time_in_tier', 'lama_dalam_jenjang'),
      part('keragaman', 'variety', 'keragaman_penugasan'),
      part('penugasan', 'substance', 'substansi'),
    ],
    optional: true,
  },
  { name: 'years_in_tier', unit: 'tahun', least: 0, optional: true, aliases: ['tahun_dalam_jenjang'] },
  {
    name: 'variety',
    unit: '',
    categories: ['across-organisations', 'across-units', 'one-unit'],
    words: {
      'across-organisations': ['lintas organisasi'],
      'across-units': ['lintas unit'],
      'one-unit': ['satu unit'],
    },
    optional: true,
    aliases: ['keragaman'],
  },
  {
    name: 'acting',
    unit: '',
    categories: ['plt-higher', 'plt-same', 'plh-higher', 'plh-same', 'none'],
    words: { none: ['tidak ada'], 'plt-higher': ['plt jenjang di atas'], 'plt-same': ['plt jenjang sama'] },
    optional: true,
    aliases: ['plt', 'penugasan_plt'],
  },
];
