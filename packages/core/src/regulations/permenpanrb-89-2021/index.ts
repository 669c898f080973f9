import type { Citation } from '../../issue.js';
import type { LocalText } from '../../locale/messages.js';
import type { Confidence } from '../../regulation/dated.js';
import { defineRule, type Rule } from '../../regulation/rule.js';
import { ADOPTED_TARGET, COMPONENT_TARGETS, SIBLING_WEIGHTS } from './derived-targets.js';

const TEXT: Citation = {
  instrument: 'PermenPANRB 89/2021',
  article: 'penjenjangan kinerja, menurut ringkasan',
  url: 'https://www.scribd.com/document/587721593',
};

function told(
  id: string,
  title: LocalText,
  note: LocalText,
  more: { citation?: Citation; confidence?: Confidence } = {},
): Rule {
  return defineRule({
    kind: 'note',
    citation: TEXT,
    confidence: 'medium',
    ...more,
    id,
    title,
    note,
    from: '2021-01-01',
    date: 'assessment',
    inputs: [],
    parameters: {},
    expression: null,
  });
}

/** The cascade (*penjenjangan kinerja*): its stages, levels and methods, and the checks that `validate` runs. */
export const PERMENPANRB_89_2021: readonly Rule[] = [
  told(
    'ORG-CSC-01',
    { id: 'Lima tahap penjenjangan', en: 'Five stages of the cascade' },
    {
      id: 'Tentukan hasil, cari faktor penentu keberhasilan, uraikan sampai kondisi paling operasional, rumuskan indikator, terjemahkan ke perencanaan dan kinerja jabatan.',
      en: 'Choose the outcome, find its critical success factors, break them down to the most operational condition, write indicators, translate into planning and posts.',
    },
  ),
  told(
    'ORG-CSC-02',
    { id: 'Tingkat kinerja dan pemiliknya', en: 'Levels of performance and their owners' },
    {
      id: 'Hasil akhir, hasil antara, hasil langsung, keluaran; pemilik dan unsur dokumen tiap tingkat adalah skema, karena instansi berbeda. Sebagian pasangan dari ingatan.',
      en: 'Ultimate, intermediate and immediate outcome, output; owner and document element of each level are a scheme, for agencies differ. Some pairs are from recall.',
    },
  ),
  told(
    'ORG-CSC-03',
    { id: 'Metode menurunkan kinerja', en: 'Methods of deriving a child' },
    {
      id: 'Adopsi langsung: target anak sama. Komponen: jumlah atau jumlah berbobot anak sama dengan induk. Lingkup dipersempit: data mentah digabung. Non-cascading: tanpa hitungan.',
      en: 'Direct: the same target. Component: sum or weighted sum of the children equals the parent. Narrowed scope: raw data pooled. Non-cascading: no arithmetic.',
    },
    {
      confidence: 'high',
      citation: { instrument: 'PermenPANRB 8/2021', article: 'hlm. 24-25, cascading langsung dan tidak langsung' },
    },
  ),
  told(
    'ORG-CSC-04',
    { id: 'Pemeriksaan pohon kinerja', en: 'Checks of a performance tree' },
    {
      id: 'Dijalankan oleh takar validate: satu berkas satu pemeriksaan, dengan simpul, alasan dan perbaikannya; instansi memilih dan mengatur toleransinya.',
      en: 'Run by takar validate: one check a file, each with node, reason and remedy; agencies choose them and set their tolerances.',
    },
    {
      confidence: 'default',
      citation: { instrument: 'Takar', article: 'pemeriksaan bawaan menurut PermenPANRB 53/2014, 89/2021 dan praktik' },
    },
  ),
  COMPONENT_TARGETS,
  ADOPTED_TARGET,
  SIBLING_WEIGHTS,
];
