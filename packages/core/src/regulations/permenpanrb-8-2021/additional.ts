import { PREDICATES_2021, termInput } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import {
  aggregate,
  divide,
  field,
  minimum,
  multiply,
  named,
  parameter,
  select,
  type Operand,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { at, dated, IN_FORCE } from './instrument.js';

const ANNEX = 'https://pubhtml5.com/vral/mfux';

function itemValue(category: Operand, scope: Operand, value: Operand): Expression {
  return named('additional_item', multiply(divide(category, 100), divide(scope, 100), value));
}

const CATEGORY = /* @__PURE__ */ named(
  'category_weight',
  /* @__PURE__ */ select('category', {
    'sangat-baik': /* @__PURE__ */ parameter('weight_very_good'),
    baik: /* @__PURE__ */ parameter('weight_good'),
    cukup: /* @__PURE__ */ parameter('weight_fair'),
    kurang: /* @__PURE__ */ parameter('weight_poor'),
    'sangat-kurang': /* @__PURE__ */ parameter('weight_very_poor'),
  }),
);

const SCOPE = /* @__PURE__ */ named(
  'scope_weight',
  /* @__PURE__ */ select('scope', {
    'satu-unit': /* @__PURE__ */ parameter('within_unit'),
    'antar-unit': /* @__PURE__ */ parameter('across_units'),
    'antar-instansi': /* @__PURE__ */ parameter('across_agencies'),
  }),
);

const BASE = {
  ...IN_FORCE,
  kind: 'computation',
  citation: at('Lampiran, kinerja tambahan', ANNEX),
  confidence: 'high',
} as const;

/**
 * IND-8-21-08, additional performance (*kinerja tambahan*): the sum of category weight × scope weight × value over its items,
 * at most 10.
 */
export const ADDITIONAL_PERFORMANCE = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-8-21-08',
  title: { id: 'Nilai kinerja tambahan', en: 'Value of additional performance' },
  inputs: [
    {
      name: 'additional_items',
      unit: '',
      shape: 'rows',
      aliases: ['KT', 'kinerja_tambahan', 'items', 'additional'],
      fields: [
        termInput('category', PREDICATES_2021, ['kategori', 'k']),
        {
          name: 'scope',
          unit: '',
          categories: ['satu-unit', 'antar-unit', 'antar-instansi'],
          words: {
            'satu-unit': ['1', 'dalam satu unit', 'dalam satu unit kerja', 'within one unit', 'unit'],
            'antar-unit': ['2', 'antarunit', 'antar unit dalam instansi', 'across units', 'instansi'],
            'antar-instansi': ['3', 'antarinstansi', 'across agencies', 'lintas instansi'],
          },
          aliases: ['lingkup', 'scope_pct'],
        },
        { name: 'value', unit: '' },
      ],
    },
  ],
  gathers: {
    additional_sum: { list: 'additional_items', of: aggregate('sum', itemValue(CATEGORY, SCOPE, field('value'))) },
  },
  parameters: {
    weight_very_good: dated(100, 'high'),
    weight_good: dated(80, 'high'),
    weight_fair: dated(60, 'high'),
    weight_poor: dated(40, 'high'),
    weight_very_poor: dated(20, 'high'),
    within_unit: dated(1, 'high'),
    across_units: dated(2, 'medium'),
    across_agencies: dated(3, 'low'),
    additional_cap: dated(10, 'high'),
  },
  expression: named('additional', minimum(field('additional_sum'), parameter('additional_cap'))),
  outputs: [{ name: 'additional', aliases: ['kinerja_tambahan', 'KT'] }],
  note: {
    id: 'Lingkup satu unit 1 % terbaca, antarunit 2 % dari satu aplikasi, antarinstansi 3 % menurut ingatan.',
    en: 'Scope within one unit 1 % was read, across units 2 % is from one application, across agencies 3 % from recall.',
  },
});

/** IND-8-21-08/item, one item from the weights that a form prints: 80 %, 1 % and 100 give 0.8. */
export const ADDITIONAL_ITEM = /* @__PURE__ */ appraisalRule({
  ...BASE,
  id: 'IND-8-21-08/item',
  title: { id: 'Nilai satu kinerja tambahan', en: 'Value of one item of additional performance' },
  citation: at('contoh bidan, hlm. 288 naskah', 'https://anyflip.com/dexzb/vrxf'),
  inputs: [
    {
      name: 'category_weight',
      unit: '%',
      least: 0,
      most: 100,
      aliases: ['kategori_weight_pct', 'bobot_kategori', 'k'],
    },
    { name: 'scope_weight', unit: '%', least: 0, most: 3, aliases: ['lingkup_weight_pct', 'bobot_lingkup', 'scope'] },
    { name: 'value', unit: '' },
  ],
  parameters: {},
  expression: itemValue(field('category_weight'), field('scope_weight'), field('value')),
});
