import type { OperatorPhrases } from '../../expression/phrase-words.js';

/** Words of formulas in Indonesian; arguments are parted by semicolons because numbers hold commas. */
export const OPERATORS: OperatorPhrases = {
  separator: '; ',
  minimum: 'terkecil',
  maximum: 'terbesar',
  floor: 'bulatkan ke bawah',
  ceil: 'bulatkan ke atas',
  geometricMean: 'rata-rata geometrik',
  coalesce: 'yang pertama ada',
  round: (of, digits) => `bulatkan(${of}; ${digits} desimal)`,
  truncate: (of, digits) => `potong(${of}; ${digits} desimal)`,
  band: (of) => `peringkat(${of})`,
  lookup: (of) => `nilai tabel(${of})`,
  when: (condition, then, otherwise) => `jika ${condition} maka ${then}, selain itu ${otherwise}`,
  select: (field, cases, otherwise) =>
    `menurut ${field}: ${cases.map(([name, formula]) => `${name} → ${formula}`).join('; ')}; selain itu → ${otherwise}`,
  noValue: (reason) => `tanpa nilai (${reason})`,
  aggregates: {
    sum: 'jumlah',
    mean: 'rata-rata',
    smallest: 'terkecil',
    largest: 'terbesar',
    last: 'terakhir',
    sumReported: 'jumlah yang dilaporkan',
    countReported: 'banyaknya yang dilaporkan',
  },
  relations: { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' },
};
