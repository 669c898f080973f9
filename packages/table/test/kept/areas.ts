import { ARROW } from './arrow.js';
import { COLUMNS } from './columns.js';
import { HEADERS } from './headers.js';
import { PARQUET } from './parquet.js';
import { PERSONNEL } from './personnel.js';
import { RULES_ASKED } from './rules.js';
import { SIPD } from './sipd.js';
import { VERBS } from './verbs.js';
import { WORKBOOKS } from './workbooks.js';
import { ZIPS } from './zips.js';
import type { Scenarios } from './told.js';

/** What is kept, a file each in `golden/answers`. */
export const AREAS: Readonly<Record<string, Scenarios>> = {
  headers: HEADERS,
  workbooks: WORKBOOKS,
  zips: ZIPS,
  columns: COLUMNS,
  arrow: ARROW,
  parquet: PARQUET,
  rules: RULES_ASKED,
  verbs: VERBS,
  personnel: PERSONNEL,
  sipd: SIPD,
};
