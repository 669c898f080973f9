import { issueTable } from '../issue-table.js';
import type { IssueValues } from '../locale/messages.js';

const say = (values: IssueValues, key: string): string => {
  const value = values[key];
  return typeof value === 'object' ? value.join(', ') : String(value ?? '');
};

/** Weights one after the other. */
const weights = (values: IssueValues, key: string): string => [values[key] ?? ''].flat().join(' + ');

/** What can be wrong or remarkable about evaluation sheets and their scores. */
export const evaluationIssue = /* @__PURE__ */ issueTable({
  'evaluation/not-a-sheet': {
    severity: 'error',
    id: () => ({
      message: 'Data ini bukan lembar kerja evaluasi.',
      hint: 'Berikan {"components": [{"code", "weight", "sub": [{"code", "weight", "criteria": […]}]}]} atau tabel dengan kolom komponen, subkomponen, kriteria, dan bobot.',
    }),
    en: () => ({
      message: 'The data is no evaluation sheet.',
      hint: 'Give {"components": [{"code", "weight", "sub": [{"code", "weight", "criteria": […]}]}]}, or a table with columns for component, subcomponent, criterion and weight.',
    }),
  },
  'evaluation/not-a-list': {
    severity: 'error',
    id: (v) => ({ message: `Di sini diharapkan daftar: ${say(v, 'text')} tidak dibaca.`, hint: 'Tulis sebagai […].' }),
    en: (v) => ({ message: `A list is expected here: ${say(v, 'text')} is not read.`, hint: 'Write it as […].' }),
  },
  'evaluation/not-an-object': {
    severity: 'error',
    id: (v) => ({
      message: `Di sini diharapkan objek: ${say(v, 'text')} tidak dibaca.`,
      hint: 'Tulis sebagai {"code", "weight", …}, atau hapus.',
    }),
    en: (v) => ({
      message: `An object is expected here: ${say(v, 'text')} is not read.`,
      hint: 'Write it as {"code", "weight", …}, or remove it.',
    }),
  },
  'evaluation/unknown-instrument': {
    severity: 'error',
    id: (v) => ({
      message: `Peraturan "${say(v, 'name')}" tidak dikenal.`,
      hint: `Yang dikenal: ${say(v, 'known')}.`,
    }),
    en: (v) => ({
      message: `The instrument "${say(v, 'name')}" is not known.`,
      hint: `Known: ${say(v, 'known')}.`,
    }),
  },
  'evaluation/instrument-assumed': {
    severity: 'info',
    id: (v) => ({
      message: `Lembar tidak menyebut peraturan; dibaca menurut ${say(v, 'name')}.`,
      hint: 'Isi "instrument" bila peraturannya lain.',
    }),
    en: (v) => ({
      message: `The sheet names no instrument; it is read as ${say(v, 'name')}.`,
      hint: 'Fill in "instrument" if it is another.',
    }),
  },
  'evaluation/instrument-year': {
    severity: 'warning',
    id: (v) => ({
      message: `${say(v, 'name')} tidak berlaku untuk evaluasi tahun ${say(v, 'year')}.`,
      hint: 'Periksa tahun evaluasi dan peraturannya.',
    }),
    en: (v) => ({
      message: `${say(v, 'name')} is not in force for an evaluation of ${say(v, 'year')}.`,
      hint: 'Check the year of the evaluation and the instrument.',
    }),
  },
  'evaluation/unknown-word': {
    severity: 'error',
    id: (v) => ({
      message: `"${say(v, 'text')}" tidak dikenal sebagai ${say(v, 'name')}.`,
      hint: `Pilihan: ${say(v, 'known')}.`,
    }),
    en: (v) => ({
      message: `"${say(v, 'text')}" is not known as ${say(v, 'name')}.`,
      hint: `Choices: ${say(v, 'known')}.`,
    }),
  },
  'evaluation/unreadable-number': {
    severity: 'error',
    id: (v) => ({
      message: `${say(v, 'name')} pada ${say(v, 'code')} tidak terbaca: ${say(v, 'text')}.`,
      hint: 'Tulis sebagai angka, seperti 7,5 atau 7,5%.',
    }),
    en: (v) => ({
      message: `${say(v, 'name')} of ${say(v, 'code')} cannot be read: ${say(v, 'text')}.`,
      hint: 'Write a figure, as 7.5 or 7.5%.',
    }),
  },
  'evaluation/weight-sum': {
    severity: 'warning',
    id: (v) => ({
      message: `Bobot di bawah ${say(v, 'code')} berjumlah ${say(v, 'sum')}, bukan ${say(v, 'wanted')}.`,
      hint: 'Periksa bobot; nilai dihitung dengan bobot lembar ini.',
    }),
    en: (v) => ({
      message: `The weights below ${say(v, 'code')} add to ${say(v, 'sum')}, not ${say(v, 'wanted')}.`,
      hint: 'Check the weights; scores use those of the sheet.',
    }),
  },
  'evaluation/weight-differs': {
    severity: 'warning',
    id: (v) => ({
      message: `Bobot ${say(v, 'code')} ${weights(v, 'weight')}; peraturan menetapkan ${weights(v, 'wanted')}.`,
      hint: 'Nilai dihitung dengan bobot lembar; hasilnya tidak sebanding dengan lembar lain.',
    }),
    en: (v) => ({
      message: `The weight of ${say(v, 'code')} is ${weights(v, 'weight')}; the instrument sets ${weights(v, 'wanted')}.`,
      hint: 'Scores use the weights of the sheet and do not compare with those of other sheets.',
    }),
  },
  'evaluation/points-differ': {
    severity: 'warning',
    id: (v) => ({
      message: `Poin terbaik ${say(v, 'code')} berjumlah ${say(v, 'sum')}, bukan bobotnya ${say(v, 'wanted')}.`,
      hint: 'Periksa poin jawaban.',
    }),
    en: (v) => ({
      message: `The best points of ${say(v, 'code')} add to ${say(v, 'sum')}, not to its weight ${say(v, 'wanted')}.`,
      hint: 'Check the points of the answers.',
    }),
  },
  'evaluation/duplicate-code': {
    severity: 'error',
    id: (v) => ({
      message: `Kode "${say(v, 'code')}" dipakai lebih dari sekali.`,
      hint: 'Beri setiap kriteria dan subkomponen kode sendiri.',
    }),
    en: (v) => ({
      message: `The code "${say(v, 'code')}" is used more than once.`,
      hint: 'Give every criterion and subcomponent a code of its own.',
    }),
  },
  'evaluation/unknown-scale': {
    severity: 'error',
    id: (v) => ({
      message: `Skala jawaban "${say(v, 'name')}" pada ${say(v, 'code')} tidak dikenal.`,
      hint: `Skala lembar ini: ${say(v, 'known')}.`,
    }),
    en: (v) => ({
      message: `The answer scale "${say(v, 'name')}" of ${say(v, 'code')} is not known.`,
      hint: `Scales of this sheet: ${say(v, 'known')}.`,
    }),
  },
  'evaluation/unreadable-answer': {
    severity: 'error',
    id: (v) => ({
      message: `Jawaban ${say(v, 'code')} bukan salah satu pilihan: ${say(v, 'text')}.`,
      hint: `Pilihan: ${say(v, 'known')}.`,
    }),
    en: (v) => ({
      message: `The answer of ${say(v, 'code')} is none of the choices: ${say(v, 'text')}.`,
      hint: `Choices: ${say(v, 'known')}.`,
    }),
  },
  'evaluation/answered-twice': {
    severity: 'error',
    id: (v) => ({
      message: `Kriteria ${say(v, 'code')} dijawab dua kali pada lapis ${say(v, 'layer')}.`,
      hint: 'Hapus salah satu; jawaban pertama yang dipakai.',
    }),
    en: (v) => ({
      message: `Criterion ${say(v, 'code')} is answered twice on layer ${say(v, 'layer')}.`,
      hint: 'Remove one; the first is used.',
    }),
  },
  'evaluation/unknown-code': {
    severity: 'error',
    id: (v) => ({
      message: `"${say(v, 'of')}" yang dirujuk ${say(v, 'code')} tidak ada di lembar ini.`,
      hint: 'Periksa kodenya.',
    }),
    en: (v) => ({
      message: `"${say(v, 'of')}", which ${say(v, 'code')} refers to, is not on this sheet.`,
      hint: 'Check the code.',
    }),
  },
  'evaluation/bound-by-itself': {
    severity: 'warning',
    id: (v) => ({
      message: `Jawaban ${say(v, 'code')} dibatasi oleh dirinya sendiri.`,
      hint: 'Batasan ini tidak berarti; hapus.',
    }),
    en: (v) => ({
      message: `The answer of ${say(v, 'code')} is bound by itself.`,
      hint: 'The constraint says nothing; remove it.',
    }),
  },
  'evaluation/mode-missing': {
    severity: 'error',
    id: (v) => ({
      message: 'Cara menilai subkomponen tidak disebut.',
      hint: `Sebutkan: ${say(v, 'known')}. Cara ini tidak disimpulkan.`,
    }),
    en: (v) => ({
      message: 'How subcomponents are scored is not stated.',
      hint: `State one of: ${say(v, 'known')}. It is never inferred.`,
    }),
  },
  'evaluation/unanswered': {
    severity: 'warning',
    id: (v) => ({
      message: `${say(v, 'count')} dari ${say(v, 'due')} jawaban belum ada pada ${say(v, 'code')}.`,
      hint: 'Nilai bersifat sementara; yang belum dijawab belum menghasilkan apa pun.',
    }),
    en: (v) => ({
      message: `${say(v, 'count')} of ${say(v, 'due')} answers are not there yet in ${say(v, 'code')}.`,
      hint: 'The score is provisional; what is not answered has earned nothing yet.',
    }),
  },
  'evaluation/not-applicable': {
    severity: 'warning',
    id: (v) => ({
      message: `${say(v, 'code')} tidak berlaku seluruhnya; bobotnya ${say(v, 'weight')} tidak dialihkan.`,
      hint: 'Nilai tertinggi yang dapat dicapai menjadi kurang dari 100.',
    }),
    en: (v) => ({
      message: `Nothing of ${say(v, 'code')} applies; its weight of ${say(v, 'weight')} goes to no other.`,
      hint: 'The highest score that can be reached is below 100.',
    }),
  },
  'evaluation/without-evidence': {
    severity: 'warning',
    id: (v) => ({
      message: `Kriteria ${say(v, 'code')} dijawab ${say(v, 'answer')} tanpa bukti dukung.`,
      hint: 'Lampirkan bukti atau turunkan jawabannya.',
    }),
    en: (v) => ({
      message: `Criterion ${say(v, 'code')} is answered ${say(v, 'answer')} without evidence.`,
      hint: 'Attach evidence or lower the answer.',
    }),
  },
  'evaluation/above-its-bound': {
    severity: 'warning',
    id: (v) => ({
      message: `Jawaban ${say(v, 'code')} (${say(v, 'value')}%) lebih tinggi daripada ${say(v, 'of')} (${say(v, 'limit')}%).`,
      hint: 'Kerangka logis: jawaban tidak boleh melebihi prasyaratnya. Nilai tidak diubah.',
    }),
    en: (v) => ({
      message: `The answer of ${say(v, 'code')} (${say(v, 'value')}%) is higher than ${say(v, 'of')} (${say(v, 'limit')}%).`,
      hint: 'Logic frame: an answer may not exceed what it rests on. The score is not changed.',
    }),
  },
});
