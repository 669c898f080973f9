import { learn, viewRow, type RowView } from '@takar/widgets/pictures.js';
import { Draft } from '../../model/draft.js';
import { speechOf, type IndicatorDraft, type Speech } from '../common/context.js';
import { documentOf } from '../common/document.js';
import { nameOfAgency, yearOfDocument } from '../common/heading.js';
import { basisOfPolicy, footerOf, provenance } from '../common/provenance.js';
import { noRowsOf, scopeOf, type Scope } from '../common/scope.js';
import { COMMON_WORDS, type CommonWords } from '../common/words.js';
import type { Drafted } from '../drafted.js';
import { FORM_WORDS, type FormWords } from './words.js';

/** What a form is written from. */
export interface FormParts {
  readonly draft: Draft;
  readonly scope: Scope;
  readonly speech: Speech;
  readonly options: IndicatorDraft;
  readonly words: FormWords;
  readonly common: CommonWords;
  readonly agency: string;
  readonly year: string;
  readonly view: (row: number) => RowView;
}

/** How a form differs from others. */
export interface Form {
  readonly title: (parts: FormParts) => string;
  readonly landscape: boolean;
  readonly letter: boolean;
  /** Whether it states computed figures, and so says where they come from. */
  readonly computed: boolean;
  readonly write: (parts: FormParts) => void;
}

/** Drafts a form from the rows of a period. */
export async function draftForm(form: Form, options: IndicatorDraft): Promise<Drafted> {
  const { computation, messages, about, asOf } = options;
  const { locale } = messages;
  const speech = speechOf(messages, await learn(locale));
  const scope = scopeOf(options);
  const common = COMMON_WORDS[locale];
  const draft = new Draft(common);
  const agency = nameOfAgency(about, scope, locale);
  const year = yearOfDocument(about, scope.period, locale);
  const view = (row: number): RowView => viewRow(computation, row, { tongue: speech.tongue, asOf });
  const parts: FormParts = { draft, scope, speech, options, words: FORM_WORDS[locale], common, agency, year, view };
  form.write(parts);
  const basis = basisOfPolicy(computation, speech, scope.period);
  if (form.computed) provenance(draft, [basis], options, speech);
  const { landscape, letter } = form;
  const footer = form.computed ? footerOf(basis, options) : options.software;
  const frame = { title: form.title(parts), agency, year, landscape, letter, footer };
  return { document: documentOf(draft, frame, options), issues: noRowsOf(scope, locale) };
}
