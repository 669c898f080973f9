import { appraiseEmployee, BERAKHLAK_VALUES } from '@takar/core';
import { QUADRANT, readTerm, ORGANISATION_PREDICATES } from '@takar/core/appraisal';
import { learn, periodWords } from '@takar/widgets/pictures.js';
import type { Party } from '../../about/about.js';
import { Draft } from '../../model/draft.js';
import { reportIssue } from '../../report-issues.js';
import { NO_FIGURE, speechOf, type DraftOptions } from '../common/context.js';
import { documentOf } from '../common/document.js';
import { basisOfRule, footerOf, provenance } from '../common/provenance.js';
import { sign, signatureOf } from '../common/signatures.js';
import { COMMON_WORDS } from '../common/words.js';
import type { Drafted, NotDrafted } from '../drafted.js';
import { readGiven } from './read-given.js';
import { behaviourTable, resultTable } from './tables.js';
import { APPRAISAL_WORDS, type AppraisalWords } from './words.js';

/** An appraisal as JSON and how a document is made of it. */
export interface AppraisalDraft extends DraftOptions {
  readonly source: unknown;
}

/**
 * The evaluation of an employee (*dokumen evaluasi kinerja pegawai*) under PermenPANRB 6/2022: work results with their
 * evidence and feedback, the seven values of behaviour, both ratings and the predicate that follows from them. No figure of
 * achievement is shown, because the regulation has none. Null where the source is no appraisal.
 *
 * Source: PermenPANRB 6/2022, annex (evaluation form); SE MenPANRB 3/2023.
 */
export async function draftAppraisal({ source, ...options }: AppraisalDraft): Promise<Drafted | NotDrafted> {
  const { messages, about } = options;
  const { locale } = messages;
  const given = readGiven(source);
  if (given === null) return { document: null, issues: [reportIssue('report/not-an-appraisal', locale, { path: '' })] };
  const speech = speechOf(messages, await learn(locale));
  const words = APPRAISAL_WORDS[locale];
  const common = COMMON_WORDS[locale];
  const appraisal = appraiseEmployee(
    { workResult: given.workResult, behaviour: given.behaviour },
    { messages, period: given.period, ...(given.decidedBy === null ? {} : { decidedBy: given.decidedBy }) },
  );
  const draft = new Draft(common);
  const title = words.title(periodWords(appraisal.period, locale));
  const organisation = readTerm(given.organisation ?? '', ORGANISATION_PREDICATES);
  const unit = given.unit ?? about.unit;
  draft.heading(1, title);
  identity(draft, words.employee, given.employee ?? about.first, unit, words);
  identity(draft, words.rater, given.rater ?? about.second, null, words);
  draft.facts([[words.organisation, organisation?.label[locale] ?? NO_FIGURE]]);
  draft.heading(2, words.results);
  resultTable(draft, given.results, words, common);
  const said = (label: { readonly id: string; readonly en: string } | undefined): string =>
    label?.[locale] ?? words.notRated;
  draft.facts([[words.workRating, said(appraisal.workResult?.label)]]);
  draft.heading(2, words.behaviour);
  const values = BERAKHLAK_VALUES.map(({ label }) => label[locale]);
  behaviourTable(draft, given.behaviours, values, words, common);
  draft.facts([
    [words.behaviourRating, said(appraisal.behaviour?.label)],
    [words.predicate, said(appraisal.predicate?.label)],
  ]);
  const { decidedBy } = appraisal;
  draft.paragraph(decidedBy === null ? words.proposed : words.decided(decidedBy), 'note');
  const parties = [given.employee ?? about.first, given.rater ?? about.second];
  sign(
    draft,
    about,
    parties.map((party, i) => signatureOf(party, i === 0 ? words.employee : words.rater, speech)),
    speech,
  );
  const basis = basisOfRule(QUADRANT, speech);
  provenance(draft, [basis], options, speech, false);
  const frame = {
    title,
    agency: about.agency ?? unit ?? common.agency,
    year: appraisal.period.slice(0, 4),
    landscape: true,
    letter: false,
    footer: footerOf(basis, options),
  };
  return { document: documentOf(draft, frame, options), issues: appraisal.issues };
}

function identity(draft: Draft, label: string, who: Party | null, unit: string | null, words: AppraisalWords): void {
  draft.paragraph('', 'body', label);
  draft.facts([
    [words.name, who?.name ?? NO_FIGURE],
    [words.nip, who?.nip ?? NO_FIGURE],
    ...(who?.rank == null ? [] : ([[words.rank, who.rank]] as [string, string][])),
    [words.post, who?.post ?? NO_FIGURE],
    ...(unit === null ? [] : ([[words.unit, unit]] as [string, string][])),
  ]);
}
