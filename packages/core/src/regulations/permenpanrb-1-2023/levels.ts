import type { Expression } from '../../expression/types.js';
import { missing, parameter, select } from '../../expression/build.js';
import type { LocalText } from '../../locale/messages.js';
import type { Confidence, Dated } from '../../regulation/dated.js';
import type { RuleInput } from '../../regulation/rule-input.js';
import { dated } from './instrument.js';

interface JobLevel {
  readonly key: string;
  readonly label: LocalText;
  /** Credit points of a year at *Baik*. */
  readonly coefficient: number;
  /** Credit points to the next rank, and to the next level; null at the top of a ladder. */
  readonly rankNeed: number;
  readonly levelNeed: number | null;
  /** Basic value that is deducted at integration of older credits. */
  readonly basicValue: number | null;
}

const level = (
  key: string,
  id: string,
  en: string,
  [coefficient, rankNeed]: readonly [number, number],
  levelNeed: number | null,
  basicValue: number | null = null,
): JobLevel => ({ key, label: { id, en }, coefficient, rankNeed, levelNeed, basicValue });

/** Levels of functional posts (*jenjang jabatan fungsional*): skills first, then expertise. */
export const JOB_LEVELS: readonly JobLevel[] = [
  /* @__PURE__ */ level('pemula', 'Pemula', 'Beginner (Pemula)', [3.75, 15], 15),
  /* @__PURE__ */ level('terampil', 'Terampil', 'Skilled (Terampil)', [5, 20], 60),
  /* @__PURE__ */ level('mahir', 'Mahir', 'Proficient (Mahir)', [12.5, 50], 100),
  /* @__PURE__ */ level('penyelia', 'Penyelia', 'Supervisor (Penyelia)', [25, 100], null),
  /* @__PURE__ */ level('ahli-pertama', 'Ahli Pertama', 'First expert (Ahli Pertama)', [12.5, 50], 100, 100),
  /* @__PURE__ */ level('ahli-muda', 'Ahli Muda', 'Junior expert (Ahli Muda)', [25, 100], 200, 200),
  /* @__PURE__ */ level('ahli-madya', 'Ahli Madya', 'Associate expert (Ahli Madya)', [37.5, 150], 450, 400),
  /* @__PURE__ */ level('ahli-utama', 'Ahli Utama', 'Principal expert (Ahli Utama)', [50, 200], null, 850),
];

/** The level of a functional post, with or without *Ahli*. */
export const JOB_LEVEL: RuleInput = {
  name: 'job_level',
  unit: '',
  categories: JOB_LEVELS.map(({ key }) => key),
  words: {
    'ahli-pertama': ['Pertama'],
    'ahli-muda': ['Muda'],
    'ahli-madya': ['Madya'],
    'ahli-utama': ['Utama'],
  },
  aliases: ['jenjang', 'level', 'jenjang_jabatan', 'jobLevel'],
};

type LevelFigure = 'coefficient' | 'rankNeed' | 'levelNeed' | 'basicValue';

const NAMES: Readonly<Record<LevelFigure, string>> = {
  coefficient: 'coefficient',
  rankNeed: 'rank_need',
  levelNeed: 'level_need',
  basicValue: 'basic_value',
};

/** The figure of the level that a row names; not applicable where the level has none. */
export function ofLevel(figure: LevelFigure): Expression {
  return select(
    'job_level',
    Object.fromEntries(
      JOB_LEVELS.map((each) => [
        each.key,
        each[figure] === null ? missing('not_applicable') : parameter(`${NAMES[figure]}_${each.key}`),
      ]),
    ),
  );
}

/** The figures of all levels as parameters. */
export function levelParameters(
  figure: LevelFigure,
  confidence: Confidence,
): Readonly<Record<string, readonly Dated<number>[]>> {
  return Object.fromEntries(
    JOB_LEVELS.flatMap((each) => {
      const value = each[figure];
      return value === null ? [] : [[`${NAMES[figure]}_${each.key}`, dated(value, confidence)]];
    }),
  );
}

const FIGURE_WORDS: Readonly<Record<LevelFigure, LocalText>> = {
  coefficient: { id: 'koefisien per tahun', en: 'coefficient per year' },
  rankNeed: { id: 'kebutuhan kenaikan pangkat', en: 'need for the next rank' },
  levelNeed: { id: 'kebutuhan kenaikan jenjang', en: 'need for the next level' },
  basicValue: { id: 'angka dasar', en: 'basic value' },
};

/** Words for the levels and their figures. */
export const LEVEL_LABELS: Readonly<Record<string, LocalText>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ JOB_LEVELS.flatMap(({ key, label }) => [
    [key, label] as const,
    ...Object.entries(NAMES).map(([figure, name]) => {
      const words = FIGURE_WORDS[figure as LevelFigure];
      return [`${name}_${key}`, { id: `${words.id} ${label.id}`, en: `${words.en}, ${label.en}` }] as const;
    }),
  ]),
);
