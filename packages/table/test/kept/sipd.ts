import { EN } from '@takar/core';
import { readSipd, SIPD_FOUR_DIGITS, SIPD_TWO_DIGITS, type SipdOptions } from '#src/index.js';
import { isCodeOf } from '#src/sipd/nomenclature.js';
import { toldTable, type Scenarios } from './told.js';

/** A document in the form of an export of SIPD: codes of Kota Tegal, the person invented. */
const document = (own: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  kode_sub_skpd: '5.01.5.05.0.00.01.0000',
  nama_sub_skpd: ' Bapperida ',
  kode_urusan: '5',
  nama_urusan: 'Penunjang',
  kode_bidang_urusan: '5.01',
  nama_bidang_urusan: 'Perencanaan',
  kode_program: '5.01.01',
  nama_program: 'Program Penunjang',
  kode_giat: '5.01.01.2.02',
  nama_giat: 'Administrasi Keuangan',
  kode_sub_giat: '5.01.01.2.02.0001',
  nama_sub_giat: 'Gaji',
  tanggal_dokumen: '2025-01-02T00:00:00Z',
  nilai_realisasi: 149744,
  nip_pegawai: '199001012015011001',
  nama_pegawai: 'Seseorang',
  ...own,
});
const told = (documents: readonly object[], options?: SipdOptions): unknown =>
  toldTable(readSipd(JSON.stringify(documents), options));
const without = (...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(document()).filter(([name]) => !names.includes(name)));

/** Exports of SIPD as they come. */
export const SIPD: Scenarios = {
  'documents of one month and of another, of one unit and of another': () =>
    told([
      document(),
      document({ nilai_realisasi: '3.996.552,50', tanggal_dokumen: '2025-01-31' }),
      document({ tanggal_dokumen: '2025-02-01', nilai_realisasi: 0.1 }),
      document({ tanggal_dokumen: '2025-02-01', nilai_realisasi: 0.2 }),
      document({ kode_sub_skpd: '1.02', nama_sub_skpd: 'Dinas Kesehatan' }),
      document({ kode_sub_giat: '5.01.01.2.02.0002', nama_sub_giat: null }),
    ]),
  'days that are none': () =>
    told([
      document({ tanggal_dokumen: null }),
      document({ tanggal_dokumen: '02/01/2025' }),
      document({ tanggal_dokumen: '2025-1-02' }),
    ]),
  'amounts that are none, the first reason counts': () =>
    told([
      document(),
      document({ nilai_realisasi: null }),
      document({ nilai_realisasi: 'lima' }),
      document({ kode_sub_giat: '5.01.01.2.02.0003', nilai_realisasi: '-' }),
    ]),
  'codes that do not follow the nomenclature, or the code above': () =>
    told([
      document({ kode_sub_giat: '5.01.01.2.02.01' }),
      document({ kode_sub_giat: '5.01.02.2.02.0001' }),
      document({ kode_sub_giat: 'X.XX.01.2.02.0001' }),
      document({ kode_program: '5.1.01' }),
      document({ kode_bidang_urusan: null, kode_program: '6.01.01' }),
      document({ kode_urusan: '5.01' }),
    ]),
  'codes of an earlier year, in English': () =>
    told([document({ kode_sub_giat: '5.01.01.2.02.01' }), document({ kode_urusan: '6' })], {
      nomenclature: SIPD_TWO_DIGITS,
      messages: EN,
    }),
  'columns that the export lacks, in both languages': () => [
    told([without('kode_sub_skpd', 'tanggal_dokumen', 'nilai_realisasi')]),
    told([without('tanggal_dokumen', 'nama_giat', 'kode_giat')], { messages: EN }),
  ],
  'columns in any order': () =>
    ['nilai_realisasi', 'tanggal_dokumen', 'kode_sub_skpd'].map((first) =>
      told([{ [first]: document()[first], ...without(first) }]),
    ),
  'what is no export': () => [toldTable(readSipd('{')), toldTable(readSipd('[]'))],
  'which codes are of a level': () => {
    const forms = [
      '5',
      '55',
      '5.01',
      '5.01.01.2.02.0001',
      '5.01.01.2.02.01',
      'X.XX.01.2.02.0001',
      '5.0a',
      '5.01.',
      'x.xx',
    ];
    return Object.fromEntries(
      [SIPD_FOUR_DIGITS, SIPD_TWO_DIGITS].flatMap(({ id, levels }) =>
        levels.map((level) => [`${id} ${level.name}`, forms.filter((code) => isCodeOf(level, code)).join(' ')]),
      ),
    );
  },
};
