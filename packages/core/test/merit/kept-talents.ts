import {
  boxOf,
  EN,
  ID,
  KEMENKEU_BOXES,
  mapTalent,
  NATIONAL_BOXES,
  PERFORMANCE_LEVELS,
  POTENTIAL_LEVELS,
  rankSuccession,
  sheetFromCells,
  SULUT_BOXES,
  TALENT_BKN_2025,
  TALENT_KEMENKEU,
  TALENT_LABEL_2020,
  TALENT_SCHEMES,
  type RawCell,
  type Rule,
  type SuccessionCandidate,
  type SuccessionOptions,
  type TalentOptions,
  type TalentPerson,
  type TalentScheme,
} from '@takar/core';
import { axisRules, boxRule, readTalent } from '@takar/core/merit';
import type { Scenarios } from '../kept/scenarios.js';

const PEOPLE: readonly TalentPerson[] = [
  { id: 'kata', kind: 'pns', performance: 'di atas ekspektasi', potential: 'tinggi' },
  { id: 'predikat', kind: 'pppk', performance: { predikat: 'Baik' }, potential: 'sedang' },
  { id: 'angka', kind: 'pns', performance: { kinerja_utama: 90, kinerja_tambahan: 80 }, potential: { potensi: 80 } },
  { id: 'nkp', performance: { nkp: 98 }, potential: { kompetensi: 80 } },
  { id: 'tidak terbaca', performance: 'hebat', potential: 'rendah' },
  { id: 'tanpa kinerja', potential: 'rendah' },
  { id: 'tanpa potensi', performance: 'sesuai', potential: null },
  { id: 'bukan isian', performance: 5, potential: { apa: 1 } },
  { id: 'predikat salah', performance: { predikat: 'Hebat' }, potential: 'low' },
  { id: 'kata', performance: 'below', potential: 'rendah' },
];
const map = (scheme: TalentScheme, more: Partial<TalentOptions> = {}, people = PEOPLE) => {
  const { people: places, issues, boxes, ...rest } = mapTalent(people, scheme, { messages: ID, ...more });
  return {
    ...rest,
    boxes: boxes.map(({ box, heads, outside }) => [box, heads, outside]),
    people: places.map(({ performance, potential, ...place }) => ({
      ...place,
      axes: [performance, potential].map(({ trace, ...axis }) => ({ ...axis, trace: trace()?.text ?? null })),
    })),
    issues: issues.map(({ code, path, message }) => [code, path, message]),
  };
};
/** What each input of a rule may be: its first category, or a figure. */
const componentsOf = ({ inputs }: Rule, figure: number) =>
  Object.fromEntries(inputs.map(({ name, categories }) => [name, categories?.[0] ?? figure]));

const CANDIDATES: readonly SuccessionCandidate[] = [
  { id: 'a', box: 9, score: 80 },
  { id: 'b', box: 9, score: 85 },
  { id: 'c', box: 8, score: 95 },
  { id: 'd', box: 8, score: 95 },
  { id: 'e', box: 9, score: 85.000_000_000_001 },
  { id: 'f', box: 7, score: 60 },
  { id: 'g', box: 6, score: 99 },
  { id: 'h', box: null, score: 99 },
  { id: 'i', box: 9, score: null },
  { id: 'j', box: 9, score: 70, retirement: '2027-01-01' },
  { id: 'k', box: 9, score: 71, retirement: '2030-01-01' },
  { id: 'l', box: 9, score: 72, monthsToRetirement: 12 },
  { id: 'm', box: 9, score: 73, monthsToRetirement: 13, retirement: '2026-06-01' },
  { id: 'n', box: 9, score: 74, monthsToRetirement: 24 },
  { id: 'o', box: 9, score: 75, monthsToRetirement: 25, retirement: null },
  { id: 'p', box: 9, score: 76, sanction: 'light' },
  { id: 'q', box: 9, score: 77, sanction: 'heavy' },
  { id: 'r', box: 9, score: 78, sanction: null, retirement: '2028-01-01' },
];
const rank = (more: Partial<SuccessionOptions> = {}, candidates = CANDIDATES) => {
  const { ranked, excluded, ...rest } = rankSuccession(candidates, { locale: 'id', asOf: '2026-01-01', ...more });
  return {
    ...rest,
    ranked: ranked.map((place) => Object.values(place) as unknown[]),
    excluded: excluded.map(({ id, why }) => `${id} ${why}`),
  };
};

const HEAD = ['Unit', 'Jenis Pegawai', 'Kinerja', 'Predikat', 'Potensi', 'Jumlah'];
const ROWS: readonly (readonly RawCell[])[] = [
  ['A', 'PNS', 'sesuai', null, 'tinggi', 3],
  ['A', null, null, 'Baik', 'rendah', '2'],
  [null, 'honorer', null, null, null, 'dua'],
  ['B', 'PPPK', 'di atas', 'Kurang', 'menengah', null],
];
const read = (headers: readonly string[], rows: readonly (readonly RawCell[])[], locale: 'id' | 'en' = 'id') =>
  readTalent(sheetFromCells(headers, rows), locale);

/** Talent maps and succession. */
export const TALENTS: Scenarios = {
  'people in the map of each scheme': () =>
    TALENT_SCHEMES.map((scheme) =>
      map(scheme).people.map(({ id, box, nationalBox, talentScore, reason, axes }) => [
        id,
        box,
        nationalBox,
        talentScore,
        reason,
        axes.map(({ rule, score }) => [rule, score]),
      ]),
    ),
  'a whole map': () => map(TALENT_LABEL_2020),
  'a map in English, of some kinds, decided': () =>
    map(TALENT_BKN_2025, { messages: EN, covers: ['pns'], standing: { standing: 'decided', office: 'PPK' } }),
  'components of each scheme': () =>
    TALENT_SCHEMES.map((scheme) => [
      scheme.id,
      [85, 70, 40, 1].map((figure) => {
        const [performance, potential] = [scheme.performance, scheme.potential].map((rules) => rules[0]);
        const given = [performance, potential].map((rule) =>
          rule === undefined ? 'tinggi' : componentsOf(rule, figure),
        );
        const [place] = map(scheme, {}, [{ id: 'a', performance: given[0], potential: given[1] }]).people;
        return [
          figure,
          place?.box,
          place?.talentScore,
          place?.axes.map(({ level, score, reason }) => [level, score, reason]),
        ];
      }),
    ]),
  'a day before the rules': () => map(TALENT_KEMENKEU, { asOf: '1990-01-01' }, PEOPLE.slice(0, 3)),
  nobody: () => map(TALENT_LABEL_2020, {}, []),
  'rules of each scheme': () =>
    TALENT_SCHEMES.map((scheme) => [scheme.id, boxRule(scheme).id, axisRules(scheme).map(({ id }) => id)]),
  'boxes by levels': () =>
    [NATIONAL_BOXES, KEMENKEU_BOXES, SULUT_BOXES].map((numbers) =>
      PERFORMANCE_LEVELS.map((performance) =>
        POTENTIAL_LEVELS.map((potential) => boxOf(performance, potential, numbers)),
      ),
    ),
  'a succession': () => rank(),
  'by score alone, without some sanctions, decided': () =>
    rank({ order: 'score', sanctions: ['medium', 'heavy'], standing: { standing: 'decided', office: 'PPK' } }),
  'without a day, in English': () => rank({ asOf: null, locale: 'en' }),
  'months up to the limit, to the day': () =>
    rank(
      { asOf: '2026-01-31' },
      ['2027-01-31', '2027-02-01', '2028-01-31', '2028-02-01'].map((retirement) => ({
        id: retirement,
        box: 9,
        score: 1,
        retirement,
      })),
    ),
  'a succession before the rules': () => [
    rank({ asOf: '1990-01-01' }),
    rank({ asOf: '1990-01-01', locale: 'en' }).issues,
  ],
  'no candidates': () => rank({}, []),
  'a table of talents': () => read(HEAD, ROWS),
  'what is wrong with it, in English': () => read(HEAD, ROWS, 'en').issues,
  'tables that lack an axis': () => [
    read(['Potensi'], []),
    read(['Kinerja'], [], 'en'),
    read(['Potensi', 'Predikat'], [['tinggi', 'SB']]),
  ],
};
