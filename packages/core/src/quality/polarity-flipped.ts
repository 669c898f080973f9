import { absolute, all, compare, field, missing, named, parameter, select, subtract } from '../expression/build.js';
import { evaluate } from '../expression/evaluate.js';
import { maximise } from '../indicator/formula/maximise.js';
import { minimise } from '../indicator/formula/minimise.js';
import { power10 } from '../decimal/image.js';
import { round } from '../decimal/round.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

const BY_POLARITY = select('polarity', { maximise: maximise(), minimise: minimise() }, missing('polarity_unknown'));
const BY_THE_OTHER = select('polarity', { maximise: minimise(), minimise: maximise() }, missing('polarity_unknown'));
const distance = (of: typeof BY_POLARITY) => absolute(subtract(field('published'), of));

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-09',
  title: { id: 'Capaian dihitung dengan polaritas terbalik', en: 'Achievement by the opposite polarity' },
  citation: {
    ...QUALITY_SOURCES.banyuwangi,
    article: 'prevalensi kekurangan pangan 13,26 menjadi 17,22 tercetak 129,86',
  },
  inputs: [
    { name: 'target', unit: '*' },
    { name: 'realisation', unit: '*' },
    { name: 'published', unit: '%', aliases: ['capaian_terbit', 'stated'] },
    { name: 'polarity', unit: '', categories: ['maximise', 'minimise'] },
    { name: 'last_digit', unit: '', assumed: 0.01 },
  ],
  parameters: { places: 1 },
  expression: named(
    'found',
    all(
      compare(distance(BY_THE_OTHER), '<=', field('last_digit')),
      compare(distance(BY_POLARITY), '>', parameter('places')),
    ),
  ),
  labels: {
    last_digit: { id: 'satuan angka terakhir yang tercetak', en: 'unit of the last printed digit' },
    places: { id: 'selisih paling kecil', en: 'least difference' },
  },
});

/** ORG-DQ-09: the published achievement is what the formula of the other direction gives. */
export const POLARITY_FLIPPED: QualityCheck = {
  code: 'quality/polarity-flipped',
  rule: RULE,
  needs: ['target', 'realisation', 'published', 'polarity'],
  *find({ rows }) {
    for (const row of rows) {
      const { target, realisation, published, publishedDigits } = row;
      const polarity = row.polarity === 'minimise-ratio' ? 'minimise' : row.polarity;
      const inputs = { target, realisation, published, polarity, last_digit: 1 / power10(publishedDigits) };
      if (row.ordinal || !holds(RULE, inputs)) continue;
      const computed = evaluate(BY_POLARITY, { inputs, parameters: {} }).value as number;
      yield { row, field: 'polarity', values: { published: published as number, computed: round(computed, 2) } };
    }
  },
};
