import { all, compare, field, named } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-14',
  title: { id: 'Nol untuk data yang tidak ada', en: 'Zero for no data' },
  citation: {
    ...QUALITY_SOURCES.banyuwangi,
    article: 'Sekretariat DPRD 2024: target, realisasi dan capaian tercetak 0,00',
  },
  inputs: [
    { name: 'target', unit: '*' },
    { name: 'realisation', unit: '*' },
  ],
  expression: named('found', all(compare(field('target'), '=', 0), compare(field('realisation'), '=', 0))),
});

/** ORG-DQ-14: target and realisation are both 0, where less is not better. */
export const ZERO_FOR_NO_DATA: QualityCheck = {
  code: 'quality/zero-for-no-data',
  rule: RULE,
  needs: ['target', 'realisation'],
  *find({ rows }) {
    for (const row of rows) {
      const lower = row.polarity === 'minimise' || row.polarity === 'minimise-ratio';
      if (lower || row.ordinal || !holds(RULE, { target: row.target, realisation: row.realisation })) continue;
      yield { row, field: 'realisation' };
    }
  },
};
