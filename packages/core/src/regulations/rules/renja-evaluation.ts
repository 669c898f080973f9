import { add, coalesce, divide, field, multiply, named } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';

const STAR = '*';

/**
 * ORG-CON-02, form E.81 (*evaluasi hasil Renja*): quarters add to the year (column 13 = 9 + 10 + 11 + 12), the year to
 * what was reached before (14 = 7 + 13), and that is set against the target of the plan's end (15 = 14 / 6 × 100).
 * A percentage must never be entered as something that adds up.
 */
export const RENJA_EVALUATION = /* @__PURE__ */ defineRule({
  id: 'ORG-CON-02',
  kind: 'computation',
  title: { id: 'Formulir E.81 Evaluasi Hasil Renja', en: 'Form E.81, evaluation of the annual plan' },
  citation: { instrument: 'Permendagri 86/2017', article: 'formulir E.81 (nomor lampiran menurut LKjIP)' },
  confidence: 'medium',
  from: '2017-09-26',
  date: 'period-end',
  inputs: [
    { name: 'target', unit: STAR },
    { name: 'earlier', unit: STAR },
    { name: 'this_year', unit: STAR, optional: true },
    { name: 'q1', unit: STAR, optional: true },
    { name: 'q2', unit: STAR, optional: true },
    { name: 'q3', unit: STAR, optional: true },
    { name: 'q4', unit: STAR, optional: true },
  ],
  parameters: {},
  expression: named(
    'achievement',
    multiply(
      divide(
        named(
          'to_date',
          add(
            field('earlier'),
            named(
              'year_realisation',
              coalesce(field('this_year'), add(field('q1'), field('q2'), field('q3'), field('q4'))),
            ),
          ),
        ),
        field('target'),
      ),
      100,
    ),
  ),
});
