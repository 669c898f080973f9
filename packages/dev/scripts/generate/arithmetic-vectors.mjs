/**
 * Writes packages/core/test/golden/arithmetic-vectors.json: images and roundings of doubles, computed here with whole
 * numbers of any size from the exact value of each double, and by no code of the library. Every reader (scalar, batch,
 * SQL dialects) is checked against this one file.
 *
 *   node packages/dev/scripts/generate/arithmetic-vectors.mjs [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../../core/test/golden/arithmetic-vectors.json', import.meta.url));

/** Exact value of a double as `numerator / 2 ** shift`. */
function exact(x) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const power = (exponent === 0 ? 1 : exponent) - 1075;
  return power >= 0
    ? { numerator: mantissa << BigInt(power), shift: 0n }
    : { numerator: mantissa, shift: BigInt(-power) };
}

/** `numerator / denominator` to the nearest whole number, halves up; both positive. */
const nearest = (numerator, denominator) => (2n * numerator + denominator) / (2n * denominator);

/** Image of a magnitude as whole units of 10 ** -digits, with at most 15 significant and 10 fractional digits. */
function imageOf(magnitude) {
  const { numerator, shift } = exact(magnitude);
  for (let digits = 10n; digits >= 0n; digits -= 1n) {
    const units = nearest(numerator * 10n ** digits, 1n << shift);
    // 999.99… that becomes a power of ten keeps its place: the digit it gained is a trailing zero.
    if (units <= 10n ** 15n) return { units, digits };
  }
  return null;
}

function text({ units, digits }) {
  const padded = units.toString().padStart(Number(digits) + 1, '0');
  return digits === 0n ? padded : `${padded.slice(0, -Number(digits))}.${padded.slice(-Number(digits))}`;
}

const signed = (x, decimal) => (x < 0 && decimal !== 0 ? -decimal : decimal);

function image(x) {
  const found = imageOf(Math.abs(x));
  return found === null ? null : signed(x, Number(text(found)));
}

function round(x, digits) {
  const found = imageOf(Math.abs(x));
  if (found === null) return null;
  if (BigInt(digits) >= found.digits) return image(x);
  const units = nearest(found.units, 10n ** (found.digits - BigInt(digits)));
  return signed(x, Number(text({ units, digits: BigInt(digits) })));
}

function truncate(x, digits) {
  const found = imageOf(Math.abs(x));
  if (found === null) return null;
  if (BigInt(digits) >= found.digits) return image(x);
  const units = found.units / 10n ** (found.digits - BigInt(digits));
  return signed(x, Number(text({ units, digits: BigInt(digits) })));
}

/** Seeded, so that the file is the same on every machine. */
function* noise(seed) {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Powers read from text: engines differ in the last digit of `**`. */
const ten = (exponent) => Number(`1e${exponent}`);

function inputs() {
  const xs = new Set([
    0,
    1.005,
    90.005,
    58.985,
    90.095,
    1234567.005,
    100 - (9.12 / 12) * 100,
    0.6 * 80 + 0.15 * 80 + 0.15 * 80 + 0.1 * 80,
  ]);
  // Ties at every digit from 1e-9 to 1e14, with neighbours on both sides.
  for (let exponent = -9; exponent <= 14; exponent += 1) {
    for (const lead of [0, 1, 2, 7, 99, 123, 9999]) {
      const tie = Number(`${lead}5e${exponent}`) / 10;
      if (tie < 1e15) for (const x of [tie, tie * (1 + 2 ** -52), tie * (1 - 2 ** -53)]) xs.add(x);
    }
  }
  // Money products and shares, as rules make them.
  const random = noise(20261125);
  const next = () => random.next().value;
  for (let i = 0; i < 400; i += 1) {
    const rupiah = Math.floor(next() * ten(4 + Math.floor(next() * 9)));
    xs.add((rupiah * Math.floor(next() * 10000)) / 10000);
    xs.add((Math.floor(next() * 10000) / 100 / (1 + Math.floor(next() * 10000) / 100)) * 100);
    xs.add((next() - 0.5) * ten(Math.floor(next() * 26 - 10)));
  }
  for (const x of [
    99999.99999999999,
    99999.999999999985,
    999999999999999,
    999999999999999.9,
    0.00000000005,
    0.000000000049999,
    5e-324,
    1e15 - 0.5,
  ])
    xs.add(x);
  const all = [...xs].filter((x) => Math.abs(x) < 1e15);
  return [...all, ...all.filter((x) => x > 0).map((x) => -x)].sort((a, b) => a - b);
}

const vectors = {
  about:
    'image: nearest decimal with at most 15 significant and 10 fractional digits; round and truncate: of that image at 0, 2 and 4 digits. null: out of range. Written by packages/dev/scripts/generate/arithmetic-vectors.mjs.',
  columns: ['x', 'image', 'round0', 'round2', 'round4', 'truncate2'],
  rows: inputs().map((x) =>
    [x, image(x), round(x, 0), round(x, 2), round(x, 4), truncate(x, 2)].map((v) =>
      v !== null && Math.abs(v) >= 1e15 ? null : v,
    ),
  ),
};
const content = `${JSON.stringify(vectors).replaceAll('],[', '],\n[')}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== content) {
    console.error('arithmetic-vectors.json does not match its generator; run it without --check.');
    process.exitCode = 1;
  }
} else writeFileSync(FILE, content);
