import {
  LAYERS,
  PERMENPANRB_12_2015_EVALUATION,
  PERMENPANRB_25_2012_EVALUATION,
  PERMENPANRB_88_2021_EVALUATION,
  readEvaluationSheet,
  scoreSheet,
  type EvaluationSheet,
  type SheetScore,
} from '@takar/core';
import { gapToNextPredicate, SHEET_SCORE, weakestSubcomponents } from '@takar/core/evaluation';
import { learn } from '@takar/widgets/pictures.js';
import { Draft } from '../../model/draft.js';
import { speechOf, type DraftOptions, type Speech } from '../common/context.js';
import { documentOf } from '../common/document.js';
import { basisOfRule, footerOf, provenance } from '../common/provenance.js';
import { sign, signatureOf } from '../common/signatures.js';
import { COMMON_WORDS } from '../common/words.js';
import type { Drafted, NotDrafted } from '../drafted.js';
import { criteriaTables } from './criteria.js';
import { recapitulation } from './recapitulation.js';
import { EVALUATION_WORDS } from './words.js';

const INSTRUMENTS = [PERMENPANRB_88_2021_EVALUATION, PERMENPANRB_12_2015_EVALUATION, PERMENPANRB_25_2012_EVALUATION];

/** An evaluation sheet and how a document is made of it. */
export interface EvaluationDraft extends DraftOptions {
  /** JSON of a sheet, or a table with one row a criterion (`Sheet`). */
  readonly source: unknown;
}

/**
 * An evaluation sheet (*Lembar Kerja Evaluasi*, LKE) from its answers: score and predicate of the last layer that answered,
 * recapitulation of all layers, each criterion with its answers and evidence, what is weakest. Null where the source is no
 * sheet; the issues say why.
 *
 * Source: PermenPANRB 88/2021, and 12/2015 and 25/2012 for sheets of their years.
 */
export async function draftEvaluation({ source, ...options }: EvaluationDraft): Promise<Drafted | NotDrafted> {
  const { messages, about } = options;
  const { locale } = messages;
  const { sheet, issues } = readEvaluationSheet(source, { instruments: INSTRUMENTS, locale });
  if (sheet === null) return { document: null, issues };
  const speech = speechOf(messages, await learn(locale));
  const words = EVALUATION_WORDS[locale];
  const common = COMMON_WORDS[locale];
  const scored = LAYERS.map((layer) => scoreSheet(sheet, { layer, messages }));
  const answered = scored.filter((score) => score.answered > 0);
  const main = answered.at(-1) ?? scoreSheet(sheet, { messages });
  const agency = about.agency ?? sheet.unit ?? common.agency;
  const year = String(sheet.year ?? about.year ?? common.year);
  const draft = new Draft(common);
  draft.heading(1, words.title);
  draft.paragraph(common.draft, 'note');
  draft.facts([
    [words.agency, agency],
    [words.year, year],
    [words.instrument, sheet.instrument.citation.instrument],
    ...(sheet.list === null ? [] : ([[words.list, sheet.list]] as [string, string][])),
    ...(sheet.evaluator === null ? [] : ([[words.evaluator, words.evaluators[sheet.evaluator]]] as [string, string][])),
    ...(main.mode === null ? [] : ([[words.mode, words.modes[main.mode]]] as [string, string][])),
  ]);
  draft.paragraph(resultOf(main, sheet, speech));
  draft.paragraph(words.panel, 'note');
  recapitulation({ draft, words, speech, main, scores: answered });
  criteriaTables({ draft, words, speech, sheet, layers: answered.map(({ layer }) => layer) });
  draft.heading(2, words.weakest);
  for (const { label, percentOfWeight } of weakestSubcomponents(main))
    draft.paragraph(words.weakestOf(label, speech.percent(percentOfWeight)));
  draft.heading(2, words.recommendations);
  draft.paragraph(common.fill(words.toFill), 'gap');
  sign(draft, about, [signatureOf(about.first, null, speech)], speech);
  const { instrument } = sheet.instrument.citation;
  const basis = basisOfRule(SHEET_SCORE, speech, { instrument });
  provenance(draft, [basis], options, speech, false);
  const frame = { title: words.title, agency, year, landscape: false, letter: true, footer: footerOf(basis, options) };
  return { document: documentOf(draft, frame, options), issues: [...issues, ...main.issues] };
}

/** What the sheet comes to, in words. */
function resultOf(main: SheetScore, sheet: EvaluationSheet, { locale, figure }: Speech): string {
  const words = EVALUATION_WORDS[locale];
  const { total, predicate } = main;
  if (total === null) return words.notScored;
  if (predicate === null) return words.provisional(figure(total, 2), main.answered, main.due);
  const named = `${predicate.key} (${predicate.name[locale]})`;
  const gap = gapToNextPredicate(total, predicate, sheet.instrument.predicates);
  const next = gap === null ? '' : ` ${words.gap(figure(gap.points, 2), gap.next.key)}`;
  return `${words.result(figure(total, 2), named)}${next}`;
}
