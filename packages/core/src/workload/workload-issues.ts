import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const text = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What can be wrong or remarkable in a workload analysis. */
export const workloadIssue = /* @__PURE__ */ issueTable({
  'workload/below-half': {
    severity: 'warning',
    id: () => ({
      message: 'Beban kerja ada, tetapi di bawah setengah orang.',
      hint: 'Gabungkan tugasnya dengan jabatan lain, atau pilih minimum 1 orang.',
    }),
    en: () => ({
      message: 'There is a load, but of less than half a person.',
      hint: 'Join its tasks with another post, or choose a minimum of 1.',
    }),
  },
  'workload/no-need': {
    severity: 'error',
    id: (v) => ({
      message: `Kebutuhan jabatan ini tidak dapat dihitung: ${text(v, 'reason')}.`,
      hint: 'Lengkapi beban kerjanya: volume dengan norma atau standar, objek, peralatan, atau kebutuhan.',
    }),
    en: (v) => ({
      message: `The need of this post cannot be computed: ${text(v, 'reason')}.`,
      hint: 'Complete its load: volume with norm or standard, objects, equipment, or the need.',
    }),
  },
  'workload/vacant': {
    severity: 'info',
    id: () => ({
      message: 'Jabatan ini lowong: prestasi kerja (EJ) tidak bernilai.',
      hint: 'Beban tetap dihitung pada kebutuhan unit.',
    }),
    en: () => ({
      message: 'This post is vacant: it has no job performance (EJ).',
      hint: 'Its load still counts in the need of the unit.',
    }),
  },
  'workload/staff-unknown': {
    severity: 'warning',
    id: () => ({
      message: 'Jumlah pegawai yang ada pada jabatan ini tidak disebut.',
      hint: 'Isi 0 bila lowong; kosong berarti tidak diketahui.',
    }),
    en: () => ({
      message: 'How many staff this post has is not stated.',
      hint: 'Give 0 where it is vacant; empty means not known.',
    }),
  },
  'workload/no-columns': {
    severity: 'error',
    id: () => ({
      message: 'Tabel tidak memuat kolom jabatan beserta beban kerja atau kebutuhannya.',
      hint: 'Beri judul kolom "Jabatan" dan "Volume" dengan "Norma waktu", "Beban kerja (menit)", atau "Kebutuhan".',
    }),
    en: () => ({
      message: 'The table has no column of posts with their load or need.',
      hint: 'Name the columns "Post" and "Volume" with "Norm", "Minutes", or "Need".',
    }),
  },
  'workload/no-heads': {
    severity: 'error',
    id: (v) => ({
      message: `Jumlah pegawai pada baris ${text(v, 'row')} bukan bilangan bulat; jabatannya tidak dibandingkan.`,
      hint: 'Isi bilangan bulat, 0 bila lowong.',
    }),
    en: (v) => ({
      message: `The number of staff in row ${text(v, 'row')} is no whole number; the post is not compared.`,
      hint: 'Give a whole number, 0 where it is vacant.',
    }),
  },
  'workload/kinds-unknown': {
    severity: 'warning',
    id: () => ({
      message: 'Jenis pegawai yang ada tidak disebut.',
      hint: 'Sebutkan PNS, PPPK dan PPPK paruh waktu; hitungan menyebut jenis yang dicakup.',
    }),
    en: () => ({
      message: 'The kinds of the staff in post are not stated.',
      hint: 'State PNS, PPPK and part-time PPPK; head counts say which kinds they cover.',
    }),
  },
});
