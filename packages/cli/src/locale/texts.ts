import type {
  ComparedRow,
  Confidence,
  Match,
  Materiality,
  Note,
  RuleDate,
  RuleKind,
  Severity,
  SubmissionComparison,
} from '@takar/core';
import type { CascadeFormat, TreeChange } from '@takar/core/cascade';
import type { Finality } from '@takar/core/privacy';
import type { EngineErrorCode } from '@takar/sql/engines';
import type { CommandName } from '../commands/names.js';
import type { OptionName } from '../options/table.js';

/** What is said where a command was written wrongly. */
export interface UsageTexts {
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  /** An option that other commands have. */
  readonly optionElsewhere: (name: string) => string;
  readonly unknownValue: (option: string, value: string, choices: readonly string[]) => string;
  readonly valueNeeded: (option: string, placeholder: string) => string;
  readonly noValueTaken: (option: string) => string;
  /** `nearest([])` is the hint to look at the help. */
  readonly nearest: (names: readonly string[]) => string;
  readonly fileNeeded: string;
  readonly oneFileOnly: (count: number) => string;
  readonly stdinTwice: string;
  readonly rowNeeded: string;
  readonly rowRange: (row: string, rows: number) => string;
  readonly notADate: (option: string, text: string) => string;
  readonly notANumber: (option: string, text: string) => string;
  readonly separator: (text: string) => string;
  readonly map: (text: string) => string;
  readonly unknownField: (field: string) => string;
  readonly unknownHeader: (header: string, headers: readonly string[]) => string;
  readonly year: (text: string) => string;
  readonly unknownPolicy: (id: string, ids: readonly string[]) => string;
  readonly unknownScale: (id: string, ids: readonly string[]) => string;
  readonly unknownRule: (id: string) => string;
  readonly tooManyWords: (words: readonly string[]) => string;
  readonly twoDates: string;
  readonly inputNeeded: string;
  readonly goalNeeded: string;
  readonly notASpan: (text: string) => string;
  readonly noExpression: (id: string) => string;
  /** A form of output that only a file can hold. */
  readonly outNeeded: (form: string) => string;
  readonly notAPeriod: (text: string) => string;
  readonly templateNeedsDocx: string;
  readonly unitsNeedsUnitFrom: string;
  /** Something that a file which is computed in batches cannot have; `limit` is the size from which that is so unasked. */
  readonly notInBatches: (what: string, limit: string) => string;
  readonly notInBatchesHint: string;
  readonly severalFiles: string;
  /** A file of a kind that is not read in batches. */
  readonly otherKind: (file: string) => string;
  readonly dialectNeeded: string;
  /** An option of trees beside a rule that rolls none up. */
  readonly treeOnly: (option: string, id: string, rollUp: string) => string;
  readonly notATree: (text: string) => string;
  readonly tableNeeded: string;
  readonly widthRange: (text: string) => string;
}

/** What is said of databases. */
export interface EngineTexts {
  readonly refused: string;
  readonly codes: Readonly<Record<EngineErrorCode, string>>;
  readonly noTable: (table: string) => string;
  readonly noVersions: string;
  readonly notNumeric: (column: string, type: string) => string;
}

/** What is said of files that cannot be read or written. */
export interface FileTexts {
  readonly notFound: (file: string) => string;
  readonly noPermission: (file: string) => string;
  readonly folder: (file: string) => string;
  readonly tooLarge: (file: string, size: string, limit: string) => string;
  readonly unreadable: (file: string, why: string) => string;
  readonly tooLargeHint: string;
  readonly notFoundHint: (near: readonly string[]) => string;
  readonly folderHint: string;
  readonly permissionHint: string;
  readonly cannotWrite: (file: string, why: string) => string;
  readonly cannotWriteHint: string;
  /** The answer would take the place of what it is computed from. */
  readonly overInput: (file: string) => string;
  readonly overInputHint: string;
  readonly unreadableTable: (file: string) => string;
  /** A file that was written to while it was read. */
  readonly changed: (file: string) => string;
  readonly changedHint: string;
  readonly invalidJson: (file: string, why: string) => string;
  readonly invalidJsonHint: string;
  readonly invalidPolicy: (file: string) => string;
  /** A package that only such files need is not installed. */
  readonly peerNeeded: (file: string, peer: string) => string;
  /** What is wrong with the document that a report should go into. */
  readonly template: Readonly<
    Record<'unreadable' | 'no-placeholder', (file: string) => { readonly message: string; readonly hint: string }>
  >;
  readonly installHint: (command: string) => string;
  /** How a sheet of a workbook is called. */
  readonly sheetOf: (file: string, sheet: string) => string;
  readonly stdin: string;
}

/** The help. */
export interface HelpTexts {
  readonly tagline: string;
  readonly usage: string;
  readonly commandWord: string;
  readonly optionsWord: string;
  readonly commands: string;
  readonly options: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly exits: readonly string[];
  readonly moreHelp: string;
  readonly otherLanguage: string;
  readonly command: Readonly<Record<CommandName, { readonly summary: string; readonly text: readonly string[] }>>;
  readonly option: Readonly<Record<OptionName, string>>;
  /** What an example shows, by its key. */
  readonly example: Readonly<Record<string, string>>;
}

/** Words of the tables that commands print. */
export interface WordTexts {
  readonly number: string;
  readonly row: string;
  readonly line: string;
  readonly file: string;
  readonly policy: string;
  readonly hash: string;
  readonly asOf: string;
  readonly capIs: (cap: string) => string;
  readonly percentIn: (label: string) => string;
  readonly scores: string;
  readonly coverage: string;
  readonly reportedOf: (reported: number, due: number) => string;
  readonly provisional: string;
  readonly rank: string;
  readonly consolidated: string;
  readonly issues: (count: number) => string;
  readonly noIssues: string;
  readonly andMore: (count: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly noRows: string;
  readonly reading: string;
  readonly computing: string;
  readonly writing: string;
  readonly written: (file: string) => string;
  /** How many rows of a table were computed of which none is shown. */
  readonly computedRows: (rows: string) => string;
  /** What is not computed in batches. */
  readonly noScoresInBatches: string;
  readonly noToDateInBatches: string;
  readonly wholeTableHint: string;
  /** Names of the sheets of a workbook that is written. */
  readonly sheets: {
    readonly rows: string;
    readonly groups: string;
    readonly summary: string;
    readonly issues: string;
    readonly about: string;
  };
  readonly sameFiles: (files: readonly string[]) => string;
  readonly sameFilesHint: string;
  readonly duplicateUnit: (unit: string, files: readonly string[]) => string;
  readonly absentUnits: (units: readonly string[]) => string;
  readonly absentPeriods: (unit: string, periods: readonly string[]) => string;
  readonly emptyUnit: (unit: string, file: string) => string;
  readonly unitNotListed: (unit: string, near: readonly string[]) => string;
  readonly unitHint: string;
  readonly internal: (message: string) => string;
  readonly internalHint: string;
}

/** Words of `reconcile`. */
export interface ReconcileTexts {
  readonly summary: string;
  readonly match: Readonly<Record<Match, string>>;
  /** What each match means, in a line. */
  readonly meaning: Readonly<Record<Match, string>>;
  readonly note: Readonly<Record<Note, string>>;
  readonly materiality: Readonly<Record<Materiality, string>>;
  readonly computed: string;
  readonly published: string;
  readonly finding: string;
  readonly explanation: string;
  readonly matters: string;
  readonly formula: (formula: string) => string;
  readonly interval: (low: string, high: string) => string;
  readonly cap: (cap: string) => string;
  readonly allExact: string;
  readonly rowsBelow: (shown: number, rows: number) => string;
}

/** Words of `explain`, `rules` and `evaluate`. */
export interface RuleTexts {
  readonly formula: string;
  readonly figures: string;
  readonly because: string;
  readonly rule: string;
  readonly source: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly sureness: string;
  readonly kind: Readonly<Record<RuleKind, string>>;
  readonly date: Readonly<Record<RuleDate, string>>;
  readonly dateOf: string;
  readonly inForce: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly fromUntil: (from: string, until: string) => string;
  readonly title: string;
  readonly kindOf: string;
  readonly inputs: string;
  readonly optional: string;
  readonly anyUnit: string;
  readonly parameters: string;
  readonly choices: string;
  readonly choice: Readonly<Record<string, string>>;
  readonly choiceValue: Readonly<Record<string, string>>;
  readonly none: string;
  readonly digits: (digits: string, mode: string) => string;
  readonly note: string;
  readonly read: (raw: string, line: string) => string;
  readonly cameIntoForce: string;
  readonly ended: string;
  readonly changed: string;
  readonly nothingChanged: (from: string, until: string) => string;
  readonly notInForce: (id: string, day: string, before: string | null, after: string | null) => string;
  readonly values: string;
  readonly result: string;
  readonly sought: (name: string, goal: string) => string;
  readonly nearest: string;
  readonly outOfReach: (from: string, to: string) => string;
}

/** Words of `validate` and `cascade`. */
export interface TreeTexts {
  readonly nodes: (count: number) => string;
  readonly shape: Readonly<Record<CascadeFormat, string>>;
  readonly noLevel: string;
  readonly clean: string;
  /** Numbers of errors, warnings and infos. */
  readonly found: (counts: readonly number[]) => string;
  readonly notRun: (count: number) => string;
  readonly off: (count: number) => string;
  readonly unreadable: (file: string) => string;
  readonly invalidSettings: (file: string) => string;
  /** Beside a node that stands in full elsewhere. */
  readonly again: string;
  readonly parentAbsent: (parent: string) => string;
  readonly missed: (goal: string, achievement: string) => string;
  readonly share: (percent: string) => string;
  readonly supports: (achievement: string) => string;
  readonly unreported: string;
  readonly noLeaves: string;
  readonly plansReach: (reached: number, plans: number) => string;
  /** Officials who met all their targets, of those who can be judged, and those who cannot yet. */
  readonly officialsMet: (period: string | null, met: number, judged: number, open: number) => string;
  readonly lastYear: (better: number, same: number, worse: number) => string;
  readonly versions: (before: string, nodesBefore: number, after: string, nodesAfter: number) => string;
  readonly noChanges: string;
  readonly change: string;
  readonly node: string;
  readonly indicator: string;
  readonly before: string;
  readonly after: string;
  readonly changes: Readonly<Record<TreeChange['kind'], string>>;
}

/** Words of `compare`. */
export interface CompareTexts {
  readonly twoFiles: (count: number) => string;
  readonly summary: (summary: SubmissionComparison['summary']) => string;
  readonly what: string;
  readonly computed: string;
  readonly finding: string;
  readonly lock: string;
  readonly afterLock: string;
  readonly beforeLock: string;
  readonly change: Readonly<Record<ComparedRow['change'], string>>;
}

/** Words of `publish`, and of the page that it writes. */
export interface PublicationTexts {
  readonly outNeeded: string;
  /** The widgets of the page know only policies that ship. */
  readonly ownPolicy: string;
  readonly minimumRange: (text: string) => string;
  readonly noEdition: (file: string) => string;
  readonly nothing: string;
  readonly title: string;
  readonly intro: string;
  readonly indicators: string;
  readonly download: string;
  readonly sources: string;
  readonly byPolicy: (id: string, hash: string, asOf: string | null) => string;
  readonly ofPeople: string;
  readonly predicates: string;
  readonly withoutValue: string;
  /** What stands for values of too few people to be named. */
  readonly otherValues: string;
  readonly all: string;
  readonly withheld: string;
  readonly withheldNote: (minimum: number) => string;
  readonly notSaid: string;
  readonly none: string;
  readonly unchanged: string;
  readonly selfAssessed: string;
  readonly finality: Readonly<Record<Finality, string>>;
  /** Whether higher or lower is better, by polarity, in words that readers of tables know. */
  readonly direction: Readonly<Record<string, string>>;
  /** Kinds of absence in words that readers of tables know. */
  readonly absence: Readonly<Record<string, string>>;
  readonly columns: Readonly<
    Record<
      | ('indicator' | 'unit' | 'measureUnit' | 'polarity' | 'period' | 'target' | 'targetBefore' | 'realisation')
      | ('status' | 'achievement' | 'lastYear' | 'finality' | 'measuredBy' | 'source' | 'day' | 'file'),
      string
    >
  >;
}

/** Everything that the command line says in one language; the texts of figures and issues are in core. */
export interface Texts {
  readonly locale: 'id' | 'en';
  readonly usage: UsageTexts;
  readonly files: FileTexts;
  readonly help: HelpTexts;
  readonly words: WordTexts;
  readonly reconcile: ReconcileTexts;
  readonly rules: RuleTexts;
  readonly tree: TreeTexts;
  readonly compare: CompareTexts;
  readonly engine: EngineTexts;
  readonly publication: PublicationTexts;
}
