import { named, select } from '../../expression/build.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { defineRule } from '../../regulation/rule.js';

const CALCULATING = ['formula-component', 'org-aggregation', 'same-indicator'] as const;
const TELLING = ['structural', 'cascading', 'contribution', 'reference'] as const;

/** ORG-CON-04/operand, whether a relation between two indicators makes the child an operand of the parent. */
export const OPERAND = /* @__PURE__ */ defineRule({
  id: 'ORG-CON-04/operand',
  kind: 'computation',
  title: { id: 'Apakah anak dihitung ke induk', en: 'Whether a child is an operand of its parent' },
  citation: {
    ...SOURCES.takar,
    article: 'jenis relasi menurut JAM Pembinaan Kejaksaan',
    url: 'https://github.com/dpng99/e-laptriv4',
  },
  confidence: 'medium',
  from: '2014-12-01',
  date: 'assessment',
  inputs: [
    {
      name: 'relation',
      unit: '',
      categories: [...CALCULATING, ...TELLING],
      words: Object.fromEntries([...CALCULATING, ...TELLING].map((name) => [name, [name.replace(/-/g, '_')]])),
      aliases: ['relasi', 'relation_type', 'jenis_relasi', 'type'],
    },
  ],
  parameters: {},
  expression: named(
    'operand',
    select('relation', {
      ...Object.fromEntries(CALCULATING.map((name) => [name, 1])),
      ...Object.fromEntries(TELLING.map((name) => [name, 0])),
    }),
  ),
  outputs: [{ name: 'operand', flag: true, aliases: ['calculates', 'dihitung'] }],
  labels: {
    relation: { id: 'jenis relasi', en: 'kind of relation' },
    operand: { id: 'dihitung ke induk', en: 'operand of the parent' },
    'formula-component': { id: 'komponen formula', en: 'formula component' },
    'org-aggregation': { id: 'agregasi unit', en: 'aggregation over units' },
    'same-indicator': { id: 'indikator yang sama', en: 'same indicator' },
    structural: { id: 'struktural', en: 'structural' },
    cascading: { id: 'cascading', en: 'cascading' },
    contribution: { id: 'kontribusi', en: 'contribution' },
    reference: { id: 'rujukan', en: 'reference' },
  },
});
