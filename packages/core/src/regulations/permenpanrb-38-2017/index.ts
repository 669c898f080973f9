import { field, multiply, named, parameter, select } from '../../expression/build.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { since } from '../../regulation/since.js';

const TEXT = { instrument: 'PermenPANRB 38/2017', article: 'kamus kompetensi; tingkat baku menurut ingatan' } as const;
const value = since('2017-01-01', TEXT, 'medium');

const TIERS = ['pelaksana', 'pengawas', 'administrator', 'jpt-pratama', 'jpt-madya'] as const;

/** Tier of a post with a usual standard. */
export const TIER: RuleInput = {
  name: 'tier',
  unit: '',
  categories: TIERS,
  words: { 'jpt-pratama': ['pratama', 'JPT pratama'], 'jpt-madya': ['madya', 'JPT madya'] },
  aliases: ['jabatan', 'post', 'jenjang', 'jenjang_jabatan', 'position'],
};

const LEVEL = named(
  'standard_level',
  select('tier', Object.fromEntries(TIERS.map((tier) => [tier, parameter(`level_${tier}`)])), field('tier')),
);

/** COM-01, usual standard level of a tier on all nine competences, and their total; the post's own standard counts first. */
export const STANDARD_LEVELS = /* @__PURE__ */ defineRule({
  id: 'COM-01',
  kind: 'computation',
  title: { id: 'Tingkat baku kompetensi per jenjang', en: 'Usual standard of competence by tier' },
  citation: TEXT,
  confidence: 'medium',
  from: '2017-01-01',
  date: 'assessment',
  inputs: [TIER],
  parameters: {
    ...Object.fromEntries(TIERS.map((tier, i) => [`level_${tier}`, value(i + 1)])),
    competences: value(9, 'high'),
  },
  expression: named('standard_total', multiply(LEVEL, parameter('competences'))),
  outputs: [
    { name: 'standard_total', aliases: ['total', 'jumlah', 'required_total'] },
    { name: 'standard_level', aliases: ['level', 'tingkat'] },
  ],
  labels: {
    tier: { id: 'jenjang jabatan', en: 'tier of the post' },
    standard_level: { id: 'tingkat baku', en: 'standard level' },
    standard_total: { id: 'jumlah tingkat baku', en: 'total of the standard levels' },
    competences: { id: 'jumlah kompetensi', en: 'number of competences' },
    pelaksana: { id: 'pelaksana', en: 'executive post (pelaksana)' },
    pengawas: { id: 'pengawas', en: 'supervisor (pengawas)' },
    administrator: { id: 'administrator', en: 'administrator' },
    'jpt-pratama': { id: 'JPT pratama', en: 'JPT pratama' },
    'jpt-madya': { id: 'JPT madya', en: 'JPT madya' },
    ...Object.fromEntries(
      TIERS.map((tier) => [`level_${tier}`, { id: `tingkat baku ${tier}`, en: `standard level of ${tier}` }]),
    ),
  },
  note: {
    id: 'Delapan kompetensi manajerial dan perekat bangsa, tingkat 1 sampai 5. Standar kompetensi jabatan yang sebenarnya adalah masukan; jenjang fungsional berbeda.',
    en: 'Eight managerial competences and unity of the nation, levels 1 to 5. The standard of the post itself is an input; functional tiers differ.',
  },
});

/** Rules of the competence standard. */
export const PERMENPANRB_38_2017: readonly Rule[] = [STANDARD_LEVELS];
