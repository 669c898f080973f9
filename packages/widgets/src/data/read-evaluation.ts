// A chunk of its own: only pages with an evaluation sheet load it.
import {
  criteriaOf,
  evidenceCounts,
  LAYERS,
  PERMENPANRB_12_2015_EVALUATION,
  PERMENPANRB_25_2012_EVALUATION,
  PERMENPANRB_88_2021_EVALUATION,
  readEvaluationSheet,
  scoreSheet,
  subcomponentsOf,
  type EvaluationSheet,
  type Issue,
  type Layer,
  type Locale,
  type SheetScore,
} from '@takar/core';
import { gapToNextPredicate, SHEET_SCORE, weakestSubcomponents } from '@takar/core/evaluation';
import { learnFormulas, messagesOf } from '../locale/full.js';
import { basisOf } from '../view/basis-of.js';
import { errorsOf } from './errors-of.js';
import type { EvaluationAttributes } from './evaluation.js';
import type { EvaluationModel } from './evaluation-model.js';
import { textError } from './text-problem.js';

const INSTRUMENTS = [PERMENPANRB_88_2021_EVALUATION, PERMENPANRB_12_2015_EVALUATION, PERMENPANRB_25_2012_EVALUATION];

/** Reads a sheet, from JSON or a table, and scores every layer that answered. */
export async function readEvaluation(
  source: unknown,
  { instrument, mode, evaluator, layer }: EvaluationAttributes,
  locale: Locale,
): Promise<EvaluationModel> {
  await learnFormulas();
  const messages = messagesOf(locale);
  const { sheet, issues } = readEvaluationSheet(source, {
    instruments: INSTRUMENTS,
    locale,
    about: aboutOf({ instrument, mode, evaluator }),
  });
  if (sheet === null) throw textError('unreadable', issues as readonly Issue[]);
  const scoreOf = (of: Layer): SheetScore => scoreSheet(sheet, { layer: of, messages });
  const layers = LAYERS.filter((each) => hasAnswers(sheet, each));
  const counting = LAYERS.find((each) => each === layer) ?? layers.at(-1) ?? 'assessor';
  const scores = layers.map(scoreOf);
  const main = scores.find((score) => score.layer === counting) ?? scoreOf(counting);
  const { total, predicate } = main;
  const evidence = evidenceCounts(sheet, { layer: counting, messages });
  const isTold = evidence.total.given !== null || evidence.total.due !== null;
  return {
    sheet,
    count: countOf(sheet),
    main,
    scores,
    gap:
      total === null || predicate === null ? null : gapToNextPredicate(total, predicate, sheet.instrument.predicates),
    weakest: new Set(weakestSubcomponents(main).map(({ code }) => code)),
    evidence: isTold ? evidence : null,
    basis: basisOf(SHEET_SCORE, locale),
    // What concerns one criterion stands in its explanation.
    faults: errorsOf([...issues, ...main.issues]),
  };
}

function aboutOf(given: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).filter((each): each is [string, string] => each[1] !== null));
}

function hasAnswers(sheet: EvaluationSheet, layer: Layer): boolean {
  const own = [
    ...subcomponentsOf(sheet).map(({ grades }) => grades),
    ...criteriaOf(sheet).map(({ answers }) => answers),
  ];
  const items = criteriaOf(sheet).flatMap((criterion) => criterion.items.map(({ answers }) => answers));
  return [...own, ...items].some((answers) => answers[layer] !== undefined);
}

function countOf(sheet: EvaluationSheet): number {
  const graded = subcomponentsOf(sheet).filter(({ criteria, grades }) => criteria.length === 0 && hasAny(grades));
  return criteriaOf(sheet).length + graded.length;
}

function hasAny(answers: object): boolean {
  return Object.keys(answers).length > 0;
}
