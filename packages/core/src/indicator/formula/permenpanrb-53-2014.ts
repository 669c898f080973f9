/** Guide to performance reports: apart from the other sources, because rules of comparison cite it and none of those. */
export const PERMENPANRB_53_2014 = {
  instrument: 'PermenPANRB 53/2014',
  article: 'Lampiran II bagian E',
  url: 'https://github.com/andri000me/aplikasi_esakip (dokumen/Permenpan No.53 Tahun 2014.pdf)',
} as const;
