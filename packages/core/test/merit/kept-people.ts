import {
  EN,
  ID,
  matchJobPerson,
  professionalismOf,
  professionalismOfUnit,
  selectJpt,
  type CompetenceLevel,
  type ProfessionalismOptions,
  type ProfessionalismPerson,
  type SelectionFigures,
} from '@takar/core';
import type { Scenarios } from '../kept/scenarios.js';

const LEVELS: readonly CompetenceLevel[] = [
  { competence: 'integritas', achieved: 3, required: 3 },
  { competence: 'kerjasama', achieved: 4, required: 3 },
  { competence: 'analisis', achieved: 2, required: 3 },
  { competence: 'komunikasi', achieved: 1, required: 3 },
];
const match = (competences: readonly CompetenceLevel[], more: Partial<Parameters<typeof matchJobPerson>[1]> = {}) => {
  const { trace, ...rest } = matchJobPerson(competences, { messages: ID, ...more });
  return { ...rest, trace: trace()?.inputs.map(({ label, text }) => `${label}: ${text}`) ?? null };
};

const PEOPLE: readonly ProfessionalismPerson[] = [
  { id: 'a', kind: 'pns', facts: { kualifikasi: 25, kompetensi: 40, kinerja: 25, disiplin: 5 } },
  {
    id: 'b',
    kind: 'pns',
    facts: {
      pendidikan: 'S1',
      jenjang: 'pengawas',
      pelatihan_kepemimpinan: true,
      jp: 20,
      seminar: true,
      predikat: 'Baik',
      hukuman: 'tidak ada',
    },
  },
  { id: 'c', kind: 'pppk', facts: { kualifikasi: 20, kompetensi: 30, kinerja: 20, disiplin: 5 } },
  { id: 'd', facts: {} },
  { id: 'e', kind: 'pns', facts: { kualifikasi: 'x', kompetensi: 40, kinerja: 25, disiplin: 5 } },
  { id: 'f', kind: 'pns', facts: 'bukan objek' },
];
const unit = (people: readonly ProfessionalismPerson[], more: Partial<ProfessionalismOptions> = {}) => {
  const { people: each, issues, ...rest } = professionalismOfUnit(people, { messages: ID, ...more });
  return {
    ...rest,
    people: each.map(({ trace, ...person }) => ({ ...person, trace: trace()?.text ?? null })),
    issues: issues.map(({ code, path, message }) => [code, path, message]),
  };
};

const WEIGHTS: SelectionFigures = { rekam_jejak: 20, assessment_centre: 25, makalah: 15, wawancara: 40 };
const scores = (rekam_jejak: number, wawancara: number) => ({
  rekam_jejak,
  assessment_centre: 80,
  makalah: 80,
  wawancara,
});
const CANDIDATES = [
  { id: 'b', scores: scores(80, 80) },
  { id: 'a', scores: scores(80, 80) },
  { id: 'c', scores: scores(90, 90) },
  { id: 'd', scores: scores(70, 70) },
  { id: 'e', scores: scores(70, 70) },
  { id: 'f', scores: { rekam_jejak: 60 } },
  { id: 'g', scores: {} },
];
const select = (
  weights: SelectionFigures = WEIGHTS,
  more: Partial<Parameters<typeof selectJpt>[2]> = {},
  candidates = CANDIDATES,
) => {
  const { candidates: places, issues, ...rest } = selectJpt(candidates, weights, { messages: ID, ...more });
  return {
    ...rest,
    candidates: places.map((place) => Object.values(place) as unknown[]),
    issues: issues.map(({ code, path, message, hint }) => [code, path, message, hint]),
  };
};

/** Competences, professionalism and selection of people. */
export const SELECTED: Scenarios = {
  'a job person match': () => match(LEVELS),
  'by each cap': () => (['none', 'total-100', 'per-competence'] as const).map((cap) => match(LEVELS, { cap }).jpm),
  'above what is required': () =>
    match(LEVELS.slice(0, 2), { messages: EN, standing: { standing: 'decided', office: 'BKN' } }),
  'competences without levels': () =>
    (['id', 'en'] as const).map((locale) =>
      match(
        [
          ...LEVELS,
          { competence: 'pelayanan_publik', achieved: null, required: 3 },
          { competence: 'x', achieved: 3, required: null },
        ],
        { messages: locale === 'id' ? ID : EN },
      ),
    ),
  'no competences, and none required': () => [match([]), match([{ competence: 'x', achieved: 1, required: 0 }])],
  'a match before the rules': () => match(LEVELS, { asOf: '1990-01-01' }),
  'professionalism of a unit': () => unit(PEOPLE),
  'of some kinds, in English': () =>
    unit(PEOPLE, { covers: ['pns'], messages: EN, standing: { standing: 'decided', office: 'BKD' } }),
  'of one person, and of nobody': () => [unit(PEOPLE.slice(0, 1)), unit([]), unit(PEOPLE.slice(3, 4))],
  'professionalism before the rules': () => unit(PEOPLE.slice(0, 1), { asOf: '1990-01-01' }),
  'a person by facts': () => {
    const { trace, ...rest } = professionalismOf(PEOPLE[1] as ProfessionalismPerson, { messages: ID });
    return [rest, trace()?.inputs.map(({ label, text }) => `${label}: ${text}`)];
  },
  'a selection': () => select(),
  'decided, in English': () => select(WEIGHTS, { messages: EN, standing: { standing: 'decided', office: 'PPK' } }),
  'weights that do not add up, or out of range': () => [
    select({ ...WEIGHTS, wawancara: 50 }).issues,
    select({ rekam_jejak: 5, assessment_centre: 50, makalah: 45, wawancara: 0 }, { messages: EN }).issues,
    select({ rekam_jejak: 15, assessment_centre: 20, makalah: 15, wawancara: 30, panel: 20 }).issues,
    select({ makalah: 18.3, assessment_centre: 22.4, wawancara: 31.6, rekam_jejak: 27.7 }).issues,
    select({}),
  ],
  'a selection before the rules': () => select(WEIGHTS, { asOf: '1990-01-01' }),
  'no candidates for a post': () => select(WEIGHTS, {}, []),
};
