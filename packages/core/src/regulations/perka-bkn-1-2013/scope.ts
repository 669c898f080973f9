import { appraisalRule } from '../../appraisal/words.js';
import { IN_FORCE, PP_46_2011 } from './instrument.js';

/** IND-PP46-01, whom PP 46/2011 binds and when. */
export const SCOPE_2014 = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-01',
  kind: 'note',
  title: { id: 'Lingkup PP 46/2011', en: 'Scope of PP 46/2011' },
  citation: { ...PP_46_2011, article: 'Pasal 7 (aspek), 15 (bobot), 17 (sebutan) menurut ingatan' },
  confidence: 'high',
  inputs: [],
  parameters: {},
  expression: null,
  note: {
    id: 'Penilaian PNS sejak 1 Januari 2014 sampai semester I 2021; digantikan PP 30/2019. CPNS menurut ingatan.',
    en: 'Appraisal of civil servants from 1 January 2014 to the first half of 2021; replaced by PP 30/2019. Candidates (CPNS) from recall.',
  },
});
