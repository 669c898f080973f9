import { add, divide, field, multiply, named, parameter, round, select, subtract } from '../../expression/build.js';
import { stepped } from '../../expression/stepped.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { DISCIPLINE_INPUTS, DISCIPLINE_PERCENT, PAYMENT_LABELS, PRODUCTIVITY, TPP_AMOUNT } from './payment.js';
import { TPP, TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

const SHARE = named('productivity_share', select('split', { '60/40': 60, '40/60': 40, '70/30': 70, '50/50': 50 }));

/** IND-TPP-05/split, the same with a split that the case itself names, productivity first. */
const TPP_SPLIT = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-05/split',
  title: { id: 'TPP dibayar dengan pembagian yang disebut', en: 'TPP paid by a named split' },
  citation: SOURCES.reversed,
  confidence: 'medium',
  inputs: [
    TPP_AMOUNT,
    { ...PRODUCTIVITY, optional: false },
    ...DISCIPLINE_INPUTS,
    {
      name: 'split',
      unit: '',
      categories: ['60/40', '40/60', '70/30', '50/50'],
      aliases: ['pembagian', 'bobot'],
    },
  ],
  parameters: {},
  expression: named(
    'paid',
    round(
      divide(
        multiply(
          field('tpp'),
          named(
            'total_percent',
            divide(
              add(multiply(SHARE, field('productivity')), multiply(subtract(100, SHARE), DISCIPLINE_PERCENT)),
              100,
            ),
          ),
        ),
        100,
      ),
      0,
    ),
  ),
  outputs: [
    { name: 'paid', unit: 'Rp', aliases: ['tpp_dibayar', 'dibayar'] },
    { name: 'total_percent', unit: '%' },
  ],
  labels: {
    ...PAYMENT_LABELS,
    split: { id: 'pembagian produktivitas/disiplin', en: 'split of productivity and discipline' },
    productivity_share: { id: 'bagian produktivitas', en: 'share of productivity' },
  },
});

/** IND-TPP-05/reversed, one region: 40 % by steps of the SKP value and 60 % by attendance. */
const TPP_REVERSED = /* @__PURE__ */ defineRule({
  ...TPP,
  id: 'IND-TPP-05/reversed',
  title: { id: 'TPP dibayar 40 % SKP dan 60 % kehadiran', en: 'TPP paid 40 % by SKP and 60 % by attendance' },
  citation: SOURCES.reversed,
  confidence: 'medium',
  jurisdiction: 'daerah pemakai ekinerja-hosting',
  inputs: [
    TPP_AMOUNT,
    { name: 'skp', unit: '', least: 0, aliases: ['nilai_skp', 'skp_value'] },
    { name: 'attendance', unit: '%', least: 0, most: 100, aliases: ['kehadiran', 'kehadiran_pct', 'absensi_pct'] },
  ],
  parameters: /* @__PURE__ */ parametersSince(TPP_FROM, SOURCES.reversed, 'medium', {
    skp_weight: 40,
    attendance_weight: 60,
    skp_1_from: 85,
    skp_2_from: 76,
    skp_3_from: 60,
    skp_4_from: 51,
    skp_1: 100,
    skp_2: 90,
    skp_3: 80,
    skp_4: 70,
    skp_5: 60,
  }),
  expression: named(
    'paid',
    round(
      divide(
        multiply(
          field('tpp'),
          named(
            'total_percent',
            divide(
              add(
                multiply(
                  parameter('skp_weight'),
                  named(
                    'skp_percent',
                    stepped(
                      field('skp'),
                      [
                        [parameter('skp_4_from'), parameter('skp_5')],
                        [parameter('skp_3_from'), parameter('skp_4')],
                        [parameter('skp_2_from'), parameter('skp_3')],
                        [parameter('skp_1_from'), parameter('skp_2')],
                      ],
                      parameter('skp_1'),
                      '<',
                    ),
                  ),
                ),
                multiply(parameter('attendance_weight'), field('attendance')),
              ),
              100,
            ),
          ),
        ),
        100,
      ),
      0,
    ),
  ),
  outputs: [
    { name: 'paid', unit: 'Rp', aliases: ['tpp_dibayar', 'dibayar'] },
    { name: 'total_percent', unit: '%' },
  ],
  labels: {
    ...PAYMENT_LABELS,
    skp: { id: 'nilai SKP', en: 'SKP value' },
    attendance: { id: 'persentase kehadiran', en: 'percentage of attendance' },
    skp_percent: { id: 'persentase menurut SKP', en: 'percentage by SKP' },
    skp_weight: { id: 'bobot SKP', en: 'weight of SKP' },
    attendance_weight: { id: 'bobot kehadiran', en: 'weight of attendance' },
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].flatMap((step) => [
        [`skp_${step}`, { id: `persentase tingkat ${step}`, en: `percentage of step ${step}` }],
        [`skp_${step}_from`, { id: `nilai SKP tingkat ${step} mulai`, en: `SKP value of step ${step} from` }],
      ]),
    ),
  },
});

export const OTHER_SPLITS: readonly Rule[] = [TPP_SPLIT, TPP_REVERSED];
