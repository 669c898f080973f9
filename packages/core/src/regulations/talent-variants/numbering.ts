import { named } from '../../expression/build.js';
import { PERFORMANCE, PERFORMANCE_POSITION, POTENTIAL, POTENTIAL_POSITION } from '../../merit/levels.js';
import { boxAt, KEMENKEU_BOXES, NATIONAL_BOXES, SULUT_BOXES } from '../../merit/nine-box.js';
import { TALENT_WORDS } from '../../merit/words.js';
import { defineRule } from '../../regulation/rule.js';

const BASE = { kind: 'computation', date: 'assessment', parameters: {}, labels: TALENT_WORDS } as const;
const NATIONAL = { name: 'national_box', of: boxAt(PERFORMANCE_POSITION, POTENTIAL_POSITION, NATIONAL_BOXES) };
const LABELS = { ...TALENT_WORDS, national_box: { id: 'kotak menurut penomoran nasional', en: 'national box' } };

/** TAL-09, box under the numbering of the Ministry of Finance: (sesuai, menengah) is 6, nationally 5. */
export const KEMENKEU_BOX = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-09',
  title: { id: 'Nomor kotak Kemenkeu', en: 'Box number of the Ministry of Finance' },
  citation: { instrument: 'Manajemen talenta Kementerian Keuangan', article: 'penomoran kotak (kode publik)' },
  confidence: 'medium',
  from: '2020-01-01',
  jurisdiction: 'Kementerian Keuangan',
  inputs: [PERFORMANCE, POTENTIAL],
  expression: named('box', boxAt(PERFORMANCE_POSITION, POTENTIAL_POSITION, KEMENKEU_BOXES)),
  outputs: [
    { name: 'box', aliases: ['kotak', 'kemenkeu_box', 'kemenkeu'] },
    { ...NATIONAL, aliases: ['nasional', 'national'] },
  ],
  labels: LABELS,
  note: {
    id: 'Hanya kotak 1 dan 9 sama di mana-mana. Simpan kedua tingkat; nomor kotak tidak berarti tanpa skemanya.',
    en: 'Only boxes 1 and 9 are the same everywhere. Store the two levels; a box number means nothing without its scheme.',
  },
});

/** TAL-08/sulut-2026, axes that change places: performance on X, potential on Y. */
export const SULUT_BOX = /* @__PURE__ */ defineRule({
  ...BASE,
  id: 'TAL-08/sulut-2026',
  title: { id: 'Nomor kotak Sulawesi Utara', en: 'Box number of Sulawesi Utara' },
  citation: {
    instrument: 'Manajemen talenta Provinsi Sulawesi Utara 2026',
    article: 'kinerja pada sumbu X, potensial pada sumbu Y; calon dari kotak 7 sampai 9',
    url: 'https://pustakanews.com/2026/01/13/',
  },
  confidence: 'low',
  from: '2026-01-01',
  jurisdiction: 'Provinsi Sulawesi Utara',
  inputs: [PERFORMANCE, POTENTIAL],
  expression: named('box', boxAt(PERFORMANCE_POSITION, POTENTIAL_POSITION, SULUT_BOXES)),
  outputs: [{ name: 'box', aliases: ['kotak', 'sulut_box'] }, NATIONAL],
  labels: LABELS,
  note: {
    id: 'Sumbu bertukar tempat; nomor kotak tidak dicetak. Pembacaan Takar: petak nasional dengan sumbu yang ditukar.',
    en: 'The axes change places; the numbers were not printed. Takar reads the national grid with the axes exchanged.',
  },
});
