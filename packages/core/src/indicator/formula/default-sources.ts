import type { Citation } from '../../issue.js';

/** Sources that the default policy cites: every page that computes loads them. */
export const DEFAULT_SOURCES = {
  kmk127: {
    instrument: 'KMK 127/2026',
    article: 'hlm. 67-75, menurut penyandian publik',
    url: 'https://github.com/kucing007/kinerja-app (src/lib/calc @029c349)',
  },
  regionalPractice: {
    instrument: 'Praktik pelaporan pemerintah daerah',
    article: 'LKjIP dan Renstra yang diterbitkan 2015-2026',
    url: 'https://github.com/Syamsuddin/SAKIPRO (sakip_docs @c79b03c)',
  },
  takar: { instrument: 'Takar', article: 'pilihan bawaan; tidak ada aturan nasional' },
} as const satisfies Record<string, Citation>;
