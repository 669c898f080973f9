import type { Citation } from '../../issue.js';
import { PERMENPANRB_53_2014 } from './permenpanrb-53-2014.js';

/** Sources that several achievement rules cite. */
export const SOURCES = {
  permenpanrb53: PERMENPANRB_53_2014,
  permenpanrb8: {
    instrument: 'PermenPANRB 8/2021',
    article: 'Lampiran, hlm. 99-110, 363',
    url: 'https://online.flipbuilder.com/vajnr/eqrv',
  },
  kmk127: {
    instrument: 'KMK 127/2026',
    article: 'hlm. 67-75, menurut penyandian publik',
    url: 'https://github.com/kucing007/kinerja-app (src/lib/calc @029c349)',
  },
  bpsPko: {
    instrument: 'Kinerja Organisasi BPS (PKO)',
    article: 'kertas kerja dan normalisasi PK',
    url: 'https://github.com/bpsgorut/sakip_gorut; https://github.com/kaizer26/sakip-app',
  },
  regionalPractice: {
    instrument: 'Praktik pelaporan pemerintah daerah',
    article: 'LKjIP dan Renstra yang diterbitkan 2015-2026',
    url: 'https://github.com/Syamsuddin/SAKIPRO (sakip_docs @c79b03c)',
  },
  takar: { instrument: 'Takar', article: 'pilihan bawaan; tidak ada aturan nasional' },
} as const satisfies Record<string, Citation>;
