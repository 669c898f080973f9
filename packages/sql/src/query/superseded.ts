import { CATEGORY_FIELDS, TakarError } from '@takar/core';
import type { Program } from '../program/program.js';
import type { Step } from '../program/step.js';
import { columnOf } from './source.js';

/** Where a table says from which document a target is. */
export interface Versions {
  /** Column of the document: the names of the field `version` (*Renstra*, *RKT*, *PK*, *PK Perubahan*), in any case. */
  readonly column: string;
  /** Columns in which rows of one figure are the same: unit, indicator, period. */
  readonly same: readonly string[];
}

/**
 * 1 where a later document replaced the target of a row, else 0, in the lowest layer (`supersededRows` of core). Throws where
 * the database cannot look at rows beside one another.
 */
export function supersededStep(program: Program, { column, same }: Versions): Step {
  const { dialect } = program;
  if (!dialect.windows) {
    throw new TakarError(
      'sql/versions',
      `this version of ${dialect.name} cannot tell which document replaced a target`,
      'Use a newer server, or leave out the rows whose target was replaced.',
      '/versions',
    );
  }
  const version = `replace(replace(lower(${dialect.key(columnOf(dialect, column))}), ' ', '-'), '_', '-')`;
  const arms = CATEGORY_FIELDS.version.map((name, rank) => `WHEN ${version} = ${dialect.string(name)} THEN ${rank}`);
  const rank = `CASE ${arms.join(' ')} ELSE -1 END`;
  const keys = same.map((name) => dialect.key(columnOf(dialect, name)));
  const latest = `max(${rank}) OVER (${keys.length === 0 ? '' : `PARTITION BY ${keys.join(', ')}`})`;
  return program.base(`CASE WHEN ${rank} < ${latest} THEN 1 ELSE 0 END`, { label: 'superseded' });
}
