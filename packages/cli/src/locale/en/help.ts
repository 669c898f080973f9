import type { HelpTexts } from '../texts.js';

/** The help. */
export const HELP: HelpTexts = {
  tagline:
    'takar computes performance figures by the rules that were in force, and opens every figure to its formula, its inputs and its source.',
  usage: 'Usage',
  commandWord: 'COMMAND',
  optionsWord: 'OPTIONS',
  commands: 'Commands',
  options: 'Options',
  examples: 'Examples',
  exitCodes: 'Exit codes',
  exits: [
    'done; findings of reconcile are part of the answer',
    'done, but the data has errors (see the remarks)',
    'the command was written wrongly, or the answer cannot be written',
    'an input cannot be read',
    'a database engine, the network, or Takar itself failed',
  ],
  moreHelp: 'Help on one command: takar COMMAND --help',
  otherLanguage: 'Dalam bahasa Indonesia: takar --help --locale id',
  command: {
    compute: {
      summary: 'computes the achievement of every row and the score of every unit',
      text: [
        'Reads CSV or JSON (one file, several, or - for standard input) and computes the achievement of every indicator by one policy, its band, and the score of every unit and period. A figure that is not there stays absent and carries its reason.',
        'JSON and CSV give the columns of the source, then the computed ones. A column of the source with the name of a computed one goes by "input:name".',
      ],
    },
    reconcile: {
      summary: 'compares published achievements with computed ones',
      text: [
        'For every published figure the first explanation that holds is named: exact, truncated, capped, rounded inputs, other formula, or unexplained. The printed digits decide the precision.',
      ],
    },
    explain: {
      summary: 'explains one figure down to the cells and the articles',
      text: ['N is the number of the row as the table of compute has it: the first data row is 1.'],
    },
    rules: {
      summary: 'shows the rules, one rule in full, or what changed',
      text: ['Without ID: the list of all rules. With ID: formula, inputs, dated parameters and their sources.'],
    },
    evaluate: {
      summary: 'runs one rule on inputs of your own',
      text: [
        'The input is a JSON object with the names of the rule’s inputs (see takar rules ID); for a rule over several rows, an array of objects.',
      ],
    },
  },
  option: {
    to: 'form of the answer; follows the ending of --out where it is not given',
    out: 'write to this file, as a whole or not at all',
    policy: 'achievement policy; pemda-uncapped unless given',
    'as-of': 'rules in force on this day; else the last day of each period',
    cap: "cap on achievement in per cent, in place of the policy's",
    scale: 'performance scale; ORG-SCL-01 unless given',
    polarity: 'polarity of rows that state none; remarked on each row',
    map: 'read column HEADER as FIELD; may be repeated or parted by commas',
    year: 'year of periods without one, and of the column to choose among "Target 2023"',
    numbers: 'notation of numbers: id 1.234,5; en 1,234.5; auto unless given',
    separator: 'separator of a CSV, such as ";" or tab; found out unless given',
    encoding: 'encoding of letters; found out unless given',
    'unit-from': 'each file is one unit, named after the file; duplicate and absent units are listed',
    units: 'list of the units that should report, one a line',
    row: 'number of the data row, from 1',
    diff: 'what came into force, ended or changed its value between two dates',
    input: 'JSON file with the inputs, or - for standard input',
    locale: 'language; id unless given',
    help: 'this help',
    version: 'version',
  },
  example: {
    compute: 'the achievement of every indicator as a table',
    'compute-json': 'by the Ministry of Finance, as JSON',
    'compute-out': 'with a cap of 120, to a CSV file',
    'compute-stdin': 'from standard input, in English',
    'compute-units': 'one file an agency; those that have not reported are listed',
    reconcile: 'which published figures differ, and why',
    'reconcile-json': 'as JSON, with the origin of every row',
    'reconcile-map': 'where the published figure has another header',
    explain: 'where the figure of the first row comes from',
    'explain-json': 'the tree as JSON',
    rules: 'all rules',
    'rules-one': 'one rule in full',
    'rules-policy': 'the choices of a policy, in English',
    'rules-diff': 'what changed between two dates',
    evaluate: 'efficiency of time from a target of 12 and a realisation of 9.12 months',
    'evaluate-table': 'the formula of minimise with its explanation',
  },
};
