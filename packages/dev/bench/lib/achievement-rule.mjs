import {
  CATEGORY_FIELDS,
  PEMDA_UNCAPPED,
  SCALE_FIVE,
  achievementRule,
  bandOnScale,
  named,
  resolve,
  statusOf,
} from '@takar/core';

/** Most and least that count. */
export const CAP = 120;
export const FLOOR = 0;
/** Where the bands of the scale begin; a value on an edge belongs to the band below. */
export const EDGES = SCALE_FIVE.edges.map(({ at }) => at);
export const POLARITIES = CATEGORY_FIELDS.polarity;
export const NOT_REPORTED = statusOf('not_reported');
export const TARGET_ZERO = statusOf('target_zero');
export const POLARITY_UNKNOWN = statusOf('polarity_unknown');
export const OUT_OF_RANGE = statusOf('out_of_range');

const dated = (value) => [{ from: PEMDA_UNCAPPED.from, value, citation: PEMDA_UNCAPPED.citation, confidence: 'high' }];

/** The regional policy with a cap and a floor, as an agency's own policy file would have them. */
const { resolved } = resolve(
  achievementRule({ ...PEMDA_UNCAPPED, id: 'bench-capped', cap: dated(CAP), floor: dated(FLOOR) }),
  null,
);

export const PARAMETERS = resolved.parameters;

/** Achievement, capped, rounded to two digits, and its band: the steps `achievement` and `band`. */
export const BANDED = named('band', bandOnScale(resolved.rule.expression, SCALE_FIVE));

/** Capped and not rounded: what scores are made from. */
export const RULE = resolved.rule.expression;
