import { inflateRawSync } from 'node:zlib';
import { DEFLATED, zipDirectory, zipPacked } from '@takar/core/xlsx';

/** Largest part of a template that is looked at. */
const LARGEST = 64 * 2 ** 20;

/** Text of an entry of a zip; null where there is none or it cannot be read. */
export function zipText(zip: Uint8Array, name: string): string | null {
  for (const entry of zipDirectory(zip)) {
    if (entry.name !== name) continue;
    const bytes = zipPacked(zip, entry);
    if (bytes === null) return null;
    try {
      const content = entry.method === DEFLATED ? inflateRawSync(bytes, { maxOutputLength: LARGEST }) : bytes;
      return new TextDecoder().decode(content);
    } catch {
      return null;
    }
  }
  return null;
}
