import { formatNumber } from '../decimal/format.js';
import type { Messages } from '../locale/messages.js';
import type { Apply, Expression } from './types.js';

/** How an expression is put into words. */
export interface PhraseOptions {
  readonly messages: Messages;
  /** What to write for a field, parameter or named step; its name in the language when this gives undefined. */
  readonly leaf?: (expression: Expression) => string | undefined;
}

/** Binding strength: sums, products, single things. */
const SUM = 1;
const PRODUCT = 2;
const SINGLE = 3;

interface Phrase {
  readonly text: string;
  readonly strength: number;
}

/**
 * The readable formula of an expression, in the language of `messages`. Named steps inside it stand by their name.
 *
 * @example
 * phrase(multiply(divide(field('realisation'), field('target')), 100), { messages: id });
 * // 'realisasi ÷ target × 100'
 */
export function phrase(expression: Expression, options: PhraseOptions): string {
  return say(expression, options).text;
}

function say(expression: Expression, options: PhraseOptions): Phrase {
  const { messages } = options;
  const leaf = options.leaf?.(expression);
  if (leaf !== undefined) return single(leaf);
  switch (expression.kind) {
    case 'constant':
      return number(expression.value, messages);
    case 'field':
    case 'parameter':
    case 'named':
      return single(nameOf(expression.name, messages));
    case 'missing':
      return single(messages.operators.noValue(messages.reasons[expression.reason]));
    case 'apply':
      return operation(expression, options);
    case 'select':
      return single(
        messages.operators.select(
          nameOf(expression.field, messages),
          Object.entries(expression.cases).map(
            ([name, of]) => [nameOf(name, messages), say(of, options).text] as const,
          ),
          say(expression.otherwise, options).text,
        ),
      );
    case 'aggregate':
      return single(`${messages.operators.aggregates[expression.aggregate]}(${say(expression.of, options).text})`);
  }
}

/** Name of a field, parameter, category or step in a language; the key itself when it has none. */
export function nameOf(key: string, messages: Messages): string {
  return Object.hasOwn(messages.names, key) ? (messages.names[key] as string) : key;
}

function operation(expression: Apply, options: PhraseOptions): Phrase {
  const words = options.messages.operators;
  const args = expression.args.map((arg) => say(arg, options));
  const [first, second, third] = args as [Phrase, Phrase, Phrase];
  const texts = args.map((arg) => arg.text);
  const call = (name: string): Phrase => single(`${name}(${texts.join(words.separator)})`);
  switch (expression.operator) {
    case 'add':
      return infix(first, '+', second, SUM);
    case 'subtract':
      return infix(first, '−', second, SUM);
    case 'multiply':
      return infix(first, '×', second, PRODUCT);
    case 'divide':
      return infix(first, '÷', second, PRODUCT);
    case 'squareRoot':
      return single(`√(${first.text})`);
    case 'absolute':
      return single(`|${first.text}|`);
    case 'compare':
      return {
        text: `${first.text} ${words.relations[expression.options.relation ?? '=']} ${second.text}`,
        strength: 0,
      };
    case 'round': {
      const say = expression.options.mode === 'truncate' ? words.truncate : words.round;
      return single(say(first.text, expression.options.digits ?? 0));
    }
    case 'band':
      return single(words.band(first.text));
    case 'lookup':
      return single(words.lookup(first.text));
    case 'when':
      return { text: words.when(first.text, second.text, third.text), strength: 0 };
    case 'minimum':
    case 'maximum':
    case 'floor':
    case 'ceil':
    case 'geometricMean':
    case 'coalesce':
      return call(words[expression.operator]);
  }
}

/** Left-associative: the right side of a difference or quotient needs brackets at equal strength. */
function infix(left: Phrase, sign: string, right: Phrase, strength: number): Phrase {
  const rightLimit = sign === '−' || sign === '÷' ? strength + 1 : strength;
  return { text: `${bracket(left, strength)} ${sign} ${bracket(right, rightLimit)}`, strength };
}

function bracket(phrase: Phrase, least: number): string {
  return phrase.strength < least ? `(${phrase.text})` : phrase.text;
}

function single(text: string): Phrase {
  return { text, strength: SINGLE };
}

function number(value: number, messages: Messages): Phrase {
  const text = formatNumber(value, messages.numbers);
  return value < 0 ? { text, strength: SUM } : single(text);
}
