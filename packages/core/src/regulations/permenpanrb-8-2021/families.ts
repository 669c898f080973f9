import { appraisalRule } from '../../appraisal/words.js';
import { at, IN_FORCE } from './instrument.js';

/** IND-8-21-01, the two families of plans. */
export const FAMILIES = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-8-21-01',
  kind: 'note',
  title: { id: 'Dua model SKP PermenPANRB 8/2021', en: 'Two families of plans' },
  citation: at('Lampiran'),
  confidence: 'high',
  inputs: [],
  parameters: {},
  expression: null,
  note: {
    id: 'JPT dan pimpinan unit mandiri: kuantitatif dengan konversi IKI. JA dan JF: model dasar dengan sampai tiga aspek dan tabel silang; model pengembangan memakai rumus kuantitatif (menurut ingatan).',
    en: 'Heads and heads of independent units: quantitative, with conversion of indicators. Administrators and functional officers: basic model with up to three aspects and the cross table; the development model uses the quantitative formula (from recall).',
  },
});
