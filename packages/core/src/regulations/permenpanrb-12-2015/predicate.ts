import {
  definePredicates,
  PREDICATE_LABELS,
  PREDICATE_ROUNDING,
  predicateRuleParts,
} from '../../evaluation/predicate-scale.js';
import { predicatesOfList } from '../../evaluation/predicates-of-list.js';
import { defineRule } from '../../regulation/rule.js';
import { IN_FORCE } from './instrument.js';

const CITATION = {
  instrument: 'PermenPANRB 12/2015 dan 88/2021',
  article: 'Lampiran, kategori hasil evaluasi AKIP (dicetak "> 90 - 100")',
  url: 'https://github.com/andri000me/aplikasi_esakip (dokumen/permenpan2015_012.pdf)',
} as const;

/** ORG-LKE-BAND, predicates of AKIP under 12/2015 and 88/2021 alike: seven bands with exclusive lower bounds. */
export const AKIP_PREDICATES = /* @__PURE__ */ definePredicates(
  {
    id: 'ORG-LKE-BAND',
    title: { id: 'predikat AKIP', en: 'AKIP predicate' },
    citation: CITATION,
    confidence: 'high',
  },
  [
    {
      key: 'D',
      name: { id: 'Sangat Kurang', en: 'Very poor' },
      meaning: { id: 'belum ada manajemen kinerja', en: 'no performance management' },
    },
    {
      key: 'C',
      name: { id: 'Kurang', en: 'Poor' },
      above: 30,
      meaning: {
        id: 'sistem belum andal, perlu perbaikan mendasar',
        en: 'system not reliable, fundamental improvements',
      },
    },
    {
      key: 'CC',
      name: { id: 'Cukup (Memadai)', en: 'Fair (adequate)' },
      above: 50,
      meaning: { id: 'perlu banyak perbaikan yang tidak mendasar', en: 'many improvements, not fundamental' },
    },
    {
      key: 'B',
      name: { id: 'Baik', en: 'Good' },
      above: 60,
      meaning: {
        id: 'baik di sepertiga unit, perlu sedikit perbaikan; diukur sampai eselon 2',
        en: 'good in a third of units, minor improvements; measured down to echelon 2',
      },
    },
    {
      key: 'BB',
      name: { id: 'Sangat Baik', en: 'Very good' },
      above: 70,
      meaning: {
        id: 'sangat baik di dua pertiga unit, efisiensi anggaran mulai tampak, sistem TI andal; diukur sampai eselon 3',
        en: 'very good in two thirds of units, budget efficiency begins, reliable IT; measured down to echelon 3',
      },
    },
    {
      key: 'A',
      name: { id: 'Memuaskan', en: 'Satisfactory' },
      above: 80,
      meaning: {
        id: 'mampu memimpin perubahan, berorientasi hasil; diukur sampai eselon 4 atau pengawas',
        en: 'able to lead change, result oriented; measured down to echelon 4 or supervisor',
      },
    },
    {
      key: 'AA',
      name: { id: 'Sangat Memuaskan', en: 'Very satisfactory' },
      above: 90,
      meaning: {
        id: 'tata kelola baik dan reformasi di semua unit; diukur sampai individu',
        en: 'good governance and reform in all units; measured down to the individual',
      },
    },
  ],
);

/** ORG-LKE-BAND as a rule: a total to its predicate. */
export const AKIP_PREDICATE = /* @__PURE__ */ defineRule({
  ...predicateRuleParts(AKIP_PREDICATES),
  id: 'ORG-LKE-BAND',
  kind: 'computation',
  title: { id: 'Predikat hasil evaluasi AKIP', en: 'Predicate of an AKIP evaluation' },
  citation: CITATION,
  confidence: 'high',
  from: IN_FORCE.from,
  date: 'assessment',
  parameters: {},
  labels: { ...PREDICATE_LABELS, score: { id: 'nilai akuntabilitas kinerja', en: 'accountability score' } },
  note: {
    id: 'Batas bawah tidak termasuk: tepat 90 masih A. Urutan pembulatan tidak diatur (O-3); bawaan: dua angka lalu dibandingkan. Beberapa aplikasi mencetak 90,01-100 dan meninggalkan celah. Kementerian juga mensyaratkan kondisi minimum di luar nilai.',
    en: 'Lower bounds are exclusive: exactly 90 is still A. The order of rounding is not regulated (O-3); default: two digits, then compared. Some applications print 90.01-100, which leaves holes. The ministry also asks minimum conditions beyond the score.',
  },
});

/** ORG-LKE-BAND/list, the predicate of each of several totals. */
export const AKIP_PREDICATES_OF_LIST = /* @__PURE__ */ defineRule({
  id: 'ORG-LKE-BAND/list',
  kind: 'computation',
  title: { id: 'Predikat beberapa nilai AKIP', en: 'Predicates of several AKIP totals' },
  citation: CITATION,
  confidence: 'high',
  from: IN_FORCE.from,
  date: 'assessment',
  inputs: [
    {
      name: 'scores',
      unit: '',
      shape: 'list',
      least: 0,
      most: 100,
      aliases: ['values', 'nilai', 'skor', 'totals', 'total', 'score', 'value', 'nilai_akip', 'nilai_sakip'],
    },
    PREDICATE_ROUNDING,
  ],
  parameters: {},
  expression: null,
  procedure: predicatesOfList(AKIP_PREDICATES),
  outputs: [{ name: 'predicates', aliases: ['predikat', 'predicate', 'categories', 'kategori'] }],
  labels: {
    ...PREDICATE_LABELS,
    scores: { id: 'nilai akuntabilitas kinerja', en: 'accountability scores' },
    score: { id: 'nilai akuntabilitas kinerja', en: 'accountability score' },
    predicates: { id: 'predikat', en: 'predicates' },
  },
});
