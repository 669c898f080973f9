import { appraisalRule } from '../../appraisal/words.js';
import { add, aggregate, divide, field, named } from '../../expression/build.js';
import { at, IN_FORCE } from './instrument.js';

/**
 * IND-8-21-10, periodic value of heads: half the mean of the action plan, half the mean of the main indicators that can be
 * measured in the period. There is no rule for a period in which none can.
 */
export const PERIODIC_VALUE = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-8-21-10',
  kind: 'computation',
  title: { id: 'Nilai periodik pejabat pimpinan tinggi', en: 'Periodic value of heads' },
  citation: at('hlm. 67 naskah (hlm. 75)'),
  confidence: 'high',
  inputs: [
    {
      name: 'action_plan_mean',
      unit: '',
      optional: true,
      aliases: ['mean_rencana_aksi', 'rata_rata_rencana_aksi'],
    },
    {
      name: 'action_plan_values',
      unit: '',
      shape: 'list',
      optional: true,
      aliases: ['rencana_aksi', 'nilai_rencana_aksi', 'rencana_aksi_values'],
    },
    {
      name: 'measurable_mean',
      unit: '',
      optional: true,
      aliases: ['mean_KU_measurable', 'rata_rata_KU_terukur', 'mean_KU'],
    },
    {
      name: 'measurable_values',
      unit: '',
      shape: 'list',
      optional: true,
      aliases: ['KU_measurable', 'nilai_KU_terukur', 'KU_terukur', 'KU_values'],
    },
  ],
  gathers: {
    action_plan_mean: { list: 'action_plan_values', of: aggregate('mean', field('action_plan_values')) },
    measurable_mean: { list: 'measurable_values', of: aggregate('mean', field('measurable_values')) },
  },
  parameters: {},
  expression: named('periodic_value', divide(add(field('action_plan_mean'), field('measurable_mean')), 2)),
  outputs: [{ name: 'periodic_value', aliases: ['nilai_periodik'] }],
});
