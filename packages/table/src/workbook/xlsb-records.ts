/** Records of a part of XLSB: a kind and a length of one byte or more, seven bits each, and so many bytes. */
export function* recordsOf(
  bytes: Uint8Array = new Uint8Array(),
): Generator<readonly [kind: number, view: DataView], void> {
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let shift = 0; shift < 7 * most; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const kind = number(2);
    const length = number(4);
    if (at + length > bytes.length) return;
    yield [kind, new DataView(bytes.buffer, bytes.byteOffset + at, length)];
    at += length;
  }
}
