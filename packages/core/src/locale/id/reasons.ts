import type { MissingReason } from '../../outcome/reason.js';

/** Why a figure has no value (*alasan*). */
export const REASONS: Readonly<Record<MissingReason, string>> = {
  not_applicable: 'tidak berlaku',
  missing: 'tidak ada data',
  empty: 'kosong',
  dash: 'hanya tanda hubung',
  not_available: 'tidak tersedia',
  not_reported: 'belum dilaporkan',
  not_due: 'belum jatuh tempo',
  not_released: 'belum rilis',
  unverified: 'belum diverifikasi',
  unreadable: 'tidak terbaca',
  ambiguous: 'bermakna ganda',
  out_of_range: 'di luar jangkauan',
  division_by_zero: 'pembagian dengan nol',
  target_zero: 'target nol',
  polarity_unknown: 'polaritas tidak diketahui',
  ordinal_not_met: 'predikat di bawah target',
  unknown_category: 'kategori tidak dikenal',
  input_unknown: 'tidak diketahui apakah angka per periode atau s.d. periode',
  weight_missing: 'bobot tidak ada',
  no_rows: 'tidak ada baris',
  consolidation_unknown: 'jenis konsolidasi tidak diketahui',
};
