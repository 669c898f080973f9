import { round, type Sheet } from '@takar/core';
import { readRenja, RENJA_EVALUATION, type RenjaFigure, type RenjaFigures, type RenjaRow } from '@takar/core/report';
import { learn } from '@takar/widgets/pictures.js';
import { figures, signs, words as text } from '../../model/columns.js';
import type { TableRow } from '../../model/document.js';
import { Draft } from '../../model/draft.js';
import { speechOf, type DraftOptions, type Speech } from '../common/context.js';
import { documentOf } from '../common/document.js';
import { basisOfRule, footerOf, provenance } from '../common/provenance.js';
import { sign, signatureOf } from '../common/signatures.js';
import { COMMON_WORDS } from '../common/words.js';
import type { Drafted, NotDrafted } from '../drafted.js';
import { RENJA_WORDS } from './words.js';

/** A form E.81 and how a document is made of it. */
export interface RenjaDraft extends DraftOptions {
  /** A table with the columns of the form. */
  readonly source: Sheet;
}

const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;

/**
 * Form E.81 (*evaluasi terhadap hasil Renja*) from its targets and realisations: columns 13 to 15 of performance and budget
 * computed by ORG-CON-02, goals as lines across. Null where the source is no such form; the issues say why, and which stated
 * figures differ.
 *
 * Source: Permendagri 86/2017, form E.81.
 */
export async function draftRenja({ source, ...options }: RenjaDraft): Promise<Drafted | NotDrafted> {
  const { messages, about } = options;
  const { locale } = messages;
  const { rows, issues } = readRenja(source, { messages });
  if (rows.length === 0) return { document: null, issues };
  const speech = speechOf(messages, await learn(locale));
  const words = RENJA_WORDS[locale];
  const common = COMMON_WORDS[locale];
  const agency = about.agency ?? common.agency;
  const year = about.year === null ? common.year : String(about.year);
  const title = `${words.title}\n${agency} ${year}`;
  const draft = new Draft(common);
  draft.heading(1, title);
  draft.table({
    caption: null,
    numbered: true,
    dense: true,
    columns: [
      signs(common.number),
      text(common.goal, 2.6),
      signs(words.code, 1.3),
      text(words.work, 2.8),
      text(`${speech.tongue.words.columns.indicator} (${common.measure})`, 2.8),
      figures(words.end, 1.9),
      figures(words.earlier, 1.9),
      figures(words.planned, 1.9),
      ...words.quarter.map((quarter) => figures(quarter, 1.7, words.quarters)),
      figures(words.year, 1.9),
      figures(words.toDate, 1.9),
      figures(words.share, 1.1),
      text(common.owner, 1.2),
    ],
    rows: rows.map((row, i) => rowOf(row, String(i + 1), speech)),
    note: words.note,
  });
  for (const factor of words.factors) draft.paragraph(common.fill(words.factorToFill), 'gap', factor);
  sign(draft, about, [signatureOf(about.first, null, speech)], speech);
  const basis = basisOfRule(RENJA_EVALUATION, speech);
  provenance(draft, [basis], options, speech, false);
  const frame = { title, agency, year, landscape: true, letter: false, footer: footerOf(basis, options) };
  return { document: documentOf(draft, frame, options), issues };
}

function rowOf(
  { goal, code, work, indicator, measure, owner, ...sides }: RenjaRow,
  number: string,
  speech: Speech,
): TableRow {
  const both = (of: (figures: RenjaFigures) => number | null): string =>
    [sides.performance, sides.budget]
      .map((side) => of(side))
      .map((value) => speech.figure(value === null ? null : round(value, 2)))
      .join('\n');
  const stated = (figure: RenjaFigure): string => both((side) => side.stated[figure]);
  return {
    cells: [
      number,
      goal ?? '',
      code ?? '',
      work ?? '',
      indicator === null ? '' : `${indicator}${measure === null ? '' : ` (${measure})`}`,
      stated('end'),
      stated('earlier'),
      stated('planned'),
      ...QUARTERS.map(stated),
      both(({ year }) => year),
      both(({ toDate }) => toDate),
      both(({ share }) => share),
      owner ?? '',
    ],
  };
}
