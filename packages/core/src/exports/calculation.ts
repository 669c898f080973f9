// expression: rules as trees, and their readers
export {
  absolute,
  add,
  aggregate,
  all,
  apply,
  band,
  ceil,
  coalesce,
  compare,
  constant,
  divide,
  field,
  floor,
  geometricMean,
  lookup,
  maximum,
  minimum,
  missing,
  multiply,
  named,
  parameter,
  round as roundTo,
  select,
  squareRoot,
  subtract,
  truncate as truncateAt,
  when,
} from '../expression/build.js';
export type { Operand } from '../expression/build.js';
export type { BandEdge, Expression, OperatorOptions, Relation } from '../expression/types.js';
export { OPERATORS } from '../expression/operators.js';
export type { Operator, OperatorName } from '../expression/operators.js';
export { rootGuess, rootSteps } from '../expression/geometric-mean.js';
export { AGGREGATES } from '../expression/aggregates.js';
export type { AggregateName } from '../expression/aggregates.js';
export { evaluate } from '../expression/evaluate.js';
export type { Input, Inputs, Listener, Parameters, Scope } from '../expression/evaluate.js';
export { explain } from '../expression/trace.js';
export type { Trace, TraceRule, TraceVersion } from '../expression/trace.js';
export { compile } from '../expression/batch.js';
export type { Batch, Compile, NamedColumns } from '../expression/batch.js';
export { compileGroups, groupBy, membersOf } from '../expression/groups.js';
export type { Groups } from '../expression/groups.js';
export { nameOf, phrase } from '../expression/phrase.js';
export type { PhraseOptions } from '../expression/phrase.js';
export { mathml, mathmlText } from '../expression/mathml.js';
export type { MathNode } from '../expression/mathml.js';
export { canonical, canonicalJson } from '../expression/canonical.js';
export { fieldsOf, parametersOf, rewrite, walk } from '../expression/walk.js';

// decimal: images, rounding, exact sums, numbers in words
export { image } from '../decimal/image.js';
export { ceil as ceilOf, floor as floorOf, round, truncate } from '../decimal/round.js';
export type { RoundingMode } from '../decimal/round.js';
export { ExactSum } from '../decimal/exact-sum.js';
export { formatNumber } from '../decimal/format.js';

// money: whole sen, exact
export { evaluateExact } from '../money/evaluate-exact.js';
export type { ExactInputs, ExactOutcome, ExactScope } from '../money/evaluate-exact.js';
export { formatMoney } from '../money/format-money.js';
export type { MoneyFormat } from '../money/format-money.js';
export { numberOf } from '../money/fraction.js';
export type { Exact, Fraction } from '../money/fraction.js';
export { fitsMoney, moneyRatio, multiplyMoney, rupiah, rupiahOf, sumMoney } from '../money/money.js';
export type { Money, MoneyOutcome, MoneyUnit } from '../money/money.js';
export {
  moneyAt,
  moneyColumn,
  multiplyMoneyColumn,
  readMoneyColumn,
  setMoney,
  sumMoneyColumn,
} from '../money/money-column.js';
export type { MoneyColumn } from '../money/money-column.js';
export { readMoney } from '../money/read-money.js';
export { largestRemainder, shareMoney } from '../money/shares.js';
export type { Shares } from '../money/shares.js';

// outcome: values, and why there is none
export { absent, outcomeAt, present, statusOfOutcome } from '../outcome/outcome.js';
export type { Outcome } from '../outcome/outcome.js';
export { REASONS, reasonOf, STATUS, statusOf } from '../outcome/reason.js';
export type { MissingReason, Reason } from '../outcome/reason.js';
export { categoryAt, categoryColumn, numberColumn } from '../outcome/column.js';
export type { CategoryColumn, Column, NumberColumn, Table, TextColumn } from '../outcome/column.js';
