import type { IssueTextsOf } from '../issue-area.js';
import { filled, quoted, said } from '../values.js';
import { NUMBERS } from './numbers.js';
import { fieldName } from './names.js';

/** Headers, rows, fields, categories and periods of a table. */
export const TABLE_ISSUES: IssueTextsOf<'table' | 'field' | 'category' | 'polarity' | 'period'> = {
  'table/duplicate-header': ({ header, columns }) => ({
    message: `Judul ${quoted(header)} dipakai lebih dari sekali: kolom ${said(columns, NUMBERS)}.`,
    hint: 'Beri setiap kolom judul sendiri; Takar tidak menebak kolom mana yang dimaksud.',
  }),
  'table/empty-header': ({ columns }) => ({
    message: `Kolom ${said(columns, NUMBERS)} berisi data tetapi tidak berjudul.`,
    hint: 'Beri judul bila kolom itu perlu dibaca.',
  }),
  'table/ragged-row': ({ line, cells, expected }) => ({
    message: `Baris ${said(line, NUMBERS)} berisi ${said(cells, NUMBERS)} sel, judulnya ${said(expected, NUMBERS)}. Baris ini tidak dibaca.`,
    hint: 'Sel bisa bergeser. Periksa pemisah yang kurang, atau angka dan teks berisi pemisah yang belum dikutip.',
  }),
  'table/missing-column': ({ field, headers }) => ({
    message: `Kolom ${fieldName(field)} tidak ada. Judul yang ada: ${quoted(filled(headers))}.`,
    hint: `Ganti judulnya, atau petakan dengan --map "judul:${said(field, NUMBERS)}".`,
  }),
  'table/ambiguous-column': ({ field, headers }) => ({
    message: `Beberapa kolom dapat berarti ${fieldName(field)}: ${quoted(headers)}. Tidak ada yang dipakai.`,
    hint: `Pilih satu dengan --map "judul:${said(field, NUMBERS)}".`,
  }),
  'table/columns-differ': ({ target, realisation }) => ({
    message: `Kolom target ${quoted(target)} dan kolom realisasi ${quoted(realisation)} tidak sebanding: waktu atau besarannya lain, atau bukan tahun yang diminta. Realisasi tidak dibaca.`,
    hint: 'Pilih kolomnya dengan --map, misalnya --map "judul:realisation", atau tahunnya dengan --year.',
  }),
  'table/other-header': ({ line }) => ({
    message: `Baris ${said(line, NUMBERS)} adalah judul tabel lain. Baris di bawahnya tidak dibaca.`,
    hint: 'Simpan tabel itu di berkas sendiri.',
  }),
  'table/record-without-rows': ({ records }) => ({
    message: `${said(records, NUMBERS)} rekaman tidak berisi baris data dan dilewati.`,
    hint: 'Tidak perlu tindakan bila rekaman itu memang bukan tabel indikator.',
  }),
  'table/wide-periods': ({ headers, periods }) => ({
    message: `Kolom per periode dibaca sebagai baris, ${said(periods, NUMBERS)} periode tiap baris: ${quoted(headers)}.`,
    hint: 'Tidak perlu tindakan. Bila kolom itu bukan periode, ganti judulnya.',
  }),
  'table/more-issues': ({ code, field, rows }) => ({
    message: `${said(rows, NUMBERS)} sel lain bermasalah sama (${said(code, NUMBERS)}, ${fieldName(field)}).`,
    hint: 'Perbaiki dahulu yang tertulis; sebabnya biasanya sama.',
  }),
  'table/total-row': ({ text }) => ({
    message: `Baris ${quoted(text)} adalah baris jumlah dan tidak dihitung.`,
    hint: 'Tidak perlu tindakan; Takar menghitung jumlah dan rata-ratanya sendiri.',
  }),
  'table/note-row': ({ text }) => ({
    message: `Baris ${quoted(text)} adalah catatan atau judul yang berulang dan tidak dihitung.`,
    hint: 'Bila baris itu indikator, tulis namanya di kolom indikator.',
  }),
  'table/header-rows': ({ lines }) => ({
    message: `Judul kolom diambil dari baris ${said(lines, NUMBERS)}.`,
    hint: 'Periksa judul kolom; bila keliru, simpan tabel dengan satu baris judul saja.',
  }),
  'table/unit-column': ({ header, examples }) => ({
    message: `Kolom ${quoted(header)} berisi satuan ukuran (${said(examples, NUMBERS)}), jadi dibaca sebagai satuan, bukan unit kerja.`,
    hint: 'Bila kolom itu unit kerja, petakan dengan --map "unit:unit".',
  }),
  'field/unknown-map': ({ from, to, headers, fields }) => ({
    message:
      headers === undefined
        ? `Pemetaan ke ${quoted(to)} tidak dikenal.`
        : `Pemetaan dari ${quoted(from)}: tidak ada kolom berjudul itu. Judul yang ada: ${quoted(headers)}.`,
    hint:
      fields === undefined
        ? 'Tulis judul kolom seperti di dalam berkas.'
        : `Bidang yang dikenal: ${said(fields, NUMBERS)}.`,
  }),
  'category/unknown': ({ field, text, allowed }) => ({
    message: `${quoted(text)} bukan isi ${fieldName(field)} yang dikenal.`,
    hint: `Pakai salah satu: ${said(allowed, NUMBERS)}.`,
  }),
  'polarity/unknown': ({ text, allowed }) => ({
    message: `Polaritas ${quoted(text)} tidak dikenal, jadi capaian tidak dihitung.`,
    hint: `Pakai salah satu: ${said(allowed, NUMBERS)}. Untuk semua baris: --polarity maximise.`,
  }),
  'polarity/missing': () => ({
    message:
      'Tidak ada kolom polaritas: tidak diketahui ke arah mana indikator membaik, jadi capaian angka tidak dihitung.',
    hint: 'Tambahkan kolom polaritas (naik, turun). Bila semua indikator sama arahnya: --polarity maximise.',
  }),
  'polarity/assumed': ({ polarity, text }) => ({
    message:
      text === undefined
        ? `Polaritas tidak tertulis; dipakai ${fieldName(polarity)} sesuai permintaan.`
        : `Polaritas ${quoted(text)} tidak dikenal; dipakai ${fieldName(polarity)} sesuai permintaan.`,
    hint: 'Periksa apakah arah indikator ini memang demikian.',
  }),
  'period/unknown': ({ text, rows }) => ({
    message: `Periode ${quoted(text)} tidak dikenal (${said(rows, NUMBERS)} baris); teksnya dipertahankan.`,
    hint: 'Tulis 2026, 2026-S1, TW I 2026, 2026-03, atau 2025/2029. Triwulan tanpa tahun perlu kolom tahun.',
  }),
};
