import { issueTable } from '@takar/core';

type Values = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;
const text = (values: Values, key: string): string => {
  const value = values[key];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};

/** What can be wrong with a table that a verb is asked of. */
export const tableIssue = /* @__PURE__ */ issueTable({
  'table/input-missing': {
    severity: 'error',
    id: (v) => ({
      message: `Tabel tidak memuat masukan "${text(v, 'name')}" aturan ${text(v, 'rule')}.`,
      hint: `Nama kolom yang dikenal: ${text(v, 'names')}; atau sebutkan kolomnya dalam map.`,
    }),
    en: (v) => ({
      message: `The table lacks input "${text(v, 'name')}" of rule ${text(v, 'rule')}.`,
      hint: `Known names of the column: ${text(v, 'names')}; or name the column in map.`,
    }),
  },
  'table/not-in-force': {
    severity: 'warning',
    id: (v) => ({
      message: `${text(v, 'what')} tidak berlaku pada ${text(v, 'asOf')}; versi terdekat dipakai.`,
      hint: `Versi sebelumnya berakhir ${text(v, 'before') || '–'}, versi sesudahnya mulai ${text(v, 'after') || '–'}.`,
    }),
    en: (v) => ({
      message: `${text(v, 'what')} was not in force on ${text(v, 'asOf')}; the nearest version is used.`,
      hint: `The version before ends on ${text(v, 'before') || '–'}, the one after begins on ${text(v, 'after') || '–'}.`,
    }),
  },
  'table/row-twice': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'key')} tercatat lebih dari sekali pada ${text(v, 'period')}; yang pertama dipakai.`,
      hint: 'Hapus yang ganda, atau sebutkan kolom lain dalam keys.',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'key')} stands more than once in ${text(v, 'period')}; the first counts.`,
      hint: 'Remove the others, or name further columns in keys.',
    }),
  },
  'table/unit-unknown': {
    severity: 'warning',
    id: (v) => ({
      message: `Kode unit "${text(v, 'code')}" tidak ada di kolom ${text(v, 'from')} tabel padanan.`,
      hint: 'Tambahkan padanannya.',
    }),
    en: (v) => ({
      message: `Code "${text(v, 'code')}" is not in column ${text(v, 'from')} of the crosswalk.`,
      hint: 'Add its pair.',
    }),
  },
  'table/unit-several': {
    severity: 'warning',
    id: (v) => ({
      message: `Kode unit "${text(v, 'code')}" berpadanan lebih dari satu: ${text(v, 'names')}.`,
      hint: 'Tidak ada yang dipilih; tentukan satu padanan.',
    }),
    en: (v) => ({
      message: `Code "${text(v, 'code')}" has several pairs: ${text(v, 'names')}.`,
      hint: 'None is chosen; decide on one.',
    }),
  },
  'table/skp-twice': {
    severity: 'warning',
    id: (v) => ({
      message: `Baris ${text(v, 'row')} tabel SKP berisi orang yang sama dengan baris ${text(v, 'first')}; yang pertama dipakai.`,
      hint: 'Ambil SKP yang periodenya dinilai, dan tanpa rangkap jabatan (Plt., Plh.).',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')} of the SKP table is of the same person as row ${text(v, 'first')}; the first counts.`,
      hint: 'Take the SKP of the period that is assessed, without acting posts.',
    }),
  },
});
