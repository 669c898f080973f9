import { deflateRawSync } from 'node:zlib';
import { crc32, zip, zipDirectory } from '@takar/core/xlsx';
import { isWorkbook } from '#src/workbook/is-workbook.js';
import { isEndlessHtml } from '#src/workbook/html-work.js';
import { isZip, storedZip } from '#src/workbook/stored-zip.js';
import type { Scenarios } from './told.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PARTS = [
  { name: 'xl/workbook.xml', bytes: bytes('<workbook/>') },
  { name: 'xl/media/foto.png', bytes: bytes('gambar') },
  { name: 'Pictures/foto.png', bytes: bytes('gambar') },
  { name: 'xl/media.xml', bytes: bytes('<media/>') },
  { name: 'xl/worksheets/', bytes: bytes('') },
];
const LENGTH = '<workbook/>'.length + '<media/>'.length;

/** The parts of an archive by name, or its fault. */
async function told(archive: Uint8Array, most = 1000): Promise<unknown> {
  const stored = await storedZip(archive, most);
  if (typeof stored === 'string') return stored;
  const text = new TextDecoder('latin1').decode(stored);
  return PARTS.map(({ name }) => name).filter((name) => text.includes(name));
}

/** The same archive with another flag, or another method, in the directory and before every part. */
function changed(archive: Uint8Array, what: 'flags' | 'method', value: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    const mark = view.getUint32(at, true);
    const place = mark === 0x02014b50 ? 8 : mark === 0x04034b50 ? 6 : null;
    if (place !== null) view.setUint16(at + place + (what === 'method' ? 2 : 0), value, true);
  }
  return copy;
}

/** Archives as attackers and broken downloads make them, and what is taken for a workbook at all. */
export const ZIPS: Scenarios = {
  'pictures and folders are left out': () => told(zip(PARTS)),
  'exactly as many bytes as are allowed': () => told(zip(PARTS), LENGTH),
  'one byte more': () => told(zip(PARTS), LENGTH - 1),
  'a part behind a password, in either way': async () => [
    await told(changed(zip(PARTS), 'flags', 0x0001)),
    await told(changed(zip(PARTS), 'flags', 0x0040)),
    await told(changed(zip(PARTS), 'flags', 0x2000)),
    await told(changed(zip(PARTS), 'flags', 0x0800)),
  ],
  'a way of packing that nobody knows': () => told(changed(zip(PARTS), 'method', 12)),
  'packed parts, exactly as many bytes as are allowed, and one more': async () => {
    const packed = zip([{ name: PARTS[0]?.name ?? '', bytes: deflateRawSync(new Uint8Array(100_000)) }]);
    const archive = changed(packed, 'method', 8);
    for (const { central } of zipDirectory(archive))
      new DataView(archive.buffer).setUint32(central + 16, crc32(new Uint8Array(100_000)), true);
    return [await told(archive, 100_000), await told(archive, 99_999), archive.length < 1000];
  },
  'a packed part that is cut off': () => {
    const packed = deflateRawSync(new TextEncoder().encode('kata '.repeat(200)));
    return told(changed(zip([{ name: 'xl/workbook.xml', bytes: packed.subarray(0, 10) }]), 'method', 8));
  },
  'packed parts that cannot be unpacked': () => told(changed(zip(PARTS), 'method', 8)),
  'cut off in the middle': () => told(zip(PARTS).slice(0, 60)),
  'nothing but pictures': () => told(zip(PARTS.slice(1, 3))),
  'ten thousand parts, and one more': async () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `p${i}`, bytes: bytes('') }));
    return [typeof (await storedZip(zip(many.slice(1)), 1000)), await storedZip(zip(many), 1000)];
  },
  'what begins like an archive': () => [zip(PARTS), bytes('PK'), bytes('P'), bytes('<html>')].map(isZip),
  'what is read as a workbook': () =>
    Object.fromEntries(
      [
        ['a.bin', zip(PARTS)],
        ['a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
        ['b.xls', bytes('\ufeff \n<html>')],
        ['c.XLSX', bytes('<table>')],
        ['d.xlsm', bytes('<table>')],
        ['e.csv', bytes('<table>')],
        ['f.xls', bytes('unit;target')],
        ['g.xls.csv', bytes('<table>')],
        ['h.xls', bytes('')],
      ].map(([name, content]) => [name as string, isWorkbook(name as string, content as Uint8Array)]),
    ),
  'which tables of HTML would take minutes': () =>
    Object.fromEntries(
      (
        [
          ['many merged cells', '<table>', 50_000, 50_000],
          ['as many as are allowed', '<table>', 50_000, 40_000],
          ['after blanks and a mark', '\u00ff\u00fe\0 \n<table>', 50_000, 50_000],
          ['no markup', 'unit;target', 50_000, 50_000],
          ['no merged cells', '<table>', 90_000, 0],
        ] as const
      ).map(([name, start, cells, spans]) => {
        const text = `${start}${'<TH'.repeat(cells / 2)}${'<td'.repeat(cells / 2)}${'RowSpan'.repeat(spans / 2)}${'colspan'.repeat(spans / 2)}`;
        return [name, isEndlessHtml(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))];
      }),
    ),
};
