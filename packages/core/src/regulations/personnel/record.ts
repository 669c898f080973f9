import { compare, field, named, parameter, round } from '../../expression/build.js';
import { BKN_EDGES, boxOutputs, performanceLevel, potentialLevel } from '../../merit/axis.js';
import { boxAt, NATIONAL_BOXES } from '../../merit/nine-box.js';
import { PREDICATE } from '../../merit/levels.js';
import { talentFrom, talentShares } from '../../merit/talent-score.js';
import { TALENT_WORDS } from '../../merit/words.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { categoryOf } from '../perban-bkn-8-2019/category.js';
import { CATEGORY_LABELS, categoriesOf } from '../perban-bkn-26-2019/scales.js';

const TEXT = { instrument: 'Praktik daerah', article: 'rangkaian SKP, kompetensi, talenta dan IP ASN' } as const;

const Y = performanceLevel(field('performance_score'), BKN_EDGES);
const X = potentialLevel(field('potential_score'), BKN_EDGES);
const TALENT = talentFrom(field('performance_score'), field('potential_score'));
const BOX = named('box', boxAt(Y, X, NATIONAL_BOXES));
const score = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', least: 0, aliases });

/** MAP-01, the record of a person: box, talent score, both categories of the match, IP ASN; no composite of Takar's own. */
export const PERSONAL_RECORD = /* @__PURE__ */ defineRule({
  id: 'MAP-01',
  kind: 'computation',
  title: { id: 'Catatan gabungan perorangan', en: 'Record of a person' },
  citation: TEXT,
  confidence: 'medium',
  from: '2025-01-01',
  date: 'assessment',
  inputs: [
    score('performance_score', 'Y', 'kinerja', 'performance'),
    score('potential_score', 'X', 'potensial', 'potential'),
    { ...score('jpm', 'JPM'), optional: true },
    { ...score('ip_asn', 'ip', 'IP', 'IP_ASN'), most: 100, optional: true },
    { ...PREDICATE, optional: true, aliases: ['predikat', 'predikat_kinerja', 'skp_predicate', 'skp', 'SKP'] },
  ],
  parameters: { krs_agency_from: since('2020-01-01', TEXT, 'medium')(7), ...talentShares('2025-01-01', TEXT, 'high') },
  expression: BOX,
  outputs: [
    { name: 'box', aliases: ['kotak'] },
    ...boxOutputs(Y, X).slice(0, 2),
    {
      name: 'talent_score',
      of: TALENT,
      aliases: ['talent', 'talenta'],
    },
    {
      name: 'talent_score_2dp',
      of: round(TALENT, 2),
      aliases: ['talent_2dp'],
    },
    ...categoriesOf(field('jpm')),
    { ...categoryOf(field('ip_asn')), name: 'ip_category', aliases: ['kategori_ip', 'ip_asn_category'] },
    { name: 'krs', of: compare(BOX, '>=', parameter('krs_agency_from')), flag: true, aliases: ['KRS', 'succession'] },
  ],
  labels: {
    ...TALENT_WORDS,
    ...CATEGORY_LABELS,
    share_performance: { id: 'bagian kinerja', en: 'share of performance' },
    share_potential: { id: 'bagian potensial', en: 'share of potential' },
    jpm: { id: 'kesesuaian kompetensi (JPM)', en: 'job-person match (JPM)' },
    ip_asn: { id: 'IP ASN', en: 'IP ASN' },
    ip_category: { id: 'kategori IP ASN', en: 'category of the professionalism index' },
  },
  note: {
    id: 'Tidak ada rumus nasional yang menggabungkan SKP, kompetensi dan TPP; gabungan hanya dengan bobot instansi yang berjumlah 100. Nilai talenta yang sama dapat berarti keputusan yang berlawanan.',
    en: 'No national formula joins SKP, competence and allowance; a composite needs weights of the agency that sum to 100. Equal talent scores may mean opposite decisions.',
  },
});
