import { add, coalesce, compare, divide, field, missing, multiply, named, when } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';
import { QUARTER_LABELS } from '../../time/quarter-labels.js';

const STAR = '*';
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
const EARLIER = [
  'col7',
  'kolom_7',
  'realisasi_lalu',
  'realisasi_sebelumnya',
  'realisasi_tahun_lalu',
  'realisasi_sd_tahun_lalu',
];
const THIS_YEAR = ['col13', 'kolom_13', 'realisasi_tahun_ini', 'tahun_ini'];

const quarterAliases = (i: number): readonly string[] => [
  `col${i + 9}`,
  `kolom_${i + 9}`,
  `tw${i + 1}`,
  `tw_${['i', 'ii', 'iii', 'iv'][i] ?? ''}`,
  `triwulan_${i + 1}`,
  `realisasi_tw${i + 1}`,
];

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
    { name: 'target', unit: STAR, aliases: ['col6', 'kolom_6', 'target_renstra', 'target_akhir', 'target_end'] },
    { name: 'earlier', unit: STAR, aliases: EARLIER },
    { name: 'this_year', unit: STAR, optional: true, aliases: THIS_YEAR },
    ...QUARTERS.map((name, i) => ({ name, unit: STAR, optional: true, aliases: quarterAliases(i) })),
  ],
  parameters: {},
  expression: named(
    'achievement',
    when(
      compare(field('target'), '=', 0),
      missing('target_zero'),
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
  ),
  outputs: [
    { name: 'achievement', unit: '%', aliases: ['col15', 'kolom_15', 'capaian', 'C'] },
    { name: 'to_date', unit: STAR, aliases: ['col14', 'kolom_14'] },
    { name: 'year_realisation', unit: STAR, aliases: ['col13', 'kolom_13'] },
  ],
  labels: {
    ...QUARTER_LABELS,
    earlier: { id: 'realisasi sampai tahun lalu', en: 'realisation up to last year' },
    this_year: { id: 'realisasi tahun ini', en: 'realisation of this year' },
    to_date: { id: 'realisasi s.d. tahun ini', en: 'realisation to date' },
    year_realisation: { id: 'realisasi tahun berjalan', en: 'realisation of the year' },
  },
});
