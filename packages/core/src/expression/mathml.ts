import { formatNumber } from '../decimal/format.js';
import type { Messages } from '../locale/messages.js';
import { nameOf } from './phrase.js';
import type { Apply, Expression } from './types.js';

/** One element of MathML Core, as data: pages make nodes of it, never markup from text. */
export interface MathNode {
  readonly tag: 'math' | 'mrow' | 'mi' | 'mn' | 'mo' | 'mtext' | 'mfrac' | 'msqrt' | 'mtable' | 'mtr' | 'mtd';
  readonly text?: string;
  readonly children?: readonly MathNode[];
}

/** Stands where an argument goes in a phrase of the language. */
const PLACE = '\u0000';

const node = (tag: MathNode['tag'], ...children: MathNode[]): MathNode => ({ tag, children });
const leaf = (tag: MathNode['tag'], text: string): MathNode => ({ tag, text });
const mo = (sign: string): MathNode => leaf('mo', sign);
const bracketed = (of: MathNode): MathNode => node('mrow', mo('('), of, mo(')'));

/**
 * The formula of an expression as MathML, in the words of a language: fractions as fractions, choices as cases. Named
 * steps inside it stand by their name.
 *
 * @example
 * mathmlText(mathml(divide(field('realisation'), field('target')), ID));
 * // '<math><mfrac><mi>realisasi</mi><mi>target</mi></mfrac></math>'
 */
export function mathml(expression: Expression, messages: Messages): MathNode {
  return node('math', say(expression, messages));
}

/** MathML as text, for documents that are written as files. */
export function mathmlText({ tag, text, children = [] }: MathNode): string {
  const inside = text === undefined ? children.map(mathmlText).join('') : escaped(text);
  return `<${tag}>${inside}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function say(expression: Expression, messages: Messages): MathNode {
  switch (expression.kind) {
    case 'constant':
      return leaf('mn', formatNumber(expression.value, messages.numbers));
    case 'field':
    case 'parameter':
    case 'named':
      return leaf('mi', nameOf(expression.name, messages));
    case 'missing':
      return leaf('mtext', messages.operators.noValue(messages.reasons[expression.reason]));
    case 'apply':
      return operation(expression, messages);
    case 'select':
      return cases([
        ...Object.entries(expression.cases).map(([name, of]): [MathNode, MathNode | null] => [
          say(of, messages),
          node('mrow', leaf('mi', nameOf(expression.field, messages)), mo('='), leaf('mtext', nameOf(name, messages))),
        ]),
        [say(expression.otherwise, messages), null],
      ]);
    case 'aggregate':
      return called(messages.operators.aggregates[expression.aggregate], [say(expression.of, messages)], messages);
  }
}

function operation(expression: Apply, messages: Messages): MathNode {
  const words = messages.operators;
  const args = expression.args.map((arg) => say(arg, messages));
  const [first, second] = args as [MathNode, MathNode];
  const [left, right] = expression.args as [Expression, Expression];
  switch (expression.operator) {
    case 'add':
      return node('mrow', first, mo('+'), isNegative(right) ? bracketed(second) : second);
    case 'subtract':
      return node('mrow', first, mo('−'), isSum(right) || isNegative(right) ? bracketed(second) : second);
    case 'multiply':
      return node('mrow', isSum(left) ? bracketed(first) : first, mo('×'), isSum(right) ? bracketed(second) : second);
    case 'divide':
      return node('mfrac', first, second);
    case 'squareRoot':
      return node('msqrt', first);
    case 'absolute':
      return node('mrow', mo('|'), first, mo('|'));
    case 'compare':
      return node('mrow', first, mo(words.relations[expression.options.relation ?? '=']), second);
    case 'round': {
      const said = expression.options.mode === 'truncate' ? words.truncate : words.round;
      return around(said(PLACE, expression.options.digits ?? 0), first);
    }
    case 'band':
      return around(words.band(PLACE), first);
    case 'lookup':
      return around(words.lookup(PLACE), first);
    case 'when':
      return cases(branches(expression, messages));
    case 'minimum':
    case 'maximum':
    case 'floor':
    case 'ceil':
    case 'geometricMean':
    case 'coalesce':
      return called(words[expression.operator], args, messages);
  }
}

/** Value and condition of each branch of nested choices; the last has none. */
function branches(expression: Expression, messages: Messages): (readonly [MathNode, MathNode | null])[] {
  if (expression.kind !== 'apply' || expression.operator !== 'when') return [[say(expression, messages), null]];
  const [condition, then, otherwise] = expression.args as [Expression, Expression, Expression];
  return [[say(then, messages), say(condition, messages)], ...branches(otherwise, messages)];
}

function cases(rows: readonly (readonly [of: MathNode, when: MathNode | null])[]): MathNode {
  const row = ([of, when]: readonly [MathNode, MathNode | null]): MathNode =>
    node('mtr', node('mtd', of), node('mtd', ...(when === null ? [] : [when])));
  return node('mrow', mo('{'), node('mtable', ...rows.map(row)));
}

function called(name: string, args: readonly MathNode[], messages: Messages): MathNode {
  const separator = mo(messages.operators.separator.trim());
  const listed = args.flatMap((arg, i) => (i === 0 ? [arg] : [separator, arg]));
  return node('mrow', leaf('mi', name), bracketed(node('mrow', ...listed)));
}

/** A phrase of the language with the argument in its place. */
function around(phrase: string, of: MathNode): MathNode {
  const [before = '', after = ''] = phrase.split(PLACE);
  return node('mrow', leaf('mtext', before), of, leaf('mtext', after));
}

function isSum(expression: Expression): boolean {
  return (
    isNegative(expression) ||
    (expression.kind === 'apply' && (expression.operator === 'add' || expression.operator === 'subtract'))
  );
}

function isNegative(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.value < 0;
}
