import { MONEY_MAGNITUDES, NEGATIVE, SIMPLE } from '../data/cell-patterns.js';
import { missingReason } from '../data/missing-words.js';
import type { Notation } from '../data/number-cell.js';
import type { RawCell } from '../data/sheet.js';
import type { MissingReason } from '../outcome/reason.js';
import { fractionOf, unitsOf } from './fraction.js';
import { fitsMoney, type MoneyOutcome } from './money.js';

const SPACES = /[\u200b-\u200d\u2060\ufeff]/g;
const LONGEST = 200;

const ID = /^(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?$/;
const EN = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/;
const SPACED = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;

/**
 * Reads an amount exactly, never through a double: `Rp1.000.000`, `Rp 1.000.000,-`, `1.234.567,89`, `(5.000)`, `1,5 juta`,
 * `2,3 M`, `1.234.567.890.123.456,78`. Words: *ribu, juta, miliar, triliun* (rb, jt, M, T) and the English ones. Rupiah
 * have no thousandths, so that `1.234` and `1,234` are both 1234; before a word of magnitude such a text reads two ways
 * and is `ambiguous`. Cells that say why nothing is there keep their reason; digits beyond a sen round half away from zero.
 *
 * @example
 * readMoney('Rp1.000.000').value; // 100000000n
 * readMoney('1,5 M').value; // 150000000000n
 */
export function readMoney(raw: RawCell, notation: Notation = 'id'): MoneyOutcome {
  if (raw === null) return none('empty');
  if (typeof raw === 'boolean') return none('unreadable');
  if (typeof raw === 'number') return fromNumber(raw);
  const text = raw.replace(SPACES, '').replace(/\s+/g, ' ').trim().replace(/^'\s*/, '');
  const reason = missingReason(text);
  if (reason !== undefined) return none(reason);
  if (text.length > LONGEST) return none('unreadable');
  const simple = SIMPLE.exec(text);
  if (simple !== null) {
    const [, before, sign = '', after, digits = '', , suffix = ''] = simple;
    return amount(digits, { negative: sign !== '' && !sign.startsWith('+'), suffix, money: before ?? after, notation });
  }
  const bracketed = NEGATIVE.exec(text);
  if (bracketed === null) return none('unreadable');
  const [, money, digits = '', inside = '', outside = ''] = bracketed;
  return amount(digits, { negative: true, suffix: inside + outside, money, notation });
}

interface Parts {
  readonly negative: boolean;
  readonly suffix: string;
  readonly money: string | undefined;
  readonly notation: Notation;
}

function amount(printed: string, { negative, suffix, money, notation }: Parts): MoneyOutcome {
  if (money !== undefined && !/^(?:Rp|IDR)/i.test(money)) return none('unreadable');
  const rest = suffix.trim().replace(/^(?:rupiah|IDR)\b\.?/i, '');
  const magnitude = MONEY_MAGNITUDES.find(([pattern]) => pattern.test(rest));
  const after = rest.replace(magnitude?.[0] ?? '', '').trim();
  if (after !== '' && !/^(?:rupiah|IDR|\.)\.?$/i.test(after)) return none('unreadable');
  const digits = SPACED.test(printed) ? printed.replace(/ /g, '') : printed;
  const scaled = magnitude !== undefined;
  const id = decimal(ID, '.', digits, scaled);
  const en = decimal(EN, ',', digits, scaled);
  if (scaled && id !== null && en !== null && id !== en) return none('ambiguous');
  const chosen = notation === 'id' ? (id ?? en) : (en ?? id);
  const exact = chosen === null ? null : fractionOf(chosen);
  if (exact === null) return none('unreadable');
  const numerator = exact.numerator * 10n ** BigInt(magnitude?.[1] ?? 0);
  return held(unitsOf({ numerator: negative ? -numerator : numerator, denominator: exact.denominator }, 2));
}

/** Digits with a decimal point; null where a notation cannot read them, or reads thousandths of a rupiah. */
function decimal(pattern: RegExp, group: string, text: string, scaled: boolean): string | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  if (whole.includes(group) && whole.startsWith('0')) return null;
  if (whole === '' && fraction === '') return null;
  if (!scaled && fraction.length === 3) return null;
  return `${whole === '' ? '0' : whole.replaceAll(group, '')}${fraction === '' ? '' : `.${fraction}`}`;
}

function fromNumber(x: number): MoneyOutcome {
  if (Number.isNaN(x)) return none('not_available');
  const exact = fractionOf(x);
  return exact === null ? none('out_of_range') : held(unitsOf(exact, 2));
}

function held(sen: bigint): MoneyOutcome {
  return fitsMoney(sen) ? { value: sen, reason: null } : none('out_of_range');
}

function none(reason: MissingReason): MoneyOutcome {
  return { value: null, reason };
}
