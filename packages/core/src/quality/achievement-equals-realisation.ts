import { absolute, all, compare, field, named, subtract } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-16',
  title: { id: 'Realisasi tersalin ke kolom capaian', en: 'Realisation copied into the achievement' },
  citation: {
    ...QUALITY_SOURCES.banyuwangi,
    article: 'Bakesbangpol 2020-2024: capaian tercetak sama dengan realisasi',
  },
  inputs: [
    { name: 'published', unit: '%', aliases: ['capaian_terbit', 'stated'] },
    { name: 'realisation', unit: '*' },
    { name: 'target', unit: '*' },
  ],
  expression: named(
    'found',
    all(
      compare(field('published'), '=', field('realisation')),
      compare(absolute(subtract(field('target'), 100)), '>', 0),
      compare(absolute(field('published')), '>', 0),
    ),
  ),
});

/** ORG-DQ-16: the published achievement is the realisation, and the target is not 100. */
export const ACHIEVEMENT_EQUALS_REALISATION: QualityCheck = {
  code: 'quality/achievement-equals-realisation',
  rule: RULE,
  needs: ['target', 'realisation', 'published'],
  *find({ rows }) {
    for (const row of rows) {
      const { published, realisation, target } = row;
      if (row.ordinal || !holds(RULE, { published, realisation, target })) continue;
      yield { row, field: 'published', values: { published: published as number, target: target as number } };
    }
  },
};
