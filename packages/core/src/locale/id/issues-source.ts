import type { IssueTextsOf } from '../issue-area.js';
import { quoted, said } from '../values.js';
import { NUMBERS } from './numbers.js';

/** A source that cannot be read, or was read in a way worth telling. */
export const SOURCE_ISSUES: IssueTextsOf<'source'> = {
  'source/empty': () => ({
    message: 'Berkas kosong: tidak ada satu baris pun.',
    hint: 'Ekspor ulang dari portal, lalu pastikan baris judul dan baris data ikut tersimpan.',
  }),
  'source/binary': ({ kind }) => ({
    message:
      kind === undefined
        ? 'Isi berkas bukan teks, sehingga bukan CSV.'
        : `Berkas ini ${said(kind, NUMBERS)}, bukan CSV.`,
    hint: 'Buka berkas di aplikasi asalnya, lalu simpan sebagai "CSV UTF-8".',
  }),
  'source/line-too-long': ({ line, limit }) => ({
    message: `Baris ${said(line, NUMBERS)} lebih panjang dari ${said(limit, NUMBERS)} bita.`,
    hint: 'Ini bukan tabel CSV, atau ganti barisnya hilang. Periksa cara ekspornya.',
  }),
  'source/short-rows': ({ line }) => ({
    message: `${line === undefined ? 'T' : `Sampai baris ${said(line, NUMBERS)}, t`}erlalu banyak baris mengisi sedikit saja dari kolomnya.`,
    hint: 'Ini bukan satu tabel, atau pemisah barisnya lain dari judulnya. Periksa cara ekspornya.',
  }),
  'source/too-large': ({ size, limit }) => ({
    message: `Sumber berukuran ${said(size, NUMBERS)} bita; batasnya ${said(limit, NUMBERS)}.`,
    hint: 'Bagi menjadi beberapa berkas.',
  }),
  'source/invalid-json': ({ found }) => ({
    message:
      found === undefined ? 'JSON terpotong sebelum selesai.' : `JSON tidak sah: ${quoted(found)} tidak boleh di sini.`,
    hint: 'Periksa koma, tanda kutip, dan kurung di tempat ini. NaN dan Infinity bukan JSON: tulis null.',
  }),
  'source/repeated-key': ({ key }) => ({
    message: `Kunci ${quoted(key)} muncul dua kali dalam satu objek JSON; tidak diketahui mana yang berlaku.`,
    hint: 'Hapus salah satunya, atau beri nama lain, lalu ekspor ulang.',
  }),
  'source/not-a-table': ({ found }) => ({
    message: `Tidak ada tabel di dalam sumber ini${found === undefined ? '' : ` (isinya: ${said(found, NUMBERS)})`}.`,
    hint: 'Berikan larik objek, atau objek dengan "rows", "data", "records", atau "result.records".',
  }),
  'source/html': () => ({
    message: 'Yang diterima halaman HTML, bukan data.',
    hint: 'Biasanya sesi berakhir dan portal mengirim halaman masuk. Masuk kembali, atau periksa alamatnya.',
  }),
  'source/encoding': ({ encoding }) => ({
    message: `Teks dibaca sebagai ${said(encoding, NUMBERS)}.`,
    hint: 'Periksa nama berhuruf khusus; simpan sebagai UTF-8 agar pasti.',
  }),
  'source/unclosed-quote': ({ line }) => ({
    message: `Tanda kutip yang dibuka di baris ${said(line, NUMBERS)} tidak pernah ditutup.`,
    hint: 'Tutup tanda kutip itu, atau gandakan ("") bila bagian dari teks.',
  }),
};
