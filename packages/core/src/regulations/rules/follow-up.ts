import { divide, field, multiply, named, round } from '../../expression/build.js';
import { defineRule } from '../../regulation/rule.js';

/**
 * ORG-LKE-CRIT/follow-up, share of recommendations that are followed up (*persentase tindak lanjut rekomendasi*). The
 * regulation asks that all of them are; it gives no formula, so the plain share is Takar's choice.
 */
export const FOLLOW_UP_RATE = /* @__PURE__ */ defineRule({
  id: 'ORG-LKE-CRIT/follow-up',
  kind: 'computation',
  title: { id: 'Persentase tindak lanjut rekomendasi', en: 'Share of recommendations followed up' },
  citation: { instrument: 'PermenPANRB 12/2015', article: 'Lampiran, Evaluasi Internal: pemanfaatan hasil evaluasi' },
  confidence: 'default',
  from: '2015-06-01',
  date: 'assessment',
  inputs: [
    { name: 'closed', unit: '', aliases: ['selesai', 'tuntas', 'ditindaklanjuti'] },
    { name: 'recommendations', unit: '', aliases: ['rekomendasi', 'jumlah_rekomendasi'] },
  ],
  parameters: {},
  expression: /* @__PURE__ */ named(
    'follow_up_rate',
    /* @__PURE__ */ round(
      /* @__PURE__ */ multiply(
        /* @__PURE__ */ divide(/* @__PURE__ */ field('closed'), /* @__PURE__ */ field('recommendations')),
        100,
      ),
      2,
    ),
  ),
  outputs: [{ name: 'follow_up_rate', unit: '%', aliases: ['persentase_tindak_lanjut'] }],
  labels: {
    closed: { id: 'rekomendasi selesai ditindaklanjuti', en: 'recommendations closed' },
    recommendations: { id: 'rekomendasi yang dapat ditindaklanjuti', en: 'recommendations that can be followed up' },
    follow_up_rate: { id: 'persentase tindak lanjut', en: 'share followed up' },
  },
  note: {
    id: 'Peraturan meminta seluruh rekomendasi ditindaklanjuti tanpa menyebut rumus; bagian sederhana adalah pilihan Takar. Rekomendasi yang tidak dapat ditindaklanjuti dengan alasan yang sah tidak dihitung; yang statusnya tidak dikenal dihitung sebagai belum selesai.',
    en: 'The regulation asks that all recommendations are followed up and names no formula; the plain share is a choice of Takar. Those that cannot be followed up for a valid reason are left out; those of unknown status count as not closed.',
  },
});
