import { zipDirectory } from '@takar/core/xlsx';

/** 1 January 1980, the first day that zip can say. */
const DAY = 0x0021;

/** The same zip with one day for every entry, so that the same document gives the same bytes. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (const { central, local } of zipDirectory(bytes))
    for (const at of [central + 12, local + 10]) {
      view.setUint16(at, 0, true);
      view.setUint16(at + 2, DAY, true);
    }
  return bytes;
}
