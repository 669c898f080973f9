import { normalHeader } from './header-text.js';

const TOTAL =
  /^(?:jumlah|(?:grand |sub ?)?total|rata rata|rerata|average|mean|sum)(?: (?:total|(?:nilai |persentase )?capaian(?: kinerja| indikator| sasaran| opd)?|nilai|skor|bobot|keseluruhan|kinerja|umum))?$/;

/** How the labels above begin: a cheap no for nearly every row. */
const BEGINNING = /^\s*[jtrasgm]/i;

/**
 * True for the label of a total or mean below a table: `Jumlah`, `Total`, `Rata-rata Capaian`. Only the whole text counts:
 * *Rata-rata lama sekolah* and *Total fertility rate* are indicators.
 */
export function isTotalLabel(text: string | null): text is string {
  return text !== null && BEGINNING.test(text) && TOTAL.test(normalHeader(text));
}
