import { absolute, add, all, compare, field, named, subtract } from '../expression/build.js';
import { conditionRule, holds, pairs, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const PUBLISHED = field('published');

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-02',
  title: { id: 'Capaian terbit tersalin dari tahun lalu', en: 'Published achievement copied from last year' },
  citation: QUALITY_SOURCES.gunungkidul,
  inputs: [
    { name: 'published', unit: '%' },
    { name: 'previous_published', unit: '%' },
    { name: 'target', unit: '*' },
    { name: 'previous_target', unit: '*' },
    { name: 'realisation', unit: '*' },
    { name: 'previous_realisation', unit: '*' },
  ],
  expression: named(
    'found',
    all(
      compare(PUBLISHED, '=', field('previous_published')),
      compare(absolute(subtract(PUBLISHED, 100)), '>', 0),
      compare(
        add(
          absolute(subtract(field('target'), field('previous_target'))),
          absolute(subtract(field('realisation'), field('previous_realisation'))),
        ),
        '>',
        0,
      ),
    ),
  ),
});

/** ORG-DQ-02: the published achievement is last year's although target or realisation changed. */
export const ACHIEVEMENT_COPIED: QualityCheck = {
  code: 'quality/achievement-copied',
  rule: RULE,
  needs: ['indicator', 'period', 'target', 'realisation', 'published'],
  *find(context) {
    for (const { row, before } of pairs(context)) {
      const { published, target, realisation } = row;
      const inputs = {
        published,
        target,
        realisation,
        previous_published: before.published,
        previous_target: before.target,
        previous_realisation: before.realisation,
      };
      if (row.ordinal || !holds(RULE, inputs)) continue;
      yield { row, field: 'published', values: { published: published as number, before: before.period.text } };
    }
  },
};
