import { coalesce, field, multiply, named, parameter, select } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { Citation } from '../issue.js';
import type { RuleInput } from '../regulation/rule-input.js';
import { since } from '../regulation/since.js';

/** PermenPANRB 1/2020 on job and workload analysis. */
export const PERMENPANRB_1_2020_TEXT = {
  instrument: 'PermenPANRB 1/2020; Permendagri 12/2008',
  article: 'jam kerja efektif 1.250 jam setahun',
  url: 'https://id.scribd.com/document/618328562',
} as const satisfies Citation;

const BKN = {
  instrument: 'Perka BKN 19/2011',
  article: '240 hari x 5 jam, kelonggaran 30%',
  url: 'https://www.coursehero.com/',
};
const TEACHING = {
  instrument: 'Naskah ajar KepmenPAN 75/2004',
  article: 'kelonggaran 25%',
  url: 'https://text-id.123dok.com/document/7q0g03k9z',
};
const HEALTH = {
  instrument: 'ABK Kes',
  article: 'waktu kerja tersedia, konvensi',
  url: 'https://id.scribd.com/document/421172041',
};

/** Effective hours of a year by scheme: constants, never derived from days and hours. */
export const EFFECTIVE_TIME_PARAMETERS = {
  hours_permenpanrb: since('2008-01-01', PERMENPANRB_1_2020_TEXT, 'high')(1250),
  hours_bkn: since('2008-01-01', BKN, 'medium')(1200),
  hours_teaching: since('2008-01-01', TEACHING, 'medium')(1300),
  hours_health: since('2008-01-01', HEALTH, 'high')(1200),
} as const;

/** Schemes of effective working time. */
export const EFFECTIVE_TIME_SCHEMES = ['permenpanrb-1-2020', 'bkn-19-2011', 'teaching-25', 'health'] as const;
/** Scheme of effective working time (*waktu kerja efektif*). */
export type EffectiveTimeScheme = (typeof EFFECTIVE_TIME_SCHEMES)[number];

/** The scheme as an input. */
export const SCHEME: RuleInput = {
  name: 'scheme',
  unit: '',
  categories: EFFECTIVE_TIME_SCHEMES,
  words: {
    'permenpanrb-1-2020': ['permendagri-12-2008', 'permendagri 12/2008', 'permenpanrb 1/2020', 'panrb', '75000'],
    'bkn-19-2011': ['perka bkn 19/2011', 'bkn', '72000'],
    'teaching-25': ['1300', '78000'],
    health: ['kesehatan', 'abk kes', 'abk-kes'],
  },
  assumed: 'permenpanrb-1-2020',
  aliases: ['skema', 'wke_scheme'],
};

/** Effective working time (*waktu kerja efektif*) as an input in minutes; where it is not given, that of the scheme. */
export const WKE: RuleInput = {
  name: 'wke',
  unit: 'menit',
  least: 1,
  optional: true,
  aliases: ['wke_minutes', 'wke_menit', 'WKE', 'effective_minutes', 'waktu_kerja_efektif', 'jam_kerja_efektif_menit'],
};

const HOURS = select('scheme', {
  'permenpanrb-1-2020': parameter('hours_permenpanrb'),
  'bkn-19-2011': parameter('hours_bkn'),
  'teaching-25': parameter('hours_teaching'),
  health: parameter('hours_health'),
});

/** Minutes of a year under the scheme. */
export const SCHEME_MINUTES: Expression = named('wke_minutes', multiply(HOURS, 60));

/** Minutes of a year: those given, else those of the scheme. */
export const MINUTES: Expression = named('wke_minutes', coalesce(field('wke'), multiply(HOURS, 60)));
