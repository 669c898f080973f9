import type { ColumnMeaning } from './aliases.js';
import { normalHeader } from './header-text.js';
import type { MatchedColumns, MatchOptions } from './match-columns.js';
import type { Sheet } from './sheet.js';

/**
 * The plainest headers (portals.md B.2), a line a meaning in the order of `ALIASES`, in normal form; the last line holds those
 * that no field claims. All others, and `unit`, which says two things, are for `matchColumns`.
 */
const LINES = [
  'indicator|indicator|indikator|indikator kinerja|nama indikator|indikator kinerja utama|indikator sasaran',
  'unit|opd|perangkat daerah|unit kerja|skpd',
  'measure_unit|measure unit|satuan',
  'polarity|polarity|polaritas',
  'period|period|periode',
  'target|target|target kinerja',
  'realisation|realisation|realisasi|realisasi kinerja',
  'weight|weight|bobot',
  'published|published|capaian|capaian kinerja|% capaian|capaian %',
  'note|note|keterangan|catatan',
  'year|year|tahun',
  '|no|nomor|kode|tujuan|sasaran|sasaran strategis|program|kegiatan',
];

const MEANINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ LINES.flatMap((line) => {
    const [meaning = '', ...headers] = line.split('|');
    return headers.map((header) => [header, meaning] as const);
  }),
);

const ORDER = /* @__PURE__ */ LINES.map((line) => line.split('|', 1)[0]);

/**
 * The columns of a sheet whose headers are all of the plainest, each with a meaning of its own; null for any other, and where
 * the caller names columns or a year. The same as `matchColumns` finds, without the list of all aliases.
 */
export function plainColumns(sheet: Sheet, { map, year }: MatchOptions): MatchedColumns | null {
  const meanings = sheet.headers.map((header) => MEANINGS.get(normalHeader(header)));
  const named = meanings.filter(Boolean);
  if (map || year || meanings.includes(undefined) || new Set(named).size < named.length) return null;
  const found = meanings.flatMap((meaning, column) => (meaning ? [[meaning as ColumnMeaning, [column]] as const] : []));
  return {
    columns: new Map(found.sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other))),
    ambiguous: new Set(),
    others: sheet.headers.flatMap((header, column) =>
      meanings[column] && meanings[column] !== 'year' ? [] : [{ header, column }],
    ),
  };
}
