/** A period in a header, as `tw1`, `Triwulan II`, `bln12`, `2024`, `Januari`. */
const PERIOD =
  /(tw|triwulan|smt|semester|bln|bulan)[ _.]?[\di]+|(19|20)\d\d|(jan|feb|peb|mar|apr|mei|jun|jul|agu|sep|okt|nov|nop|des)[a-z]*$/i;

/** Whether headers name several periods: then `longSheet` looks closer. Cheap, because every table is asked. */
export function mayBeWide(headers: readonly string[]): boolean {
  const periods = new Set(headers.map((header) => PERIOD.exec(header)?.[0]));
  periods.delete(undefined);
  return periods.size > 1;
}
