import { aggregate, coalesce, compare, field, missing, parameter, when } from '../expression/build.js';
import { stepped } from '../expression/stepped.js';
import type { Expression } from '../expression/types.js';
import type { LocalText } from '../locale/messages.js';
import type { RuleGathering, RuleInput } from '../regulation/rule.js';

/** Names that attendance sheets use for minutes of coming late and of leaving early. */
export const LATE: RuleInput = {
  name: 'late',
  unit: 'menit',
  shape: 'list',
  classes: true,
  optional: true,
  least: 0,
  aliases: ['terlambat', 'keterlambatan', 'menit_terlambat', 'late_minutes', 'tl', 'datang_terlambat'],
};

export const EARLY: RuleInput = {
  name: 'early',
  unit: 'menit',
  shape: 'list',
  classes: true,
  optional: true,
  least: 0,
  aliases: ['pulang_cepat', 'psw', 'pc', 'early_leave', 'early_minutes', 'menit_pulang_cepat'],
};

/**
 * Percentage of one event by its minutes: four steps whose limits are parameters. `closing` says whether a limit belongs to
 * its own step (`<=`: 30 is in 1-30) or to the next (`<`: 31 begins 31 to under 61). No minutes, no deduction.
 */
function percentOf(minutes: Expression, closing: '<=' | '<'): Expression {
  return when(
    compare(minutes, closing === '<=' ? '<=' : '<', closing === '<=' ? 0 : 1),
    0,
    stepped(
      minutes,
      [
        [parameter('minutes_1'), parameter('percent_1')],
        [parameter('minutes_2'), parameter('percent_2')],
        [parameter('minutes_3'), parameter('percent_3')],
      ],
      parameter('percent_4'),
      closing,
    ),
  );
}

/** The same of an event that may be known by a class of minutes only: none where the class runs over two steps. */
function percentOfEvent(name: string, closing: '<=' | '<'): Expression {
  const most = percentOf(field(name), closing);
  const least = percentOf(coalesce(field(`${name}_from`), field(name)), closing);
  return when(compare(least, '=', most), most, missing('ambiguous'));
}

/** What lists of late and early minutes add up to, in percent. */
export function latenessGathers(closing: '<=' | '<'): Readonly<Record<string, RuleGathering>> {
  return {
    late_percent: { list: 'late', of: aggregate('sum', percentOfEvent('late', closing)), ofNone: 0 },
    early_percent: { list: 'early', of: aggregate('sum', percentOfEvent('early', closing)), ofNone: 0 },
  };
}

/** Words of the table. */
export const LATENESS_LABELS: Readonly<Record<string, LocalText>> = {
  late: { id: 'menit datang terlambat', en: 'minutes late' },
  early: { id: 'menit pulang cepat', en: 'minutes early' },
  late_from: { id: 'menit datang terlambat, batas bawah kelas', en: 'minutes late, lower end of the class' },
  early_from: { id: 'menit pulang cepat, batas bawah kelas', en: 'minutes early, lower end of the class' },
  late_percent: { id: 'potongan datang terlambat', en: 'deduction for coming late' },
  early_percent: { id: 'potongan pulang cepat', en: 'deduction for leaving early' },
  minutes_1: { id: 'batas menit tingkat 1', en: 'minutes of step 1' },
  minutes_2: { id: 'batas menit tingkat 2', en: 'minutes of step 2' },
  minutes_3: { id: 'batas menit tingkat 3', en: 'minutes of step 3' },
  percent_1: { id: 'potongan tingkat 1', en: 'deduction of step 1' },
  percent_2: { id: 'potongan tingkat 2', en: 'deduction of step 2' },
  percent_3: { id: 'potongan tingkat 3', en: 'deduction of step 3' },
  percent_4: { id: 'potongan tingkat 4', en: 'deduction of step 4' },
};
