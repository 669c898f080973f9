import { PERMENPANRB_88_2021_EVALUATION as EVALUATION } from './instrument.js';

/**
 * Topics of the 80 criteria (*kriteria*) of Mahkamah Agung under PermenPANRB 88/2021, in our own short words: 7/10/8, 3/7/10,
 * 6/9/7 and 3/5/5. The fullest neutral list that was found, and no official one: the annex's own count is open (O-2).
 */
const TOPICS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  planning: {
    existence: [
      'pedoman teknis perencanaan',
      'rencana jangka panjang',
      'rencana jangka menengah',
      'rencana jangka pendek',
      'rencana aktivitas',
      'rencana anggaran',
      'setiap unit menetapkan rencana',
    ],
    quality: [
      'dokumen diformalkan',
      'dipublikasikan tepat waktu',
      'menggambarkan kebutuhan kinerja',
      'rumusan tujuan/sasaran jelas',
      'indikator SMART',
      'IKU inti dan berkelanjutan',
      'target dapat dicapai, menantang, realistis',
      'cascading antarlevel',
      'crosscutting digambarkan',
      'setiap pegawai menetapkan rencana',
    ],
    use: [
      'anggaran mengacu pada kinerja',
      'aktivitas mendukung kinerja',
      'target tercapai atau sesuai jalur',
      'rencana aksi dipantau berkala',
      'dokumen diperbaiki dari analisis',
      'penyempurnaan untuk hasil lebih baik',
      'unit memahami dan berkomitmen',
      'pegawai memahami dan berkomitmen',
    ],
  },
  measurement: {
    existence: ['pedoman pengukuran', 'definisi operasional', 'mekanisme pengumpulan data andal'],
    quality: [
      'pimpinan terlibat mengambil keputusan',
      'data relevan',
      'data mendukung',
      'diukur berkala',
      'pemantauan berjenjang',
      'pengumpulan dengan TI',
      'pengukuran dengan TI',
    ],
    use: [
      'dasar tunjangan',
      'dasar penempatan atau penghapusan jabatan',
      'refocusing organisasi',
      'penyesuaian strategi',
      'penyesuaian kebijakan',
      'penyesuaian aktivitas',
      'penyesuaian anggaran',
      'efisiensi anggaran tampak',
      'unit peduli hasil',
      'pegawai peduli hasil',
    ],
  },
  reporting: {
    existence: ['laporan disusun', 'disusun berkala', 'diformalkan', 'direviu', 'dipublikasikan', 'tepat waktu'],
    quality: [
      'mutu sesuai standar',
      'pengungkapan lengkap',
      'dibanding target tahunan',
      'dibanding target jangka menengah',
      'dibanding tahun sebelumnya',
      'dibanding tingkat nasional/internasional',
      'mutu capaian, upaya dan hambatan',
      'efisiensi sumber daya',
      'rekomendasi perbaikan',
    ],
    use: [
      'perhatian utama pimpinan',
      'kepedulian pegawai',
      'penyesuaian aktivitas',
      'penyesuaian penggunaan anggaran',
      'evaluasi keberhasilan',
      'penyesuaian rencana berikutnya',
      'perubahan budaya kinerja',
    ],
  },
  internal_evaluation: {
    existence: ['pedoman evaluasi', 'dilakukan di semua unit', 'berjenjang'],
    quality: ['sesuai standar', 'SDM memadai', 'pendalaman memadai', 'seluruh unit', 'dengan TI'],
    use: [
      'semua rekomendasi ditindaklanjuti',
      'implementasi SAKIP meningkat',
      'perbaikan akuntabilitas',
      'mendukung efektivitas dan efisiensi',
      'kinerja membaik',
    ],
  },
};

/** Letters of the components, as sheets number them. */
const LETTERS = ['A', 'B', 'C', 'D'] as const;

/**
 * A blank sheet with the 80 criteria of Mahkamah Agung, for `readEvaluationSheet`: a start for agencies without a list of their
 * own. Source: github workspacericky-dot/t-SEMAR @d190fb0, references/.
 *
 * @example
 * readEvaluationSheet({ ...CRITERIA_LIST_80, year: 2026, answers: { assessor: { 'A1.1': 'BB' } } }, options);
 */
export const CRITERIA_LIST_80 = {
  title: 'LKE PermenPANRB 88/2021, 80 kriteria',
  instrument: EVALUATION.id,
  list: 'mahkamah-agung-80',
  components: EVALUATION.components.map(({ key, label, weight, subcomponents }, i) => ({
    code: LETTERS[i] ?? key,
    key,
    label: label.id,
    weight,
    sub: subcomponents.map((sub, j) => ({
      code: `${LETTERS[i] ?? key}${j + 1}`,
      label: sub.label.id,
      weight: sub.weight,
      criteria: (TOPICS[key]?.[sub.key] ?? []).map((topic, k) => ({
        code: `${LETTERS[i] ?? key}${j + 1}.${k + 1}`,
        label: topic,
      })),
    })),
  })),
} as const;
