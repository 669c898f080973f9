/**
 * Who stands behind a result about a person: a proposal of the machine, or a decision of an office (UU 27/2022 on automated
 * decisions).
 */
export type Standing = { readonly standing: 'proposed' } | { readonly standing: 'decided'; readonly office: string };

/** What every result about a person carries. */
export type IndividualResult = Standing & { readonly subject: 'person' };

/** The marks of an individual result; a proposal unless an office decided. */
export function individual(standing: Standing = { standing: 'proposed' }): IndividualResult {
  return { ...standing, subject: 'person' };
}
