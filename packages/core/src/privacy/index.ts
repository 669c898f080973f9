// What may be published of people, and what must be withheld.
export { countPeople } from './frequency-table.js';
export type { Counted, FrequencyTable } from './frequency-table.js';
export type { WithheldWhy } from './demand.js';
export type { PublishedCounts } from './edition.js';
export { MINIMUM_CELL, withholdSmallCells } from './withhold.js';
export type { WithheldTable, WithholdOptions } from './withhold.js';
export { withheldIssue } from './withheld-issue.js';
export { peopleByPredicate } from './people-by-predicate.js';
export type { PeopleCounted, PeopleReading } from './people-by-predicate.js';
export { peopleByColumn } from './people-by-column.js';
export { gatherRareValues } from './rare-values.js';
export { personRows } from './person-row.js';
export { publicRows } from './public-rows.js';
export type { Finality, PublicRow, PublicRows } from './public-rows.js';
