import { add, divide, field, multiply, named, parameter, round, select, subtract } from '../../expression/build.js';
import { BKN_EDGES, boxOutputs, performanceLevel, potentialLevel } from '../../merit/axis.js';
import { talentFrom, talentShares } from '../../merit/talent-score.js';
import { TALENT_WORDS } from '../../merit/words.js';
import type { RuleInput } from '../../regulation/rule.js';
import { defineRule } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';
import { IN_FORCE, KEPKA_BKN_411_2025_TEXT as TEXT } from './instrument.js';

const blend = since(
  IN_FORCE.from,
  {
    instrument: 'Aplikasi manajemen talenta (kode publik)',
    article: 'campuran kompetensi teknis menurut jabatan target',
  },
  'low',
);

const axis = (name: string, ...aliases: string[]): RuleInput => ({ name, unit: '', least: 0, aliases });

const Y = axis(
  'performance_score',
  'Y',
  'kinerja',
  'sumbu_kinerja',
  'performance',
  'performance_axis',
  'nilai_kinerja',
);
const X = axis(
  'potential_score',
  'X',
  'potensial',
  'sumbu_potensial',
  'potential',
  'potential_axis',
  'nilai_potensial',
);

const TALENT = talentFrom(field('performance_score'), field('potential_score'));
const SHARES = talentShares(IN_FORCE.from, TEXT, 'high');

const LABELS = {
  ...TALENT_WORDS,
  share_performance: { id: 'bagian kinerja', en: 'share of performance' },
  share_potential: { id: 'bagian potensial', en: 'share of potential' },
  technical: { id: 'nilai kompetensi teknis', en: 'score of technical competence' },
  post: { id: 'jabatan target', en: 'target post' },
  'jpt-madya': { id: 'JPT madya', en: 'JPT madya' },
  'jpt-pratama': { id: 'JPT pratama', en: 'JPT pratama' },
  administrator: { id: 'administrator', en: 'administrator' },
  pengawas: { id: 'pengawas', en: 'supervisor (pengawas)' },
  target_score: { id: 'nilai untuk jabatan target', en: 'score for the target post' },
  target_score_2dp: { id: 'nilai untuk jabatan target, dua angka', en: 'score for the target post, two digits' },
  share_talent: { id: 'bagian nilai talenta', en: 'share of the talent score' },
  'share_jpt-madya': { id: 'bagian nilai talenta, JPT madya', en: 'share of the talent score, JPT madya' },
  'share_jpt-pratama': { id: 'bagian nilai talenta, JPT pratama', en: 'share of the talent score, JPT pratama' },
  share_administrator: { id: 'bagian nilai talenta, administrator', en: 'share of the talent score, administrator' },
  share_pengawas: { id: 'bagian nilai talenta, pengawas', en: 'share of the talent score, pengawas' },
} as const;

const BASE = { ...IN_FORCE, kind: 'computation', citation: TEXT, labels: LABELS } as const;

/** TAL-05, talent score (*nilai talenta*): half performance, half potential. */
export const TALENT_SCORE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-05',
  title: { id: 'Nilai talenta', en: 'Talent score' },
  confidence: 'high',
  inputs: [Y, X],
  parameters: SHARES,
  expression: TALENT,
  outputs: [
    { name: 'talent_score', aliases: ['talenta', 'nilai_talenta', 'talent', 'nilai'] },
    { name: 'talent_score_2dp', of: round(TALENT, 2), aliases: ['talenta_2dp'] },
    ...boxOutputs(
      performanceLevel(field('performance_score'), BKN_EDGES),
      potentialLevel(field('potential_score'), BKN_EDGES),
    ),
  ],
});

const POST: RuleInput = {
  name: 'post',
  unit: '',
  categories: ['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'],
  words: { 'jpt-madya': ['madya'], 'jpt-pratama': ['pratama'] },
  aliases: ['jabatan', 'target_post', 'jabatan_target', 'tier', 'jenjang', 'target'],
};

const SHARE_TALENT = named(
  'share_talent',
  select(
    'post',
    Object.fromEntries((POST.categories ?? []).map((name) => [name, parameter(`share_${name}`)])),
    field('post'),
  ),
);

const BLENDS = {
  'share_jpt-madya': blend(80),
  'share_jpt-pratama': blend(70),
  share_administrator: blend(60),
  share_pengawas: blend(50),
};

const blended = (talent: typeof TALENT) =>
  named(
    'target_score',
    divide(add(multiply(SHARE_TALENT, talent), multiply(subtract(100, SHARE_TALENT), field('technical'))), 100),
  );

const TECHNICAL: RuleInput = {
  name: 'technical',
  unit: '',
  least: 0,
  aliases: ['teknis', 'kompetensi_teknis', 'nilai_teknis', 'technical_competence'],
};

/** TAL-05/technical, talent score blended with technical competence for a target post; one program only. */
export const TARGET_SCORE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-05/technical',
  title: { id: 'Nilai untuk jabatan target', en: 'Score for a target post' },
  confidence: 'low',
  inputs: [Y, X, TECHNICAL, POST],
  parameters: { ...SHARES, ...BLENDS },
  expression: blended(TALENT),
  outputs: [
    { name: 'target_score', aliases: ['nilai', 'score'] },
    { name: 'target_score_2dp', of: round(blended(TALENT), 2), aliases: ['nilai_2dp'] },
    { name: 'talent_score', aliases: ['talenta', 'nilai_talenta'] },
  ],
});

const OWN_TALENT = field('talent_score');

/** TAL-05/technical-of-talent, the same from a talent score that is known. */
export const TARGET_SCORE_OF_TALENT = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-05/technical-of-talent',
  title: { id: 'Nilai untuk jabatan target dari nilai talenta', en: 'Score for a target post from a talent score' },
  confidence: 'low',
  inputs: [{ name: 'talent_score', unit: '', aliases: ['talenta', 'nilai_talenta', 'talent'] }, TECHNICAL, POST],
  parameters: BLENDS,
  expression: blended(OWN_TALENT),
  outputs: [
    { name: 'target_score', aliases: ['nilai', 'score'] },
    { name: 'target_score_2dp', of: round(blended(OWN_TALENT), 2), aliases: ['nilai_2dp'] },
  ],
});
