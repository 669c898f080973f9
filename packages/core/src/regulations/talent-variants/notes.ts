import { defineRule } from '../../regulation/rule.js';

const BASE = { kind: 'note', date: 'assessment', inputs: [], parameters: {}, expression: null } as const;

/** Variants that are known but not complete enough to compute with, and how much mapping is used. */
export const VARIANT_NOTES = [
  /* @__PURE__ */ defineRule({
    ...BASE,
    id: 'TAL-08/kuningan',
    title: { id: 'Pemetaan talenta Kuningan', en: 'Talent mapping of Kuningan' },
    citation: { instrument: 'Manajemen talenta Kabupaten Kuningan', url: 'https://cikalpedia.id/' },
    confidence: 'low',
    from: '2020-01-01',
    jurisdiction: 'Kabupaten Kuningan',
    note: {
      id: 'Potensial: pendidikan, pangkat, pengalaman, disiplin. Kinerja: kehadiran, penghargaan, penugasan. Bobot dan ambang tidak tercetak: tidak ditawarkan.',
      en: 'Potential: education, rank, experience, discipline. Performance: attendance, awards, assignments. Weights and bounds are not printed: not offered.',
    },
  }),
  /* @__PURE__ */ defineRule({
    ...BASE,
    id: 'TAL-08/coverage',
    title: { id: 'Cakupan pemetaan talenta', en: 'Coverage of talent mapping' },
    citation: { instrument: 'Pemberitaan dan lembar kerja', url: 'https://mediacirebon.id/?p=20213' },
    confidence: 'medium',
    from: '2020-01-01',
    note: {
      id: 'Kabupaten Cirebon: lebih dari 4.300 dari lebih dari 8.000 pegawai diasesmen. DJBK: 1.872 pegawai di 48 unit, 67% fungsional. Jumlah pegawai per kotak tidak pernah diterbitkan.',
      en: 'Kabupaten Cirebon: over 4,300 of over 8,000 staff assessed. DJBK: 1,872 staff in 48 units, 67% functional. Head counts per box were never published.',
    },
  }),
] as const;
