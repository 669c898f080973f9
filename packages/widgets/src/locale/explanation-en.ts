import type { ExplanationMessages } from './explanation-messages.js';

/** Words of the explanation panel in English. */
export const EN_EXPLANATION: ExplanationMessages = {
  title: 'How was this figure computed?',
  close: 'Close',
  result: 'Result',
  formula: 'Formula',
  withFigures: 'With figures',
  why: 'Why this formula',
  over: (what, result) => `${what} = ${result}, over the rows:`,
  rule: 'Rule',
  policy: 'Computation policy',
  scale: 'Scale',
  hash: 'Rule version',
  asOf: 'In force on',
  source: 'Source',
  written: (raw) => `written “${raw}”`,
  line: (line) => `line ${line}`,
  inForce: (from, until) => (until === undefined ? `in force from ${from}` : `in force ${from} to ${until}`),
  remarks: 'Remarks',
  published: 'Published achievement',
  raw: 'Before cap and rounding',
  confidence: {
    high: 'strong source',
    medium: 'fair source',
    low: 'weak source',
    default: 'a choice of Takar’s, not a rule',
  },
  weak: {
    low: 'The source of this rule is weak. Check the official text before the figure is used for a decision.',
    default: 'This part is a choice of Takar’s, because no rule was found that settles it.',
  },
  copyText: 'Copy as text',
  copyJson: 'Copy as JSON',
  copied: 'Copied.',
  notCopied: 'Could not copy. Select the text and copy it yourself.',
  open: 'Open the details in the portal',
};
