import { named } from '../../expression/build.js';
import {
  PERFORMANCE,
  PERFORMANCE_POSITION,
  PERFORMANCE_TERMS,
  POTENTIAL,
  POTENTIAL_POSITION,
  POTENTIAL_TERMS,
} from '../../merit/levels.js';
import { boxAt, NATIONAL_BOXES } from '../../merit/nine-box.js';
import { TALENT_WORDS } from '../../merit/words.js';
import { defineRule } from '../../regulation/rule.js';
import { IN_FORCE, PERMENPANRB_3_2020_TEXT as TEXT } from './instrument.js';

/** TAL-01, box (*kotak manajemen talenta*) of two levels. A missing axis gives no box. */
export const BOX = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'TAL-01',
  kind: 'computation',
  title: { id: 'Nomor kotak manajemen talenta', en: 'Box number of the talent map' },
  citation: TEXT,
  confidence: 'high',
  inputs: [PERFORMANCE, POTENTIAL],
  parameters: {},
  expression: named('box', boxAt(PERFORMANCE_POSITION, POTENTIAL_POSITION, NATIONAL_BOXES)),
  outputs: [
    { name: 'box', aliases: ['kotak', 'box_number', 'nomor_kotak', 'national_box'] },
    { name: 'performance_level', of: PERFORMANCE_POSITION, categories: PERFORMANCE_TERMS },
    { name: 'potential_level', of: POTENTIAL_POSITION, categories: POTENTIAL_TERMS },
  ],
  labels: TALENT_WORDS,
});
