import type { LocalText, Messages } from '../locale/messages.js';

/** Names of what evaluations compute with. */
const NAMES: Readonly<Record<string, LocalText>> = {
  answer: { id: 'jawaban', en: 'answer' },
  best: { id: 'jawaban terbaik', en: 'best answer' },
  criterion_value: { id: 'nilai kriteria (%)', en: 'value of the criterion (%)' },
  criterion_weight: { id: 'bobot kriteria', en: 'weight of the criterion' },
  mean: { id: 'rata-rata kriteria', en: 'mean of the criteria' },
  step: { id: 'gradasi di bawahnya', en: 'step it is taken down to' },
  weight: { id: 'bobot', en: 'weight' },
  score: { id: 'nilai', en: 'score' },
  subcomponent_score: { id: 'nilai subkomponen', en: 'score of the subcomponent' },
  component_score: { id: 'nilai komponen', en: 'score of the component' },
  total: { id: 'nilai akuntabilitas kinerja', en: 'accountability score' },
};

/** The words of a language with those of evaluations. */
export function evaluationWords(messages: Messages): Messages {
  const own = Object.entries(NAMES).map(([key, name]) => [key, name[messages.locale]]);
  return { ...messages, names: { ...messages.names, ...(Object.fromEntries(own) as Record<string, string>) } };
}
