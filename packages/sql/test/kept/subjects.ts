import { CLICKHOUSE_2018, DIALECTS, type Dialect } from '@takar/sql';
import { AGGREGATES } from './aggregates.js';
import { GROUPS } from './groups.js';
import { IMAGES } from './images.js';
import { OPERATIONS } from './operations.js';
import { OPERATORS } from './operators.js';
import { ROWS } from './rows.js';
import { RULES_KEPT } from './rules.js';
import { SCORES } from './scores.js';
import { SOURCES } from './sources.js';
import { TREES } from './trees.js';
import type { Scenarios } from './told.js';

/** What is kept of one subject. */
export interface Subject {
  /** Kept of every dialect. */
  readonly every: Scenarios;
  /** What only shows how emitters that all dialects share go on: kept of the dialects in `moreIn`. */
  readonly more?: Scenarios;
  readonly moreIn?: readonly string[];
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  images: IMAGES,
  operations: OPERATIONS,
  operators: OPERATORS,
  aggregates: AGGREGATES,
  sources: SOURCES,
  rows: ROWS,
  rules: RULES_KEPT,
  groups: GROUPS,
  scores: SCORES,
  trees: TREES,
};

/** Every dialect by the name of its folder; ClickHouse in both ages. */
const FOLDERS: Readonly<Record<string, Dialect>> = { ...DIALECTS, 'clickhouse-2018': CLICKHOUSE_2018 };

/**
 * MySQL writes what MariaDB writes, in a collation of its own, and ClickHouse of 2018 writes operators as that of today does:
 * a test holds them to it, and of both only that is kept which shows what is their own.
 */
const KEPT_OF: Readonly<Record<string, readonly string[]>> = {
  mysql: ['sources'],
  'clickhouse-2018': ['aggregates', 'sources', 'rows', 'groups', 'scores', 'trees'],
};

/** One committed file. */
export interface Kept {
  readonly folder: string;
  readonly subject: string;
  readonly dialect: Dialect;
  readonly scenarios: Scenarios;
}

/** All that is kept: a folder a dialect, a file a subject. */
export const KEPT: readonly Kept[] = Object.entries(FOLDERS).flatMap(([folder, dialect]) =>
  Object.entries(SUBJECTS)
    .filter(([subject]) => KEPT_OF[folder]?.includes(subject) ?? true)
    .map(([subject, of]) => ({ folder, subject, dialect, scenarios: scenariosIn(of, folder) })),
);

function scenariosIn({ every, more = {}, moreIn = ['duckdb'] }: Subject, folder: string): Scenarios {
  return moreIn.includes(folder) ? { ...every, ...more } : every;
}
