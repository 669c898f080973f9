/** What the records of a ZIP archive begin with, as little-endian whole numbers (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16). */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
