import type { IssueTextsOf } from '../issue-area.js';
import { quoted, said } from '../values.js';
import { NUMBERS } from './numbers.js';
import { REASONS } from './reasons.js';

/** Reason of a missing figure in words. */
function because(reason: unknown): string {
  const words: Readonly<Record<string, string>> = REASONS;
  return words[String(reason)] ?? REASONS.missing;
}

/** Consolidation, policies, achievement, scores, bands and the comparison with published figures. */
export const FIGURE_ISSUES: IssueTextsOf<'consolidation' | 'policy' | 'achievement' | 'score' | 'band' | 'reconcile'> =
  {
    'consolidation/input-unknown': ({ row, sum, last }) => ({
      message: `Row ${said(row, NUMBERS)} is summed, but nothing says whether its figures are per period or to date: the figure to date is ${said(sum, NUMBERS)} or ${said(last, NUMBERS)}. Neither is chosen.`,
      hint: 'Fill the input column with "period" or "ytd".',
    }),
    'consolidation/unknown': ({ row }) => ({
      message: `How row ${said(row, NUMBERS)} consolidates is unknown, so its periods are not put together.`,
      hint: 'Fill the consolidation column: sum, average, last, max, min or ratio.',
    }),
    'consolidation/percentage-sum': ({ row }) => ({
      message: `The indicator of row ${said(row, NUMBERS)} is a percentage, yet a sum is asked for.`,
      hint: 'Percentages cannot be added; use average, last or ratio.',
    }),
    'consolidation/period-missing': ({ row }) => ({
      message: `Row ${said(row, NUMBERS)}: a period has a target and no realisation, so there is no figure to date.`,
      hint: 'Report that period. An older value does not stand in for it.',
    }),
    'policy/invalid': ({ place, expected }) => ({
      message: `The policy file is not valid at ${quoted(place)}.`,
      hint: `Expected: ${said(expected, NUMBERS)}.`,
    }),
    'policy/not-in-force': ({ policy, asOf, before, after }) => ({
      message: `${quoted(policy)} is not in force on ${said(asOf, NUMBERS)} (version before: ${said(before, NUMBERS)}; version after: ${said(after, NUMBERS)}).`,
      hint: 'Choose another policy with --policy, or another date with --as-of.',
    }),
    'achievement/grade-missed': ({ row }) => ({
      message: `The target grade of row ${said(row, NUMBERS)} was missed; grades have no ratio.`,
      hint: 'Nothing to mend: ranks are not quantities, so there is no achievement figure.',
    }),
    'achievement/target-zero': ({ row }) => ({
      message: `Row ${said(row, NUMBERS)}: the target is zero, so there is no achievement to state.`,
      hint: 'No national rule covers it; choose a policy that does, or mend the target.',
    }),
    'achievement/negative-target': ({ row }) => ({
      message: `Row ${said(row, NUMBERS)}: the target is negative, so the formulas of maximise and minimise change places.`,
      hint: 'Check that this indicator is really meant to have a negative target.',
    }),
    'achievement/not-computable': ({ row, reason }) => ({
      message: `The achievement of row ${said(row, NUMBERS)} cannot be computed: ${because(reason)}.`,
      hint: 'Complete or mend the data of this row.',
    }),
    'score/weight-missing': () => ({
      message: 'An indicator has no weight while others have. No score is computed.',
      hint: 'Complete the weight, or leave the whole weight column empty to weigh all alike.',
    }),
    'score/weights-mixed': ({ sum, parts }) => ({
      message: `Weights are written in two ways: some as percentages, some as parts of one (${said(parts, NUMBERS)} together). As they stand they add up to ${said(sum, NUMBERS)}, not 100. No score is computed.`,
      hint: 'Write every weight in one way: 50 or 50% on each row, or 0.5 on each row.',
    }),
    'score/weight-sum': ({ sum, expected }) => ({
      message: `Weights add up to ${said(sum, NUMBERS)}, not ${said(expected ?? 100, NUMBERS)}.`,
      hint: 'The score is computed in proportion to the weights; check whether rows are missing, or a weight is written as 0.5 among percentages.',
    }),
    'score/provisional': ({ reported, due }) => ({
      message: `Provisional score: ${said(reported, NUMBERS)} of ${said(due, NUMBERS)} indicators are reported.`,
      hint: 'A provisional score has no rank. Wait for the complete report.',
    }),
    'score/mixed-polarity': () => ({
      message: 'Indicators to raise and indicators to lower are averaged together.',
      hint: 'Achievements are averaged, not figures; check the direction of each indicator.',
    }),
    'band/rounding-sensitive': ({ row }) => ({
      message: `Row ${said(row, NUMBERS)}: the band differs before and after rounding.`,
      hint: 'State the rounding rule in use; Takar bands by the scale that was chosen.',
    }),
    'reconcile/unexplained': ({ published, computed }) => ({
      message: `Published ${said(published, NUMBERS)}, computed ${said(computed, NUMBERS)}: nothing explains the difference.`,
      hint: 'Check target, realisation and achievement in the original document.',
    }),
    'reconcile/other-formula': ({ published, computed, formula }) => ({
      message: `Published ${said(published, NUMBERS)} follows another formula (${said(formula, NUMBERS)}); by this policy it is ${said(computed, NUMBERS)}.`,
      hint: 'Check the polarity of the indicator, or the policy that the document uses.',
    }),
  };
