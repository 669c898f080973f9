// What tables and pictures of individual performance ask for beside one appraisal.
export type { BoundState, HeadBound } from './distribution-pattern.js';
export { EXPECTATIONS, ORGANISATION_PREDICATES, PREDICATES_2022 } from './predicates.js';
export { quadrantCells, quadrantPlacer } from './quadrant-places.js';
export type { QuadrantCell, QuadrantPlace } from './quadrant-places.js';
export { ratingIssue } from './rating-issues.js';
export { readTerm } from './read-term.js';
export { readRatings } from './read-ratings.js';
export type { RatedRow, RatingReading } from './read-ratings.js';
export { forcedDistributions } from './forced-distributions.js';
export type { GroupBound, PatternMissing, StaffDistribution, Unrated } from './staff-distribution.js';
export { staffDistributions } from './staff-distributions.js';
export type { DistributionOptions } from './staff-distributions.js';
export { DISTRIBUTION_PATTERN } from '../regulations/permenpanrb-6-2022/distribution.js';
export { FORCED_DISTRIBUTION } from '../regulations/pp-30-2019/distribution.js';
export { QUADRANT } from '../regulations/permenpanrb-6-2022/quadrant.js';
export { countRows } from '../personnel/staff-kind.js';
