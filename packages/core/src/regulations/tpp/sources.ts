import type { Citation } from '../../issue.js';

/** Where the rules of additional income of regional staff (*TPP*) come from. */
export const TPP_SOURCES = {
  kepmendagri4700: {
    instrument: 'Kepmendagri 900-4700/2020',
    article: 'menurut SK daerah dan paparan; teks tidak terbaca',
    url: 'https://www.scribd.com/document/699928923',
  },
  kepmendagri5449: {
    instrument: 'Kepmendagri 061-5449/2019',
    article: 'kriteria TPP',
    url: 'https://www.scribd.com/document/433556500',
  },
  seruyan: {
    instrument: 'SK Kabupaten Seruyan tentang basic TPP 2022 dan 2023',
    url: 'https://www.slideshare.net (261381221)',
  },
  lubuklinggau: {
    instrument: 'SK Kota Lubuklinggau tentang basic TPP 2022',
    url: 'https://www.scribd.com/document/699928923',
  },
  recall: { instrument: 'Kepmendagri 900-4700/2020', article: 'menurut ingatan; tabel tidak terbaca (Q7)' },
  pmk120: {
    instrument: 'PMK 120/PMK.07/2020',
    article: 'peta kapasitas fiskal provinsi, menurut Databoks',
    url: 'https://databoks.katadata.co.id',
  },
  workloadHours: {
    instrument: 'Kepmendagri 900-4700/2020',
    article: 'beban kerja paling sedikit 112,5 jam sebulan, menurut Kompasiana 2023',
    url: 'https://www.kompasiana.com/dokterhewan',
  },
  slides: { instrument: 'Paparan TPP daerah', url: 'https://slideplayer.info/amp/16716725' },
  sulsel: { instrument: 'Aplikasi TPP daerah Sulawesi Selatan', article: 'kode publik, tabel potongan disiplin' },
  lampung: {
    instrument: 'Aplikasi SIMAK-TPP Dinas Kehutanan Provinsi Lampung',
    article: 'steps/excel_csv.py',
    url: 'https://github.com/AldoWijaya27/SIMAK-TPP (@9a99b35)',
  },
  reversed: {
    instrument: 'Aplikasi e-kinerja daerah',
    article: '40 % SKP dan 60 % kehadiran',
    url: 'https://github.com/muhammadnorseputra/ekinerja-hosting (@be02ddd)',
  },
  gate: { instrument: 'Aplikasi TPP daerah', article: 'kode publik: produktivitas 0 bila capaian <= 50 %' },
  dki2015: {
    instrument: 'Pergub DKI Jakarta 193/2015 dan Kompas 2015',
    article: 'potongan kehadiran',
    url: 'https://www.scribd.com/document/344769800',
  },
  acting: { instrument: 'Aplikasi TPP daerah', article: 'kode publik: tambahan Plt/Plh 100, 20 atau 0 %' },
} as const satisfies Record<string, Citation>;

/** Day of Kepmendagri 900-4700/2020; regional rules whose day was not read are taken from it too. */
export const TPP_FROM = '2020-12-21';

/** What all rules of additional income share. */
export const TPP = { kind: 'computation', from: TPP_FROM, date: 'payment-month' } as const;
