/** Shapes of figures in cells, as portals print them (portals.md B.1). Case does not matter in any of them. */

const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?[eE][-+]?\d{1,3}(?![\w])|\d(?:[\d.,]*\d)?|[.,]\d+)`;
const SIGN = String.raw`(?:[-−–‐+]\s?)?`;
const MONEY = String.raw`(?:(?:Rp|IDR)\.?|US\$|\$|€)`;
/** A hundred, a thousand and so on: what a rate is per. `1/5` is no rate, it is two figures. */
const ROUND = String.raw`1(?:0{2,}|\.0{3}(?:\.0{3})*|0{1,2}(?:\.0{3})+)(?!\d)`;
/** A unit: no digit but a square or cube (`m2`, `CO2`), or a rate per so many (`per 100.000 KH`). */
const UNIT = String.raw`(?:%|‰|°)?\s*(?:(?:per\s*[\d.]+|/\s*${ROUND})[^\d]*|(?:[A-Za-z][23](?!\d)|[^\d()])*)`;
const TO = String.raw`\s*(?:-|–|—|~|s\.?\s?d\.?|s/d|sampai dengan|sampai|hingga|to)\s*`;
const LIMIT_SIGN = String.raw`[≥>≤<]=?|=[<>]`;
const LIMIT_WORD = String.raw`(?:min(?:imal|imum)?|maks(?:imal|imum)?|max(?:imum)?)\b\.?|at (?:least|most)|up to`;
const LIMIT_PHRASE = String.raw`paling (?:sedikit|rendah|banyak|tinggi|lama)|(?:kurang|lebih) dari`;
const WORD = String.raw`(?:level|skor|nilai|indeks|skala|tingkat|score|index|angka|poin)`;

const pattern = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'i');

/** `Rp 1.000.000,-`, `-2.24`, `12 %`, `75 poin`: money, sign, money, number, no cents, unit. */
export const SIMPLE = pattern(
  String.raw`(${MONEY}\s*)?(${SIGN})(${MONEY}\s*)?(${NUMBER})`,
  String.raw`((?:,|\.)-{1,2})?\s*(${UNIT})`,
);

/** `(5,2)`, `(Rp 1.000)`: money, number, percent sign inside or outside. */
export const NEGATIVE = pattern(String.raw`\(\s*(${MONEY}\s*)?(${NUMBER})\s*(%?)\s*\)\s*(%?)`);

/** `A (80,50)`, `BB: 78,84`: text, number in brackets or after a sign. */
export const AFTER_GRADE = pattern(
  String.raw`([^\d()[\]]+?)\s*`,
  String.raw`(?:[(\[]\s*(${NUMBER})\s*%?\s*[)\]]|[\s:;/=–-]\s*(${NUMBER}))`,
);

/** `76 (BB)`, `3,75 (skala 5)`, `12 (dua belas) dokumen`: sign, number, percent sign, inner text, unit. */
export const BEFORE_BRACKET = pattern(
  String.raw`(${SIGN})(${NUMBER})\s*(%?)\s*`,
  String.raw`[(\[]([^()[\]]*)[)\]]\s*(${UNIT})`,
);

/** `80-90`, `80 s.d. 90 %`: sign, number, percent sign, sign, number, unit. */
export const RANGE = pattern(String.raw`(${SIGN})(${NUMBER})\s*(%?)${TO}(${SIGN})(${NUMBER})\s*(${UNIT})`);

/** `≥ 80`, `maks. 5 hari`: sign, number, unit. */
export const LIMITED = pattern(
  String.raw`(?:${LIMIT_SIGN}|${LIMIT_WORD}|${LIMIT_PHRASE})\s*(${SIGN})(${NUMBER})\s*(${UNIT})`,
);

/** `Level 3`, `Skor: 80,5`: number, unit. */
export const WORDED = pattern(String.raw`${WORD}\s*:?\s*(${NUMBER})\s*(${UNIT})`);

/** A day in figures somewhere in a text. */
export const DATE = /\d{1,4}([-/.])\d{1,2}\1\d{2,4}/;

/** What stands between words that may name months, whose names have no other letters. */
export const NO_LETTERS = /[^a-z]/i;

/** Every number of a text with what follows it. */
export const QUANTITY = new RegExp(String.raw`${NUMBER}[^\d]*`, 'gi');

/** What parts quantities from one another, at the end of one. */
export const BETWEEN = /[\s,;&+/(:–-]+$|\s+(?:dan|and|atau|or|dari|of)\s*$/gi;

/** Provisional figures carry stars or daggers: `97,50*)`. */
const STARS = /\s*(?:\*+|[†‡])\)?$/;
/** The same before the figure: `*) 80`. */
const STARS_BEFORE = /^\*+\)?\s*(?=\d)/;
/** A raised digit is a footnote behind decimals, a per cent sign or with a bracket; `10²` may be a hundred. */
const RAISED = /((?:[.,]\d+|%)\s*)[⁰¹²³⁴-⁹]+$|(\d%?)\s*[⁰¹²³⁴-⁹]+[)⁾]$/;

/** A figure without the marks of its footnotes. */
export function withoutMarks(text: string): string {
  return text.replace(STARS, '').replace(STARS_BEFORE, '').replace(RAISED, '$1$2').trimEnd();
}

/** Fullwidth signs, and dashes that text processors write, as the plain signs they stand for. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2011\ufe63\u207b]/g, '-');
}

/** A time of the day in the zones of Indonesia. */
export const TIME_ZONE = /^(?:WIB|WITA|WIT)(?![a-z])/i;

/** `1OO`, `9l`, `100k`: a letter right behind digits that is a slip for a digit, or a thousand that nobody has named. */
export const LETTER_FOR_DIGIT = /\d(?:[OoIl]+|[Kk])(?![\p{L}\d])/u;

/** Words of magnitude at the beginning of a unit, to powers of ten. */
export const MAGNITUDES: readonly (readonly [pattern: RegExp, exponent: number])[] = [
  [/^(?:ribu|rb|thousand)\b\.?/i, 3],
  [/^(?:juta|jt|million)\b\.?/i, 6],
  [/^(?:miliar|milyar|miliyar|billion)\b\.?/i, 9],
  [/^(?:triliun|trilyun|trillion)\b\.?/i, 12],
];

/** The same after money, where `M` and `T` are *miliar* and *triliun*; alone they may be metres or tonnes. */
export const MONEY_MAGNITUDES: typeof MAGNITUDES = [...MAGNITUDES, [/^M\b\.?/, 9], [/^T\b\.?/, 12]];
