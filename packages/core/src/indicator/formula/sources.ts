import type { Citation } from '../../issue.js';
import { DEFAULT_SOURCES } from './default-sources.js';
import { PERMENPANRB_53_2014 } from './permenpanrb-53-2014.js';

/** Sources that several achievement rules cite. */
export const SOURCES = {
  ...DEFAULT_SOURCES,
  permenpanrb53: PERMENPANRB_53_2014,
  permenpanrb8: {
    instrument: 'PermenPANRB 8/2021',
    article: 'Lampiran, hlm. 99-110, 363',
    url: 'https://online.flipbuilder.com/vajnr/eqrv',
  },
  bpsPko: {
    instrument: 'Kinerja Organisasi BPS (PKO)',
    article: 'kertas kerja dan normalisasi PK',
    url: 'https://github.com/bpsgorut/sakip_gorut; https://github.com/kaizer26/sakip-app',
  },
} as const satisfies Record<string, Citation>;
