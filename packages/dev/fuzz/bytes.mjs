import fc from 'fast-check';

const HOSTILE = [
  0, 1, -1, 2, 7, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, -0x80000000, 0x10000000, 0x40000000, 100, 255, 4096,
];

const change = fc.record({
  kind: fc.constantFrom('bit', 'byte', 'int32', 'int64', 'cut', 'copy'),
  /** Where, as a share of the file: small files and large ones are hit alike, and ends as often as middles. */
  at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.9, max: 1, noNaN: true })),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.oneof(fc.constantFrom(...HOSTILE), fc.integer()),
});

/** Some changes that turn a good file into a bad one. */
export const changes = fc.array(change, { minLength: 1, maxLength: 4 });

/** A copy of a file with changes: bits flipped, lengths and offsets overwritten, ends cut off, parts repeated. */
export function changed(good, list) {
  let bytes = Uint8Array.from(good);
  for (const { kind, at, to, value } of list) {
    const view = new DataView(bytes.buffer);
    const place = Math.floor(at * Math.max(0, bytes.length - 9));
    const aligned = place & ~3;
    if (bytes.length < 16) return bytes;
    if (kind === 'bit') bytes[place] ^= 1 << (value & 7);
    else if (kind === 'byte') bytes[place] = value & 255;
    else if (kind === 'int32') view.setInt32(aligned, value, true);
    else if (kind === 'int64') view.setBigInt64(aligned, BigInt(value) * (value % 2 === 0 ? 1n : 0x100000001n), true);
    else if (kind === 'cut') bytes = bytes.slice(0, place);
    else bytes.copyWithin(place, Math.floor(to * bytes.length), Math.floor(to * bytes.length) + 64);
  }
  return bytes;
}
