import { compare, field, named, parameter, select, when } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import { daysOf } from '../regulation/dated.js';
import { defineRule, type Rule } from '../regulation/rule.js';
import { LEVEL_INPUT, limitParameters, limitLabels, type LimitsVersion } from './limits-rule.js';

const fits = (most: Expression): Expression => when(compare(field('count'), '<=', most), 1, 0);

/** The limit on the number of IKU alone: whether a unit of some level may have that many, and which levels may. */
export function countLimit(version: LimitsVersion): Rule {
  const { id, title, citation, most } = version;
  const levels = Object.keys(most);
  const limit = named(
    'most',
    select('level', Object.fromEntries(levels.map((level) => [level, parameter(`most_${level}`)])), field('level')),
  );
  return defineRule({
    id: `${id}/count`,
    kind: 'check',
    title: { id: `${title.id}: jumlah IKU`, en: `${title.en}: number of IKU` },
    citation,
    confidence: 'medium',
    ...daysOf(version),
    date: 'period-end',
    inputs: [
      { name: 'count', unit: '', least: 0, aliases: ['iku', 'jumlah_iku', 'jumlah', 'n', 'indicators', 'indikator'] },
      LEVEL_INPUT(levels),
    ],
    parameters: limitParameters(version),
    expression: named('within_limit', fits(limit)),
    outputs: [
      { name: 'within_limit', flag: true, aliases: ['valid', 'ok', 'pass', 'sesuai'] },
      {
        name: 'within_limit_of',
        parts: Object.fromEntries(levels.map((level) => [level, fits(parameter(`most_${level}`))])),
        aliases: ['by_level', 'menurut_tingkat'],
      },
    ],
    labels: {
      ...limitLabels(version),
      within_limit: { id: 'tidak melebihi batas', en: 'within the limit' },
      within_limit_of: { id: 'tidak melebihi batas (1) menurut tingkat', en: 'within the limit (1), by level' },
      ...Object.fromEntries(levels.map((level) => [level, { id: `tingkat ${level}`, en: `level ${level}` }])),
    },
  });
}
