import type { Locale } from '@takar/core';

/** Words of the trend alone. */
export interface TrendWords {
  /** Beside a break: what changed, from what to what. */
  readonly broken: (column: string, before: string | null, after: string | null) => string;
  /** In place of a difference over a break. */
  readonly notCompared: (why: string) => string;
  /** The latest year beside the year before. */
  readonly lastYear: (change: string, course: string | null) => string;
  /** The final target and what is still needed. */
  readonly plan: (said: PlanSaid) => string;
  readonly planTarget: (year: string, target: string) => string;
  /** How many of the periods a narrow picture shows. */
  readonly latest: (shown: number, all: number) => string;
  readonly missing: string;
  readonly legend: {
    readonly realisation: string;
    readonly target: string;
    readonly pace: string;
    readonly gap: string;
    readonly break: string;
  };
  /** All series in words. */
  readonly summary: (series: readonly string[]) => string;
}

/** What is said of the way to the final target. */
export interface PlanSaid {
  readonly year: string;
  readonly target: string;
  readonly reached: boolean;
  readonly gap: string | null;
  readonly required: string | null;
  readonly pace: string | null;
  /** `Laju memadai`, as the rule says it. */
  readonly track: string | null;
}

const joined = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null).join(between);

/** Words of the trend in both languages. */
export const WORDS: Readonly<Record<Locale, TrendWords>> = {
  id: {
    broken: (column, before, after) =>
      before !== null
        ? `${column} berubah: ${before} → ${after ?? ''}`
        : after === null
          ? 'Seri baru'
          : `Seri baru: ${after}`,
    notCompared: (why) => `Tidak dibandingkan dengan periode sebelumnya (${why})`,
    lastYear: (change, course) =>
      joined([`Dibanding tahun lalu ${change}`, course === null ? null : `(${course.toLowerCase()})`], ' '),
    plan: ({ year, target, reached, gap, required, pace, track }) =>
      reached
        ? `Target akhir ${year} ${target}: tercapai`
        : `${joined(
            [
              `Target akhir ${year} ${target}: selisih ${gap ?? '–'}`,
              required === null ? null : `perlu ${required} per tahun`,
              pace === null ? null : `selama ini ${pace} per tahun`,
            ],
            ', ',
          )}${track === null ? '' : `. ${track}`}`,
    planTarget: (year, target) => `Target akhir ${year}: ${target}`,
    latest: (shown, all) => `${shown} periode terakhir dari ${all}`,
    missing: 'tanpa angka',
    legend: {
      realisation: 'realisasi',
      target: 'target',
      pace: 'laju yang dibutuhkan menuju target akhir',
      gap: 'periode tanpa angka: garis terputus',
      break: 'seri terputus: tidak dibandingkan',
    },
    summary: (series) => `${series.join('. ')}.`,
  },
  en: {
    broken: (column, before, after) =>
      before !== null
        ? `${column} changed: ${before} → ${after ?? ''}`
        : after === null
          ? 'New series'
          : `New series: ${after}`,
    notCompared: (why) => `Not compared with the period before (${why})`,
    lastYear: (change, course) =>
      joined([`Beside last year ${change}`, course === null ? null : `(${course.toLowerCase()})`], ' '),
    plan: ({ year, target, reached, gap, required, pace, track }) =>
      reached
        ? `Final target ${year} ${target}: reached`
        : `${joined(
            [
              `Final target ${year} ${target}: gap ${gap ?? '–'}`,
              required === null ? null : `${required} a year needed`,
              pace === null ? null : `${pace} a year so far`,
            ],
            ', ',
          )}${track === null ? '' : `. ${track}`}`,
    planTarget: (year, target) => `Final target ${year}: ${target}`,
    latest: (shown, all) => `The last ${shown} of ${all} periods`,
    missing: 'no figure',
    legend: {
      realisation: 'realisation',
      target: 'target',
      pace: 'pace that the final target needs',
      gap: 'period without figure: the line breaks',
      break: 'series broken: not compared',
    },
    summary: (series) => `${series.join('. ')}.`,
  },
};
