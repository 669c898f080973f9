import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  fitsMoney,
  formatMoney,
  largestRemainder,
  moneyAt,
  moneyColumn,
  moneyRatio,
  multiplyMoney,
  multiplyMoneyColumn,
  numberColumn,
  readMoney,
  readMoneyColumn,
  rupiah,
  rupiahOf,
  setMoney,
  shareMoney,
  statusOf,
  sumMoney,
  sumMoneyColumn,
  TakarError,
} from '@takar/core';

describe('readMoney', () => {
  const read: readonly (readonly [string | number | null, bigint | string])[] = [
    ['Rp1.000.000', 100_000_000n],
    ['Rp 1.000.000,-', 100_000_000n],
    ['Rp. 1.000.000,00', 100_000_000n],
    ['IDR 1,000,000.50', 100_000_050n],
    ['1.234.567,89', 123_456_789n],
    ['1.234', 123_400n],
    ['1,234', 123_400n],
    ['1234.5', 123_450n],
    ['833333,3333', 83_333_333n],
    ['(Rp 5.000)', -500_000n],
    ['-5.000', -500_000n],
    ['Rp-5.000', -500_000n],
    ['25 rb', 2_500_000n],
    ['1,5 juta', 150_000_000n],
    ['Rp1,5 jt', 150_000_000n],
    ['2,3 M', 230_000_000_000n],
    ['2,3 miliar rupiah', 230_000_000_000n],
    ['1.5 billion', 150_000_000_000n],
    ['Rp 3.500,25 T', 350_025_000_000_000_000n],
    ['3.500.000.000.000.000,25', 350_000_000_000_000_025n],
    ['1.234 M', 'ambiguous'],
    ['10 m2', 'unreadable'],
    ['US$ 5', 'unreadable'],
    ['12 %', 'unreadable'],
    ['seribu', 'unreadable'],
    ['', 'empty'],
    ['-', 'dash'],
    ['belum rilis', 'not_released'],
    [null, 'empty'],
    [1.005, 101n],
    [9_007_199_254_740_991, 900_719_925_474_099_100n],
    [1e17, 'out_of_range'],
    ['99.999.999.999.999.999.999', 'out_of_range'],
    [NaN, 'not_available'],
  ];
  for (const [cell, expected] of read) {
    test(JSON.stringify(cell), () => {
      const { value, reason } = readMoney(cell);
      assert.equal(value ?? reason, expected);
    });
  }

  test('the other notation prefers its own reading', () => {
    assert.equal(readMoney('1,234.50', 'en').value, 123_450n);
    assert.equal(readMoney('1.234', 'en').value, 123_400n);
  });

  test('reads back whatever was written, to the sen', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
        fc.constantFrom('id' as const, 'en' as const),
        (amount, locale) => {
          assert.equal(readMoney(formatMoney(amount, { locale }), locale).value, amount);
        },
      ),
    );
  });
});

describe('formatMoney', () => {
  test('writes Rp without a space, sen where there are any', () => {
    assert.equal(formatMoney(rupiah(1_000_000)), 'Rp1.000.000');
    assert.equal(formatMoney(123_456_789n), 'Rp1.234.567,89');
    assert.equal(formatMoney(-50n), '−Rp0,50');
    assert.equal(formatMoney(-40n, { digits: 0 }), 'Rp0');
    assert.equal(formatMoney(rupiah(5), { digits: 2 }), 'Rp5,00');
    assert.equal(formatMoney(123_450n, { locale: 'en' }), 'Rp1,234.50');
  });

  test('writes ribu, juta, miliar, triliun and their short forms', () => {
    const of = (amount: number | string, magnitude: 'word' | 'short', digits?: number): string =>
      formatMoney(rupiah(amount), { magnitude, ...(digits === undefined ? {} : { digits }) });
    assert.equal(of(1500, 'word'), 'Rp1,5 ribu');
    assert.equal(of(2_345_000_000, 'short'), 'Rp2,35 M');
    assert.equal(of('3500250000000000', 'short'), 'Rp3.500,25 T');
    assert.equal(of(25_000, 'short'), 'Rp25 rb');
    assert.equal(of(1_000_000, 'word', 1), 'Rp1,0 juta');
    assert.equal(of(999, 'short'), 'Rp999');
    assert.equal(of(999_999_999, 'short'), 'Rp1 M');
    assert.equal(of(994_000_000, 'short'), 'Rp994 jt');
    assert.equal(of(-1_500_000, 'word'), '−Rp1,5 juta');
    assert.equal(formatMoney(rupiah(1_500_000_000), { locale: 'en', magnitude: 'short' }), 'Rp1.5 bn');
  });
});

describe('arithmetic', () => {
  test('multiplies by exact ratios and rounds once', () => {
    assert.equal(multiplyMoney(rupiah(29_286_000), ['0.59112978'], 'rupiah'), rupiah(17_311_827));
    assert.equal(multiplyMoney(rupiah(2_354_000), [0.59112978], 'rupiah'), rupiah(1_391_520));
    assert.equal(multiplyMoney(rupiah(1), [0.5], 'rupiah'), rupiah(1));
    assert.equal(multiplyMoney(rupiah(-1), [0.5], 'rupiah'), rupiah(-1));
    assert.equal(multiplyMoney(rupiah('0.01'), [0.5], 'sen'), 1n);
    assert.equal(multiplyMoney(rupiah(1000), [{ numerator: 1n, denominator: 3n }, 3], 'rupiah'), rupiah(1000));
  });

  test('keeps a digit that a double would lose', () => {
    assert.equal(multiplyMoney(rupiah('3500000000000000.25'), [1], 'sen'), 350_000_000_000_000_025n);
    assert.equal(multiplyMoney(rupiah('10000000000.5'), ['0.00000000005'], 'rupiah'), rupiah(1));
    assert.equal(multiplyMoney(rupiah('9999999999.9'), ['0.00000000005'], 'rupiah'), 0n);
  });

  test('ratios come from the exact quotient', () => {
    assert.deepEqual(moneyRatio(rupiah(92), rupiah(100)), { value: 92, reason: null });
    assert.deepEqual(moneyRatio(rupiah('3500000000000000'), rupiah('7000000000000001')), { value: 50, reason: null });
    assert.equal(moneyRatio(rupiah(2), rupiah(3)).value, 66.6666666667);
    assert.deepEqual(moneyRatio(1n, 0n), { value: null, reason: 'division_by_zero' });
  });

  test('a sum does not depend on order, and is a double only when asked', () => {
    const amounts = [rupiah('3500000000000000.01'), rupiah('0.02'), rupiah('-3500000000000000')];
    assert.equal(sumMoney(amounts), 3n);
    assert.equal(sumMoney(amounts.slice().reverse()), 3n);
    assert.equal(rupiahOf(3n), 0.03);
  });

  test('what is no number is a mistake of the caller', () => {
    assert.throws(() => rupiah('1.000.000'), TakarError);
    assert.throws(() => rupiah(NaN), TakarError);
    assert.throws(() => multiplyMoney(1n, [Infinity], 'sen'), TakarError);
  });
});

describe('shares', () => {
  test('go to the largest remainder, ties to the earlier row', () => {
    assert.deepEqual(largestRemainder(100n, [1, 1, 1]).values, [34n, 33n, 33n]);
    assert.deepEqual(largestRemainder(10_000n, [8, 9, 12, 7, 1]).values, [2162n, 2433n, 3243n, 1892n, 270n]);
    assert.deepEqual(largestRemainder(-100n, [1, 1, 1]).values, [-34n, -33n, -33n]);
    assert.deepEqual(largestRemainder(1n, [0, 0.5, '0.5']).values, [0n, 1n, 0n]);
    assert.deepEqual(shareMoney(rupiah(1000), [60, 40.5]).values, [rupiah(597), rupiah(403)]);
  });

  test('of nothing or by nothing have a reason', () => {
    assert.equal(largestRemainder(5n, []).reason, 'no_rows');
    assert.equal(largestRemainder(5n, [0, 0]).reason, 'division_by_zero');
    assert.equal(largestRemainder(5n, [1, -1]).reason, 'out_of_range');
    assert.equal(largestRemainder(5n, [1, NaN]).reason, 'out_of_range');
    assert.equal(shareMoney(150n, [1, 1]).reason, 'out_of_range');
    assert.deepEqual(shareMoney(150n, [1, 1], 'sen').values, [75n, 75n]);
  });

  test('always add up, and none is a unit or more from its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), weights, (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const { values } = largestRemainder(total, parts);
        assert.ok(values);
        assert.equal(
          values.reduce((a, b) => a + b, 0n),
          total,
        );
        values.forEach((value, i) => {
          const off = value * BigInt(sum) - total * BigInt(parts[i] as number);
          assert.ok((off < 0n ? -off : off) < BigInt(sum));
        });
      }),
    );
  });
});

describe('columns', () => {
  test('hold 64 bits of sen with a status beside each', () => {
    const column = readMoneyColumn(['Rp1.000', 'belum rilis', '99.999.999.999.999.999.999', '2,5 jt']);
    assert.deepEqual(moneyAt(column, 0), { value: 100_000n, reason: null });
    assert.deepEqual(moneyAt(column, 1), { value: null, reason: 'not_released' });
    assert.deepEqual(moneyAt(column, 2), { value: null, reason: 'out_of_range' });
    assert.deepEqual(sumMoneyColumn(column), { value: null, reason: 'not_released' });
    assert.deepEqual(sumMoneyColumn(column, [0, 3]), { value: 250_100_000n, reason: null });
    assert.equal(sumMoneyColumn(moneyColumn(0)).reason, 'no_rows');
    setMoney(column, 1, { value: null, reason: 'not_applicable' });
    assert.equal(sumMoneyColumn(column, [0, 1]).value, 100_000n);
    setMoney(column, 1, { value: 2n ** 63n, reason: null });
    assert.equal(moneyAt(column, 1).reason, 'out_of_range');
    assert.equal(fitsMoney(2n ** 63n - 1n), true);
  });

  test('multiply by a column of figures', () => {
    const factors = numberColumn(3);
    factors.values.set([0.59112978, 0.5, NaN]);
    factors.status.set([0, 0, statusOf('not_reported')]);
    const product = multiplyMoneyColumn(readMoneyColumn(['29286000', null, '100']), factors, 'rupiah');
    assert.deepEqual(
      [0, 1, 2].map((row) => moneyAt(product, row).value ?? moneyAt(product, row).reason),
      [rupiah(17_311_827), 'empty', 'not_reported'],
    );
    assert.throws(() => multiplyMoneyColumn(moneyColumn(1), factors, 'sen'), TakarError);
  });
});
