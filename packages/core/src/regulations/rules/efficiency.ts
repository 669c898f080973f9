import { compare, divide, field, multiply, named, subtract, when } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';

/**
 * ORG-BUD-01/B, efficient use of resources (*efisiensi penggunaan sumber daya*): `(1 − S / C) × 100` with achievement C
 * and absorption S. PermenPANRB 53/2014 asks for the analysis and gives no formula.
 */
export const RESOURCE_EFFICIENCY = /* @__PURE__ */ defineRule({
  id: 'ORG-BUD-01/B',
  kind: 'computation',
  title: { id: 'Efisiensi penggunaan sumber daya', en: 'Efficient use of resources' },
  citation: { instrument: 'Praktik LKjIP', article: 'analisis efisiensi PermenPANRB 53/2014 Lampiran II' },
  confidence: 'low',
  from: '2014-12-01',
  date: 'period-end',
  inputs: [
    { name: 'achievement', unit: '%' },
    { name: 'absorption', unit: '%' },
  ],
  parameters: {},
  expression: named('efficiency', multiply(subtract(1, divide(field('absorption'), field('achievement'))), 100)),
});

/** ORG-CAP-12, whether a target was met: 1 or 0. The word for 0 depends on whether the year has ended. */
export const TARGET_MET = /* @__PURE__ */ defineRule({
  id: 'ORG-CAP-12',
  kind: 'computation',
  title: { id: 'Tercapai atau belum', en: 'Met or not yet met' },
  citation: {
    instrument: 'Laporan kinerja Kejaksaan, JAM Pembinaan',
    article: 'status TERCAPAI, BELUM TERCAPAI, TIDAK TERCAPAI',
    url: 'https://github.com/dpng99/e-laptriv4',
  },
  confidence: 'low',
  from: '2014-12-01',
  date: 'period-end',
  inputs: [{ name: 'achievement', unit: '%' }],
  parameters: {},
  expression: named('met', when(compare(field('achievement'), '>=', 100), 1, 0)),
});
