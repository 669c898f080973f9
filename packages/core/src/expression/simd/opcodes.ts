/** Instructions of WebAssembly that the generator uses, by their names in the specification (core 2.0, appendix A). */
export const OP = {
  loop: 0x03,
  if: 0x04,
  end: 0x0b,
  brIf: 0x0d,
  localGet: 0x20,
  localSet: 0x21,
  i32Load8U: 0x2d,
  i32Store: 0x36,
  i32Store8: 0x3a,
  i32Const: 0x41,
  i32LtU: 0x49,
  i32Add: 0x6a,
  i32And: 0x71,
  i32Or: 0x72,
  i32Shl: 0x74,
  i32ShrU: 0x76,
} as const;

/** Instructions behind the prefix of vectors. */
export const VECTOR = {
  load: 0,
  load16Splat: 8,
  load64Splat: 10,
  store: 11,
  const: 12,
  swizzle: 14,
  bytesToShorts: 0x89,
  shortsToWords: 0xa9,
  wordsToLongs: 0xc9,
  negateLongs: 0xc1,
  equalLongs: 0xd6,
  eq: 0x47,
  ne: 0x48,
  lt: 0x49,
  gt: 0x4a,
  le: 0x4b,
  ge: 0x4c,
  not: 0x4d,
  and: 0x4e,
  andNot: 0x4f,
  or: 0x50,
  bitSelect: 0x52,
  anyTrue: 0x53,
  load64Lane: 0x57,
  ceil: 0x74,
  floor: 0x75,
  nearest: 0x94,
  bitMask: 0xc4,
  abs: 0xec,
  sqrt: 0xef,
  add: 0xf0,
  subtract: 0xf1,
  multiply: 0xf2,
  divide: 0xf3,
  min: 0xf4,
  max: 0xf5,
  pmin: 0xf6,
  pmax: 0xf7,
} as const;

const VECTOR_PREFIX = 0xfd;

/** Types of the binary format. */
export const TYPE = { i32: 0x7f, v128: 0x7b, func: 0x60, none: 0x40 } as const;

/** Code: bytes of the binary format. */
export type Code = readonly number[];

/** An instruction on vectors. */
export function vector(instruction: number): Code {
  return [VECTOR_PREFIX, ...unsigned(instruction)];
}

/** A whole number without sign (LEB128). */
export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/** A whole number with sign (LEB128). */
export function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value | 0;
  for (; rest < -0x40 || rest >= 0x40; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest & 0x7f];
}
