import { issueTable, type IssueDefinition } from '../issue-table.js';
import type { IssueText, IssueValues } from '../locale/messages.js';

type Words = (of: (key: string) => string) => readonly [message: string, hint: string];

const said =
  (words: Words) =>
  (values: IssueValues): IssueText => {
    const [message, hint] = words((key) => String(values[key] ?? ''));
    return { message, hint };
  };

const question = (id: Words, en: Words): IssueDefinition => ({ severity: 'info', id: said(id), en: said(en) });

const QUESTIONS = {
  'question/no-predicate': question(
    () => [
      'Kapan predikat kinerja organisasi ditetapkan?',
      'Tanpa predikat, pola predikat pegawai belum dapat diperiksa.',
    ],
    () => ['When is the predicate of the organisation decided?', 'Without it the pattern of staff cannot be checked.'],
  ),
  'question/nobody-rated': question(
    () => ['Mengapa belum ada pegawai yang memiliki predikat?', 'Periksa SKP dan penilaian periode ini.'],
    () => ['Why has nobody a predicate yet?', 'See the plans and appraisals of this period.'],
  ),
  'question/need-unknown': question(
    () => ['Berapa kebutuhan pegawainya?', 'Lengkapi analisis beban kerja atau bezetting semua jabatan.'],
    () => ['How many staff are needed?', 'Complete the workload analysis or the staff in post of every post.'],
  ),
  'question/nobody-tested': question(
    () => ['Kapan uji kompetensi dilaksanakan?', 'Belum ada hasil uji kompetensi pada unit ini.'],
    () => ['When is the competence test?', 'This unit has no result of a competence test yet.'],
  ),
  'question/pattern-broken': question(
    (v) => [
      `Mengapa predikat pegawai tidak mengikuti pola organisasi ${v('predicate')}?`,
      'Periksa apakah ekspektasi dan umpan balik sudah dicatat; polanya SE MenPANRB 3/2023.',
    ],
    (v) => [
      `Why do the predicates of staff not follow the pattern of an organisation rated ${v('predicate')}?`,
      'See whether expectations and feedback were recorded; the pattern is that of SE MenPANRB 3/2023.',
    ],
  ),
  'question/staff-above-unit': question(
    (v) => [
      `Organisasi ${v('predicate')}, tetapi ${v('good')} dari ${v('rated')} pegawai Baik atau lebih: apa yang belum tersambung?`,
      'Periksa apakah hasil kerja pegawai diturunkan dari target unit.',
    ],
    (v) => [
      `The organisation is rated ${v('predicate')}, yet ${v('good')} of ${v('rated')} staff are good or better: what does not connect?`,
      'See whether the results of staff are cascaded from the targets of the unit.',
    ],
  ),
  'question/staff-below-unit': question(
    (v) => [
      `Organisasi ${v('predicate')}, tetapi hanya ${v('good')} dari ${v('rated')} pegawai Baik atau lebih: siapa yang menghasilkan capaiannya?`,
      'Periksa target unit dan beban pegawai yang menopangnya.',
    ],
    (v) => [
      `The organisation is rated ${v('predicate')}, yet only ${v('good')} of ${v('rated')} staff are good or better: who brings its results?`,
      'See the targets of the unit and the load of those who carry them.',
    ],
  ),
  'question/short-and-good': question(
    (v) => [
      `Kurang ${v('heads')} pegawai, tetapi organisasi ${v('predicate')}: apakah beban kerjanya dihitung terlalu tinggi?`,
      'Jawaban lain: pegawai bekerja melampaui waktu efektif, atau targetnya terlalu rendah.',
    ],
    (v) => [
      `Short of ${v('heads')} staff, yet the organisation is rated ${v('predicate')}: is its workload set too high?`,
      'Other answers: staff work beyond effective hours, or the targets are too low.',
    ],
  ),
  'question/many-and-weak': question(
    (v) => [
      `Lebih ${v('heads')} pegawai, tetapi organisasi ${v('predicate')}: apakah pegawainya pada jabatan yang tepat?`,
      'Jawaban lain: beban kerja belum lengkap, atau kompetensinya tidak sesuai.',
    ],
    (v) => [
      `${v('heads')} staff too many, yet the organisation is rated ${v('predicate')}: do they hold the right posts?`,
      'Other answers: the workload is not complete, or their competences do not match.',
    ],
  ),
  'question/good-and-not-competent': question(
    (v) => [
      `${v('below')} dari ${v('tested')} pegawai di bawah standar kompetensi, tetapi kebanyakan berpredikat Baik atau lebih: mana yang menggambarkan keadaan?`,
      'Periksa standar kompetensi jabatan dan ukuran hasil kerja.',
    ],
    (v) => [
      `${v('below')} of ${v('tested')} staff are below the competence standard, yet most are rated good or better: which of the two is so?`,
      'See the competence standards of the posts and the measures of work results.',
    ],
  ),
  'question/competent-and-weak': question(
    (v) => [
      `Semua ${v('tested')} pegawai yang diuji memenuhi standar kompetensi, tetapi organisasi ${v('predicate')}: hambatan apa di luar kompetensi?`,
      'Periksa anggaran, sarana, dan kejelasan target.',
    ],
    (v) => [
      `All ${v('tested')} staff tested meet the competence standard, yet the organisation is rated ${v('predicate')}: what hinders it besides?`,
      'See budget, equipment and how clear the targets are.',
    ],
  ),
} as const;

/** A question to a unit whose figures do not go together, or are not there. */
export type QuestionCode = keyof typeof QUESTIONS;

/** Makes a question; all are of severity `info`: none is a fault. */
export const questionIssue = /* @__PURE__ */ issueTable<QuestionCode>(QUESTIONS);
