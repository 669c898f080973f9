import { compare, field, maximum, minimum, named, round, when } from '../expression/build.js';
import type { Expression } from '../expression/types.js';
import type { RuleInput } from '../regulation/rule-input.js';
import type { RuleOutput } from '../regulation/rule-output.js';

/** Least staff where there is a load: 0 leaves a small load at 0, with a warning; 1 is the other choice. */
export const MINIMUM: RuleInput = {
  name: 'minimum',
  unit: 'orang',
  least: 0,
  assumed: 0,
  aliases: ['minimum_headcount', 'minimal', 'minimum_1', 'min'],
};

/** Whole persons of a need: half up, once, on the total of the post; at least the minimum where there is a load. */
export function headCountOf(need: Expression): Expression {
  return when(compare(need, '>', 0), maximum(field('minimum'), round(need, 0)), round(need, 0));
}

/** A load of less than half a person, which rounds to nobody: 1 where both conditions hold. */
const belowHalf = (need: Expression): Expression => minimum(compare(need, '>', 0), compare(need, '<', 0.5));

/** The need raw, at two and three digits, and in whole persons. */
export function needOutputs(need: Expression): readonly RuleOutput[] {
  return [
    { name: 'need', unit: 'orang', aliases: ['kebutuhan', 'kebutuhan_pegawai', 'raw'] },
    {
      name: 'headcount',
      unit: 'orang',
      of: headCountOf(need),
      aliases: ['rounded', 'dibulatkan', 'orang', 'head_count'],
    },
    { name: 'need_2dp', of: round(need, 2) },
    { name: 'need_3dp', of: round(need, 3) },
    { name: 'below_half', of: belowHalf(need), aliases: ['warning', 'peringatan'] },
  ];
}

/** A need as a named step. */
export const needStep = (of: Expression): Expression => named('need', of);
