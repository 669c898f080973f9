import { named, select } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { SCALE_FIVE, SCALE_PREDICATE } from '../../score/scales.js';

/** ORG-SCL-02/label, the organisation predicate of a class of the five-band scale: a local mapping (Kota Tegal). */
export const PREDICATE_OF_CLASS = /* @__PURE__ */ defineRule({
  id: 'ORG-SCL-02/label',
  kind: 'computation',
  title: {
    id: 'Predikat kinerja organisasi dari kelas skala lima tingkat',
    en: 'Organisation predicate of a class of the five-band scale',
  },
  citation: SCALE_PREDICATE.citation,
  confidence: SCALE_PREDICATE.confidence,
  from: '2022-01-01',
  date: 'period-end',
  inputs: [
    {
      name: 'class',
      unit: '',
      categories: SCALE_FIVE.bands.map(({ key }) => key),
      words: Object.fromEntries(SCALE_FIVE.bands.map(({ key, label }) => [key, [label.id, label.en]])),
      aliases: ['kelas', 'kategori', 'category', 'label', 'skala', 'scale', 'band', 'peringkat', 'predikat', 'capaian'],
    },
  ],
  parameters: {},
  expression: named('predicate', select('class', Object.fromEntries(SCALE_FIVE.bands.map(({ key }, i) => [key, i])))),
  outputs: [{ name: 'predicate', categories: SCALE_PREDICATE.bands, aliases: ['predikat', 'kategori', 'label'] }],
  labels: {
    class: { id: 'kelas skala', en: 'class of the scale' },
    predicate: { id: 'predikat kinerja organisasi', en: 'organisation predicate' },
    ...Object.fromEntries(SCALE_FIVE.bands.map(({ key, label }) => [key, label])),
  },
});
