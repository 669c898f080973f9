import { defineRule, type Rule } from '../../regulation/rule.js';
import { TPP_FROM, TPP_SOURCES as SOURCES } from './sources.js';

const NOTE = {
  kind: 'note',
  from: TPP_FROM,
  date: 'payment-month',
  inputs: [],
  parameters: {},
  expression: null,
} as const;

/** What binds but computes nothing: taxes stay outside, and which regulations there are. */
export const TPP_NOTES: readonly Rule[] = [
  /* @__PURE__ */ defineRule({
    ...NOTE,
    id: 'IND-TPP-08',
    title: { id: 'Pajak dan iuran', en: 'Tax and levies' },
    citation: { instrument: 'Kode aplikasi TPP dan tukin publik', article: 'potongan pajak dan BPJS' },
    confidence: 'medium',
    note: {
      id: 'Pajak dan iuran BPJS tidak dihitung Takar: aplikasi berbeda-beda, dan satu di antaranya jelas salah. Angka yang keluar adalah bruto.',
      en: 'Takar computes no tax and no BPJS levy: applications differ, and one is clearly wrong. What comes out is gross.',
    },
  }),
  /* @__PURE__ */ defineRule({
    ...NOTE,
    id: 'IND-TPP-09',
    title: { id: 'Peraturan TPP', en: 'Regulations of TPP' },
    citation: SOURCES.kepmendagri5449,
    confidence: 'medium',
    note: {
      id: 'Kepmendagri 061-5449/2019 dan 900-4700/2020. Kepmendagri 900.1.3.2-1287/2024 tidak ditemukan; tidak ada angka di sini yang bersandar padanya (Q7). Peraturan daerah yang terlihat judulnya: Rembang 64/2020, Sragen 4/2021, Gresik 7/2020, Jember 16/2022, Fakfak 17/2021, Nganjuk 10/2021, Karo 9/2021, Salatiga 4/2021, Kutai Timur 56/2022, Tanjungpinang 1/2022, Kebumen 17/2022, Tanah Laut 14/2021, Tegal 2/2023, Palangka Raya 17/2021. Muat sebagai overlay.',
      en: 'Kepmendagri 061-5449/2019 and 900-4700/2020. Kepmendagri 900.1.3.2-1287/2024 was not found; no figure here rests on it (Q7). Regional rules seen by title: Rembang 64/2020, Sragen 4/2021, Gresik 7/2020, Jember 16/2022, Fakfak 17/2021, Nganjuk 10/2021, Karo 9/2021, Salatiga 4/2021, Kutai Timur 56/2022, Tanjungpinang 1/2022, Kebumen 17/2022, Tanah Laut 14/2021, Tegal 2/2023, Palangka Raya 17/2021. Load them as overlays.',
    },
  }),
];
