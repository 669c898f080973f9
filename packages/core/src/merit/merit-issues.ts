import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const text = (values: IssueValues, key: string): string => String(values[key] ?? '');

/** What can be wrong or remarkable in talent maps, rankings, merit assessments and indices. Persons are named by row. */
export const meritIssue = /* @__PURE__ */ issueTable({
  'merit/tie': {
    severity: 'warning',
    id: (v) => ({
      message: `Peringkat ${text(v, 'rank')} ditempati ${text(v, 'count')} orang dengan hasil yang sama.`,
      hint: 'Tidak ada aturan pemecah seri; urutan di antara mereka menurut kunci. Pejabat yang berwenang memutuskan.',
    }),
    en: (v) => ({
      message: `Rank ${text(v, 'rank')} is held by ${text(v, 'count')} persons with the same result.`,
      hint: 'No rule breaks the tie; they stand in the order of their keys. The competent officer decides.',
    }),
  },
  'merit/no-day': {
    severity: 'error',
    id: () => ({
      message: 'Tanggal pensiun diketahui tetapi tanggal pemeringkatan tidak.',
      hint: 'Berikan tanggal pemeringkatan (as_of).',
    }),
    en: () => ({
      message: 'The day of retirement is known but not the day of ranking.',
      hint: 'Give the day of ranking (as_of).',
    }),
  },
  'merit/not-in-force': {
    severity: 'error',
    id: (v) => ({
      message: `${text(v, 'rule')} tidak berlaku pada ${text(v, 'asOf')}: tidak ada yang diperingkat.`,
      hint: text(v, 'from') === '' ? 'Berikan tanggal lain.' : `Aturan ini berlaku sejak ${text(v, 'from')}.`,
    }),
    en: (v) => ({
      message: `${text(v, 'rule')} was not in force on ${text(v, 'asOf')}: nobody is ranked.`,
      hint: text(v, 'from') === '' ? 'Give another day.' : `The rule is in force from ${text(v, 'from')}.`,
    }),
  },
  'merit/no-axes': {
    severity: 'error',
    id: () => ({
      message: 'Tabel tidak memuat kolom kinerja (atau predikat) dan potensial.',
      hint: 'Beri judul kolom, misalnya "Kinerja" dan "Potensial".',
    }),
    en: () => ({
      message: 'The table has no columns for performance (or predicate) and potential.',
      hint: 'Name the columns, for example "Performance" and "Potential".',
    }),
  },
  'merit/no-aspects': {
    severity: 'error',
    id: () => ({
      message: 'Tabel tidak memuat kolom aspek beserta tingkat atau persennya.',
      hint: 'Beri judul kolom "Aspek" dan "Tingkat" (1 sampai 4), "Kematangan" (0 sampai 1), atau "Persen".',
    }),
    en: () => ({
      message: 'The table has no column of aspects with their levels or per cents.',
      hint: 'Name the columns "Aspect" and "Level" (1 to 4), "Maturity" (0 to 1), or "Percent".',
    }),
  },
  'merit/no-scheme': {
    severity: 'error',
    id: () => ({
      message: 'Dari nama aspeknya tidak jelas skema mana yang dipakai.',
      hint: 'Sebutkan skema: kasn-2019 atau panrb-2025.',
    }),
    en: () => ({
      message: 'The names of the aspects do not tell which scheme is meant.',
      hint: 'Name the scheme: kasn-2019 or panrb-2025.',
    }),
  },
  'merit/unknown-aspect': {
    severity: 'error',
    id: (v) => ({
      message: `Aspek pada baris ${text(v, 'row')} bukan aspek skema ini; baris itu tidak dibaca.`,
      hint: 'Periksa nama aspek, atau sebutkan skema yang dimaksud.',
    }),
    en: (v) => ({
      message: `Row ${text(v, 'row')} names no aspect of this scheme; it is not read.`,
      hint: 'Check the name of the aspect, or name the scheme that is meant.',
    }),
  },
  'merit/other-weight': {
    severity: 'warning',
    id: (v) => ({
      message: `Bobot ${text(v, 'aspect')} pada tabel ${text(v, 'given')}, menurut skema ${text(v, 'weight')}.`,
      hint: 'Bobot skema yang dipakai.',
    }),
    en: (v) => ({
      message: `The table gives ${text(v, 'aspect')} a weight of ${text(v, 'given')}, the scheme one of ${text(v, 'weight')}.`,
      hint: 'The weight of the scheme counts.',
    }),
  },
  'merit/no-count': {
    severity: 'error',
    id: (v) => ({
      message: `Jumlah orang pada baris ${text(v, 'row')} tidak terbaca; baris itu tidak dihitung.`,
      hint: 'Isi bilangan bulat, 0 bila tidak ada.',
    }),
    en: (v) => ({
      message: `The number of persons in row ${text(v, 'row')} cannot be read; the row is not counted.`,
      hint: 'Give a whole number, 0 if there is none.',
    }),
  },
  'merit/given-twice': {
    severity: 'error',
    id: () => ({ message: 'Kunci orang ini muncul dua kali.', hint: 'Berikan satu baris per orang.' }),
    en: () => ({ message: 'The key of this person appears twice.', hint: 'Give one row per person.' }),
  },
  'merit/not-mapped': {
    severity: 'warning',
    id: (v) => ({
      message: `Tidak dipetakan: sumbu ${text(v, 'axis')} tidak bernilai (${text(v, 'reason')}).`,
      hint: 'Lengkapi nilai sumbu itu; tanpa salah satu sumbu tidak ada kotak.',
    }),
    en: (v) => ({
      message: `Not mapped: the ${text(v, 'axis')} axis has no value (${text(v, 'reason')}).`,
      hint: 'Complete that axis; without one of the two there is no box.',
    }),
  },
  'merit/not-assessed': {
    severity: 'warning',
    id: (v) => ({
      message: `Aspek ${text(v, 'aspect')} belum dinilai.`,
      hint: 'Belum dinilai berbeda dari tingkat terendah; nilai total ditahan sampai semua aspek dinilai.',
    }),
    en: (v) => ({
      message: `Aspect ${text(v, 'aspect')} was not assessed.`,
      hint: 'Not assessed differs from the lowest level; the total waits until every aspect is assessed.',
    }),
  },
  'merit/impossible-level': {
    severity: 'error',
    id: (v) => ({
      message: `Aspek ${text(v, 'aspect')} bernilai ${text(v, 'value')}, di luar ${text(v, 'least')} sampai ${text(v, 'most')}.`,
      hint: 'Nilai 0 biasanya berarti belum ada berkas: tandai belum dinilai.',
    }),
    en: (v) => ({
      message: `Aspect ${text(v, 'aspect')} has ${text(v, 'value')}, outside ${text(v, 'least')} to ${text(v, 'most')}.`,
      hint: 'A 0 mostly means that nothing was submitted: mark it as not assessed.',
    }),
  },
  'merit/weights': {
    severity: 'error',
    id: (v) => ({
      message: `Jumlah bobot ${text(v, 'sum')}, seharusnya 100.`,
      hint: 'Berikan semua bobot; yang tidak diketahui tidak ditebak.',
    }),
    en: (v) => ({
      message: `The weights sum to ${text(v, 'sum')}, not to 100.`,
      hint: 'Give every weight; unknown ones are not guessed.',
    }),
  },
  'merit/weight-out-of-range': {
    severity: 'warning',
    id: (v) => ({
      message: `Bobot ${text(v, 'component')} ${text(v, 'weight')} di luar rentang ${text(v, 'least')} sampai ${text(v, 'most')}.`,
      hint: 'Rentang menurut pemberitaan tentang PermenPANRB 15/2019; periksa keputusan panitia seleksi.',
    }),
    en: (v) => ({
      message: `The weight of ${text(v, 'component')}, ${text(v, 'weight')}, lies outside ${text(v, 'least')} to ${text(v, 'most')}.`,
      hint: 'The range is that of press reports on PermenPANRB 15/2019; check the decision of the selection committee.',
    }),
  },
  'merit/no-value': {
    severity: 'warning',
    id: (v) => ({
      message: `Tanpa nilai: ${text(v, 'reason')}.`,
      hint: 'Lengkapi data baris ini; hasil kelompok menjadi sementara.',
    }),
    en: (v) => ({
      message: `No value: ${text(v, 'reason')}.`,
      hint: 'Complete the data of this row; the result of the group is provisional.',
    }),
  },
  'merit/competence-missing': {
    severity: 'error',
    id: (v) => ({
      message: `Kompetensi ${text(v, 'competence')} tidak mempunyai ${text(v, 'what')}.`,
      hint: 'Kompetensi yang tidak dinilai bukan 0; lengkapi sebelum menghitung JPM.',
    }),
    en: (v) => ({
      message: `Competence ${text(v, 'competence')} has no ${text(v, 'what')}.`,
      hint: 'A competence that was not assessed is not 0; complete it before computing the match.',
    }),
  },
});
