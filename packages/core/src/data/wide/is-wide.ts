/** What a header says beside its name: a period, as `tw1`, `Triwulan II`, `bln12`, `2024`, `Januari`, a span, or money beside performance. */
const PERIOD =
  /(tw|triwulan|smt|semester|bln|bulan)[ _.]?[\di]+|(19|20)\d\d|(jan|feb|peb|mar|apr|mei|jun|jul|agu|sep|okt|nov|nop|des)[a-z]*$|. (tahunan|triwulan|tw|akhir|k|rp)$/i;

/**
 * Whether headers name several periods, or several spans or measures: then `longSheet` and `pairColumns` look closer. Cheap,
 * because every table is asked.
 */
export function mayBeWide(headers: readonly string[]): boolean {
  const periods = new Set(headers.map((header) => PERIOD.exec(header)?.[0]));
  periods.delete(undefined);
  return periods.size > 1;
}
