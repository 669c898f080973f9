import { add, divide, field, minimum, multiply, named, parameter, round } from '../../expression/build.js';
import { EARLY, LATE, LATENESS_LABELS, latenessGathers } from '../../allowance/lateness.js';
import type { Citation } from '../../issue.js';
import type { LocalText } from '../../locale/messages.js';
import { defineRule, type Rule, type RuleInput } from '../../regulation/rule.js';
import { parametersSince } from '../../regulation/since.js';
import { TUKIN_AMOUNT } from './amount.js';
import { TUKIN, TUKIN_LABELS, TUKIN_SOURCES as SOURCES } from './sources.js';

const ABSENT: RuleInput = {
  name: 'absent_days',
  unit: 'hari',
  least: 0,
  assumed: 0,
  aliases: ['absence_days', 'alpa_days', 'alpa', 'alpha', 'tk', 'tanpa_keterangan', 'tidak_hadir', 'absent'],
};

const NO_RECORD: RuleInput = {
  name: 'events_without_record',
  unit: 'kali',
  least: 0,
  assumed: 0,
  aliases: ['no_record', 'tidak_absen', 'tanpa_rekam', 'lupa_absen'],
};

interface Table {
  readonly id: string;
  readonly title: LocalText;
  readonly citation: Citation;
  readonly from: string;
  readonly jurisdiction: string;
  /** Percent a day of absence; undefined where the source names none. */
  readonly absent?: number;
  /** Minutes that end a step, and percent of each. */
  readonly minutes: readonly [number, number, number];
  readonly percents: readonly [number, number, number, number];
  /** `<` where a step runs up to but not including a limit, as Permentan prints it. */
  readonly closing?: '<=' | '<';
  readonly note?: LocalText;
}

/** Deductions of attendance in percent of the monthly allowance, at most 100. */
function attendanceTable(table: Table): Rule {
  const { id, title, citation, from, jurisdiction, absent, minutes, percents, closing = '<=', note } = table;
  const days = absent === undefined ? [] : [multiply(parameter('absent_percent'), field('absent_days'))];
  const percent = named(
    'deduction_percent',
    minimum(
      parameter('most_percent'),
      add(
        ...days,
        field('late_percent'),
        field('early_percent'),
        multiply(parameter('percent_4'), field('events_without_record')),
      ),
    ),
  );
  return defineRule({
    ...TUKIN,
    id,
    title,
    citation,
    confidence: 'medium',
    from,
    jurisdiction,
    inputs: [{ ...TUKIN_AMOUNT, optional: true }, ...(absent === undefined ? [] : [ABSENT]), LATE, EARLY, NO_RECORD],
    gathers: latenessGathers(closing),
    parameters: parametersSince<string>(from, citation, 'medium', {
      ...(absent === undefined ? {} : { absent_percent: absent }),
      minutes_1: minutes[0],
      minutes_2: minutes[1],
      minutes_3: minutes[2],
      percent_1: percents[0],
      percent_2: percents[1],
      percent_3: percents[2],
      percent_4: percents[3],
      most_percent: 100,
    }),
    expression: percent,
    outputs: [
      { name: 'deduction_percent', unit: '%', aliases: ['pct', 'potongan_pct', 'sum_pct'] },
      {
        name: 'deduction_amount',
        unit: 'Rp',
        of: round(divide(multiply(field('tukin'), percent), 100), 0),
        aliases: ['rp', 'potongan_rp'],
      },
    ],
    labels: {
      ...LATENESS_LABELS,
      ...TUKIN_LABELS,
      absent_days: { id: 'hari tidak hadir', en: 'days absent' },
      absent_percent: { id: 'potongan per hari tidak hadir', en: 'deduction a day absent' },
      events_without_record: { id: 'kejadian tanpa rekam kehadiran', en: 'events without record' },
      most_percent: { id: 'potongan paling besar', en: 'largest deduction' },
    },
    ...(note === undefined ? {} : { note }),
  });
}

/** IND-TUK-02, attendance deductions of ministries; the default is Permentan 68/2012, whose edges are printed. */
export const ATTENDANCE: readonly Rule[] = [
  attendanceTable({
    id: 'IND-TUK-02',
    title: { id: 'Potongan kehadiran tunjangan kinerja', en: 'Attendance deductions of performance allowance' },
    citation: SOURCES.permentan68,
    from: '2012-01-01',
    jurisdiction: 'Kementerian Pertanian',
    absent: 4,
    minutes: [31, 61, 91],
    percents: [0.5, 1, 1.5, 2],
    closing: '<',
    note: {
      id: 'Batas tercetak 1 sampai < 31, 31 sampai < 61, 61 sampai < 91, 91 ke atas. Batas jumlah 100 % hanya tertulis di peraturan kementerian 2013; di sini pilihan Takar.',
      en: 'Printed edges 1 to < 31, 31 to < 61, 61 to < 91, 91 and more. The limit of 100 % is written only in the ministry rule of 2013; here it is Takar’s choice.',
    },
  }),
  attendanceTable({
    id: 'IND-TUK-02/ministry-2013',
    title: { id: 'Potongan kehadiran, peraturan kementerian 2013', en: 'Attendance deductions, ministry rule of 2013' },
    citation: SOURCES.ministry2013,
    from: '2013-01-01',
    jurisdiction: 'kementerian, 2013',
    absent: 5,
    minutes: [30, 60, 90],
    percents: [0.5, 1, 1.25, 1.5],
  }),
  attendanceTable({
    id: 'IND-TUK-02/simtukin',
    title: { id: 'Potongan kehadiran, aplikasi simtukin', en: 'Attendance deductions, simtukin' },
    citation: SOURCES.simtukin,
    from: '2013-01-01',
    jurisdiction: 'instansi pemakai simtukin',
    absent: 5,
    minutes: [30, 60, 90],
    percents: [0.5, 1, 1.25, 1.5],
    note: {
      id: 'Aplikasi ini juga memotong 1,5 untuk cuti melahirkan.',
      en: 'The application also cuts 1.5 for maternity leave.',
    },
  }),
  attendanceTable({
    id: 'IND-TUK-02/bgn-4-2025',
    title: { id: 'Potongan kehadiran, Peraturan BGN 4/2025', en: 'Attendance deductions, BGN 4/2025' },
    citation: SOURCES.bgn4,
    from: '2025-01-01',
    jurisdiction: 'Badan Gizi Nasional',
    minutes: [60, 60, 60],
    percents: [0.5, 0.5, 0.5, 1],
    note: {
      id: 'Potongan tidak hadir tidak terbaca, jadi hari tidak hadir bukan masukan aturan ini.',
      en: 'The deduction for absence was not read, so days of absence are no input of this rule.',
    },
  }),
];
