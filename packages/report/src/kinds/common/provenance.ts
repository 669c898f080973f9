import {
  normalPeriod,
  policyBehind,
  policyOf,
  ruleHash,
  type Citation,
  type Computation,
  type Rule,
} from '@takar/core';
import type { Draft } from '../../model/draft.js';
import type { DraftOptions, Speech } from './context.js';
import { COMMON_WORDS } from './words.js';

/** A rule that figures follow. */
export interface Basis {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly asOf: string | null;
  readonly source: string;
}

/** The line at the foot of a document: what drafted it, by which rule in which version. */
export function footerOf({ id, hash }: Pick<Basis, 'id' | 'hash'>, { software }: DraftOptions): string {
  return `${software} · ${id} ${hash}`;
}

/** The policy of a computation as a basis, in force on the last day of the period unless the computation names a day. */
export function basisOfPolicy(computation: Computation, { locale }: Speech, period: string | null): Basis {
  const { title, citation } = policyBehind(computation.basis);
  return {
    ...policyOf(computation),
    asOf: (period === null ? null : normalPeriod(period)?.end) ?? computation.policy.asOf,
    title: title[locale],
    source: sourceOf(citation),
  };
}

/** A rule as a basis; `citation` where another instrument than its own counts. */
export function basisOfRule(rule: Rule, { locale }: Speech, citation: Citation = rule.citation): Basis {
  return { id: rule.id, title: rule.title[locale], hash: ruleHash(rule), asOf: null, source: sourceOf(citation) };
}

function sourceOf({ instrument, article }: Citation): string {
  return article === undefined ? instrument : `${instrument}, ${article}`;
}

/** Where the figures come from: rules with their versions, files with their hashes. `ofRows` where `takar compute` gives them. */
export function provenance(
  draft: Draft,
  bases: readonly Basis[],
  options: DraftOptions,
  speech: Speech,
  ofRows = true,
): void {
  const words = COMMON_WORDS[speech.locale];
  draft.heading(2, words.provenance);
  draft.paragraph(ofRows ? words.provenanceText : words.provenanceOfSheet);
  draft.facts([
    ...bases.flatMap(({ id, title, hash, asOf, source }): [string, string][] => [
      [words.rule, `${title} (${id}); ${source}`],
      [words.hash, hash],
      ...(asOf === null ? [] : ([[words.version, asOf]] as [string, string][])),
    ]),
    ...(options.asOf === null ? [] : ([[words.asOf, options.asOf]] as [string, string][])),
    [words.software, options.software],
    ...options.sources.map(({ name, sha256, rows }): [string, string] => [
      words.file,
      `${name} (${rows} ${words.rows})\nSHA-256 ${sha256}`,
    ]),
  ]);
}
