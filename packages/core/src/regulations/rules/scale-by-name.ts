import { add, field, named, select } from '../../expression/build.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { bandOnScale } from '../../score/band-rule.js';
import type { PerformanceScale } from '../../score/scale.js';

/** Short names of the scales that a case may ask for. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'kaltim-2017': ['kaltim', 'Kalimantan Timur', 'Kalimantan Timur 2017', 'tiga kelas'],
  'karantina-pangkalpinang': ['karantina', 'pangkalpinang', 'Balai Karantina Pangkalpinang'],
  bpom: ['BPOM 2021', 'Badan POM'],
};

/** The class of an achievement on one of several scales of single agencies: without its scale a figure has no class. */
export function scaleByName(id: string, scales: readonly PerformanceScale[]): Rule {
  const named_ = scales.map((scale, i) => ({
    scale,
    key: scale.id.slice(id.length + 1),
    offset: scales.slice(0, i).reduce((sum, { bands }) => sum + bands.length, 0),
  }));
  return defineRule({
    id,
    kind: 'computation',
    title: { id: 'Kelas capaian menurut skala instansi', en: 'Class of an achievement on the scale of an agency' },
    citation: { instrument: 'LKjIP', article: named_.map(({ scale }) => scale.title.id).join('; ') },
    confidence: 'low',
    from: '2010-01-01',
    date: 'period-end',
    inputs: [
      { name: 'value', unit: '%', aliases: ['achievement', 'C', 'capaian', 'capaian_pct', 'nilai_capaian'] },
      {
        name: 'scale',
        unit: '',
        optional: true,
        categories: named_.map(({ key }) => key),
        words: WORDS,
        aliases: ['skala', 'scheme', 'skema', 'agency', 'instansi'],
      },
    ],
    parameters: {},
    expression: named(
      'band',
      select(
        'scale',
        Object.fromEntries(
          named_.map(({ key, scale, offset }) => [key, add(bandOnScale(field('value'), scale), offset)]),
        ),
        field('scale'),
      ),
    ),
    outputs: [
      {
        name: 'band',
        categories: named_.flatMap(({ key, scale }) =>
          scale.bands.map((each) => ({ ...each, key: `${key}-${each.key}` })),
        ),
        aliases: ['category', 'kategori', 'predikat', 'predicate', 'label', 'status'],
      },
    ],
    labels: {
      scale: { id: 'skala', en: 'scale' },
      ...Object.fromEntries(named_.map(({ key, scale }) => [key, scale.title])),
    },
  });
}
