import { fontRunsApart, type FontRun } from './runs-apart.js';
import { recordsOf } from './xlsb-records.js';

/** Records of XLSB: a font, a shared text (MS-XLSB 2.4.659, 2.4.737). */
const FONT = 0x2b;
const SHARED = 0x13;

/** Shared texts of an XLSB of which a part is raised or lowered, each with how it is to be read; the reader of workbooks joins them. */
export function raisedOfXlsb(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const apart = new Map<string, string>();
  const raised = new Set<number>();
  let fonts = 0;
  for (const [kind, view] of recordsOf(parts.get('xl/styles.bin'))) {
    if (kind !== FONT) continue;
    // dyHeight, grbit, bls, sss: 1 is raised, 2 lowered
    if (view.byteLength >= 8 && view.getUint16(6, true) !== 0) raised.add(fonts);
    fonts += 1;
  }
  if (raised.size === 0) return apart;
  for (const [kind, view] of recordsOf(parts.get('xl/sharedStrings.bin'))) {
    const found = kind === SHARED ? richText(view) : null;
    if (found === null) continue;
    const text = fontRunsApart(found.text, found.runs, (font) => raised.has(font));
    if (text !== found.text) apart.set(found.text, text);
  }
  return apart;
}

/** A RichStr (MS-XLSB 2.5.121): flags, a text, runs of fonts. */
function richText(view: DataView): { readonly text: string; readonly runs: readonly FontRun[] } | null {
  if (view.byteLength < 5 || (view.getUint8(0) & 1) === 0) return null;
  const length = view.getUint32(1, true);
  const end = 5 + 2 * length;
  if (end + 4 > view.byteLength) return null;
  const text = new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + 5, 2 * length));
  const runs: FontRun[] = [];
  const count = view.getUint32(end, true);
  for (let i = 0, run = end + 4; i < count && run + 4 <= view.byteLength; i += 1, run += 4)
    runs.push({ from: view.getUint16(run, true), font: view.getUint16(run + 2, true) });
  return { text, runs };
}
