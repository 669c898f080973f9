import { add, divide, field, multiply, named, parameter } from '../../expression/build.js';
import { percent } from '../../budget/inputs.js';
import { cappedFactor, nestedMean } from '../../budget/nested-mean.js';
import type { Citation } from '../../issue.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule, type Rule } from '../../regulation/rule.js';

const TEXT: Citation = {
  instrument: 'PMK 22/PMK.02/2021',
  article: 'Lampiran, capaian keluaran',
  url: 'https://123dok.com/document/yr3n82jo',
};
const IN_FORCE = { from: '2021-01-01', until: '2022-12-31', date: 'period-end' } as const;
const dated = (
  value: number,
  citation: Citation,
  confidence: Dated<number>['confidence'],
): readonly Dated<number>[] => [{ from: IN_FORCE.from, until: IN_FORCE.until, value, citation, confidence }];

/**
 * ORG-BUD-04, output achievement: geometric means nested from indicator to RO, output, programme and unit. One zero makes
 * its whole branch zero. Each figure counts at most the cap unless `uncapped` is given.
 */
const OUTPUT_ACHIEVEMENT = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-BUD-04',
  kind: 'computation',
  title: { id: 'Capaian keluaran, rata-rata geometrik bertingkat', en: 'Output achievement, nested geometric means' },
  citation: TEXT,
  confidence: 'high',
  inputs: [
    {
      name: 'tree',
      unit: '%',
      shape: 'any',
      aliases: [
        'factors',
        'achievements',
        'capaian',
        'capaian_indikator',
        'indicators',
        'indikator',
        'values',
        'nilai',
        'pohon',
        'children',
        'scores',
        'skor',
        'program',
        'programs',
        'ro',
        'outputs',
        'keluaran',
      ],
    },
    { name: 'uncapped', unit: '', shape: 'flag', assumed: 0, aliases: ['tanpa_batas'] },
  ],
  parameters: { factor_cap: dated(120, { ...TEXT, article: 'batas tiap faktor menurut ingatan' }, 'low') },
  expression: null,
  procedure: nestedMean('tree', ({ fields }) => cappedFactor(fields.uncapped !== 1, 1)),
  outputs: [
    { name: 'mean', unit: '%', aliases: ['capaian_keluaran', 'rata_rata_geometrik', 'hasil'] },
    { name: 'levels', aliases: ['tingkat'] },
  ],
  labels: {
    tree: { id: 'capaian bertingkat', en: 'achievements by level' },
    uncapped: { id: 'tanpa batas per faktor', en: 'without a cap on each factor' },
    factor_cap: { id: 'batas tiap faktor', en: 'cap on each factor' },
    factor: { id: 'capaian', en: 'achievement' },
    mean: { id: 'rata-rata geometrik', en: 'geometric mean' },
    levels: { id: 'tiap tingkat', en: 'every level' },
  },
  note: {
    id: 'Rata-rata diteruskan tanpa pembulatan: 66,67 yang tercetak berarti 2/3. Tanggal adalah tahun anggaran.',
    en: 'Means are handed up unrounded: the printed 66.67 stands for 2/3. Dates are budget years.',
  },
});

/** ORG-BUD-04/nka, budget performance value of 2022: 60 % evaluation (SMART) and 40 % execution (IKPA). */
const NKA_2022 = /* @__PURE__ */ defineRule({
  ...IN_FORCE,
  id: 'ORG-BUD-04/nka',
  kind: 'computation',
  title: { id: 'Nilai Kinerja Anggaran 2022: SMART dan IKPA', en: 'Budget performance value of 2022: SMART and IKPA' },
  citation: { instrument: 'PMK 22/PMK.02/2021', article: 'SMART/EKA 60 %, IKPA 40 % menurut laman dan panduan 2022' },
  confidence: 'low',
  inputs: [percent('evaluation', 'smart', 'SMART', 'eka', 'EKA'), percent('execution', 'ikpa', 'IKPA')],
  parameters: { weight_evaluation: dated(60, TEXT, 'low'), weight_execution: dated(40, TEXT, 'low') },
  expression: named(
    'nka',
    divide(
      add(
        multiply(parameter('weight_evaluation'), field('evaluation')),
        multiply(parameter('weight_execution'), field('execution')),
      ),
      100,
    ),
  ),
  outputs: [{ name: 'nka', aliases: ['NKA'] }],
  labels: {
    evaluation: { id: 'nilai evaluasi kinerja anggaran (SMART)', en: 'budget evaluation value (SMART)' },
    execution: { id: 'IKPA', en: 'IKPA' },
    nka: { id: 'Nilai Kinerja Anggaran', en: 'budget performance value' },
    weight_evaluation: { id: 'bobot SMART', en: 'weight of SMART' },
    weight_execution: { id: 'bobot IKPA', en: 'weight of IKPA' },
  },
});

/** Rules of PMK 22/2021. */
export const PMK_22_2021: readonly Rule[] = [OUTPUT_ACHIEVEMENT, NKA_2022];
