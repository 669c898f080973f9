import type { Citation } from '../../issue.js';

/** KMK 467/KMK.01/2014 and its successor of 2022: performance management of the Ministry of Finance. */
export const KMK_467_2014_TEXT = {
  instrument: 'KMK 467/KMK.01/2014; KMK 300/KMK.01/2022',
  article: 'pengelolaan kinerja di lingkungan Kementerian Keuangan',
  url: 'https://yukirin.xyz/pintar-kinerja (hlm. 14, 15, 43, 78)',
} as const satisfies Citation;

/** From the decree of 2014 until that of 2026 replaced it. */
export const IN_FORCE = { from: '2014-01-01', until: '2025-12-31', date: 'period-end' } as const;
