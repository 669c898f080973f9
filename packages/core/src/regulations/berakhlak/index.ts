import { appraisalRule } from '../../appraisal/words.js';
import { add, divide, field, multiply, named } from '../../expression/build.js';
import type { LocalText } from '../../locale/messages.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import type { Rule } from '../../regulation/rule.js';

/** The seven core values of ASN (*BerAKHLAK*), launched 27 July 2021. */
export const BERAKHLAK_VALUES: readonly { readonly key: string; readonly label: LocalText }[] = [
  { key: 'service_oriented', label: { id: 'Berorientasi Pelayanan', en: 'Service-oriented' } },
  { key: 'accountable', label: { id: 'Akuntabel', en: 'Accountable' } },
  { key: 'competent', label: { id: 'Kompeten', en: 'Competent' } },
  { key: 'harmonious', label: { id: 'Harmonis', en: 'Harmonious' } },
  { key: 'loyal', label: { id: 'Loyal', en: 'Loyal to the state' } },
  { key: 'adaptive', label: { id: 'Adaptif', en: 'Adaptive' } },
  { key: 'collaborative', label: { id: 'Kolaboratif', en: 'Collaborative' } },
];

const CITATION = {
  instrument: 'SE MenPANRB 20/2021',
  article: 'nilai dasar ASN BerAKHLAK',
  url: 'https://www.scribd.com/document/710114018',
} as const;

const IN_FORCE = { from: '2021-07-27', date: 'period-end' } as const;

/** IND-BHV-01, behaviour since 2022: seven values without levels, rated once as a whole. */
const BERAKHLAK = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-BHV-01',
  kind: 'note',
  title: { id: 'Perilaku kerja BerAKHLAK', en: 'Behaviour by BerAKHLAK' },
  citation: CITATION,
  confidence: 'high',
  inputs: [],
  parameters: {},
  expression: null,
  note: {
    id: 'Tujuh nilai dengan tiga panduan perilaku masing-masing, tanpa level. Di bawah PermenPANRB 6/2022 perilaku dinilai sekali secara utuh: di atas, sesuai atau di bawah ekspektasi (IND-6-22-02). Menggantikan lima aspek 2021 dan enam aspek PP 46/2011.',
    en: 'Seven values with three guides each, without levels. Under PermenPANRB 6/2022 behaviour is rated once as a whole: above, in line with or below expectation (IND-6-22-02). They replace the five aspects of 2021 and the six of PP 46/2011.',
  },
});

const SCALE_HIGHEST: RuleInput = {
  name: 'scale_highest',
  unit: '',
  least: 1,
  assumed: 5,
  aliases: ['skala', 'nilai_maksimum'],
};

/** IND-BHV-01/local, per cent of a local scale of 1 to 5: an agency's own sheet, never an official rating. */
const LOCAL_SCALE = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-BHV-01/local',
  kind: 'computation',
  title: { id: 'Perilaku BerAKHLAK pada skala lokal', en: 'BerAKHLAK behaviour on a local scale' },
  citation: {
    instrument: 'Praktik aplikasi',
    article: 'skala 1–5',
    url: 'https://github.com/HasnanAlii/E-Kinerja (@f2f28c0)',
  },
  confidence: 'low',
  jurisdiction: 'skala lokal instansi',
  inputs: [
    ...BERAKHLAK_VALUES.map(({ key, label }): RuleInput => ({
      name: key,
      unit: '',
      within: ['scores', 'nilai', 'values', 'skor'],
      least: 0,
      aliases: [label.id.replace(' ', '_')],
    })),
    SCALE_HIGHEST,
  ],
  parameters: {},
  expression: named(
    'berakhlak_percent',
    multiply(
      divide(
        named('value_mean', divide(add(...BERAKHLAK_VALUES.map(({ key }) => field(key))), BERAKHLAK_VALUES.length)),
        field('scale_highest'),
      ),
      100,
    ),
  ),
  outputs: [{ name: 'berakhlak_percent', unit: '%', aliases: ['persen'] }],
  labels: Object.fromEntries(BERAKHLAK_VALUES.map(({ key, label }) => [key, label])),
  note: {
    id: 'Skala lokal; hasil resmi hanya di atas, sesuai atau di bawah ekspektasi.',
    en: 'A local scale; the only official result is above, in line with or below expectation.',
  },
});

/** Rules on BerAKHLAK behaviour. */
export const BERAKHLAK_RULES: readonly Rule[] = [BERAKHLAK, LOCAL_SCALE];
