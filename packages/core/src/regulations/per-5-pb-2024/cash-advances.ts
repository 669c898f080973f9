import { add, compare, divide, field, named, parameter, select, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { percent } from '../../budget/inputs.js';
import { defineRule } from '../../regulation/rule.js';
import { COMMON, dated } from './instrument.js';
import { share } from './share.js';

const UP_LABELS = {
  timeliness: { id: 'ketepatan waktu pertanggungjawaban', en: 'timeliness' },
  turnover: { id: 'persentase GUP bulanan', en: 'monthly turnover' },
  deposit: { id: 'setoran TUP', en: 'deposit of TUP' },
  card_met: { id: 'target kartu kredit tercapai', en: 'target of the credit card met' },
  card_share: { id: 'porsi kartu kredit', en: 'share of the credit card' },
  quarter: { id: 'triwulan', en: 'quarter' },
  cash: { id: 'UP/TUP tunai', en: 'cash' },
  card: { id: 'kartu kredit pemerintah', en: 'credit card' },
  up_tup_value: { id: 'nilai pengelolaan UP/TUP', en: 'value of cash advances' },
  share_timeliness: { id: 'bagian ketepatan waktu', en: 'share of timeliness' },
  share_turnover: { id: 'bagian GUP', en: 'share of turnover' },
  share_deposit: { id: 'bagian setoran', en: 'share of deposit' },
  share_cash: { id: 'bagian tunai', en: 'share of cash' },
  share_card: { id: 'bagian kartu kredit', en: 'share of the credit card' },
  card_score_met: { id: 'nilai kartu kredit tercapai', en: 'score where the card target is met' },
  card_score: { id: 'nilai kartu kredit lainnya', en: 'score where it is not' },
  card_target_q1: { id: 'target kartu kredit TW I', en: 'card target of quarter 1' },
  card_target_q2: { id: 'target kartu kredit TW II', en: 'card target of quarter 2' },
  card_target_q3: { id: 'target kartu kredit TW III', en: 'card target of quarter 3' },
  card_target_q4: { id: 'target kartu kredit TW IV', en: 'card target of quarter 4' },
} as const;

const UP_INPUTS = [
  percent('timeliness', 'ketepatan', 'ketepatan_waktu'),
  percent('turnover', 'gup', 'persentase_gup', 'perputaran'),
  percent('deposit', 'setoran', 'setoran_tup', 'tup_deposit'),
];

const UP_PARAMETERS = {
  share_timeliness: dated(50),
  share_turnover: dated(25),
  share_deposit: dated(25),
  share_cash: dated(90),
  share_card: dated(10),
  card_score_met: dated(110),
  card_score: dated(100),
};

const CASH = /* @__PURE__ */ named(
  'cash',
  /* @__PURE__ */ divide(
    /* @__PURE__ */ add(
      /* @__PURE__ */ share('share_timeliness', /* @__PURE__ */ field('timeliness')),
      /* @__PURE__ */ share('share_turnover', /* @__PURE__ */ field('turnover')),
      /* @__PURE__ */ share('share_deposit', /* @__PURE__ */ field('deposit')),
    ),
    100,
  ),
);

function upTup(cardMet: Expression): Expression {
  const card = named('card', when(cardMet, parameter('card_score_met'), parameter('card_score')));
  return named('up_tup_value', divide(add(share('share_cash', CASH), share('share_card', card)), 100));
}

/** ORG-BUD-06-S/up-tup, cash advances: 90 % cash (50/25/25), 10 % credit card (110 where its target is met). */
export const UP_TUP = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/up-tup',
  title: { id: 'Nilai pengelolaan UP/TUP', en: 'Value of cash advances (UP/TUP)' },
  inputs: [
    ...UP_INPUTS,
    { name: 'card_met', unit: '', shape: 'flag', aliases: ['kartu_tercapai', 'kkp_tercapai', 'kkp', 'card'] },
  ],
  parameters: UP_PARAMETERS,
  expression: upTup(field('card_met')),
  outputs: [{ name: 'up_tup_value', aliases: ['nilai'] }],
  labels: UP_LABELS,
});

/** ORG-BUD-06-S/up-tup-card, the same with the share paid by card against its target of the quarter: 1, 5, 9, 12.5 %. */
export const UP_TUP_OF_CARD = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/up-tup-card',
  title: {
    id: 'Nilai pengelolaan UP/TUP dari porsi kartu kredit',
    en: 'Value of cash advances from the share paid by card',
  },
  inputs: [
    ...UP_INPUTS,
    percent('card_share', 'porsi_kkp', 'porsi_kartu_kredit'),
    {
      name: 'quarter',
      unit: '',
      categories: ['1', '2', '3', '4'],
      words: {
        '1': ['I', 'TW I', 'TW1'],
        '2': ['II', 'TW II', 'TW2'],
        '3': ['III', 'TW III', 'TW3'],
        '4': ['IV', 'TW IV', 'TW4'],
      },
      aliases: ['triwulan', 'tw'],
    },
  ],
  parameters: {
    ...UP_PARAMETERS,
    card_target_q1: dated(1),
    card_target_q2: dated(5),
    card_target_q3: dated(9),
    card_target_q4: dated(12.5),
  },
  expression: upTup(
    compare(
      field('card_share'),
      '>=',
      select('quarter', {
        '1': parameter('card_target_q1'),
        '2': parameter('card_target_q2'),
        '3': parameter('card_target_q3'),
        '4': parameter('card_target_q4'),
      }),
    ),
  ),
  outputs: [{ name: 'up_tup_value', aliases: ['nilai'] }],
  labels: UP_LABELS,
});
