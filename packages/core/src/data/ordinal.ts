/** An ordered scale of grades (*predikat*), worst first; the rank of a grade is its position from 1. */
export interface OrdinalScale {
  /** Stable key, as `akip`. */
  readonly id: string;
  readonly grades: readonly string[];
  /** Other spellings, in lower case, to the grade they mean. */
  readonly synonyms: Readonly<Record<string, string>>;
}

/**
 * Scales that regional reports set targets on. Several share letters (A, B, C) without sharing ranks, so a grade is only
 * compared with a grade of the same scale. Order matters: where a pair fits several, the first is taken.
 */
export const ORDINAL_SCALES: readonly OrdinalScale[] = [
  // PermenPANRB 88/2021: predicates of the AKIP evaluation.
  { id: 'akip', grades: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'], synonyms: {} },
  // UU 15/2004 article 16: opinions of the Audit Board (BPK).
  {
    id: 'opini-bpk',
    grades: ['TMP', 'TW', 'WDP', 'WTP'],
    synonyms: {
      'tidak menyatakan pendapat': 'TMP',
      'tidak memberikan pendapat': 'TMP',
      disclaimer: 'TMP',
      'tidak wajar': 'TW',
      adverse: 'TW',
      'wajar dengan pengecualian': 'WDP',
      'wajar tanpa pengecualian': 'WTP',
      'wtp dpp': 'WTP',
      'wtp-dpp': 'WTP',
    },
  },
  // Accreditation of health facilities (Permenkes 34/2022 and before it 46/2015).
  {
    id: 'akreditasi-faskes',
    grades: ['Tidak Terakreditasi', 'Dasar', 'Madya', 'Utama', 'Paripurna'],
    synonyms: { 'belum terakreditasi': 'Tidak Terakreditasi' },
  },
  // Accreditation of study programmes by letters, until 2020.
  {
    id: 'akreditasi-huruf',
    grades: ['Tidak Terakreditasi', 'C', 'B', 'A'],
    synonyms: { 'belum terakreditasi': 'Tidak Terakreditasi' },
  },
  // Accreditation of study programmes by words (BAN-PT 1/2020).
  {
    id: 'akreditasi-kata',
    grades: ['Tidak Terakreditasi', 'Baik', 'Baik Sekali', 'Unggul'],
    synonyms: { 'belum terakreditasi': 'Tidak Terakreditasi' },
  },
  // PermenPANRB 14/2017: quality of public services.
  { id: 'mutu-pelayanan', grades: ['Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'], synonyms: {} },
  // Status of the evaluation of regional governments (EPPD).
  { id: 'eppd', grades: ['Sangat Rendah', 'Rendah', 'Sedang', 'Tinggi', 'Sangat Tinggi'], synonyms: {} },
];

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  ORDINAL_SCALES.flatMap(({ grades, synonyms }) => [
    ...grades.map((grade) => [grade.toLowerCase(), grade] as const),
    ...Object.entries(synonyms),
  ]),
);

/**
 * The grade that a text names, in its scale's spelling; undefined when it names none. Words before it, as in
 * `Predikat BB` or `Opini WTP`, are left out.
 */
export function gradeOf(text: string): string | undefined {
  if (text.length > 50) return undefined;
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const name = words.replace(
    /^(?:predikat|opini|nilai|kategori|peringkat|akreditasi|status|terakreditasi)\s*:?\s+/,
    '',
  );
  return SPELLINGS.get(name) ?? SPELLINGS.get(words);
}

/**
 * The scale that holds all of the grades: the named one (`akip`) where it does, otherwise the first that does; undefined
 * when none does.
 */
export function commonScale(grades: readonly string[], named?: string | null): OrdinalScale | undefined {
  const fitting = ORDINAL_SCALES.filter((scale) => grades.every((grade) => scale.grades.includes(grade)));
  return fitting.find(({ id }) => id === named) ?? fitting[0];
}

/** Rank of a grade on a scale, from 1 for the worst; undefined when the scale lacks it. */
export function rankOf(scale: OrdinalScale, grade: string): number | undefined {
  const position = scale.grades.indexOf(grade);
  return position === -1 ? undefined : position + 1;
}
