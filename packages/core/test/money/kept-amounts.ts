import {
  fitsMoney,
  formatMoney,
  largestRemainder,
  moneyRatio,
  multiplyMoney,
  numberOf,
  readMoney,
  rupiah,
  rupiahOf,
  shareMoney,
  sumMoney,
  type Exact,
  type MoneyFormat,
  type RawCell,
} from '@takar/core';
import {
  addFractions,
  compareFractions,
  divideFractions,
  fractionOf,
  lowestTerms,
  unitsOf,
  type Fraction,
} from '#src/money/fraction.js';
import { answerOf, type Scenarios } from '../kept/scenarios.js';

const LARGEST = 2n ** 63n - 1n;

/** Cells as portals print amounts, each read in both notations. */
const TEXTS = [
  'Rp1.000.000|Rp 1.000.000,-|IDR 1,000,000.50|idr5|Rp. 7|1.234.567,89|1,234,567.89|1.234|1,234|1234,5|1234.5|1 234 567|1 234 567,5|1 234 5',
  '0.123|0,123|0.123.456|0,12|.5|,5|,|1.23.456|1.2345|12345.678|123.4567|-5|+5|−5|- 5|Rp-5|-Rp5|(5)|( Rp 5.000 )|(5%)|(5)%|($5)|(US$ 5)|$5|€5|(IDR 5)',
  '25 rb|25 ribu|25 thousand|1,5 juta|1.5 jt|2 million|2,3 M|2,3 m|2 miliar|2 milyar|2 billion|4 T|4 t|4 triliun|4 trillion|1.234 M|1,234 juta|1.000.000 juta',
  '1,5 juta rupiah|1,5 juta rupiah.|1,5 juta IDR|1,5 juta orang|5 rupiah|5 IDR|5 idr. juta|5 rupiah juta|5 rupiahs|5 m2|5 .|5 ..|1,005|1,0049|1,0050|-1,0050|0,004',
  "'5.000|' 5.000| 5\u200b00 |5\u00a0000|12 %|seribu|x5|5x|(5|5)|-||   |belum rilis|n/a|TBD|1.5e3|92.233.720.368.547.758,07|92.233.720.368.547.758,08",
].flatMap((line) => line.split('|'));
const CELLS: readonly RawCell[] = [
  ...TEXTS,
  ...['9'.repeat(17), '0'.repeat(200), '0'.repeat(201), null, true, false],
  ...[0, -0, 1.005, -1.005, 0.004, 9_007_199_254_740_991, 1e15, 1e17, 92233720368547.75, NaN, Infinity],
];

const SIZES = [
  ...['0 1 -40 99 100 -150 99999 100000 99999499 99999500 100000000 123456789 -123456789 99999999999 234500000000'],
  ...['99999999999999 100000000000000 350025000000000000'],
]
  .flatMap((line) => line.split(' '))
  .map(BigInt)
  .concat(LARGEST, -LARGEST - 1n);
const FORMATS: readonly MoneyFormat[] = (['id', 'en'] as const).flatMap((locale) => [
  ...([{ locale }, { locale, digits: 0 }, { locale, digits: 3 }, { locale, magnitude: 'word' }] as const),
  ...([
    { locale, magnitude: 'short' },
    { magnitude: 'short', digits: 0 },
    { magnitude: 'word', digits: 3 },
  ] as const),
]);

const FIGURES: readonly Exact[] = [
  ...[0, -0, 1, -1, 0.1, -2.5, 1e-10, 1e15, 1.5e15, NaN, Infinity],
  ...'0.59112978|-1.50|+2| 3 |3.|.3|1e3|1,5|x3|3x|'.split('|'),
  ...[12n, -12n, { numerator: 2n, denominator: 6n }],
];
const half = (numerator: bigint, denominator = 2n): Fraction => ({ numerator, denominator });
const PAIRS: readonly (readonly [Fraction, Fraction])[] = [
  [half(1n), half(1n, 3n)],
  [half(-1n), half(1n, 3n)],
  [half(1n), half(-1n, 3n)],
  [half(2n, 4n), half(1n)],
  [half(0n), half(0n, 5n)],
];

const WEIGHTS: readonly (readonly Exact[])[] = [
  ...[
    [1, 1, 1],
    ['0.5', 1.5, 2n],
    [0, 1, 0],
    [1, 2, 4],
  ],
  ...[[0.1, 0.25, 1 / 3], [1, -1], [NaN], [0, 0], []],
];

/** Amounts one by one: read, written, counted, split. */
export const AMOUNTS: Scenarios = {
  'amounts of cells': () =>
    CELLS.map((cell) => {
      const [id, en] = [readMoney(cell), readMoney(cell, 'en')].map(({ value, reason }) => value ?? reason);
      return id === en ? [cell, id] : [cell, id, en];
    }),
  'a whole answer': () => [readMoney('Rp5'), readMoney('?')],
  'amounts as they are written': () =>
    [undefined, ...FORMATS].map((format) => [format, SIZES.map((size) => formatMoney(size, format))]),
  'rupiah to sen': () => FIGURES.map((figure) => answerOf(() => rupiah(figure as number))),
  'rupiah at the edge of 64 bits': () =>
    ['92233720368547758.07', '92233720368547758.08', '-92233720368547758.08', '-92233720368547758.09'].map((text) =>
      answerOf(() => [rupiah(text), fitsMoney(rupiah(text))]),
    ),
  'amounts that 64 bits do not hold': () => [LARGEST, LARGEST + 1n, -LARGEST - 1n, -LARGEST - 2n].map(fitsMoney),
  'sen to rupiah': () => [0n, 1n, -1n, 150n, -150n, LARGEST].map(rupiahOf),
  'sums of amounts': () => [sumMoney([]), sumMoney([1n, 2n, -5n])],
  'amounts times factors': () =>
    (['rupiah', 'sen'] as const).map((unit) => [
      multiplyMoney(rupiah(29_286_000), ['0.59112978'], unit),
      multiplyMoney(-150n, [], unit),
      multiplyMoney(150n, [1, -1], unit),
      multiplyMoney(149n, [], unit),
      multiplyMoney(1n, [0.5, 1], unit),
      answerOf(() => multiplyMoney(1n, [1, NaN], unit)),
    ]),
  'ratios of amounts': () => [
    moneyRatio(1n, 3n),
    moneyRatio(-2n, 3n, 1),
    moneyRatio(1n, -3n),
    moneyRatio(0n, 3n),
    moneyRatio(1n, 0n),
  ],
  'exact numbers of figures': () => FIGURES.map(fractionOf),
  'exact numbers, two by two': () =>
    PAIRS.map(([a, b]) => [addFractions(a, b), divideFractions(a, b), compareFractions(a, b), compareFractions(b, a)]),
  'exact numbers in lowest terms': () =>
    [half(2n, 4n), half(-6n, 4n), half(3n), half(0n, 5n), half(4n, 2n), half(1n), half(-1n)].map(lowestTerms),
  'exact numbers in whole units': () =>
    [half(5n), half(-5n), half(4n, 3n), half(-5n, 3n), half(0n)].map((value) =>
      [0, 1].map((digits) => [unitsOf(value, digits), unitsOf(value, digits, 'truncate')]),
    ),
  'exact numbers as doubles': () =>
    [half(1n, 3n), half(-1n, 3n), half(0n), half(-1n, 10n ** 11n), half(1n, 2n * 10n ** 10n), half(10n ** 20n)].map(
      numberOf,
    ),
  'whole numbers split by weights': () =>
    WEIGHTS.map((weights) => [10n, -10n, 0n].map((total) => largestRemainder(total, weights))),
  'amounts split by weights': () => [
    shareMoney(10_000n, [1, 1, 1]),
    shareMoney(10_000n, [1, 1, 1], 'sen'),
    shareMoney(10_050n, [1, 1]),
    shareMoney(10_000n, []),
    shareMoney(-10_000n, [2, 1]),
  ],
};
