import type { PublicationTexts } from '../texts.js';

/** Words for public pages. */
export const PUBLICATION: PublicationTexts = {
  outNeeded: 'This command writes several files: name their folder with --out FOLDER.',
  ownPolicy:
    'A public page uses only policies that ship, because the widgets on the page have to compute the same figures.',
  minimumRange: (text) => `--minimum "${text}" is no whole number from 2.`,
  noEdition: (file) => `${file} is no edition file of this command.`,
  nothing: 'There is nothing that can be published; the reasons stand above.',
  title: 'Performance that can be checked',
  intro:
    'Choose a figure to see its formula, its inputs and the article that it comes from. What a unit assessed itself is not shown as the result.',
  indicators: 'Achievement of indicators',
  download: 'Download this table (CSV)',
  sources: 'Sources',
  byPolicy: (id, hash, asOf) =>
    `Computed by the policy ${id}, version ${hash}${asOf === null ? '' : `, as of ${asOf}`}`,
  ofPeople: 'Numbers of staff are counted from the records of the agency; rows of persons are not published.',
  predicates: 'Performance predicates of staff',
  withoutValue: 'Not rated yet',
  otherValues: 'Other values',
  all: 'All',
  withheld: 'withheld',
  withheldNote: (minimum) =>
    `Counts of fewer than ${minimum} people are withheld, and others that would give them away, so that nobody can be recognised.`,
  notSaid: 'not stated',
  none: 'none',
  unchanged: 'unchanged',
  selfAssessed: 'self-assessment, not seen by the assessor yet',
  finality: { provisional: 'provisional', final: 'final' },
  direction: {
    maximise: 'higher is better',
    minimise: 'lower is better',
    'minimise-ratio': 'inverse ratio',
    stabilise: 'closer is better',
    range: 'range',
  },
  absence: {
    'not-reported': 'not reported',
    'not-due': 'not due',
    'not-released': 'not released',
    'not-applicable': 'not applicable',
    unverified: 'not verified',
  },
  columns: {
    indicator: 'Indicator',
    unit: 'Unit',
    measureUnit: 'Measure unit',
    polarity: 'Polarity',
    period: 'Period',
    target: 'Target',
    targetBefore: 'Original target',
    realisation: 'Realisation',
    status: 'Data status',
    achievement: 'Computed achievement (%)',
    lastYear: 'A year earlier',
    finality: 'Provisional or final',
    measuredBy: 'Measured by',
    source: 'Source',
    day: 'Data date',
    file: 'File',
  },
};
