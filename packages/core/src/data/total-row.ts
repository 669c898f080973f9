import { normalHeader } from './header-text.js';

const TOTAL =
  /^(?:jumlah|jml|j u m l a h|(?:grand |sub ?)?total|rata rata|rerata|average|mean|sum)(?: (?:total|(?:nilai |persentase )?capaian(?: kinerja| indikator| sasaran| opd)?|nilai|skor|bobot|keseluruhan|kinerja|umum|sasaran(?= [ivx\d])))?(?: [ivx\d]+)?$/;

/** How the labels above begin: a cheap no for nearly every row. */
const BEGINNING = /^\s*[jtrasgm]/i;

/**
 * True for the label of a total or mean below a table: `Jumlah`, `J U M L A H`, `Jml`, `Rata-rata Capaian`, and of one of its
 * parts: `Jumlah I`, `Rata-rata Sasaran 1`. Only the whole text counts:
 * *Rata-rata lama sekolah* and *Total fertility rate* are indicators.
 */
export function isTotalLabel(text: string | null): text is string {
  return text !== null && BEGINNING.test(text) && TOTAL.test(normalHeader(text));
}
