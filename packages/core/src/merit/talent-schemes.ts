import type { Citation } from '../issue.js';
import type { LocalText } from '../locale/messages.js';
import type { Confidence } from '../regulation/dated.js';
import type { Rule } from '../regulation/rule.js';
import { DJBK_PERFORMANCE, DJBK_POTENTIAL } from '../regulations/djbk-2026/axes.js';
import { PERFORMANCE_AXIS, POTENTIAL_AXIS } from '../regulations/kepka-bkn-411-2025/axes.js';
import { LEVEL_OF_NUMBER, LEVEL_OF_PREDICATE } from '../regulations/permenpanrb-3-2020/levels.js';
import { KEMENKEU_LEVEL, KEMENKEU_POTENTIAL } from '../regulations/talent-variants/kemenkeu.js';
import { SULUT_BOX } from '../regulations/talent-variants/numbering.js';
import { KEMENKEU_BOXES, NATIONAL_BOXES, SULUT_BOXES, type BoxNumbers } from './nine-box.js';

/** How levels and boxes are found: a box number means nothing without its scheme. */
export interface TalentScheme {
  /** As `talenta:bkn-411-2025`. */
  readonly id: string;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly jurisdiction?: string;
  readonly numbers: BoxNumbers;
  /** Computations that give the performance level, of which the one that the inputs fit is asked. */
  readonly performance: readonly Rule[];
  /** Computations that give the potential level. */
  readonly potential: readonly Rule[];
}

const of = ({ citation, confidence, jurisdiction }: Rule) => ({
  citation,
  confidence,
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
});

/** The label route: yearly predicate or performance value, and a stated potential level. */
export const TALENT_LABEL_2020: TalentScheme = {
  id: 'talenta:panrb-2020-label',
  title: { id: 'PermenPANRB 3/2020, jalur predikat', en: 'PermenPANRB 3/2020, by predicate' },
  ...of(LEVEL_OF_PREDICATE),
  numbers: NATIONAL_BOXES,
  performance: [LEVEL_OF_PREDICATE, LEVEL_OF_NUMBER],
  potential: [],
};

/** Axis scores of Kepka BKN 411/2025, bounds 80 and 60. */
export const TALENT_BKN_2025: TalentScheme = {
  id: 'talenta:bkn-411-2025',
  title: { id: 'Kepka BKN 411/2025', en: 'Kepka BKN 411/2025' },
  ...of(PERFORMANCE_AXIS),
  numbers: NATIONAL_BOXES,
  performance: [PERFORMANCE_AXIS],
  potential: [POTENTIAL_AXIS],
};

/** The framework of Ditjen Bina Konstruksi. */
export const TALENT_DJBK_2026: TalentScheme = {
  id: 'talenta:djbk-2026',
  title: { id: 'Kerangka DJBK 2026', en: 'DJBK framework 2026' },
  ...of(DJBK_PERFORMANCE),
  numbers: NATIONAL_BOXES,
  performance: [DJBK_PERFORMANCE],
  potential: [DJBK_POTENTIAL],
};

/** The Ministry of Finance, with its own numbers. */
export const TALENT_KEMENKEU: TalentScheme = {
  id: 'talenta:kemenkeu',
  title: { id: 'Kementerian Keuangan', en: 'Ministry of Finance' },
  ...of(KEMENKEU_LEVEL),
  numbers: KEMENKEU_BOXES,
  performance: [LEVEL_OF_NUMBER],
  potential: [KEMENKEU_POTENTIAL, KEMENKEU_LEVEL],
};

/** Sulawesi Utara: levels are stated, and the axes change places. */
export const TALENT_SULUT_2026: TalentScheme = {
  id: 'talenta:sulut-2026',
  title: { id: 'Sulawesi Utara 2026', en: 'Sulawesi Utara 2026' },
  ...of(SULUT_BOX),
  numbers: SULUT_BOXES,
  performance: [LEVEL_OF_PREDICATE],
  potential: [],
};

/** Schemes that may be offered. Variants with missing parts (Jawa Barat, Tanjungpinang, Kuningan) are not among them. */
export const TALENT_SCHEMES: readonly TalentScheme[] = [
  TALENT_BKN_2025,
  TALENT_LABEL_2020,
  TALENT_DJBK_2026,
  TALENT_KEMENKEU,
  TALENT_SULUT_2026,
];
