import { TakarError } from '../errors.js';
import type { RuleInput } from '../regulation/rule-input.js';
import type { OutputCategory } from '../regulation/rule-output.js';

const term = (key: string, id: string, en: string): OutputCategory => ({ key, label: { id, en } });

const VERY_GOOD = /* @__PURE__ */ term('sangat-baik', 'Sangat Baik', 'Very good');
const GOOD = /* @__PURE__ */ term('baik', 'Baik', 'Good');
const FAIR = /* @__PURE__ */ term('cukup', 'Cukup', 'Fair');
const IMPROVE = /* @__PURE__ */ term('butuh-perbaikan', 'Butuh Perbaikan', 'Needs improvement');
const POOR = /* @__PURE__ */ term('kurang', 'Kurang', 'Poor');
const VERY_POOR = /* @__PURE__ */ term('sangat-kurang', 'Sangat Kurang', 'Very poor');
const BAD = /* @__PURE__ */ term('buruk', 'Buruk', 'Bad');

/** Predicates of PP 46/2011 (printed *Sangat baik*, spelt as in later rules), the lowest first. */
export const PREDICATES_2014: readonly OutputCategory[] = [
  BAD,
  POOR,
  FAIR,
  GOOD,
  /* @__PURE__ */ term('sangat-baik', 'Sangat Baik', 'Very good'),
];

/** Predicates of PP 30/2019 and categories of PermenPANRB 8/2021, the lowest first. */
export const PREDICATES_2021: readonly OutputCategory[] = [VERY_POOR, POOR, FAIR, GOOD, VERY_GOOD];

/** Predicates of PermenPANRB 6/2022 (*predikat kinerja pegawai*), the lowest first. */
export const PREDICATES_2022: readonly OutputCategory[] = [VERY_POOR, POOR, IMPROVE, GOOD, VERY_GOOD];

/** Predicates of an organisation (*predikat kinerja organisasi*) under PermenPANRB 6/2022, the lowest first. */
export const ORGANISATION_PREDICATES: readonly OutputCategory[] = [
  VERY_POOR,
  POOR,
  IMPROVE,
  GOOD,
  /* @__PURE__ */ term('istimewa', 'Istimewa', 'Outstanding'),
];

/** Ratings of work result and behaviour under PermenPANRB 6/2022, the lowest first. */
export const EXPECTATIONS: readonly OutputCategory[] = [
  /* @__PURE__ */ term('di-bawah-ekspektasi', 'Di bawah ekspektasi', 'Below expectation'),
  /* @__PURE__ */ term('sesuai-ekspektasi', 'Sesuai ekspektasi', 'In line with expectation'),
  /* @__PURE__ */ term('di-atas-ekspektasi', 'Di atas ekspektasi', 'Above expectation'),
];

/** Other words for the predicates, as sheets abbreviate them. */
export const PREDICATE_WORDS: Readonly<Record<string, readonly string[]>> = {
  'sangat-baik': ['SB', 'very good'],
  baik: ['B', 'good'],
  cukup: ['C', 'fair'],
  'butuh-perbaikan': ['BP', 'C', 'cukup', 'perlu perbaikan', 'needs improvement'],
  kurang: ['K', 'poor', 'kurang/misconduct', 'misconduct'],
  'sangat-kurang': ['SK', 'very poor'],
  istimewa: ['I', 'outstanding'],
  'di-atas-ekspektasi': ['atas', 'di atas', 'above', 'above expectation', 'exceeds', '1'],
  'sesuai-ekspektasi': ['sesuai', 'in line', 'meets', 'in line with expectation', '2'],
  'di-bawah-ekspektasi': ['bawah', 'di bawah', 'below', 'below expectation', '3'],
};

/** An input that takes one of the terms, in full, by its key or by its abbreviation. */
export function termInput(
  name: string,
  terms: readonly OutputCategory[],
  aliases: readonly string[],
  more: Partial<RuleInput> = {},
): RuleInput {
  const categories = terms.map(({ key }) => key);
  const words = Object.fromEntries(
    categories.flatMap((key) => (PREDICATE_WORDS[key] ? [[key, PREDICATE_WORDS[key]]] : [])),
  );
  return { name, unit: '', categories, words, aliases, ...more };
}

/** Position of a term among the terms of a rule, as its expression answers. */
export function positionOf(terms: readonly OutputCategory[], key: string): number {
  const position = terms.findIndex((each) => each.key === key);
  if (position < 0) throw new TakarError('appraisal/term', `unknown term: ${key}`, 'Use a key of the list.', '/key');
  return position;
}
