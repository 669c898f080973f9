import {
  aggregate,
  compare,
  divide,
  field,
  minimum,
  missing,
  multiply,
  named,
  parameter,
  select,
  subtract,
  when,
} from '../../expression/build.js';
import { SOURCES } from '../../indicator/formula/sources.js';
import { maximise } from '../../indicator/formula/maximise.js';
import type { Dated } from '../../regulation/dated.js';
import { defineRule, type RuleInput } from '../../regulation/rule.js';
import { defineScale } from '../../score/band.js';

const BASE = { citation: SOURCES.bpsPko, confidence: 'medium', from: '2021-01-01', date: 'period-end' } as const;
const bps = (value: number): readonly Dated<number>[] => [
  { from: BASE.from, value, citation: SOURCES.bpsPko, confidence: 'medium' },
];
const T: RuleInput = { name: 'target', unit: '*' };
const R: RuleInput = { name: 'realisation', unit: '*' };

/** ORG-CAP-14/quarter, achievement against the cumulative quarter allocation; nothing allocated or realised is "-". */
export const BPS_QUARTER = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/quarter',
  kind: 'computation',
  title: { id: 'BPS: capaian triwulan terhadap alokasi', en: 'BPS: quarter against its allocation' },
  inputs: [T, R],
  parameters: { cap: bps(120) },
  expression: named(
    'achievement',
    when(
      compare(field('realisation'), '<=', 0),
      missing('not_applicable'),
      when(compare(field('target'), '=', 0), parameter('cap'), minimum(parameter('cap'), maximise())),
    ),
  ),
});

/** ORG-CAP-14/quarter-average, mean over the indicators of a quarter: "-" and 0 are left out. */
export const BPS_QUARTER_AVERAGE = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/quarter-average',
  kind: 'computation',
  title: { id: 'BPS: rata-rata capaian triwulan', en: 'BPS: mean of a quarter' },
  inputs: [{ name: 'achievement', unit: '%' }],
  parameters: {},
  expression: named(
    'score',
    aggregate('mean', when(compare(field('achievement'), '=', 0), missing('not_applicable'), field('achievement'))),
  ),
});

/** ORG-CAP-14/annual, normalised achievement of the year, corrected by the SAKIP predicate. */
export const BPS_ANNUAL = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'ORG-CAP-14/annual',
  kind: 'computation',
  title: { id: 'BPS: nilai tahunan terkoreksi predikat SAKIP', en: 'BPS: annual value corrected by SAKIP predicate' },
  inputs: [T, R, { name: 'sakip_predicate', unit: '', categories: ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'] }],
  parameters: {
    normal_cap: bps(110),
    correction_bb: bps(10),
    correction_b: bps(15),
    correction_cc: bps(20),
    correction_c: bps(30),
  },
  expression: named(
    'value',
    divide(
      multiply(
        named('normalised', minimum(parameter('normal_cap'), maximise())),
        subtract(
          100,
          named(
            'correction',
            select('sakip_predicate', {
              AA: 0,
              A: 0,
              BB: parameter('correction_bb'),
              B: parameter('correction_b'),
              CC: parameter('correction_cc'),
              C: parameter('correction_c'),
              D: parameter('correction_c'),
            }),
          ),
        ),
      ),
      100,
    ),
  ),
});

/** Predicate of BPS organisation performance: above 100, 80 and 60. */
export const SCALE_BPS = /* @__PURE__ */ defineScale({
  id: 'ORG-CAP-14/predicate',
  title: { id: 'predikat kinerja organisasi BPS', en: 'BPS organisation predicate' },
  bands: [
    { key: 'buruk', label: { id: 'Buruk', en: 'Poor' } },
    { key: 'butuh-perbaikan', label: { id: 'Butuh perbaikan', en: 'Needs improvement' } },
    { key: 'baik', label: { id: 'Baik', en: 'Good' } },
    { key: 'istimewa', label: { id: 'Istimewa', en: 'Outstanding' } },
  ],
  edges: [
    { at: 60, closed: false },
    { at: 80, closed: false },
    { at: 100, closed: false },
  ],
  roundFirst: 2,
  citation: SOURCES.bpsPko,
  confidence: 'medium',
});
