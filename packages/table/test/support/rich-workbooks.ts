import { CFB } from '@e965/xlsx';
import { zip } from '@takar/core/xlsx';

/** A stretch of a cell's text, raised where it says so. */
export interface Stretch {
  readonly text: string;
  readonly raised?: boolean;
}

/** A table of one column of targets (100) and one of texts made of stretches, below a header. */
export type RichTexts = readonly (readonly Stretch[])[];

/** What is used of the writer of compound files, which comes without types. */
interface CompoundFiles {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, bytes: Uint8Array): void };
  write(file: object, options: { readonly type: 'array' }): ArrayLike<number>;
}

const HEADERS = ['Indikator', 'Target', 'Realisasi'];
const textOf = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('');
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0)).flatMap(le16);
const le16 = (value: number): number[] => [value & 255, value >> 8];
const le32 = (value: number): number[] => [...le16(value & 0xffff), ...le16(value >>> 16)];
const double = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];
const archive = (parts: Readonly<Record<string, string | readonly number[]>>): Uint8Array =>
  zip(
    Object.entries(parts).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
    })),
  );

/** Font runs: where each stretch begins, and the font of raised or other text. */
function fontRuns(stretches: readonly Stretch[], plain: number, raised: number): readonly (readonly number[])[] {
  let at = 0;
  return stretches.map(({ text, raised: isRaised = false }) => {
    const run = [...le16(at), ...le16(isRaised ? raised : plain)];
    at += text.length;
    return run;
  });
}

/** XLS (BIFF8) with shared texts, of which `cut` letters of the first stand in the record that goes on. */
export function xlsOf(texts: RichTexts, cut = 0): Uint8Array {
  const record = (kind: number, bytes: readonly number[]): number[] => [...le16(kind), ...le16(bytes.length), ...bytes];
  const bof = (kind: number): number[] =>
    record(0x809, [...le16(0x600), ...le16(kind), ...le16(0), ...le16(0x7cc), ...le32(0), ...le32(6)]);
  const font = (sss: number): number[] =>
    record(0x31, [
      ...le16(200),
      ...le16(0),
      ...le16(0x7fff),
      ...le16(400),
      ...le16(sss),
      0,
      0,
      0,
      0,
      5,
      0,
      ...ascii('Arial'),
    ]);
  // the fifth font has the number 5, for none has the number 4
  const fonts = [0, 0, 0, 0, 1].flatMap(font);
  const shared = [
    ...HEADERS.map((text) => [...le16(text.length), 0, ...ascii(text)]),
    ...texts.map((stretches) => {
      const runs = fontRuns(stretches, 0, 5);
      const text = textOf(stretches);
      return [...le16(text.length), 8, ...le16(runs.length), ...ascii(text), ...runs.flat()];
    }),
  ];
  const all = [...le32(shared.length), ...le32(shared.length), ...shared.flat()];
  const broken = 8 + shared.slice(0, 3).flat().length + 5 + textOf(texts[0] ?? []).length - cut;
  const sst =
    cut === 0 ? record(0xfc, all) : [...record(0xfc, all.slice(0, broken)), ...record(0x3c, [0, ...all.slice(broken)])];
  const place = (row: number, column: number): number[] => [...le16(row), ...le16(column), ...le16(0)];
  const word = (row: number, column: number, at: number): number[] =>
    record(0xfd, [...place(row, column), ...le32(at)]);
  const sheet = [
    ...bof(0x10),
    ...HEADERS.flatMap((_, column) => word(0, column, column)),
    ...texts.flatMap((_, row) => [
      ...word(row + 1, 0, 0),
      ...record(0x203, [...place(row + 1, 1), ...double(100)]),
      ...word(row + 1, 2, row + 3),
    ]),
    ...record(0x0a, []),
  ];
  const before = [...bof(5), ...record(0x42, le16(1200)), ...fonts];
  const end = record(0x0a, []);
  const named = (at: number): number[] => record(0x85, [...le32(at), 0, 0, 4, 0, ...ascii('Data')]);
  const start = before.length + named(0).length + sst.length + end.length;
  const files = CFB as CompoundFiles;
  const file = files.utils.cfb_new();
  const stream = [...before, ...named(start), ...sst, ...end, ...sheet];
  files.utils.cfb_add(file, '/Workbook', Uint8Array.from(stream));
  return Uint8Array.from(files.write(file, { type: 'array' }));
}

/** The same table as XLSB: `parts` are those of a workbook that SheetJS wrote with the texts as plain ones. */
export function xlsbOf(texts: RichTexts, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const number = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...number(value >> 7)]);
  const record = (kind: number, bytes: readonly number[]): number[] => [
    ...number(kind),
    ...number(bytes.length),
    ...bytes,
  ];
  const font = (sss: number): number[] =>
    record(0x2b, [
      ...le16(220),
      ...le16(0),
      ...le16(400),
      ...le16(sss),
      0,
      2,
      0,
      0,
      7,
      1,
      0,
      0,
      0,
      0,
      0,
      255,
      2,
      ...le32(7),
      ...wide('Calibri'),
    ]);
  const plain = (text: string): number[] => record(0x13, [0, ...le32(text.length), ...wide(text)]);
  const known = [...HEADERS, ...texts.map(textOf)].filter((text, i, all) => all.indexOf(text) === i);
  const rich = new Map(texts.map((stretches) => [textOf(stretches), stretches]));
  const shared = known.map((text) => {
    const stretches = rich.get(text);
    if (stretches === undefined) return plain(text);
    const runs = fontRuns(stretches, 0, 1);
    return record(0x13, [1, ...le32(text.length), ...wide(text), ...le32(runs.length), ...runs.flat()]);
  });
  const fonts = [
    ...record(0x116, []),
    ...record(0x263, le32(2)),
    ...font(0),
    ...font(1),
    ...record(0x264, []),
    ...record(0x117, []),
  ];
  const count = le32(known.length);
  const made = new Map<string, readonly number[]>([
    ['xl/sharedStrings.bin', [...record(0x9f, [...count, ...count]), ...shared.flat(), ...record(0xa0, [])]],
    ['xl/styles.bin', fonts],
  ]);
  return archive(Object.fromEntries([...parts].map(([name, bytes]) => [name, made.get(name) ?? [...bytes]])));
}

const HUNDRED =
  '<table:table-cell office:value-type="float" office:value="100"><text:p>100</text:p></table:table-cell>';

/** The same table as ODS: raised stretches are spans of a style. */
export function odsOf(texts: RichTexts): Uint8Array {
  const spaces =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
  const style = (name: string, position: string): string =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${position}/></style:style>`;
  const styles = style('T1', '') + style('T2', 'style:text-position="super 58%"');
  const word = (inside: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${inside}</text:p></table:table-cell>`;
  const span = ({ text, raised = false }: Stretch): string =>
    `<text:span text:style-name="${raised ? 'T2' : 'T1'}">${text}</text:span>`;
  const rows = [
    HEADERS.map(word).join(''),
    ...texts.map((stretches) => `${word('I')}${HUNDRED}${word(stretches.map(span).join(''))}`),
  ];
  return odsOfContent(
    `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Data">${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  );
}

/** An ODS with such a content. */
export function odsOfContent(content: string): Uint8Array {
  return archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest/>',
    'styles.xml': '<styles/>',
    'content.xml': content,
  });
}
