import type { Locale } from '@takar/core';

/** What a gauge says of one figure. */
export interface GaugeSaid {
  readonly title: string;
  readonly context: string;
  readonly figure: string;
  readonly details: readonly string[];
}

/** Words of the gauge alone. */
export interface GaugeWords {
  /** A period whose figures run from the beginning of the year. */
  readonly toDate: (period: string) => string;
  /** A figure in words. */
  readonly item: (said: GaugeSaid) => string;
  /** A band in words, with the figures that lie in it. */
  readonly band: (name: string, range: string, inside: readonly string[]) => string;
  /** Beside the band that holds the only figure. */
  readonly here: string;
  /** Beside a band that holds several figures. */
  readonly many: (figures: number) => string;
}

const sentence = ({ title, context, figure, details }: GaugeSaid): string =>
  `${[title, context].filter((part) => part !== '').join(', ')}. ${[figure, ...details].join(', ')}`;

const band = (name: string, range: string, inside: readonly string[]): string =>
  `${name}, ${range}${inside.length === 0 ? '' : `: ${inside.join('; ')}`}`;

/** Words of the gauge in both languages. */
export const WORDS: Readonly<Record<Locale, GaugeWords>> = {
  id: {
    toDate: (period) => `s.d. ${period}`,
    item: (said) => sentence({ ...said, figure: `Capaian ${said.figure}` }),
    band,
    here: 'capaian di sini',
    many: (figures) => `${figures} capaian`,
  },
  en: {
    toDate: (period) => `up to ${period}`,
    item: (said) => sentence({ ...said, figure: `Achievement ${said.figure}` }),
    band,
    here: 'the achievement is here',
    many: (figures) => (figures === 1 ? '1 achievement' : `${figures} achievements`),
  },
};
