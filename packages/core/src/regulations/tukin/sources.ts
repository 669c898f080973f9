import type { Citation } from '../../issue.js';

/** Where the rules of performance allowance of ministries (*tunjangan kinerja*) come from. */
export const TUKIN_SOURCES = {
  perpres112: {
    instrument: 'Perpres 112/2017',
    article: 'kelas jabatan dan tunjangan kinerja Kemenko PMK; pelaksanaan Permenko PMK 2/2018',
    url: 'https://123dok.com/document/qo50k94k',
  },
  permentan68: {
    instrument: 'Permentan 68/2012',
    article: 'tunjangan kinerja, menurut BPTP Banten',
    url: 'https://banten.litbang.pertanian.go.id',
  },
  ministry2013: {
    instrument: 'Peraturan kementerian 2013',
    article: 'Pasal 10',
    url: 'http://msmunir-ina.blogspot.com/2013/03',
  },
  simtukin: {
    instrument: 'Aplikasi simtukin',
    article: 'kode publik',
    url: 'https://github.com/muhammadafdhal/simtukin (@8e4b164)',
  },
  bgn4: { instrument: 'Peraturan BGN 4/2025', article: 'Pasal 15', url: 'https://www.pasal.id' },
  permenkebud3: { instrument: 'Permenkebud 3/2025', url: 'https://www.pasal.id' },
  permentan20: { instrument: 'Permentan 20/2025', url: 'https://www.pasal.id' },
  pma29: {
    instrument: 'PMA 29/2016',
    article: 'Pasal 14',
    url: 'https://samsulpenyuluhjogja.blogspot.com/2016',
  },
  klh6: { instrument: 'Permen LH/BPLH 6/2025', url: 'https://www.pasal.id' },
  bpsApp: {
    instrument: 'Aplikasi tukin satuan kerja BPS',
    article: 'kode publik',
    url: 'https://github.com/statistician7741/itukin (@adf432f)',
  },
} as const satisfies Record<string, Citation>;

/** What rules of performance allowance share. The day of most instruments was not read: the first day of their year. */
export const TUKIN = { kind: 'computation', date: 'payment-month' } as const;

/** Words that they share. */
export const TUKIN_LABELS = {
  tukin: { id: 'tunjangan kinerja', en: 'performance allowance' },
  tukin_paid: { id: 'tunjangan kinerja dibayar', en: 'performance allowance paid' },
  total_percent: { id: 'persentase dibayar', en: 'percentage paid' },
  deduction_percent: { id: 'jumlah potongan', en: 'sum of deductions' },
  deduction_amount: { id: 'potongan', en: 'deduction' },
} as const;
