import { appraisalRule } from '../../appraisal/words.js';
import type { Citation } from '../../issue.js';
import type { LocalText } from '../../locale/messages.js';
import type { Confidence } from '../../regulation/dated.js';
import type { Rule } from '../../regulation/rule.js';
import { IN_FORCE, PERMENPANRB_6_2022_TEXT as TEXT } from './instrument.js';

function note(id: string, title: LocalText, confidence: Confidence, text: LocalText, citation: Citation = TEXT): Rule {
  return appraisalRule({
    ...IN_FORCE,
    id,
    kind: 'note',
    title,
    citation,
    confidence,
    inputs: [],
    parameters: {},
    expression: null,
    note: text,
  });
}

/** What PermenPANRB 6/2022 says and computes nothing: scope, form, periods, use, successors. */
export const NOTES_2022: readonly Rule[] = [
  note('IND-6-22-01', { id: 'Lingkup dan rating', en: 'Scope and ratings' }, 'high', {
    id: 'PNS dan PPPK. Hasil kerja dan perilaku masing-masing dinilai di atas, sesuai atau di bawah ekspektasi; tanpa nilai angka. Hasil kerja dinilai dari realisasi, bukti dukung dan umpan balik, bukan rumus.',
    en: 'Civil servants and contract employees (PPPK). Work result and behaviour are each rated above, in line with or below expectation; no numeric score. Work result is judged on realisation, evidence and feedback, not on a formula.',
  }),
  note('IND-6-22-06', { id: 'Penilaian periodik dan tahunan', en: 'Periodic and annual appraisal' }, 'medium', {
    id: 'Periodik bulanan atau triwulanan menurut pilihan instansi. Predikat tahunan berasal dari kuadran yang sama, bukan rata-rata predikat periodik.',
    en: 'Periodic: monthly or quarterly, the agency’s choice. The annual predicate comes from the same nine cells; it is not an average of periodic predicates.',
  }),
  note('IND-6-22-07', { id: 'Pemeringkatan dan penggunaan', en: 'Ranking and use' }, 'medium', {
    id: 'Predikat dipakai untuk pemeringkatan, kelompok talenta, pengembangan dan sanksi. Angka 100/80/60/40/20 untuk predikat adalah praktik aplikasi, bukan aturan.',
    en: 'Predicates feed ranking, talent pools, training and sanctions. The figures 100/80/60/40/20 for predicates are practice of applications, not a regulation.',
  }),
  note('IND-6-22-08', { id: 'Pengganti sampai 2026', en: 'Successors up to 2026' }, 'medium', {
    id: 'Pengganti PermenPANRB 6/2022 tidak ditemukan (Q1). PermenPANRB 4/2025 mengatur kerja fleksibel, bukan kinerja. UU 20/2023 menggantikan UU 5/2014; PP manajemen ASN belum ditemukan.',
    en: 'No successor of PermenPANRB 6/2022 was found (Q1). PermenPANRB 4/2025 concerns flexible working, not performance. UU 20/2023 replaces UU 5/2014; its government regulation on ASN management was not found.',
  }),
  note(
    'IND-6-22-FORM-S',
    { id: 'Formulir evaluasi kinerja pegawai', en: 'Form of the evaluation' },
    'high',
    {
      id: 'Anak Lampiran 4: nomor, rencana hasil kerja, indikator, target, perspektif, realisasi berdasarkan bukti dukung, umpan balik; tanpa kolom capaian atau nilai. R/T tidak boleh ditampilkan sebagai nilai menurut aturan.',
      en: 'Annex 4: number, planned result, indicator, target, perspective, realisation on evidence, feedback; no column for achievement or score. R/T must not be shown as a value of the regulation.',
    },
    {
      instrument: TEXT.instrument,
      article: 'Anak Lampiran 4, Tabel 1',
      url: 'https://id.scribd.com/document/672154356/Lampiran-Permenpan-RB-No-6-Th-2022-Kuantitatif',
    },
  ),
];
