/** How ZIP archives begin: XLSX, XLSM, XLSB, ODS, DOCX (PKWARE APPNOTE 4.3.7). */
export const ZIP_BEGINS: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

/** How compound files begin: XLS, DOC, and XLSX with a password (MS-CFB 2.2). */
export const COMPOUND_BEGINS: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes begin with a signature. */
export const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);
