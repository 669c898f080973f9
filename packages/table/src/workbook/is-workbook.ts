import { beginsWith, COMPOUND_BEGINS, ZIP_BEGINS } from '@takar/core/xlsx';

/** Whether a file is to be read as a workbook: by how it begins, and HTML tables by the ending that portals give them. */
export function isWorkbook(name: string, bytes: Uint8Array): boolean {
  if (beginsWith(bytes, ZIP_BEGINS) || beginsWith(bytes, COMPOUND_BEGINS)) return true;
  return /\.xlsx?$/i.test(name) && beginsAsMarkup(bytes);
}

function beginsAsMarkup(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*</.test(beginning);
}
