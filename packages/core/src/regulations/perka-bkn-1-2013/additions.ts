import { appraisalRule } from '../../appraisal/words.js';
import { add, compare, field, named, parameter, select, when } from '../../expression/build.js';
import { ACTIVITIES, MEAN_OF_ACTIVITIES } from './activity.js';
import { dated, IN_FORCE, PERKA_BKN_1_2013_TEXT as TEXT } from './instrument.js';

const STEPS = [
  ['many_tasks', 'many_tasks_value'],
  ['several_tasks', 'several_tasks_value'],
  ['some_tasks', 'some_tasks_value'],
] as const;

const ADDITIONAL_TASK_VALUE = /* @__PURE__ */ named(
  'additional_task_value',
  /* @__PURE__ */ STEPS.reduceRight<ReturnType<typeof when> | 0>(
    (below, [from, value]) => when(compare(field('additional_tasks'), '>=', parameter(from)), parameter(value), below),
    0,
  ),
);

/**
 * IND-PP46-08, SKP value: the mean of the activities, plus 1, 2 or 3 for additional tasks (*tugas tambahan*: 1–3, 4–6, 7 or
 * more in the year), plus creativity (*kreativitas*). No cap is found; it may exceed 100.
 */
export const SKP_VALUE = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-08',
  kind: 'computation',
  title: {
    id: 'Nilai SKP dengan tugas tambahan dan kreativitas',
    en: 'SKP value with additional tasks and creativity',
  },
  citation: { ...TEXT, article: 'Lampiran, tugas tambahan dan kreativitas' },
  confidence: 'medium',
  inputs: [
    {
      name: 'mean_activities',
      unit: '',
      optional: true,
      aliases: ['skp_mean', 'rata_rata_kegiatan', 'mean', 'M', 'nilai_rata_rata'],
    },
    ACTIVITIES,
    {
      name: 'additional_tasks',
      unit: '',
      least: 0,
      assumed: 0,
      aliases: [
        'tugas_tambahan_count',
        'tugas_tambahan',
        'jumlah_tugas_tambahan',
        'additional_task_count',
        'additionalTasks',
      ],
    },
    {
      name: 'creativity',
      unit: '',
      least: 0,
      most: 12,
      assumed: 0,
      aliases: ['kreativitas', 'K', 'nilai_kreativitas'],
    },
  ],
  gathers: { mean_activities: MEAN_OF_ACTIVITIES },
  parameters: {
    some_tasks: dated(1, 'medium'),
    several_tasks: dated(4, 'medium'),
    many_tasks: dated(7, 'medium'),
    some_tasks_value: dated(1, 'medium'),
    several_tasks_value: dated(2, 'medium'),
    many_tasks_value: dated(3, 'medium'),
  },
  expression: named('skp', add(field('mean_activities'), ADDITIONAL_TASK_VALUE, field('creativity'))),
  outputs: [
    { name: 'skp', aliases: ['nilai_skp'] },
    { name: 'additional_task_value', aliases: ['nilai_tugas_tambahan', 'A'] },
  ],
  note: {
    id: 'Pedoman lama memakai RO/TO × 30 × 30 %; dianggap rancangan yang sudah digantikan. Batas kreativitas tidak ditemukan (Q12).',
    en: 'An older manual has RO/TO × 30 × 30 %; treated as a superseded draft. No cap on creativity was found (Q12).',
  },
});

/** IND-PP46-08/creativity, the value of creativity by who recognised it: 3, 6 or 12. */
export const CREATIVITY_VALUE = /* @__PURE__ */ appraisalRule({
  ...IN_FORCE,
  id: 'IND-PP46-08/creativity',
  kind: 'computation',
  title: { id: 'Nilai kreativitas', en: 'Value of creativity' },
  citation: { ...TEXT, article: 'Lampiran, kreativitas (menurut ingatan)' },
  confidence: 'low',
  inputs: [
    {
      name: 'recognised_by',
      unit: '',
      categories: ['kepala-unit', 'ppk', 'presiden'],
      words: {
        'kepala-unit': ['kepala unit kerja', 'unit head', 'eselon II', 'unit'],
        ppk: ['pejabat pembina kepegawaian', 'PPK'],
        presiden: ['president', 'Presiden RI'],
      },
      aliases: ['pengakuan', 'diakui_oleh', 'recognition', 'recognisedBy'],
    },
  ],
  parameters: {
    recognised_by_unit: dated(3, 'low'),
    recognised_by_ppk: dated(6, 'low'),
    recognised_by_president: dated(12, 'low'),
  },
  expression: named(
    'creativity',
    select('recognised_by', {
      'kepala-unit': parameter('recognised_by_unit'),
      ppk: parameter('recognised_by_ppk'),
      presiden: parameter('recognised_by_president'),
    }),
  ),
  outputs: [{ name: 'creativity', aliases: ['kreativitas'] }],
});
