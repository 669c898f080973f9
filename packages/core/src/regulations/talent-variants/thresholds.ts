import { add, aggregate, band, field, named, select, subtract } from '../../expression/build.js';
import { BKN_EDGES, boxOutputs, fromBounds, performanceOutput, potentialOutput } from '../../merit/axis.js';
import type { BandEdge } from '../../expression/types.js';
import { boxAt, NATIONAL_BOXES } from '../../merit/nine-box.js';
import { TALENT_WORDS } from '../../merit/words.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { KEMENKEU_EDGES, NKP_EDGES } from './kemenkeu.js';

const EDGES = {
  '80-60': BKN_EDGES,
  '90-70': fromBounds(70, 90),
  '46-72': fromBounds(46, 72),
} as const;

type Edges = Readonly<Record<string, readonly BandEdge[]>>;

const levelOf = (name: 'performance' | 'potential', of = field(`${name}_score`), among: Edges = EDGES) =>
  named(
    `${name}_level`,
    select(
      'thresholds',
      Object.fromEntries(Object.entries(among).map(([key, edges]) => [key, band(of, edges)])),
      field('thresholds'),
    ),
  );

const score = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', least: 0, most: 120, aliases });

const THRESHOLDS: RuleInput = {
  name: 'thresholds',
  unit: '',
  categories: Object.keys(EDGES),
  words: {
    '80-60': ['80/60', 'bkn-411-2025', 'bkn', '60/80'],
    '90-70': ['90/70', '70/90'],
    '46-72': ['46/72', '20/46/72/100', '72/46', '20-46/46-72/72-100'],
  },
  aliases: ['scheme', 'skema', 'ambang', 'preset', 'cuts', 'threshold', 'bounds', 'batas'],
};

/**
 * TAL-08, box from two scores under bounds that agencies use: 80/60 (BKN), 90/70 and 46/72 (one program each). Lower
 * bounds are included; the printed 20-46, 46-72, 72-100 share their bounds, which is Takar's reading.
 */
export const BOX_OF_SCORES = /* @__PURE__ */ defineRule({
  id: 'TAL-08',
  kind: 'computation',
  title: { id: 'Kotak menurut ambang nilai', en: 'Box from scores and bounds' },
  citation: {
    instrument: 'Aplikasi manajemen talenta (kode publik)',
    article: 'ambang 80/60, 90/70 dan 20/46/72/100',
    url: 'https://github.com/perkimbjm/manajemen-talenta (@a5866e33dd16aa5abd35a0c39b27aff8e7f2ace6)',
  },
  confidence: 'medium',
  from: '2020-01-01',
  date: 'assessment',
  inputs: [
    score('performance_score', 'kinerja', 'Y', 'y', 'nilai_kinerja', 'performance', 'score_performance'),
    score('potential_score', 'potensial', 'X', 'x', 'potensi', 'nilai_potensial', 'potential', 'score_potential'),
    { ...THRESHOLDS, assumed: '80-60' },
  ],
  parameters: {},
  expression: named('box', boxAt(levelOf('performance'), levelOf('potential'), NATIONAL_BOXES)),
  outputs: [
    { name: 'box', aliases: ['kotak'] },
    ...boxOutputs(levelOf('performance'), levelOf('potential')).slice(0, 2),
  ],
  labels: {
    ...TALENT_WORDS,
    thresholds: { id: 'ambang', en: 'bounds' },
    '80-60': { id: '80 dan 60', en: '80 and 60' },
    '90-70': { id: '90 dan 70', en: '90 and 70' },
    '46-72': { id: '46 dan 72', en: '46 and 72' },
  },
});

/** Bounds of the Ministry of Finance differ by axis: 90 and 78 of potential; of performance 90 and, exclusive, 100. */
const POTENTIAL_OF_SCORE = levelOf('potential', field('score'), { ...EDGES, kemenkeu: KEMENKEU_EDGES });
const PERFORMANCE_OF_SCORE = levelOf('performance', field('score'), { ...EDGES, kemenkeu: NKP_EDGES });

/** TAL-08/level, the levels that one score has on the two axes, under bounds that must be named. */
export const LEVEL_OF_SCORE = /* @__PURE__ */ defineRule({
  id: 'TAL-08/level',
  kind: 'computation',
  title: { id: 'Tingkat menurut ambang nilai', en: 'Level from a score and bounds' },
  citation: BOX_OF_SCORES.citation,
  confidence: 'medium',
  from: '2020-01-01',
  date: 'assessment',
  inputs: [
    score('score', 'nilai', 'skor', 'value'),
    {
      ...THRESHOLDS,
      categories: [...Object.keys(EDGES), 'kemenkeu'],
      words: { ...THRESHOLDS.words, kemenkeu: ['Kementerian Keuangan', '90/78', '78/90'] },
    },
  ],
  parameters: {},
  expression: POTENTIAL_OF_SCORE,
  outputs: [
    potentialOutput(POTENTIAL_OF_SCORE, 'level', 'potensial', 'band'),
    performanceOutput(PERFORMANCE_OF_SCORE, 'kinerja'),
  ],
  labels: {
    ...BOX_OF_SCORES.labels,
    kemenkeu: { id: 'Kementerian Keuangan', en: 'Ministry of Finance' },
    score: { id: 'nilai', en: 'score' },
  },
});

const TANJUNGPINANG = {
  assessment_mansoskul: { id: 'asesmen manajerial dan sosial kultural', en: 'managerial and sociocultural assessment' },
  teknis_wawancara: { id: 'teknis dan wawancara', en: 'technical and interview' },
  pendidikan: { id: 'pendidikan', en: 'education' },
  pangkat: { id: 'pangkat', en: 'rank' },
  rekam_jejak_jabatan: { id: 'rekam jejak jabatan', en: 'record in posts' },
  pelatihan: { id: 'pelatihan', en: 'training' },
} as const;

const weightsOf = (name: string, fields: readonly string[], aliases: readonly string[] = []): RuleInput => ({
  name,
  unit: '%',
  shape: 'parts',
  aliases,
  fields: fields.map((field) => ({ name: field, unit: '%', least: 0 })),
});
const sumOf = (axis: string, names: readonly string[]) => add(...names.map((name) => field(`${axis}_${name}`)));
const X_FIELDS = Object.keys(TANJUNGPINANG);

/** TAL-08/tanjungpinang-2022, weights of the potential axis of a draft; its performance axis is incomplete, so no preset. */
export const TANJUNGPINANG_WEIGHTS = /* @__PURE__ */ defineRule({
  id: 'TAL-08/tanjungpinang-2022',
  kind: 'computation',
  title: { id: 'Bobot potensial rancangan Tanjungpinang', en: 'Potential weights of the Tanjungpinang draft' },
  citation: {
    instrument: 'Rancangan Perwako Tanjungpinang 2022',
    url: 'https://id.scribd.com/document/676807907',
  },
  confidence: 'medium',
  from: '2022-01-01',
  date: 'assessment',
  jurisdiction: 'Kota Tanjungpinang',
  inputs: [weightsOf('X', X_FIELDS)],
  parameters: {},
  expression: named('X_total', sumOf('X', X_FIELDS)),
  outputs: [
    { name: 'X_total', unit: '%' },
    { name: 'assessment', unit: '%', of: sumOf('X', ['assessment_mansoskul', 'teknis_wawancara']) },
  ],
  labels: {
    X: { id: 'bobot sumbu potensial', en: 'weights of the potential axis' },
    X_total: { id: 'jumlah bobot potensial', en: 'sum of the potential weights' },
    assessment: { id: 'bobot asesmen', en: 'weight of the assessment' },
    ...Object.fromEntries(Object.entries(TANJUNGPINANG).map(([name, label]) => [`X_${name}`, label])),
  },
});

/** TAL-08/jawa-barat-2021, sums of the printed weights: performance makes 105, so no preset. */
export const JABAR_WEIGHTS = /* @__PURE__ */ defineRule({
  id: 'TAL-08/jawa-barat-2021',
  kind: 'computation',
  title: { id: 'Bobot sumbu Jawa Barat 2021', en: 'Axis weights of Jawa Barat 2021' },
  citation: {
    instrument: 'Manajemen talenta Provinsi Jawa Barat 2021',
    url: 'https://internationalmedia.id/2021/03/pemdaprov-jabar-dorong-kabkota-pakai.html',
  },
  confidence: 'medium',
  from: '2021-01-01',
  date: 'assessment',
  jurisdiction: 'Provinsi Jawa Barat',
  inputs: [
    { name: 'Y', unit: '%', shape: 'list', aliases: ['y_weights', 'kinerja'] },
    { name: 'X', unit: '%', shape: 'list', aliases: ['x_weights', 'potensi', 'potensial'] },
  ],
  gathers: {
    Y_total: { list: 'Y', of: aggregate('sum', field('Y')) },
    X_total: { list: 'X', of: aggregate('sum', field('X')) },
  },
  parameters: {},
  expression: named('excess', subtract(field('Y_total'), 100)),
  labels: {
    Y: { id: 'bobot sumbu kinerja', en: 'weights of the performance axis' },
    X: { id: 'bobot sumbu potensial', en: 'weights of the potential axis' },
    Y_total: { id: 'jumlah bobot kinerja', en: 'sum of the performance weights' },
    X_total: { id: 'jumlah bobot potensial', en: 'sum of the potential weights' },
    excess: { id: 'kelebihan bobot kinerja', en: 'excess of the performance weights' },
  },
  note: {
    id: 'Bobot kinerja tercetak 75, 15 dan 15, berjumlah 105; ambang tidak tercetak. Tidak ditawarkan sebagai pilihan.',
    en: 'The performance weights are printed as 75, 15 and 15, which make 105; bounds are not printed. Not offered as a preset.',
  },
});
