import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const text = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What can be wrong in personnel data. A message names the row and the field, never the number. */
export const personnelIssue = /* @__PURE__ */ issueTable({
  'personnel/nip-length': {
    severity: 'error',
    id: () => ({
      message: 'NIP tidak terdiri atas 18 angka.',
      hint: 'Simpan NIP sebagai teks; lembar kerja memotong 18 angka.',
    }),
    en: () => ({
      message: 'The NIP does not have 18 digits.',
      hint: 'Keep the NIP as text; spreadsheets cut 18 digits.',
    }),
  },
  'personnel/nip-birth-date': {
    severity: 'error',
    id: () => ({ message: 'Angka 1 sampai 8 NIP bukan tanggal.', hint: 'Periksa tanggal lahir pada sumbernya.' }),
    en: () => ({ message: 'Digits 1 to 8 of the NIP are no date.', hint: 'Check the date of birth at its source.' }),
  },
  'personnel/nip-appointment': {
    severity: 'error',
    id: () => ({ message: 'Angka 9 sampai 14 NIP bukan tahun dan bulan.', hint: 'Periksa TMT CPNS pada sumbernya.' }),
    en: () => ({
      message: 'Digits 9 to 14 of the NIP are no year and month.',
      hint: 'Check the appointment at its source.',
    }),
  },
  'personnel/nip-sex': {
    severity: 'error',
    id: () => ({ message: 'Angka 15 NIP bukan 1 atau 2.', hint: 'Periksa jenis kelamin pada sumbernya.' }),
    en: () => ({ message: 'Digit 15 of the NIP is neither 1 nor 2.', hint: 'Check the sex at its source.' }),
  },
  'personnel/nip-sequence': {
    severity: 'error',
    id: () => ({ message: 'Nomor urut NIP 000.', hint: 'Periksa NIP pada sumbernya.' }),
    en: () => ({ message: 'The sequence of the NIP is 000.', hint: 'Check the NIP at its source.' }),
  },
  'personnel/underage': {
    severity: 'warning',
    id: () => ({ message: 'Pengangkatan sebelum usia 18 tahun.', hint: 'Periksa tanggal lahir dan TMT CPNS.' }),
    en: () => ({ message: 'Appointed before the age of 18.', hint: 'Check the date of birth and the appointment.' }),
  },
  'personnel/nip-differs': {
    severity: 'warning',
    id: (v) => ({
      message: `Isi kolom ${text(v, 'header')} berbeda dari yang dikatakan NIP.`,
      hint: 'Takar memakai kolomnya; periksa keduanya pada sumbernya.',
    }),
    en: (v) => ({
      message: `Column ${text(v, 'header')} differs from what the NIP says.`,
      hint: 'Takar uses the column; check both at their source.',
    }),
  },
  'personnel/given-twice': {
    severity: 'error',
    id: (v) => ({
      message: `Pegawai ini sudah ada di baris ${text(v, 'row')}.`,
      hint: 'Hapus salah satu baris, atau beri unit dan periode bila ia pindah.',
    }),
    en: (v) => ({
      message: `This person already stands in row ${text(v, 'row')}.`,
      hint: 'Remove one of the rows, or give unit and period if the person moved.',
    }),
  },
  'personnel/unreadable': {
    severity: 'warning',
    id: (v) => ({
      message: `Isi kolom ${text(v, 'header')} tidak dikenal.`,
      hint: `Yang diharapkan: ${text(v, 'wanted')}.`,
    }),
    en: (v) => ({
      message: `What stands in column ${text(v, 'header')} is not known.`,
      hint: `Expected: ${text(v, 'wanted')}.`,
    }),
  },
  'personnel/out-of-order': {
    severity: 'warning',
    id: () => ({ message: 'TMT PNS mendahului TMT CPNS.', hint: 'Periksa kedua tanggal pada sumbernya.' }),
    en: () => ({
      message: 'The appointment as PNS precedes that as candidate.',
      hint: 'Check both dates at their source.',
    }),
  },
  'personnel/until-before-from': {
    severity: 'error',
    id: (v) => ({
      message: `Tanggal ${text(v, 'until')} mendahului tanggal ${text(v, 'from')}; baris ini tidak terhitung di unit mana pun.`,
      hint: 'Periksa kedua tanggal pada sumbernya.',
    }),
    en: (v) => ({
      message: `The date of ${text(v, 'until')} precedes that of ${text(v, 'from')}; the row counts in no unit.`,
      hint: 'Check both dates at their source.',
    }),
  },
  'personnel/months': {
    severity: 'warning',
    id: () => ({ message: 'Masa kerja bulan di luar 0 sampai 11.', hint: 'Dua belas bulan adalah satu tahun.' }),
    en: () => ({ message: 'Months of service outside 0 to 11.', hint: 'Twelve months are a year.' }),
  },
  'personnel/missing-column': {
    severity: 'error',
    id: (v) => ({
      message: `Kolom ${text(v, 'field')} tidak ditemukan.`,
      hint: `Kolom pada berkas: ${text(v, 'headers')}. Petakan dengan map.`,
    }),
    en: (v) => ({
      message: `No column holds the ${text(v, 'field')}.`,
      hint: `Columns of the file: ${text(v, 'headers')}. Map one of them.`,
    }),
  },
  'personnel/ambiguous-column': {
    severity: 'error',
    id: (v) => ({
      message: `Beberapa kolom berarti ${text(v, 'field')}: ${text(v, 'headers')}.`,
      hint: 'Pilih satu dengan map.',
    }),
    en: (v) => ({
      message: `Several columns mean ${text(v, 'field')}: ${text(v, 'headers')}.`,
      hint: 'Choose one with map.',
    }),
  },
  'personnel/unknown-map': {
    severity: 'error',
    id: (v) => ({
      message: `Pemetaan ${text(v, 'from')} ke ${text(v, 'to')} tidak dapat dipakai.`,
      hint: `Bidang yang dikenal: ${text(v, 'fields')}.`,
    }),
    en: (v) => ({
      message: `The map from ${text(v, 'from')} to ${text(v, 'to')} cannot be used.`,
      hint: `Known fields: ${text(v, 'fields')}.`,
    }),
  },
  'personnel/private-column': {
    severity: 'info',
    id: (v) => ({
      message: `Kolom pribadi tidak dibaca: ${text(v, 'headers')}.`,
      hint: 'Takar tidak memerlukan NIK, NPWP, BPJS, agama, alamat dan kontak; hapus dari berkas sebelum dibagikan.',
    }),
    en: (v) => ({
      message: `Private columns are not read: ${text(v, 'headers')}.`,
      hint: 'Takar needs no NIK, NPWP, BPJS, religion, address or contact; remove them before sharing the file.',
    }),
  },
  'personnel/kind-unknown': {
    severity: 'warning',
    id: () => ({
      message: 'Jenis pegawai tidak diketahui.',
      hint: 'Isi PNS, CPNS, PPPK atau PPPK paruh waktu; hitungan menyebutnya terpisah.',
    }),
    en: () => ({
      message: 'The kind of staff is not known.',
      hint: 'Give PNS, CPNS, PPPK or part-time PPPK; head counts tell them apart.',
    }),
  },
  'personnel/no-unit': {
    severity: 'warning',
    id: (v) => ({
      message: `${text(v, 'people')} pegawai tanpa unit dihitung terpisah, di luar unit mana pun.`,
      hint: 'Isi kolom unit pada setiap baris, juga pada sel gabungan.',
    }),
    en: (v) => ({
      message: `People who name no unit: ${text(v, 'people')}; they are counted apart, outside every unit.`,
      hint: 'Fill the column of units in every row, in merged cells too.',
    }),
  },
  'personnel/moved': {
    severity: 'warning',
    id: (v) => ({
      message: `Pegawai ini bertugas di ${text(v, 'units')} unit pada periode yang sama; dihitung menurut pilihan ${text(v, 'policy')}.`,
      hint: 'Belum ada aturan nasional untuk pegawai yang pindah di tengah tahun; nyatakan pilihan instansi.',
    }),
    en: (v) => ({
      message: `This person served in ${text(v, 'units')} units in the same period; counted by the choice ${text(v, 'policy')}.`,
      hint: 'No national rule covers staff who move in mid-year; state the choice of the agency.',
    }),
  },
});
