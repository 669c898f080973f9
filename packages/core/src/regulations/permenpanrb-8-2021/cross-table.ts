import { positionOf, PREDICATES_2021, termInput } from '../../appraisal/predicates.js';
import { appraisalRule } from '../../appraisal/words.js';
import {
  add,
  aggregate,
  all,
  compare,
  field,
  maximum,
  missing,
  multiply,
  named,
  parameter,
  select,
  when,
  type Operand,
} from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { at, dated, IN_FORCE } from './instrument.js';

const VERY_GOOD = 'sangat-baik';
const KEYS = PREDICATES_2021.map(({ key }) => key);
const COUNTS: Readonly<Record<string, string>> = {
  'sangat-baik': 'very_good_count',
  baik: 'good_count',
  cukup: 'fair_count',
  kurang: 'poor_count',
  'sangat-kurang': 'very_poor_count',
};

const position = (key: string): number => positionOf(PREDICATES_2021, key);
const count = (key: string): Expression => field(COUNTS[key] as string);
const many = (key: string, relation: '=' | '>=', n: number): Expression => compare(count(key), relation, n);
const any = (...conditions: Operand[]): Expression => maximum(...conditions);

/** Number of aspects that have a category. */
const aspects = (): Expression => add(...KEYS.map(count));

/** Position of the only aspect: the sum of positions over counts that are all 0 but one. */
function ownCategory(): Expression {
  return add(...KEYS.map((key) => multiply(count(key), position(key))));
}

function byCounts(): Expression {
  return when(
    many('sangat-kurang', '>=', 2),
    position('sangat-kurang'),
    when(
      any(many('kurang', '>=', 2), many('sangat-kurang', '=', 1)),
      position('kurang'),
      when(
        any(many('kurang', '=', 1), many('cukup', '>=', 2)),
        position('cukup'),
        when(
          any(many(VERY_GOOD, '=', 3), all(many(VERY_GOOD, '=', 2), many('baik', '=', 1))),
          position(VERY_GOOD),
          position('baik'),
        ),
      ),
    ),
  );
}

/** Categories of the aspects of one plan, gathered as counts. */
const CATEGORY: Expression = /* @__PURE__ */ named(
  'category',
  /* @__PURE__ */ when(
    /* @__PURE__ */ compare(/* @__PURE__ */ aspects(), '>', 3),
    /* @__PURE__ */ missing('out_of_range'),
    /* @__PURE__ */ when(
      /* @__PURE__ */ compare(/* @__PURE__ */ aspects(), '=', 1),
      /* @__PURE__ */ ownCategory(),
      /* @__PURE__ */ byCounts(),
    ),
  ),
);

/** Parameters of the values below the highest. */
const VALUES = ['very_poor_value', 'poor_value', 'fair_value', 'good_value'] as const;

/** The value of a category, which stands in a parameter. */
function valueOf(category: Expression): Expression {
  return VALUES.reduceRight<Expression>(
    (above, name, i) => when(compare(category, '=', i), parameter(name), above),
    parameter('very_good_value'),
  );
}

const gathered = (key: string) =>
  [
    COUNTS[key] as string,
    {
      list: 'aspects',
      of: aggregate('sum', select('aspects', Object.fromEntries(KEYS.map((each) => [each, each === key ? 1 : 0])))),
    },
  ] as const;

/**
 * IND-8-21-06, cross table for administrators and functional officers (*JA/JF*): the categories of up to three aspects
 * (quantity, quality, time) give the plan one category and one value. One aspect alone gives its own category.
 */
export const CROSS_TABLE = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-8-21-06',
  kind: 'computation',
  title: { id: 'Tabel silang aspek rencana kinerja JA/JF', en: 'Cross table of the aspects of a plan' },
  citation: at('tabel silang menurut dua kode publik; tabel lampiran tidak terbaca', 'https://anyflip.com/dexzb/vrxf'),
  confidence: 'medium',
  inputs: [
    termInput('aspects', PREDICATES_2021, ['aspek', 'kategori_aspek', 'categories', 'kategori'], { shape: 'list' }),
  ],
  gathers: Object.fromEntries(KEYS.map(gathered)),
  parameters: {
    very_poor_value: dated(25, 'medium'),
    poor_value: dated(60, 'medium'),
    fair_value: dated(80, 'medium'),
    good_value: dated(100, 'medium'),
    very_good_value: dated(120, 'medium'),
  },
  expression: named('plan_value', valueOf(CATEGORY)),
  outputs: [
    { name: 'plan_value', aliases: ['nilai', 'nilai_rencana_kinerja'] },
    { name: 'category', categories: PREDICATES_2021, aliases: ['kategori'] },
  ],
  note: {
    id: 'Rencana dengan dua aspek tidak tercakup oleh sumber; dipakai hitungan yang sama (Q5), sehingga dua Sangat Baik menjadi Baik. Pendekatan dengan poin 16/13/8/3/1 tidak dipakai: hasilnya lain.',
    en: 'Plans with two aspects are not covered by the sources; the same counts are used (Q5), so that two Very good give Good. The approximation by points 16/13/8/3/1 is not used: it differs.',
  },
});
