import type { Value } from '../batch/values.js';
import { equal, multiply, not, or, select, type Lanes } from './lanes.js';
import type { Writer } from './operations.js';

/** What is done with a quotient. Finishes of one name do the same. */
export interface Finish {
  readonly name: string;
  /** True where no quotient gives no value. */
  readonly isStrict: boolean;
  readonly write: (quotient: Lanes, divisor: Lanes) => Lanes;
}

/** A division that is put off, and what follows it. */
export interface Quotient {
  readonly dividend: Lanes;
  readonly divisor: Lanes;
  readonly finish: Finish;
}

/** What a branch ends in: lanes, a quotient that is put off, or no value. */
export type Part = { readonly lanes: Lanes } | Quotient | null;

export function isQuotient(part: Part): part is Quotient {
  return part !== null && 'finish' in part;
}

/** The quotient that a value which divides is. */
export function quotientOf(to: Writer, { op, numbers }: Value, dividend: Lanes, divisor: Lanes): Quotient {
  const isFree = op.startsWith('divideFreely');
  const factor = op.endsWith('Multiply') ? (numbers[0] as number) : 1;
  const write = (quotient: Lanes, by: Lanes): Lanes => {
    const found = factor === 1 ? quotient : multiply(quotient, to.number(factor));
    return isFree ? found : or(found, equal(by, to.number(0)));
  };
  return { dividend, divisor, finish: { name: `${isFree} ${factor}`, isStrict: true, write } };
}

/** A quotient that something is done with, which has no value where the quotient has none. */
export function followed(of: Quotient, name: string, write: (found: Lanes) => Lanes): Quotient {
  const { finish } = of;
  return {
    ...of,
    finish: { ...finish, name: `${name} (${finish.name})`, write: (quotient, by) => write(finish.write(quotient, by)) },
  };
}

/** A quotient that has no value where a mask holds. */
export function withNone(to: Writer, of: Quotient, none: Lanes): Quotient {
  if (of.finish.isStrict) return { ...of, dividend: to.keep(or(of.dividend, none)) };
  return followed(of, `none ${wordsOf(none)}`, (found) => or(found, none));
}

/** One of two parts by a mask, of which at least one is a quotient. */
export function oneOf(to: Writer, mask: Lanes, then: Part, otherwise: Part): Quotient {
  if (!isQuotient(then)) return withOther(to, otherwise as Quotient, mask, then);
  if (!isQuotient(otherwise)) return withOther(to, then, to.keep(not(mask)), otherwise);
  const choose = (one: Lanes, other: Lanes): Lanes =>
    wordsOf(one) === wordsOf(other) ? one : to.keep(select(mask, one, other));
  return {
    dividend: choose(then.dividend, otherwise.dividend),
    divisor: choose(then.divisor, otherwise.divisor),
    finish: either(mask, then.finish, otherwise.finish),
  };
}

/**
 * One of many parts by masks that exclude each other, of which at least one is a quotient; no value where none holds.
 */
export function oneOfMany(
  to: Writer,
  parts: readonly { readonly isTaken: Lanes; readonly part: Exclude<Part, null> }[],
): Quotient {
  const quotients = parts.flatMap(({ isTaken, part }) => (isQuotient(part) ? [{ isTaken, part }] : []));
  const [first] = quotients as [{ readonly isTaken: Lanes; readonly part: Quotient }];
  const usual = quotients.find(({ part }) => part.finish.isStrict)?.part.finish ?? null;
  const { dividend, divisor } = quotients.reduce(
    (of, { isTaken, part }) => ({
      dividend: to.keep(select(isTaken, part.dividend, of.dividend)),
      divisor:
        wordsOf(part.divisor) === wordsOf(of.divisor) ? of.divisor : to.keep(select(isTaken, part.divisor, of.divisor)),
    }),
    { dividend: to.number(NaN), divisor: first.part.divisor },
  );
  const others = parts.filter(({ part }) => !isQuotient(part) || part.finish.name !== usual?.name);
  const write = (quotient: Lanes, by: Lanes): Lanes =>
    others.reduce(
      (found, { isTaken, part }) =>
        to.keep(select(isTaken, isQuotient(part) ? part.finish.write(quotient, by) : part.lanes, found)),
      usual === null ? to.number(NaN) : usual.write(quotient, by),
    );
  const names = others.map(
    ({ isTaken, part }) => `${wordsOf(isTaken)} ? ${isQuotient(part) ? part.finish.name : wordsOf(part.lanes)}`,
  );
  const isStrict = parts.every(({ part }) => isQuotient(part) && part.finish.isStrict);
  return { dividend, divisor, finish: { name: [...names, usual?.name ?? 'none'].join(' : '), isStrict, write } };
}

/** A quotient, and something else where a mask holds. */
function withOther(to: Writer, of: Quotient, mask: Lanes, other: Exclude<Part, Quotient>): Quotient {
  if (other === null) return withNone(to, of, mask);
  const name = `${wordsOf(mask)} ? ${wordsOf(other.lanes)}`;
  const { finish, ...rest } = followed(of, name, (found) => select(mask, other.lanes, found));
  return { ...rest, finish: { ...finish, isStrict: false } };
}

function either(mask: Lanes, then: Finish, otherwise: Finish): Finish {
  if (then.name === otherwise.name) return then;
  return {
    name: `${wordsOf(mask)} ? ${then.name} : ${otherwise.name}`,
    isStrict: then.isStrict && otherwise.isStrict,
    write: (quotient, by) => select(mask, then.write(quotient, by), otherwise.write(quotient, by)),
  };
}

/** Code as text, to tell equal code. */
function wordsOf(code: Lanes): string {
  return code.join(' ');
}
