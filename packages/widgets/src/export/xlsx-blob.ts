import { writeXlsx, type XlsxSheet } from '@takar/core/xlsx';

/** Sheets as a workbook that can be saved. */
export function xlsxBlob(sheets: readonly XlsxSheet[]): Blob {
  return new Blob([writeXlsx(sheets) as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
