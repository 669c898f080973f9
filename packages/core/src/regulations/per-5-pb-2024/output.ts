import { add, compare, divide, field, named, parameter, when } from '../../expression/build.js';
import type { Expression } from '../../expression/types.js';
import { percent } from '../../budget/inputs.js';
import { defineRule } from '../../regulation/rule.js';
import { COMMON, dated } from './instrument.js';
import { share } from './share.js';

const OUTPUT_LABELS = {
  on_time: { id: 'laporan tepat waktu', en: 'reported in time' },
  reported_in: { id: 'hari kerja sampai dilaporkan', en: 'working days until reported' },
  output_achievement: { id: 'capaian RO', en: 'achievement of outputs' },
  timeliness: { id: 'ketepatan waktu', en: 'timeliness' },
  output_value: { id: 'nilai capaian output', en: 'value of output achievement' },
  share_timeliness: { id: 'bagian ketepatan waktu', en: 'share of timeliness' },
  share_achievement: { id: 'bagian capaian', en: 'share of achievement' },
  report_days: { id: 'batas hari kerja pelaporan', en: 'limit of working days' },
} as const;

const OUTPUT_PARAMETERS = { share_timeliness: dated(30), share_achievement: dated(70) };
const ACHIEVED = percent('output_achievement', 'achievement', 'capaian', 'capaian_ro', 'capaian_output');

function outputValue(onTime: Expression): Expression {
  const timeliness = named('timeliness', when(onTime, 100, 0));
  return named(
    'output_value',
    divide(add(share('share_timeliness', timeliness), share('share_achievement', field('output_achievement'))), 100),
  );
}

/** ORG-BUD-06-S/output, output achievement: 30 % reported in time (100 or 0), 70 % achievement. */
export const OUTPUT = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/output',
  title: { id: 'Nilai capaian output', en: 'Value of output achievement' },
  inputs: [
    { name: 'on_time', unit: '', shape: 'flag', aliases: ['tepat_waktu', 'timely', 'ketepatan_waktu'] },
    ACHIEVED,
  ],
  parameters: OUTPUT_PARAMETERS,
  expression: outputValue(field('on_time')),
  outputs: [{ name: 'output_value', aliases: ['nilai'] }],
  labels: OUTPUT_LABELS,
});

/** ORG-BUD-06-S/output-score, the same from the value of timeliness, 100 or 0. */
export const OUTPUT_OF_SCORES = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/output-score',
  title: {
    id: 'Nilai capaian output dari nilai ketepatan waktu',
    en: 'Value of output achievement from its two values',
  },
  inputs: [percent('timeliness', 'ketepatan_waktu', 'nilai_ketepatan_waktu'), ACHIEVED],
  parameters: OUTPUT_PARAMETERS,
  expression: named(
    'output_value',
    divide(
      add(share('share_timeliness', field('timeliness')), share('share_achievement', field('output_achievement'))),
      100,
    ),
  ),
  outputs: [{ name: 'output_value', aliases: ['nilai'] }],
  labels: OUTPUT_LABELS,
});

/** ORG-BUD-06-S/output-days, the same from the working days until the report: 5 are in time. */
export const OUTPUT_OF_DAYS = /* @__PURE__ */ defineRule({
  ...COMMON,
  id: 'ORG-BUD-06-S/output-days',
  title: { id: 'Nilai capaian output dari hari pelaporan', en: 'Value of output achievement from days until reported' },
  inputs: [{ name: 'reported_in', unit: 'hari kerja', least: 0, aliases: ['hari_kerja', 'days'] }, ACHIEVED],
  parameters: { ...OUTPUT_PARAMETERS, report_days: dated(5) },
  expression: outputValue(compare(field('reported_in'), '<=', parameter('report_days'))),
  outputs: [{ name: 'output_value', aliases: ['nilai'] }],
  labels: OUTPUT_LABELS,
});
