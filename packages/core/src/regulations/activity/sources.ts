import type { Citation } from '../../issue.js';

/** Where the figures of activity monitoring come from; each is the practice of its agency. */
export const ACTIVITY_SOURCES = {
  workloadGuide: {
    instrument: 'Perka BKN 19/2011',
    article: 'pedoman analisis beban kerja, jam kerja efektif',
    url: 'https://www.coursehero.com/file/p3kbnogc',
  },
  permenpanrb1: { instrument: 'PermenPANRB 1/2020', article: 'jam kerja efektif 1.250 jam, menurut modul aplikasi' },
  slides: {
    instrument: 'Paparan TPP daerah',
    article: 'menit kerja efektif 5,5 jam, 22 hari',
    url: 'https://slideplayer.info/amp/16716725',
  },
  dki108: {
    instrument: 'Pergub DKI Jakarta 108/2016',
    article: 'tunjangan kinerja daerah, menurut salinan',
    url: 'https://123dok.com/document/zg8xk1ny',
  },
  dki193: {
    instrument: 'Pergub DKI Jakarta 193/2015',
    article: 'tunjangan kinerja daerah, menurut salinan',
    url: 'https://www.scribd.com/document/344769800',
  },
  dkiPress: { instrument: 'Kontan', article: 'ilustrasi tunjangan kinerja daerah DKI', url: 'https://kontan.co.id' },
  dkiApp: {
    instrument: 'Aplikasi e-kinerja puskesmas DKI',
    article: 'hari kerja x 300 menit',
    url: 'https://github.com/MasDidiek/ekinerja-cilincing (@6939b5b)',
  },
  kemenag: {
    instrument: 'Laporan harian Kanwil Kemenag',
    article: 'gaspul_api/config/working_time.php',
    url: 'https://github.com/echal/lkbkanwil (@52fb0bd)',
  },
  kemenkeu2009: {
    instrument: 'Analisis beban kerja Departemen Keuangan 2009',
    article: 'jam kerja 510 menit sehari, kelonggaran 25,2 %',
    url: 'https://pdfcoke.com (20091009)',
  },
  publicCode: { instrument: 'Kode aplikasi e-kinerja publik', article: 'praktik aplikasi, bukan peraturan' },
} as const satisfies Record<string, Citation>;
