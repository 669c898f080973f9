import type { RuleInput } from '../regulation/rule-input.js';
import type { LocalText } from '../locale/messages.js';

/** Validity of an IKU (*tingkat validitas*): how directly it measures its goal. */
export const VALIDITY: RuleInput = {
  name: 'validity',
  unit: '',
  categories: ['exact', 'proxy', 'activity'],
  words: { exact: ['E', 'eksak'], proxy: ['P', 'proksi'], activity: ['A', 'aktivitas', 'aktifitas'] },
  aliases: ['validitas', 'tingkat_validitas'],
};

/** Degree of control over an IKU (*tingkat kendali*). */
export const CONTROL: RuleInput = {
  name: 'control',
  unit: '',
  categories: ['low', 'moderate', 'high'],
  words: { low: ['L', 'rendah'], moderate: ['M', 'sedang', 'moderat', 'medium'], high: ['H', 'tinggi'] },
  aliases: ['kendali', 'tingkat_kendali', 'degree_of_control', 'controllability'],
};

/** Achievement of an IKU in per cent. */
export const ACHIEVEMENT: RuleInput = {
  name: 'achievement',
  unit: '%',
  aliases: ['C', 'c', 'capaian', 'capaian_iku', 'indeks_capaian'],
};

/** Names that several scorecard rules show. */
export const SCORECARD_LABELS: Readonly<Record<string, LocalText>> = {
  indicators: { id: 'daftar IKU', en: 'list of IKU' },
  validity: { id: 'validitas', en: 'validity' },
  control: { id: 'tingkat kendali', en: 'degree of control' },
  exact: { id: 'exact', en: 'exact' },
  proxy: { id: 'proxy', en: 'proxy' },
  activity: { id: 'aktivitas', en: 'activity' },
  low: { id: 'rendah', en: 'low' },
  moderate: { id: 'sedang', en: 'moderate' },
  high: { id: 'tinggi', en: 'high' },
  raw_weight: { id: 'bobot mentah', en: 'raw weight' },
  share: { id: 'bobot', en: 'weight' },
  cap: { id: 'batas maksimum capaian', en: 'cap on achievement' },
};
