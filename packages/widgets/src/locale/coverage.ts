import type { Locale } from '@takar/core';

/** On how many indicators a score rests, in words. */
export const COVERAGE_WORDS: Readonly<Record<Locale, (reported: number, due: number, provisional: boolean) => string>> =
  {
    id: (reported, due, provisional) =>
      `${reported} dari ${due} indikator dilaporkan${provisional ? ', nilai sementara' : ''}`,
    en: (reported, due, provisional) =>
      `${reported} of ${due} indicators reported${provisional ? ', score provisional' : ''}`,
  };
