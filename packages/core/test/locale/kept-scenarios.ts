import { EN, EN_NUMBERS, ID, ID_FORMULAS, ID_NUMBERS, messagesOf, type IssueCode, type Messages } from '@takar/core';
import { nameIn } from '#src/locale/names.js';
import { quoted, said } from '#src/locale/values.js';
import type { IssueValues } from '#src/locale/messages.js';
import type { Scenarios } from '../kept/scenarios.js';
import { VALUES } from './issue-values.js';

const RULES = ['option', 'partner', 'count', 'column', 'table', 'default', 'lain'];

/** Every way in which an issue is told: with all values, with none, and without each alone. */
function ways(code: IssueCode, { issues }: Messages): readonly string[] {
  const told = (values: IssueValues): string =>
    Object.values(issues[code](values) as { message: string; hint: string }).join(' | ');
  const without = Object.keys(VALUES).map((name) => told({ ...VALUES, [name]: undefined }));
  const whole = told(VALUES);
  const lacks = without.filter((text) => text !== whole && !text.includes('…'));
  return [...new Set([whole, told({}), ...lacks])];
}

const said3 = (messages: Messages) => {
  const { minimum, maximum, floor, ceil, geometricMean, coalesce, separator, aggregates, relations, ...made } =
    messages.operators;
  const { round, truncate, band, lookup, when, select, noValue } = made;
  return [
    ...[minimum, maximum, floor, ceil, geometricMean, coalesce, separator, aggregates, relations],
    ...[round('x', 0), round('x', 2), truncate('x', 1), band('x'), lookup('x'), when('a', 'b', 'c'), noValue('r')],
    select(
      'f',
      [
        ['n', 'g'],
        ['m', 'h'],
      ],
      'o',
    ),
  ];
};

/** What is said in Indonesian and in English. */
export const SCENARIOS: Scenarios = {
  'every issue in Indonesian': () => (Object.keys(ID.issues) as IssueCode[]).map((code) => [code, ...ways(code, ID)]),
  'every issue in English': () => (Object.keys(EN.issues) as IssueCode[]).map((code) => [code, ...ways(code, EN)]),
  'rules and styles of ambiguous figures': () =>
    [ID, EN].map(({ issues }) => [
      ...RULES.map((rule) => issues['number/ambiguous']({ ...VALUES, rule }).message),
      ...['id', 'en', 'fr'].map((style) => issues['number/style']({ ...VALUES, style }).message),
    ]),
  'names, reasons, signs and answers': () =>
    [ID, EN].map(({ locale, numbers, answers, reasons, names }) => ({ locale, numbers, answers, reasons, names })),
  'words of formulas': () => [ID, EN].map(said3),
  'Indonesian without issues': () => Object.keys(ID_FORMULAS),
  'texts of a language': () => (['id', 'en', 'fr' as 'id'] as const).map((locale) => messagesOf(locale).locale),
  'values in running text': () =>
    [ID_NUMBERS, EN_NUMBERS].map((signs) =>
      [undefined, 1234.5, -0.25, 0, 'a\n  b', 'x'.repeat(60), 'x'.repeat(61), [1.5, 'b'], []].map((value) =>
        said(value, signs),
      ),
    ),
  'values in quotation marks': () =>
    [undefined, 12, 'a\t b ', 'x'.repeat(61), ['a', 2], []].map((value) => quoted(value)),
  'names in a table': () => ['a', 'b', 'toString', undefined, 5, ['a']].map(nameIn({ a: 'A', 5: 'lima' })),
};
