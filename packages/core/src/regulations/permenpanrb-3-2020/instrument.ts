import type { Citation } from '../../issue.js';

/** PermenPANRB 3/2020 on talent management, amended by 20/2025. */
export const PERMENPANRB_3_2020_TEXT = {
  instrument: 'PermenPANRB 3/2020',
  article: 'Lampiran; kategori diulang PermenPANRB 20/2025 pasal 17',
  url: 'https://pasal.id/en/peraturan/permen/permenpanrb-no-20-tahun-2025/koreksi/9419400',
} as const satisfies Citation;

/** In force from January 2020 (BN 2020 No 28); the month is from recall. */
export const IN_FORCE = { from: '2020-01-01', date: 'assessment' } as const;
