/** One level of the codes of a year's nomenclature (*nomenklatur*). */
export interface NomenclatureLevel {
  /** Name of the level, as `program`, `giat` (activity), `sub_giat` (sub-activity). */
  readonly name: string;
  /** Digits of each part of its code: `[1, 2, 2]` is `5.01.01`. */
  readonly digits: readonly number[];
}

/** The codes of a budget year, coarse to fine; each code begins with that of the level above. */
export interface Nomenclature {
  readonly id: string;
  readonly levels: readonly NomenclatureLevel[];
}

/** Codes as SIPD exports of 2025 write them: sub-activities of four digits (`5.01.01.2.02.0001`). */
export const SIPD_FOUR_DIGITS: Nomenclature = {
  id: 'sipd-four-digits',
  levels: [
    { name: 'urusan', digits: [1] },
    { name: 'bidang_urusan', digits: [1, 2] },
    { name: 'program', digits: [1, 2, 2] },
    { name: 'giat', digits: [1, 2, 2, 1, 2] },
    { name: 'sub_giat', digits: [1, 2, 2, 1, 2, 4] },
  ],
};

/** The same with sub-activities of two digits, as earlier years write them. */
export const SIPD_TWO_DIGITS: Nomenclature = {
  id: 'sipd-two-digits',
  levels: SIPD_FOUR_DIGITS.levels.map((level) =>
    level.name === 'sub_giat' ? { ...level, digits: [1, 2, 2, 1, 2, 2] } : level,
  ),
};

/** True for a code of a level; `X` stands for any digit where a code holds for every sector. */
export function isCodeOf({ digits }: NomenclatureLevel, code: string): boolean {
  const parts = code.split('.');
  return parts.length === digits.length && parts.every((part, i) => part.length === digits[i] && /^[\dX]+$/.test(part));
}
