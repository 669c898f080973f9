import type { Case } from '../case/read-case.js';
import { exactAnswer, type ExactAnswer } from '../money/exact-answer.js';
import type { ExactInputs, ExactOutcome } from '../money/evaluate-exact.js';
import { multiplyFractions, numberOf, fractionOf, type Fraction } from '../money/fraction.js';
import { roundedMoney, SEN, type Money, type MoneyOutcome } from '../money/money.js';
import { shareMoney } from '../money/shares.js';
import type { MissingReason } from '../outcome/reason.js';
import type { ResolvedRule } from '../regulation/resolve.js';
import type { PayRow } from './pay-row.js';
import type { PayRules } from './pay-rules.js';

/** What a step of a payroll came to, with what its rule was given: for the explanation. */
export interface PayStep {
  readonly name: 'basic' | 'criteria' | 'discipline' | 'paid' | 'acting' | 'punishment';
  readonly rule: ResolvedRule;
  readonly inputs: ExactInputs;
  readonly answer: ExactAnswer;
}

/** Amounts of one person, before what stands around them. */
export interface PersonPay {
  readonly basic: MoneyOutcome;
  readonly tpp: MoneyOutcome;
  readonly criteria: Readonly<Record<string, MoneyOutcome>>;
  readonly deductionPercent: number | null;
  readonly productivityPercent: number | null;
  readonly totalPercent: number | null;
  readonly paid: MoneyOutcome;
  readonly paidFor: Readonly<Record<'productivity' | 'discipline', MoneyOutcome>>;
  readonly paidByCriterion: Readonly<Record<string, MoneyOutcome>>;
  readonly acting: MoneyOutcome;
  readonly punishment: MoneyOutcome;
  readonly payable: MoneyOutcome;
  readonly steps: readonly PayStep[];
}

const NOTHING: MoneyOutcome = { value: 0n, reason: null };

/** Class to basic to criteria to productivity and discipline to acting to punishment to payable, exactly. */
export function payPerson(row: PayRow, rules: PayRules<ResolvedRule>, shared: ExactInputs): PersonPay {
  const steps: PayStep[] = [];
  const take = (name: PayStep['name'], rule: ResolvedRule, inputs: ExactInputs, lists?: Case['lists']): ExactAnswer => {
    const answer = exactAnswer(rule, inputs, lists);
    steps.push({ name, rule, inputs, answer });
    return answer;
  };
  const basic = take('basic', rules.basic, { ...shared, ...row.basic.fields }).outcome;
  const granted = take('criteria', rules.criteria, {
    job_class: row.basic.fields.job_class,
    ...row.criteria.fields,
    basic_tpp: inputOf(basic),
  });
  const tpp = granted.outcome;
  const shares = percentagesOf(row.criteria, granted);
  const unreadable = row.attendance !== null && row.attendance.issues.length > 0;
  const deduction: ExactOutcome | null = unreadable
    ? { value: null, reason: 'unreadable' }
    : row.attendance === null
      ? null
      : take('discipline', rules.discipline, row.attendance.fields, row.attendance.lists).outcome;
  const attended =
    deduction === null
      ? {}
      : { discipline_deduction: inputOf(deduction), absent_days: row.attendance?.fields.absent_days ?? 0 };
  const earned = take('paid', rules.paid, { ...row.paid.fields, ...attended, tpp: inputOf(tpp) });
  const paid = moneyOf(earned.outcome);
  const acting = actingOf(row, rules, take);
  const before = plus(paid, acting);
  const punishment =
    row.punishment === null || rules.punishment === undefined
      ? NOTHING
      : moneyOf(
          take('punishment', rules.punishment, { ...row.punishment.fields, tukin: inputOfMoney(before) }).outcome,
        );
  return {
    basic: moneyOf(basic),
    tpp: moneyOf(tpp),
    criteria: partsOf(moneyOf(tpp), shares),
    deductionPercent: deduction === null ? null : percentOf(deduction),
    productivityPercent: percentOf(earned.steps.get('productivity_percent')),
    totalPercent: percentOf(earned.steps.get('total_percent')),
    paid,
    paidFor: partsOf(paid, {
      productivity: weighted(rules.paid, 'productivity_weight', earned.steps.get('productivity_percent')),
      discipline: weighted(rules.paid, 'discipline_weight', earned.steps.get('discipline_percent')),
    }) as PersonPay['paidFor'],
    paidByCriterion: partsOf(paid, shares),
    acting,
    punishment,
    payable: row.issues.some(({ severity }) => severity === 'error')
      ? { value: null, reason: 'unreadable' }
      : plus(before, minus(punishment)),
    steps,
  };
}

type Take = (name: PayStep['name'], rule: ResolvedRule, inputs: ExactInputs) => ExactAnswer;

function actingOf(row: PayRow, rules: PayRules<ResolvedRule>, take: Take): MoneyOutcome {
  return row.acting === null ? NOTHING : moneyOf(take('acting', rules.acting, row.acting.fields).outcome);
}

/** Percentages of the criteria by their key: those that the row gives, or that the rule itself sets by class. */
function percentagesOf({ fields }: Case, { steps }: ExactAnswer): Record<string, ExactOutcome | undefined> {
  const given = Object.entries(fields).map(([name, value]): [string, ExactOutcome | undefined] => {
    const exact = typeof value === 'number' ? fractionOf(value) : null;
    return [name, exact === null ? undefined : { value: exact, reason: null }];
  });
  const found = [...given, ...steps].filter(([name]) => name.endsWith('_percent') && name !== 'criteria_percent');
  return Object.fromEntries(found.map(([name, percent]) => [name.replace(/_percent$/, ''), percent]));
}

function weighted(
  { parameters }: ResolvedRule,
  name: string,
  step: ExactOutcome | undefined,
): ExactOutcome | undefined {
  const weight = fractionOf(parameters[name] ?? 0);
  if (weight === null || step === undefined || step.reason !== null) return step;
  return { value: multiplyFractions(weight, step.value), reason: null };
}

/** An amount in parts that add up to it, by largest remainder; nothing has parts of nothing. */
function partsOf(
  whole: MoneyOutcome,
  weights: Readonly<Record<string, ExactOutcome | undefined>>,
): Record<string, MoneyOutcome> {
  const names = Object.keys(weights);
  const none = (reason: MissingReason): Record<string, MoneyOutcome> =>
    Object.fromEntries(names.map((name) => [name, { value: null, reason }]));
  if (whole.reason !== null) return none(whole.reason);
  if (whole.value === 0n) return Object.fromEntries(names.map((name) => [name, NOTHING]));
  const exact = names.map((name) => weights[name]?.value ?? null);
  if (exact.includes(null)) return none('missing');
  const shares = shareMoney(whole.value, exact as Fraction[]);
  if (shares.values === null) return none(shares.reason);
  const { values } = shares;
  return Object.fromEntries(names.map((name, i) => [name, { value: values[i] as Money, reason: null }]));
}

function moneyOf(outcome: ExactOutcome): MoneyOutcome {
  return outcome.reason === null ? { value: roundedMoney(outcome.value, 'rupiah'), reason: null } : outcome;
}

function percentOf(outcome: ExactOutcome | undefined): number | null {
  return outcome === undefined || outcome.reason !== null ? null : numberOf(outcome.value);
}

function plus(a: MoneyOutcome, b: MoneyOutcome): MoneyOutcome {
  if (a.reason !== null) return a;
  return b.reason !== null ? b : { value: a.value + b.value, reason: null };
}

function minus(a: MoneyOutcome): MoneyOutcome {
  return a.reason !== null ? a : { value: -a.value, reason: null };
}

function inputOf(outcome: ExactOutcome): ExactInputs[string] {
  return outcome.reason === null ? outcome.value : { value: null, reason: outcome.reason };
}

function inputOfMoney(outcome: MoneyOutcome): ExactInputs[string] {
  return outcome.reason === null
    ? { numerator: outcome.value, denominator: SEN }
    : { value: null, reason: outcome.reason };
}
