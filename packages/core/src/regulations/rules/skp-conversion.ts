import { all, coalesce, compare, field, named, parameter, when } from '../../expression/build.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { defineRule } from '../../regulation/rule.js';
import { convertedValue } from '../permenpanrb-8-2021/conversion.js';

/**
 * ORG-CAP-15, value of an SKP achievement under PermenPANRB 8/2021, reused by organisations. The printed table covers
 * whole numbers only, and an SKP rounds first (IND-8-21-05); here the achievement is taken as it is, and between the rows
 * each line runs on by its lower bound, which is Takar's reading (O-9).
 */
export const SKP_CONVERSION = /* @__PURE__ */ defineRule({
  id: 'ORG-CAP-15',
  kind: 'computation',
  title: { id: 'Konversi capaian menjadi nilai SKP', en: 'Conversion of achievement to SKP value' },
  citation: SOURCES.permenpanrb8,
  confidence: 'medium',
  from: '2021-07-01',
  until: '2021-12-31',
  date: 'period-end',
  inputs: [
    { name: 'achievement', unit: '%' },
    {
      name: 'natural_maximum',
      unit: '',
      shape: 'flag',
      assumed: 0,
      aliases: ['natural_max', 'target_is_maximum', 'target_is_maximum_achievable', 'maksimum_alami'],
    },
  ],
  parameters: {
    highest: [{ from: '2021-07-01', value: 120, citation: SOURCES.permenpanrb8, confidence: 'medium' }],
  },
  expression: named(
    'skp_value',
    when(
      all(coalesce(field('natural_maximum'), 0), compare(field('achievement'), '=', 100)),
      parameter('highest'),
      convertedValue(field('achievement')),
    ),
  ),
  outputs: [{ name: 'skp_value', aliases: ['nilai', 'nilai_skp', 'value'] }],
  note: {
    id: 'Digantikan PermenPANRB 6/2022 untuk pegawai sejak 2022. Ruas 101-110 menurut ingatan; celah antarbaris dilanjutkan lurus.',
    en: 'Superseded for staff by PermenPANRB 6/2022. The part 101-110 is from recall; gaps between rows run on in a straight line.',
  },
});
