import { flooredAtZero, NEGATIVE_POLICY } from '../../appraisal/negative-policy.js';
import { appraisalRule } from '../../appraisal/words.js';
import { coalesce, named, select } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { maximise } from '../../indicator/formula/maximise.js';
import { minimise } from '../../indicator/formula/minimise.js';
import { targetWithin } from '../../indicator/formula/range.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import { at, IN_FORCE } from './instrument.js';

/** Either condition, with `assumed` where the id of the rule says which. */
function condition(assumed: 'normal' | 'special'): RuleInput {
  return {
    name: 'condition',
    unit: '',
    categories: ['normal', 'special'],
    words: {
      normal: ['maximise', 'larger is better', 'makin besar makin baik', 'semakin tinggi semakin baik'],
      special: [
        ...['khusus', 'khusus (smaller is better)', 'special (smaller is better)', 'smaller is better', 'minimise'],
        ...['makin kecil makin baik', 'semakin kecil semakin baik', 'semakin rendah semakin baik'],
      ],
    },
    assumed,
    aliases: ['kondisi', 'polarity', 'polaritas'],
  };
}

/** Target (one figure or a range), realisation and condition of an indicator. */
export function indicatorInputs(assumed: 'normal' | 'special'): readonly RuleInput[] {
  return [
    { name: 'target', unit: '*', shape: 'range', aliases: ['target_pct'] },
    { name: 'realisation', unit: '*', aliases: ['realisasi_pct'] },
    condition(assumed),
    { name: 'unit', unit: '', shape: 'note', aliases: ['satuan'] },
  ];
}

/** Achievement in per cent: against a range, its nearest bound counts, and inside it is 100. */
export function achievementOfIndicator(): Expression {
  const larger = coalesce(maximise(targetWithin()), maximise());
  const smaller = coalesce(minimise(targetWithin()), minimise());
  return select('condition', { normal: larger, special: smaller });
}

const OUTPUTS = [{ name: 'achievement', unit: '%', aliases: ['capaian', 'capaian_pct', 'capaian_iki', 'C'] }] as const;

/**
 * IND-8-21-02, achievement in the normal condition: `R ÷ T × 100`; above a range its upper bound is the target, below it the
 * lower. The annex prints 113 % for 92 against 80–90; by its own rule that is 102.22.
 */
export const ACHIEVEMENT_NORMAL = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-8-21-02',
  kind: 'computation',
  title: { id: 'Capaian IKI, kondisi normal', en: 'Achievement of an indicator, normal condition' },
  citation: at('Lampiran Bab VI, hlm. 99 dan 110'),
  confidence: 'high',
  inputs: indicatorInputs('normal'),
  parameters: {},
  expression: named('achievement', achievementOfIndicator()),
  outputs: OUTPUTS,
  note: {
    id: 'Di dalam rentang dibaca 100 (contoh satu aplikasi). Angka 113 % di lampiran untuk 92 terhadap 80–90 tidak mengikuti rumusnya sendiri (Q3).',
    en: 'Inside a range is read as 100 (practice of one application). The 113 % that the annex prints for 92 against 80–90 does not follow from its own formula (Q3).',
  },
});

/** IND-8-21-03, achievement in the special condition, smaller is better: `(1 + (1 − R ÷ T)) × 100`; negative beyond 2T. */
export const ACHIEVEMENT_SPECIAL = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-8-21-03',
  kind: 'computation',
  title: { id: 'Capaian IKI, kondisi khusus', en: 'Achievement of an indicator, special condition' },
  citation: at('Lampiran Bab VI, hlm. 110'),
  confidence: 'high',
  inputs: [...indicatorInputs('special'), NEGATIVE_POLICY],
  parameters: {},
  expression: named('achievement', flooredAtZero(achievementOfIndicator())),
  outputs: OUTPUTS,
});
