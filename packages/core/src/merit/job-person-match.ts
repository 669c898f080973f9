import { evaluateCase } from '../case/evaluate-case.js';
import type { Trace } from '../expression/trace.js';
import type { TableIssue } from '../issue-table.js';
import type { Messages } from '../locale/messages.js';
import type { MissingReason } from '../outcome/reason.js';
import { individual, type IndividualResult, type Standing } from '../personnel/individual-result.js';
import { MATCH_OF_COMPETENCES } from '../regulations/perban-bkn-26-2019/match.js';
import { COMPETENCES } from './competences.js';
import { meritIssue } from './merit-issues.js';

/** One competence of a person beside the standard of the post. */
export interface CompetenceLevel {
  /** Key, as those of `COMPETENCES`, or the name of a technical competence. */
  readonly competence: string;
  readonly achieved: number | null;
  readonly required: number | null;
}

/** A gap: negative where the competence is to be developed. */
export interface CompetenceGap {
  readonly competence: string;
  readonly label: string;
  readonly gap: number;
}

/** The match of a person with a post. */
export type JobPersonMatch = IndividualResult & {
  /** Match in per cent under the cap that was chosen; null when a competence has no level. */
  readonly jpm: number | null;
  readonly uncapped: number | null;
  readonly capped: number | null;
  /** Category for filling posts: KMS, MMS or MS, in words. */
  readonly filling: string | null;
  /** Category for mapping: *Kurang Optimal*, *Cukup Optimal*, *Optimal*. */
  readonly mapping: string | null;
  /** Gaps, the most negative first; equal ones in the order given. */
  readonly gaps: readonly CompetenceGap[];
  readonly reason: MissingReason | null;
  /** How it came about, told when asked. */
  readonly trace: () => Trace | null;
  readonly issues: readonly TableIssue[];
};

/**
 * Matches the competences of a person with the standard of a post (*Job Person Match*, COM-02 to COM-04), in both scales. A
 * competence that was not assessed is an error, not a 0.
 */
export function matchJobPerson(
  competences: readonly CompetenceLevel[],
  {
    messages,
    cap = 'none',
    asOf = null,
    standing,
  }: {
    readonly messages: Messages;
    readonly cap?: 'none' | 'total-100' | 'per-competence';
    readonly asOf?: string | null;
    readonly standing?: Standing;
  },
): JobPersonMatch {
  const { locale } = messages;
  const label = (key: string): string => COMPETENCES[key]?.[locale] ?? key;
  const issues = competences.flatMap(({ competence, achieved, required }, i) =>
    (['achieved', 'required'] as const).flatMap((what) => {
      if ((what === 'achieved' ? achieved : required) !== null) return [];
      const words = { competence: label(competence), what: MATCH_OF_COMPETENCES.labels?.[what]?.[locale] ?? what };
      return [meritIssue('merit/competence-missing', locale, { path: `/competences/${i}/${what}` }, words)];
    }),
  );
  const { result } = evaluateCase(MATCH_OF_COMPETENCES, { competences, cap }, { messages, asOf });
  const figure = (name: string): number | null => {
    const value = result?.values[name];
    return typeof value === 'number' ? value : null;
  };
  const term = (name: string): string | null => {
    const value = result?.values[name];
    return typeof value === 'string' ? value : null;
  };
  const gaps = competences.flatMap(({ competence, achieved, required }) =>
    achieved === null || required === null ? [] : [{ competence, label: label(competence), gap: achieved - required }],
  );
  return {
    ...individual(standing),
    jpm: figure('jpm'),
    uncapped: figure('uncapped'),
    capped: figure('capped'),
    filling: term('category_a'),
    mapping: term('category_b'),
    gaps: gaps.sort((a, b) => a.gap - b.gap),
    reason: result === null ? 'not_applicable' : result.reason,
    trace: () => result?.trace ?? null,
    issues: [...issues, ...(result?.issues ?? [])],
  };
}
