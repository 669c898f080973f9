/** Bytes that text readers look for. */
export const BYTE = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  comma: 44,
  minus: 45,
  point: 46,
  zero: 48,
  nine: 57,
  semicolon: 59,
  lessThan: 60,
  bar: 124,
} as const;
