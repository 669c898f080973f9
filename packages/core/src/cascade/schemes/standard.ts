import type { CascadeLevel, CascadeScheme } from '../scheme.js';
import { LOGIC_LEVELS } from './logic-levels.js';
import { PLAN_LEVELS } from './plan-levels.js';
import { POST_LEVELS } from './post-levels.js';

/** Files that list indicators as nodes below what they measure. */
const INDICATORS: readonly CascadeLevel[] = [
  {
    key: 'indikator',
    label: { id: 'indikator', en: 'indicator' },
    family: 'indicator',
    rank: 10,
    stage: 9,
    traits: [],
    aliases: [
      ...['indikator', 'indicator', 'indikator kinerja', 'iku', 'ikk', 'ikp', 'iks', 'ikss', 'iksp', 'iksk', 'kpi'],
      ...['indikator kinerja utama', 'indikator kinerja program', 'indikator kinerja kegiatan', 'indikator program'],
      ...['indikator sasaran', 'indikator kegiatan', 'indikator tujuan'],
    ],
  },
];

/** The levels of national practice: planning documents, the logic of results, posts. */
export const STANDARD_SCHEME: CascadeScheme = {
  id: 'standard',
  levels: [...PLAN_LEVELS, ...LOGIC_LEVELS, ...POST_LEVELS, ...INDICATORS],
};
