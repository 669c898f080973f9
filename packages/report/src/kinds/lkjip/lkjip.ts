import { compareYears } from '@takar/core';
import { learn, plainContext } from '@takar/widgets/pictures.js';
import { Draft } from '../../model/draft.js';
import { reportIssue } from '../../report-issues.js';
import { documentOf } from '../common/document.js';
import { speechOf, type IndicatorDraft } from '../common/context.js';
import { nameOfAgency, yearOfDocument } from '../common/heading.js';
import { basisOfPolicy, footerOf, provenance } from '../common/provenance.js';
import { noRowsOf, scopeOf } from '../common/scope.js';
import { COMMON_WORDS } from '../common/words.js';
import type { Drafted } from '../drafted.js';
import { budgetPart } from './budget.js';
import { comparisons } from './comparisons.js';
import { goalPart } from './goal.js';
import { narrative } from './narrative.js';
import { overview } from './overview.js';
import type { LkjipParts } from './parts.js';
import { reconciliation } from './reconciliation.js';
import { LKJIP_WORDS } from './words.js';

/**
 * Chapter III of a performance report (*LKjIP*): targets and realisation by goal, the comparisons, causes and follow-up
 * where the data have them and places for them where they do not, budget beside performance, reconciliation of stated
 * figures, and where every figure comes from.
 *
 * Source: PermenPANRB 53/2014, Lampiran II (chapter III; LKJ-1 to LKJ-7).
 */
export async function draftLkjip(options: IndicatorDraft): Promise<Drafted> {
  const { computation, messages, about, asOf } = options;
  const tongue = await learn(messages.locale);
  const speech = speechOf(messages, tongue);
  const { locale } = messages;
  const words = LKJIP_WORDS[locale];
  const common = COMMON_WORDS[locale];
  const scope = scopeOf(options);
  const year = yearOfDocument(about, scope.period, locale);
  const draft = new Draft(common, '3.');
  const { finalTargets, standards } = about;
  const compared = compareYears(computation, { messages, finalTargets, standards });
  const parts: LkjipParts = { draft, scope, compared, speech, options, words, common };
  draft.heading(1, words.title(nameOfAgency(about, scope, locale), year));
  draft.paragraph(common.draft, 'note');
  draft.heading(2, words.achievement);
  overview(parts);
  let number = 0;
  for (const { unit, goals } of scope.units) {
    if (scope.units.length > 1) draft.heading(3, unit ?? common.noGoal);
    for (const goal of goals) {
      number += 1;
      goalPart(parts, goal, goal.goal === null ? null : number, scope.units.length > 1 ? 4 : 3);
      comparisons(parts, goal, goal.goal === null ? null : number);
      narrative(parts, goal);
    }
  }
  draft.heading(2, words.budgetPart);
  const noBudget = budgetPart(parts);
  draft.add({ kind: 'break' });
  draft.heading(2, words.appendix);
  reconciliation(parts, plainContext(speech.tongue, words.reconciliationTable, { asOf }));
  const basis = basisOfPolicy(computation, speech, scope.period);
  provenance(draft, [basis], options, speech);
  const issues = [
    ...noRowsOf(scope, locale),
    ...(scope.texts.present.has('goal') ? [] : [reportIssue('report/no-goal', locale, { path: '/goal' })]),
    ...(noBudget ? [reportIssue('report/no-budget', locale, { path: '/budget' })] : []),
    ...(compared.some(({ mediumTerm }) => mediumTerm !== null)
      ? []
      : [reportIssue('report/no-medium-term', locale, { path: '/target' })]),
  ];
  const agency = nameOfAgency(about, scope, locale);
  const document = documentOf(
    draft,
    {
      title: words.title(agency, year),
      agency,
      year,
      landscape: false,
      letter: false,
      footer: footerOf(basis, options),
    },
    options,
  );
  return { document, issues };
}
