import { issueTable } from '@takar/core';

type Values = Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>;
const text = (values: Values, key: string): string => {
  const value = values[key];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};

/** What can be wrong with a workbook, or remarkable in it. */
export const workbookIssue = /* @__PURE__ */ issueTable({
  'workbook/unreadable': {
    severity: 'error',
    id: (v) => ({
      message: `Buku kerja tidak terbaca: ${text(v, 'why')}.`,
      hint: 'Buka dan simpan ulang sebagai XLSX tanpa kata sandi.',
    }),
    en: (v) => ({
      message: `The workbook cannot be read: ${text(v, 'why')}.`,
      hint: 'Open it and save it again as XLSX, without a password.',
    }),
  },
  'workbook/password': {
    severity: 'error',
    id: () => ({
      message: 'Buku kerja ini dikunci dengan kata sandi.',
      hint: 'Buka dengan kata sandinya, hapus kata sandi (Berkas, Info, Proteksi), lalu simpan salinannya.',
    }),
    en: () => ({
      message: 'This workbook is locked with a password.',
      hint: 'Open it with its password, remove the password (File, Info, Protect), and save a copy.',
    }),
  },
  'workbook/too-large': {
    severity: 'error',
    id: (v) => ({
      message:
        text(v, 'sheet') === ''
          ? 'Buku kerja ini berisi lebih dari 200 MB setelah dibuka.'
          : `Lembar "${text(v, 'sheet')}" lebih besar daripada tabel mana pun.`,
      hint: 'Simpan hanya lembar dan sel yang berisi data, atau gunakan CSV.',
    }),
    en: (v) => ({
      message:
        text(v, 'sheet') === ''
          ? 'This workbook holds more than 200 MB once unpacked.'
          : `Sheet "${text(v, 'sheet')}" is larger than any table.`,
      hint: 'Save only the sheets and cells that hold data, or use CSV.',
    }),
  },
  'workbook/no-such-sheet': {
    severity: 'error',
    id: (v) => ({ message: `Tidak ada lembar "${text(v, 'name')}".`, hint: `Lembar yang ada: ${text(v, 'names')}.` }),
    en: (v) => ({ message: `There is no sheet "${text(v, 'name')}".`, hint: `Sheets: ${text(v, 'names')}.` }),
  },
  'workbook/no-table': {
    severity: 'error',
    id: () => ({
      message: 'Tidak ada lembar yang memuat tabel.',
      hint: 'Tabel memerlukan baris judul di atas datanya.',
    }),
    en: () => ({ message: 'No sheet holds a table.', hint: 'A table needs a header above its data.' }),
  },
  'workbook/hidden-sheet': {
    severity: 'info',
    id: (v) => ({
      message: `Lembar tersembunyi "${text(v, 'name')}" tidak dibaca.`,
      hint: 'Tampilkan lembarnya, atau sebutkan namanya.',
    }),
    en: (v) => ({ message: `The hidden sheet "${text(v, 'name')}" is not read.`, hint: 'Show the sheet, or name it.' }),
  },
  'workbook/other-sheets': {
    severity: 'info',
    id: (v) => ({
      message: `Hanya lembar "${text(v, 'name')}" yang dibaca; lembar lain: ${text(v, 'names')}.`,
      hint: 'Pilih lembar dengan --sheet, atau baca setiap lembar sebagai satu unit.',
    }),
    en: (v) => ({
      message: `Only sheet "${text(v, 'name')}" is read; others: ${text(v, 'names')}.`,
      hint: 'Choose a sheet with --sheet, or read every sheet as a unit.',
    }),
  },
  'workbook/header-rows': {
    severity: 'info',
    id: (v) => ({
      message: `Judul kolom lembar "${text(v, 'sheet')}" diambil dari baris ${text(v, 'lines')}.`,
      hint: 'Periksa nama kolomnya bila ada yang tidak dikenal.',
    }),
    en: (v) => ({
      message: `The header of sheet "${text(v, 'sheet')}" is taken from rows ${text(v, 'lines')}.`,
      hint: 'Check the names of the columns if one is not known.',
    }),
  },
  'workbook/percent': {
    severity: 'info',
    id: (v) => ({
      message: `Kolom "${text(v, 'header')}" ditampilkan sebagai persen (${text(v, 'count')} sel, mulai baris ${text(v, 'line')}); 0,25 dibaca 25.`,
      hint: 'Periksa bahwa target dan realisasi bersatuan sama.',
    }),
    en: (v) => ({
      message: `Column "${text(v, 'header')}" is shown as a percentage (${text(v, 'count')} cells, from row ${text(v, 'line')}); 0.25 is read as 25.`,
      hint: 'Check that target and realisation have one unit.',
    }),
  },
  'workbook/merged-figure': {
    severity: 'warning',
    id: (v) => ({
      message: `Angka di kolom "${text(v, 'header')}" digabung atas beberapa baris (${text(v, 'count')} sel, mulai baris ${text(v, 'line')}); hanya baris pertama memilikinya.`,
      hint: 'Tulis angka pada tiap baris bila memang berlaku untuk semuanya.',
    }),
    en: (v) => ({
      message: `A figure of column "${text(v, 'header')}" is merged over several rows (${text(v, 'count')} cells, from row ${text(v, 'line')}); only the first row has it.`,
      hint: 'Write it on every row if it holds for each.',
    }),
  },
  'workbook/long-number': {
    severity: 'warning',
    id: (v) => ({
      message: `Kolom "${text(v, 'header')}" memuat bilangan lebih dari 15 angka (${text(v, 'count')} sel, mulai baris ${text(v, 'line')}); buku kerja membuang angka terakhirnya.`,
      hint: 'Simpan NIP dan nomor lain sebagai teks.',
    }),
    en: (v) => ({
      message: `Column "${text(v, 'header')}" holds numbers of more than 15 digits (${text(v, 'count')} cells, from row ${text(v, 'line')}); a workbook drops their last digits.`,
      hint: 'Keep NIP and other numbers as text.',
    }),
  },
  'workbook/formula-without-value': {
    severity: 'warning',
    id: (v) => ({
      message: `Rumus di kolom "${text(v, 'header')}" disimpan tanpa hasil (${text(v, 'count')} sel, mulai baris ${text(v, 'line')}); selnya dibaca kosong.`,
      hint: 'Buka buku kerja dengan Excel atau LibreOffice, lalu simpan, agar rumusnya dihitung.',
    }),
    en: (v) => ({
      message: `Formulas of column "${text(v, 'header')}" are saved without a result (${text(v, 'count')} cells, from row ${text(v, 'line')}); those cells are read as empty.`,
      hint: 'Open the workbook with Excel or LibreOffice and save it, so that its formulas are calculated.',
    }),
  },
  'workbook/hidden-rows': {
    severity: 'warning',
    id: (v) => ({
      message: `Lembar "${text(v, 'sheet')}" memuat ${text(v, 'count')} baris data tersembunyi, mulai baris ${text(v, 'line')}; baris itu ikut dibaca.`,
      hint: 'Tampilkan semua baris (juga lepaskan penyaring), lalu hapus yang tidak berlaku.',
    }),
    en: (v) => ({
      message: `Sheet "${text(v, 'sheet')}" has ${text(v, 'count')} hidden rows of data, from row ${text(v, 'line')}; they are read.`,
      hint: 'Show all rows (clear filters, too), and delete those that do not count.',
    }),
  },
  'workbook/hidden-columns': {
    severity: 'warning',
    id: (v) => ({
      message: `Kolom tersembunyi di lembar "${text(v, 'sheet')}" ikut dibaca: ${text(v, 'headers')}.`,
      hint: 'Tampilkan kolomnya, lalu hapus yang tidak berlaku.',
    }),
    en: (v) => ({
      message: `Hidden columns of sheet "${text(v, 'sheet')}" are read: ${text(v, 'headers')}.`,
      hint: 'Show the columns, and delete those that do not count.',
    }),
  },
});
