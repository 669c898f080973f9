import type { Locale, PerformanceScale } from '@takar/core';

/**
 * A letter or two for each band, so that a cell says its band without colour: initials of its words (*ST* for *Sangat
 * tinggi*), its first letters where initials are not unique, its number where those are not either.
 */
export function bandLetters({ bands }: PerformanceScale, locale: Locale): readonly string[] {
  const labels = bands.map(({ label }) => label[locale]);
  const initials = labels.map((label) =>
    label
      .split(/[\s-]+/)
      .map((word) => word.charAt(0).toUpperCase())
      .join(''),
  );
  const letters = labels.map((label) => label.slice(0, 2));
  return [initials, letters].find((each) => new Set(each).size === bands.length) ?? bands.map((_, i) => String(i + 1));
}
