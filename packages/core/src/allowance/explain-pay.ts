import { explain, type Trace } from '../expression/trace.js';
import type { Expression } from '../expression/types.js';
import type { Input, Inputs } from '../expression/evaluate.js';
import { nameOf } from '../expression/phrase.js';
import type { Messages } from '../locale/messages.js';
import type { ExactInputs, ExactOutcome } from '../money/evaluate-exact.js';
import { formatMoney } from '../money/format-money.js';
import { numberOf } from '../money/fraction.js';
import { roundedMoney, rupiahOf, type MoneyOutcome } from '../money/money.js';
import { annotate } from '../regulation/annotate.js';
import { wordsOfRule } from '../case/words-of-rule.js';
import type { PayStep, PersonPay } from './pay-person.js';

/** What says why someone was absent, and how often: of it only the percentage leaves the payroll. */
const WITHHELD = new Set(['absent_days', 'absence_cut']);

/**
 * How one person's amount came about: each step with its rule, parameters and sources. The step of discipline is its
 * percentage alone, and steps that read days of absence tell them nowhere.
 */
export function explainPay(pay: PersonPay, messages: Messages): Trace {
  const inputs = pay.steps.map((step) =>
    step.name === 'discipline' ? sealed(step, messages) : traceOf(step, messages),
  );
  return { ...amountOf('payable', pay.payable, messages), inputs };
}

function traceOf({ rule, inputs, answer }: PayStep, messages: Messages): Trace {
  const words = wordsOfRule(rule.rule, messages);
  const plain = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, plainInput(value)]));
  const scope = { inputs: plain satisfies Inputs, parameters: rule.parameters };
  const { trace } = explain(rule.rule.expression as Expression, scope, words);
  const told = annotate(withheld(trace), { resolved: rule, rules: new Map(), locale: messages.locale });
  const { reason, value } = answer.outcome;
  if (reason !== null) return told;
  const amount = roundedMoney(value, 'sen');
  return { ...told, value: rupiahOf(amount), text: formatMoney(amount, { locale: messages.locale }) };
}

/** The step of discipline: its rule and its percentage, and nothing that it was computed from. */
function sealed({ rule, answer }: PayStep, messages: Messages): Trace {
  const { outcome } = answer;
  const words = wordsOfRule(rule.rule, messages);
  const value = outcome.reason === null ? numberOf(outcome.value) : null;
  const trace: Trace = {
    kind: 'step',
    name: 'deduction_percent',
    label: nameOf('deduction_percent', words),
    value,
    reason: outcome.reason,
    text: value === null ? messages.reasons[outcome.reason ?? 'missing'] : percentText(value, messages),
    inputs: [],
  };
  return annotate(trace, { resolved: rule, rules: new Map(), locale: messages.locale });
}

function percentText(value: number, { numbers }: Messages): string {
  return `${String(value).replace('.', numbers.decimal)} %`;
}

/** The same without withheld leaves; a step that reads one shows its formula and not its figures. */
function withheld(trace: Trace): Trace {
  const kept = trace.inputs.filter(({ name }) => !WITHHELD.has(name));
  const inputs = kept.map(withheld);
  if (kept.length === trace.inputs.length) return { ...trace, inputs };
  const { substituted: _substituted, conditions: _conditions, ...told } = trace;
  return { ...told, inputs };
}

function amountOf(name: string, amount: MoneyOutcome, messages: Messages): Trace {
  const { reason } = amount;
  return {
    kind: 'step',
    name,
    label: messages.locale === 'id' ? 'jumlah yang dibayar' : 'amount payable',
    value: reason === null ? rupiahOf(amount.value) : null,
    reason,
    text: reason === null ? formatMoney(amount.value, { locale: messages.locale }) : messages.reasons[reason],
    inputs: [],
  };
}

function plainInput(input: ExactInputs[string]): Input {
  if (typeof input === 'object' && input !== null && 'numerator' in input) return numberOf(input);
  return input;
}

/** First step without value, for the issue that names it; null where every step has one. */
export function failedStep({ steps }: PersonPay): { readonly step: PayStep; readonly outcome: ExactOutcome } | null {
  const step = steps.find(({ answer }) => answer.outcome.reason !== null);
  return step === undefined ? null : { step, outcome: step.answer.outcome };
}
