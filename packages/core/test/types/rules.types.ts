// What must compile and what must not: `tsc -b` fails where a line below is wrong, or is right without its word.
import {
  absent,
  add,
  apply,
  compute,
  defineRule,
  divide,
  field,
  named,
  numberColumn,
  parameter,
  present,
  readIndicators,
  resolve,
  roundTo,
  scoreUnits,
  PEMDA_UNCAPPED,
  messagesOf,
  type Computation,
  type Expression,
  type Issue,
  type IndicatorTable,
  type Outcome,
  type Rule,
  type Sheet,
} from '@takar/core';

declare const rule: Rule;
declare const sheet: Sheet;
declare const table: IndicatorTable;
declare const computation: Computation;
declare const outcome: Outcome;
declare const issue: Issue;

// Trees are made of trees and numbers, never of texts.
named('capaian', roundTo(divide(field('realisation'), field('target')), 2)) satisfies Expression;
add(field('a'), 1, parameter('cap')) satisfies Expression;
// @ts-expect-error a text is no operand
add(field('a'), '1');
// @ts-expect-error a field has a name
field(1);
// @ts-expect-error there is no such operator
apply('power', [field('a'), 2]);
// @ts-expect-error digits are a number
roundTo(field('a'), '2');

// What a rule is made of does not change.
// @ts-expect-error a rule is read only
rule.id = 'mine';
// @ts-expect-error a rule needs more than its name
defineRule({ id: 'mine' });

// A day is a text or nothing: a year alone, or a clock, is no day.
resolve(rule, '2026-12-31');
resolve(rule, null);
// @ts-expect-error a year is no day
resolve(rule, 2026);
// @ts-expect-error a clock is no day
resolve(rule, new Date());
// @ts-expect-error whoever resolves a rule says for when
resolve(rule);

// A missing figure has a reason and no number.
present(80) satisfies Outcome;
absent('missing') satisfies Outcome;
// @ts-expect-error not every text is a reason
absent('forgotten');
// @ts-expect-error a value may be missing: whoever takes it looks first
outcome.value satisfies number;
if (outcome.reason === null) outcome.value satisfies number;
// @ts-expect-error there is no third outcome
({ value: null, reason: null }) satisfies Outcome;

// Issues are told, not thrown, and say where.
issue.severity satisfies 'error' | 'warning' | 'info';
issue.path satisfies string;
// @ts-expect-error a code of an issue is one of those that have a page
issue.code = 'mine/own';

// Whoever computes says by which policy, and in which language.
const messages = messagesOf('id');
compute(table, { policy: PEMDA_UNCAPPED, messages });
// @ts-expect-error without policy there is no figure
compute(table, { messages });
// @ts-expect-error two languages are spoken
messagesOf('fr');
readIndicators(sheet, { messages, numbers: 'id' });
// @ts-expect-error numbers are written in two ways, or found out
readIndicators(sheet, { messages, numbers: 'de' });
// @ts-expect-error rows come before their scores
scoreUnits(table, messages);
scoreUnits(computation, messages);

// A column of figures has a status beside each value.
const column = numberColumn(3);
column.values satisfies Float64Array;
column.status satisfies Uint8Array;
// @ts-expect-error the array itself is not replaced
column.values = new Float64Array(3);
