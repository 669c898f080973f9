import type { IssueTextsOf } from '../issue-area.js';
import { quoted, said } from '../values.js';
import { NUMBERS } from './numbers.js';
import { REASONS } from './reasons.js';

/** Reason of a missing figure in words. */
function because(reason: unknown): string {
  const words: Readonly<Record<string, string>> = REASONS;
  return words[String(reason)] ?? REASONS.missing;
}

/** Consolidation, policies, achievement, scores, bands and the comparison with published figures. */
export const FIGURE_ISSUES: IssueTextsOf<'consolidation' | 'policy' | 'achievement' | 'score' | 'band' | 'reconcile'> =
  {
    'consolidation/input-unknown': ({ row, sum, last }) => ({
      message: `Baris ${said(row, NUMBERS)} dijumlahkan, tetapi tidak tertulis apakah angkanya per periode atau s.d. periode: s.d. periode ini bisa ${said(sum, NUMBERS)} atau ${said(last, NUMBERS)}. Tidak ada yang dipilih.`,
      hint: 'Isi kolom input dengan "periode" atau "s.d.".',
    }),
    'consolidation/unknown': ({ row }) => ({
      message: `Jenis konsolidasi baris ${said(row, NUMBERS)} tidak diketahui, jadi periodenya tidak digabung.`,
      hint: 'Isi kolom konsolidasi: jumlah, rata-rata, posisi terakhir, maks, min, atau rasio.',
    }),
    'consolidation/percentage-sum': ({ row }) => ({
      message: `Indikator baris ${said(row, NUMBERS)} berupa persentase, tetapi diminta dijumlahkan.`,
      hint: 'Persentase tidak dapat dijumlahkan; pakai rata-rata, posisi terakhir, atau rasio.',
    }),
    'consolidation/period-missing': ({ row }) => ({
      message: `Baris ${said(row, NUMBERS)}: ada periode bertarget tanpa realisasi, jadi angka s.d. periode tidak ada.`,
      hint: 'Lengkapi realisasi periode itu. Nilai lama tidak menggantikannya.',
    }),
    'policy/invalid': ({ place, expected }) => ({
      message: `Berkas kebijakan tidak sah pada ${quoted(place)}.`,
      hint: `Yang diharapkan: ${said(expected, NUMBERS)}.`,
    }),
    'policy/not-in-force': ({ policy, asOf, before, after }) => ({
      message: `${quoted(policy)} tidak berlaku pada ${said(asOf, NUMBERS)} (versi sebelumnya: ${said(before, NUMBERS)}; versi berikutnya: ${said(after, NUMBERS)}).`,
      hint: 'Pilih kebijakan lain dengan --policy, atau tanggal lain dengan --as-of.',
    }),
    'achievement/grade-missed': ({ row }) => ({
      message: `Predikat target baris ${said(row, NUMBERS)} tidak tercapai; predikat tidak diberi rasio.`,
      hint: 'Tidak ada yang perlu diperbaiki: peringkat bukan besaran, jadi tidak ada angka capaian.',
    }),
    'achievement/target-zero': ({ row }) => ({
      message: `Baris ${said(row, NUMBERS)}: target nol, jadi capaian tidak terdefinisi.`,
      hint: 'Tidak ada aturan nasional untuk target nol; pilih kebijakan yang mengaturnya, atau perbaiki targetnya.',
    }),
    'achievement/negative-target': ({ row }) => ({
      message: `Baris ${said(row, NUMBERS)}: target negatif, jadi rumus maksimalkan dan minimalkan dipertukarkan.`,
      hint: 'Periksa apakah indikator ini memang ditargetkan negatif.',
    }),
    'achievement/not-computable': ({ row, reason }) => ({
      message: `Capaian baris ${said(row, NUMBERS)} tidak dapat dihitung: ${because(reason)}.`,
      hint: 'Lengkapi atau perbaiki data baris ini.',
    }),
    'score/weight-missing': () => ({
      message: 'Ada indikator tanpa bobot, sedangkan yang lain berbobot. Nilai tidak dihitung.',
      hint: 'Lengkapi bobotnya, atau kosongkan seluruh kolom bobot agar semua sama.',
    }),
    'score/weights-mixed': ({ sum, parts }) => ({
      message: `Bobot ditulis dengan dua cara: ada yang persen dan ada yang bagian dari satu (jumlahnya ${said(parts, NUMBERS)}). Bersama-sama ${said(sum, NUMBERS)}, bukan 100. Nilai tidak dihitung.`,
      hint: 'Tulis semua bobot dengan satu cara: 50 atau 50% di setiap baris, atau 0,5 di setiap baris.',
    }),
    'score/weight-sum': ({ sum, expected }) => ({
      message: `Jumlah bobot ${said(sum, NUMBERS)}, bukan ${said(expected ?? 100, NUMBERS)}.`,
      hint: 'Nilai tetap dihitung sebanding dengan bobot; periksa apakah ada baris yang hilang, atau bobot yang ditulis 0,5 di antara persen.',
    }),
    'score/provisional': ({ reported, due }) => ({
      message: `Nilai sementara: ${said(reported, NUMBERS)} dari ${said(due, NUMBERS)} indikator sudah dilaporkan.`,
      hint: 'Nilai sementara tidak diperingkat. Tunggu laporan lengkap.',
    }),
    'score/mixed-polarity': () => ({
      message: 'Indikator berarah naik dan turun dirata-rata bersama.',
      hint: 'Yang dirata-rata adalah capaiannya, bukan angkanya; periksa arah setiap indikator.',
    }),
    'band/rounding-sensitive': ({ row }) => ({
      message: `Baris ${said(row, NUMBERS)}: peringkat capaian berbeda sebelum dan sesudah dibulatkan.`,
      hint: 'Sebutkan aturan pembulatan yang dipakai; Takar memberi peringkat menurut skala yang dipilih.',
    }),
    'reconcile/unexplained': ({ published, computed }) => ({
      message: `Terbit ${said(published, NUMBERS)}, terhitung ${said(computed, NUMBERS)}: tidak ada penjelasan yang cocok.`,
      hint: 'Periksa target, realisasi, dan capaian di dokumen asalnya.',
    }),
    'reconcile/other-formula': ({ published, computed, formula }) => ({
      message: `Terbit ${said(published, NUMBERS)} mengikuti rumus lain (${said(formula, NUMBERS)}); menurut kebijakan ini ${said(computed, NUMBERS)}.`,
      hint: 'Periksa polaritas indikator, atau kebijakan yang dipakai dokumen.',
    }),
  };
