// One CSV in shares: each thread reads one, and they come to what one reading of the whole gives.
export { csvNumbers, placesIn } from './csv-numbers.js';
export type { ColumnPlaces, CsvNumbers, CsvNumbersOptions } from './csv-numbers.js';
export { astray, csvShares, joinedShares, sharedTop } from './csv-shares.js';
export type { CsvShare, HeadedTop, ScannedShare, SharedCsv, SharePlace } from './csv-shares.js';
export { ShareReader } from './share-reader.js';
export type { ShareTask } from './share-reader.js';
export { passHeaders } from './share-headers.js';
export type { FoundShare } from './share-headers.js';
export { shareIssues, togetherEvidence } from './share-issues.js';
export type { ShareNote, ShareNotes } from './share-log.js';
export type { HeadersPassed, OtherHeader } from '../data/below-other-header.js';
export type { ColumnEvidence } from '../stream/evidence.js';
