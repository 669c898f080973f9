import type { Dated } from '../regulation/dated.js';
import { valueTable, type ValueTable } from '../regulation/value-table.js';
import { STAFF_WORDS, TALENT_WORDS } from './words.js';

type Make = (value: number) => readonly Dated<number>[];

/** Score of a yearly predicate: 100, 80, 60, 40, 20. */
export function predicateScores(make: Make): ValueTable {
  return valueTable(
    { field: 'predicate' },
    {
      'sangat-baik': make(100),
      baik: make(80),
      'butuh-perbaikan': make(60),
      kurang: make(40),
      'sangat-kurang': make(20),
    },
    TALENT_WORDS,
  );
}

/** Score of the highest education: 100 for S3 down to 60 for SLTA. Nothing is given for what the table does not name. */
export function educationScores(make: Make): ValueTable {
  return valueTable(
    { field: 'education' },
    { s3: make(100), s2: make(90), s1: make(80), d3: make(70), slta: make(60) },
    STAFF_WORDS,
  );
}

/** Score of integrity by sanction: 100, 75, 50, 25, and 0 while one is being served. */
export function integrityScores(make: Make): ValueTable {
  return valueTable(
    { field: 'sanction' },
    { none: make(100), light: make(75), medium: make(50), heavy: make(25), serving: make(0) },
    STAFF_WORDS,
  );
}
