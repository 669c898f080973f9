import {
  add,
  compare,
  divide,
  field,
  minimum,
  multiply,
  named,
  parameter,
  round,
  subtract,
  when,
} from '../../expression/build.js';
import type { Citation } from '../../issue.js';
import type { LocalText } from '../../locale/messages.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TUKIN_AMOUNT } from './amount.js';
import { TUKIN, TUKIN_LABELS, TUKIN_SOURCES as SOURCES } from './sources.js';

const ATTENDANCE: RuleInput = {
  name: 'attendance',
  unit: '%',
  least: 0,
  most: 100,
  aliases: ['kehadiran_pct', 'kehadiran', 'attendance_pct', 'disiplin_pct'],
};

const CANDIDATE: RuleInput = { name: 'candidate', unit: '', shape: 'flag', assumed: 0, aliases: ['cpns', 'calon_pns'] };

interface Split {
  readonly id: string;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly jurisdiction: string;
  readonly performance: RuleInput;
  readonly label: LocalText;
  readonly weights: readonly [performance: number, attendance: number];
}

function splitRule({ id, title, citation, jurisdiction, performance, label, weights }: Split): Rule {
  const total = named(
    'total_percent',
    divide(
      add(
        multiply(parameter('performance_weight'), field(performance.name)),
        multiply(parameter('attendance_weight'), field('attendance')),
      ),
      100,
    ),
  );
  const due = named(
    'tukin_due',
    when(
      compare(field('candidate'), '=', 1),
      divide(multiply(field('tukin'), parameter('candidate_percent')), 100),
      field('tukin'),
    ),
  );
  return defineRule({
    ...TUKIN,
    id,
    title,
    citation,
    confidence: 'medium',
    from: '2025-01-01',
    jurisdiction,
    inputs: [TUKIN_AMOUNT, performance, ATTENDANCE, CANDIDATE],
    parameters: {
      ...parametersSince('2025-01-01', citation, 'medium', {
        performance_weight: weights[0],
        attendance_weight: weights[1],
      }),
      ...parametersSince<string>('2025-01-01', SOURCES.permentan20, 'low', { candidate_percent: 80 }),
    },
    expression: named('tukin_paid', round(divide(multiply(due, total), 100), 0)),
    outputs: [
      { name: 'tukin_paid', unit: 'Rp', aliases: ['dibayar', 'paid'] },
      { name: 'total_percent', unit: '%', aliases: ['pct', 'total_pct'] },
    ],
    labels: {
      ...TUKIN_LABELS,
      [performance.name]: label,
      attendance: { id: 'kehadiran', en: 'attendance' },
      candidate: { id: 'CPNS', en: 'candidate civil servant' },
      tukin_due: { id: 'tunjangan kinerja yang menjadi dasar', en: 'performance allowance due' },
      candidate_percent: { id: 'persentase CPNS', en: 'percentage of candidates' },
      performance_weight: { id: 'bobot kinerja', en: 'weight of performance' },
      attendance_weight: { id: 'bobot kehadiran', en: 'weight of attendance' },
    },
    note: {
      id: 'CPNS 80 % disebut sumber yang sama tanpa pasal.',
      en: 'The same source says candidates 80 %, without an article.',
    },
  });
}

/** IND-TUK-03/bps-unit, practice of one BPS office: the lower of attendance and performance, less 0.05 a unit of leave. */
const BPS_UNIT = /* @__PURE__ */ defineRule({
  ...TUKIN,
  id: 'IND-TUK-03/bps-unit',
  title: { id: 'Tunjangan kinerja satuan kerja BPS', en: 'Performance allowance of a BPS office' },
  citation: SOURCES.bpsApp,
  confidence: 'low',
  from: '2018-01-01',
  jurisdiction: 'satuan kerja BPS',
  inputs: [
    { name: 'performance', unit: '%', least: 0, aliases: ['kinerja', 'kinerja_pct', 'capaian_pct'] },
    ATTENDANCE,
    { name: 'leave_units', unit: '', least: 0, assumed: 0, aliases: ['cuti', 'unit_cuti'] },
  ],
  parameters: /* @__PURE__ */ parametersSince('2018-01-01', SOURCES.bpsApp, 'low', { leave_percent: 0.05 }),
  expression: named(
    'total_percent',
    subtract(
      minimum(field('attendance'), field('performance')),
      multiply(parameter('leave_percent'), field('leave_units')),
    ),
  ),
  labels: {
    ...TUKIN_LABELS,
    performance: { id: 'kinerja', en: 'performance' },
    attendance: { id: 'kehadiran', en: 'attendance' },
    leave_units: { id: 'satuan cuti', en: 'units of leave' },
    leave_percent: { id: 'potongan per satuan cuti', en: 'deduction a unit of leave' },
  },
});

/** IND-TUK-03, performance and attendance: the default is Permenkebud 3/2025. */
export const SPLITS: readonly Rule[] = [
  splitRule({
    id: 'IND-TUK-03',
    title: { id: 'Tunjangan kinerja menurut capaian dan kehadiran', en: 'Allowance by achievement and attendance' },
    citation: SOURCES.permenkebud3,
    jurisdiction: 'Kementerian Kebudayaan',
    performance: { name: 'achievement', unit: '%', least: 0, aliases: ['capaian_pct', 'capaian', 'achievement_pct'] },
    label: { id: 'capaian kinerja', en: 'achievement' },
    weights: [70, 30],
  }),
  splitRule({
    id: 'IND-TUK-03/permentan-20-2025',
    title: { id: 'Tunjangan kinerja menurut Permentan 20/2025', en: 'Allowance by Permentan 20/2025' },
    citation: SOURCES.permentan20,
    jurisdiction: 'Kementerian Pertanian',
    performance: { name: 'performance', unit: '%', least: 0, aliases: ['kinerja_pct', 'kinerja', 'performance_pct'] },
    label: { id: 'kinerja', en: 'performance' },
    weights: [60, 40],
  }),
  BPS_UNIT,
];
