import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const POLARITIES: Readonly<Record<string, string>> = {
  maximise: 'maksimalkan',
  minimise: 'minimalkan',
  'minimise-ratio': 'minimalkan (rasio)',
  stabilise: 'stabilkan',
  range: 'rentang',
};

/** A value as text, lists with commas; what has a word is said by it. */
const sayIn = (words: Readonly<Record<string, string>>) => {
  const text = (value: string | number): string => words[value] ?? String(value);
  return (values: IssueValues, key: string): string => {
    const value = values[key] ?? '';
    return typeof value === 'object' ? value.map(text).join(', ') : text(value);
  };
};
const kata = /* @__PURE__ */ sayIn(POLARITIES);
const of = /* @__PURE__ */ sayIn({});

/** What submitted figures can look like that they should not, with the remedy. */
export const qualityIssue = /* @__PURE__ */ issueTable({
  'quality/copied-from-last-year': {
    severity: 'warning',
    id: (v) => ({
      message: `Realisasi ${kata(v, 'realisation')} sama persis dengan ${kata(v, 'before')}, padahal tidak sama dengan target.`,
      hint: 'Periksa apakah angka tahun lalu tersalin; bila memang sama, lampirkan buktinya.',
    }),
    en: (v) => ({
      message: `Realisation ${of(v, 'realisation')} is exactly that of ${of(v, 'before')}, and not the target.`,
      hint: "See whether last year's figure was copied; if it is right, attach the evidence.",
    }),
  },
  'quality/achievement-copied': {
    severity: 'warning',
    id: (v) => ({
      message: `Capaian terbit ${kata(v, 'published')} sama dengan ${kata(v, 'before')}, padahal target atau realisasinya berubah.`,
      hint: 'Hitung ulang capaian dari target dan realisasi tahun ini.',
    }),
    en: (v) => ({
      message: `Published achievement ${of(v, 'published')} is that of ${of(v, 'before')}, although target or realisation changed.`,
      hint: "Compute it again from this year's target and realisation.",
    }),
  },
  'quality/year-copied': {
    severity: 'warning',
    id: (v) => ({
      message: `${kata(v, 'copied')} dari ${kata(v, 'compared')} indikator tahun ${kata(v, 'year')} bertarget dan berealisasi sama dengan ${kata(v, 'before')}.`,
      hint: 'Seluruh tabel tampaknya tersalin; muat ulang data tahun ini.',
    }),
    en: (v) => ({
      message: `${of(v, 'copied')} of ${of(v, 'compared')} indicators of ${of(v, 'year')} have target and realisation of ${of(v, 'before')}.`,
      hint: "The whole table seems copied; load this year's data again.",
    }),
  },
  'quality/target-below-last-result': {
    severity: 'warning',
    id: (v) => ({
      message: `Target ${kata(v, 'target')} lebih ringan daripada realisasi ${kata(v, 'before')}: ${kata(v, 'result')}.`,
      hint: 'Naikkan target, atau tulis alasan mengapa hasil tahun lalu tidak dapat dipertahankan.',
    }),
    en: (v) => ({
      message: `Target ${of(v, 'target')} asks less than the realisation of ${of(v, 'before')}: ${of(v, 'result')}.`,
      hint: "Raise the target, or say why last year's result cannot be kept.",
    }),
  },
  'quality/quarters-equal': {
    severity: 'warning',
    id: (v) => ({
      message: `Keempat triwulan ${kata(v, 'year')} berealisasi sama: ${kata(v, 'realisation')}.`,
      hint: 'Isi hasil pengukuran tiap triwulan; angka tahunan yang dibagi empat bukan pengukuran.',
    }),
    en: (v) => ({
      message: `All four quarters of ${of(v, 'year')} have the same realisation: ${of(v, 'realisation')}.`,
      hint: 'Enter what was measured in each quarter; an annual figure divided by four is no measurement.',
    }),
  },
  'quality/jump': {
    severity: 'warning',
    id: (v) => ({
      message: `Realisasi ${kata(v, 'realisation')} sekitar ${kata(v, 'factor')} kali ${kata(v, 'beside')} (${kata(v, 'other')}).`,
      hint: 'Periksa letak koma desimal, pemisah ribuan, dan satuan (ribu, juta, persen).',
    }),
    en: (v) => ({
      message: `Realisation ${of(v, 'realisation')} is about ${of(v, 'factor')} times ${of(v, 'beside')} (${of(v, 'other')}).`,
      hint: 'Check the decimal sign, the thousands separator and the unit (thousands, millions, per cent).',
    }),
  },
  'quality/split-by-four': {
    severity: 'warning',
    id: (v) => ({
      message: `Target triwulan ${kata(v, 'quarter')} adalah seperempat dari ${kata(v, 'annual')}: indeks dibagi empat.`,
      hint: 'Indeks, nilai dan persentase tidak terbagi; tulis target tiap triwulan pada tingkatnya sendiri.',
    }),
    en: (v) => ({
      message: `Quarter target ${of(v, 'quarter')} is a fourth of ${of(v, 'annual')}: an index was divided by four.`,
      hint: 'An index, score or percentage does not divide; give the target of each quarter at its own level.',
    }),
  },
  'quality/polarity-changed': {
    severity: 'error',
    id: (v) => ({
      message: `Polaritas indikator berganti: ${kata(v, 'polarities')}.`,
      hint: 'Tetapkan satu polaritas untuk semua tahun dan dokumen, lalu hitung ulang.',
    }),
    en: (v) => ({
      message: `The polarity of the indicator changes: ${of(v, 'polarities')}.`,
      hint: 'Settle on one polarity for all years and documents, then compute again.',
    }),
  },
  'quality/polarity-flipped': {
    severity: 'warning',
    id: (v) => ({
      message: `Capaian terbit ${kata(v, 'published')} dihitung dengan polaritas terbalik; menurut polaritas tertulis ${kata(v, 'computed')}.`,
      hint: 'Perbaiki polaritas, atau hitung ulang capaiannya.',
    }),
    en: (v) => ({
      message: `Published achievement ${of(v, 'published')} follows the opposite polarity; by the stated one it is ${of(v, 'computed')}.`,
      hint: 'Correct the polarity, or compute the achievement again.',
    }),
  },
  'quality/polarity-suspect': {
    severity: 'info',
    id: (v) => ({
      message: `Indikator tentang "${kata(v, 'word')}" berpolaritas ${kata(v, 'polarity')}.`,
      hint: 'Pastikan arah yang baik: untuk hal yang ingin diturunkan, polaritasnya minimalkan.',
    }),
    en: (v) => ({
      message: `An indicator about "${of(v, 'word')}" has polarity ${of(v, 'polarity')}.`,
      hint: 'Make sure which way is better: for what should fall, the polarity is minimise.',
    }),
  },
  'quality/target-copied': {
    severity: 'warning',
    id: (v) => ({
      message: `Target ${kata(v, 'target')} adalah target ${kata(v, 'elsewhere')} di ${kata(v, 'other')}; untuk ${kata(v, 'period')} dokumen itu memuat ${kata(v, 'there')}.`,
      hint: 'Pakai target periode yang sama, atau ubah dokumen perencanaannya.',
    }),
    en: (v) => ({
      message: `Target ${of(v, 'target')} is that of ${of(v, 'elsewhere')} in ${of(v, 'other')}; for ${of(v, 'period')} that document has ${of(v, 'there')}.`,
      hint: 'Use the target of the same period, or change the planning document.',
    }),
  },
  'quality/target-repeated': {
    severity: 'info',
    id: (v) => ({
      message: `Target ${kata(v, 'target')} sama pada ${kata(v, 'units')} unit untuk indikator ini.`,
      hint: 'Target tersalin ke bawah tanpa pembagian; tetapkan target menurut keadaan tiap unit bila mereka berbeda.',
    }),
    en: (v) => ({
      message: `Target ${of(v, 'target')} is the same in ${of(v, 'units')} units for this indicator.`,
      hint: 'The target was copied down; set it by the situation of each unit where they differ.',
    }),
  },
  'quality/realised-before-due': {
    severity: 'warning',
    id: (v) => ({
      message: `Realisasi ${kata(v, 'realisation')} sudah terisi, padahal ${kata(v, 'period')} belum berakhir atau belum jatuh tempo.`,
      hint: 'Kosongkan sampai periodenya berakhir, atau nyatakan bahwa angkanya s.d. tanggal pelaporan.',
    }),
    en: (v) => ({
      message: `Realisation ${of(v, 'realisation')} is there although ${of(v, 'period')} has not ended or is not due.`,
      hint: 'Leave it empty until the period has ended, or say that it is the figure to date.',
    }),
  },
  'quality/zero-for-no-data': {
    severity: 'warning',
    id: () => ({
      message: 'Target dan realisasi keduanya 0: mungkin tanda tidak ada data.',
      hint: 'Kosongkan sel dan isi statusnya (tidak berlaku, belum dilaporkan) bila memang tidak ada data.',
    }),
    en: () => ({
      message: 'Target and realisation are both 0: perhaps that stands for no data.',
      hint: 'Leave the cells empty and give a status (does not apply, not reported) where there is no data.',
    }),
  },
  'quality/year-to-date-falls': {
    severity: 'warning',
    id: (v) => ({
      message: `Realisasi s.d. ${kata(v, 'period')} (${kata(v, 'realisation')}) lebih kecil daripada s.d. ${kata(v, 'before')} (${kata(v, 'earlier')}).`,
      hint: 'Angka kumulatif tidak turun; periksa apakah angka periode lepas tertulis di sini.',
    }),
    en: (v) => ({
      message: `The figure to ${of(v, 'period')} (${of(v, 'realisation')}) is below that to ${of(v, 'before')} (${of(v, 'earlier')}).`,
      hint: 'A cumulative figure does not fall; see whether the figure of a single period was entered.',
    }),
  },
  'quality/achievement-equals-realisation': {
    severity: 'warning',
    id: (v) => ({
      message: `Capaian terbit ${kata(v, 'published')} sama dengan realisasi, padahal targetnya ${kata(v, 'target')}.`,
      hint: 'Realisasi tersalin ke kolom capaian; hitung capaian dari target.',
    }),
    en: (v) => ({
      message: `Published achievement ${of(v, 'published')} is the realisation, although the target is ${of(v, 'target')}.`,
      hint: 'The realisation was copied into the achievement; compute it from the target.',
    }),
  },
  'quality/realisation-equals-target': {
    severity: 'info',
    id: (v) => ({
      message: `${kata(v, 'equal')} dari ${kata(v, 'compared')} realisasi sama persis dengan targetnya.`,
      hint: 'Minta bukti dukung: realisasi mungkin disalin dari target.',
    }),
    en: (v) => ({
      message: `${of(v, 'equal')} of ${of(v, 'compared')} realisations are exactly their targets.`,
      hint: 'Ask for evidence: realisations may have been copied from targets.',
    }),
  },
  'quality/duplicate-row': {
    severity: 'error',
    id: (v) => ({
      message: `Indikator ini sudah ada untuk ${kata(v, 'period')} pada baris ${kata(v, 'first')} dengan angka lain.`,
      hint: 'Sisakan satu baris, atau bedakan versi dokumennya.',
    }),
    en: (v) => ({
      message: `This indicator already stands for ${of(v, 'period')} in row ${of(v, 'first')} with other figures.`,
      hint: 'Keep one row, or tell the versions of the document apart.',
    }),
  },
});

/** Codes of findings on submitted figures. */
export type QualityCode = Parameters<typeof qualityIssue>[0];
