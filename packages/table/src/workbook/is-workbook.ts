/** Beginnings of workbooks: ZIP (XLSX, XLSM, XLSB, ODS) and compound files (XLS, XLSX with a password). */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];

/** Whether a file is to be read as a workbook: by how it begins, and HTML tables by the ending that portals give them. */
export function isWorkbook(name: string, bytes: Uint8Array): boolean {
  if (SIGNATURES.some((beginning) => beginning.every((byte, i) => bytes[i] === byte))) return true;
  return /\.xlsx?$/i.test(name) && beginsAsMarkup(bytes);
}

function beginsAsMarkup(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*</.test(beginning);
}
