import { compile, compileGroups, evaluate, groupBy, outcomeAt } from '@takar/core';
import { groupQuery, rowQuery, scoreQuery } from '@takar/sql';
import { groupsOf, scoreColumn, scoreTable, withoutSuperseded } from '../../core/dist/score/score-groups.js';
import { UNIT_SCORE_NAMES, UNIT_SCORES_AT_ONCE } from '../../core/dist/score/unit-scores.js';
import { rowInputs } from '../../core/dist/indicator/row-inputs.js';

/** What was compared: rows, cells, and the first differences in words. */
export class Differences {
  rows = 0;
  count = 0;
  first = [];

  add(text) {
    this.count += 1;
    if (this.first.length < 5) this.first.push(text);
  }
}

/** Rows of a long table that the scalar reader is asked for; all of them at night (core/test/nightly). */
const SCALAR_ROWS = 20_000;

/** What the batch reader gives, and whether the scalar reader gives the same. */
export function expectedRows({ expression, parameters, table }) {
  const names = ['', ...namesOf(expression)];
  const columns = compile(expression, parameters).named(table, names);
  const scalarDifferences = new Differences();
  const every = Math.ceil(table.length / SCALAR_ROWS);
  for (let row = 0; row < table.length; row += every) {
    const outcome = evaluate(expression, { inputs: rowInputs(table, row), parameters });
    const batch = outcomeAt(columns[''], row);
    scalarDifferences.rows += 1;
    if (!Object.is(outcome.value, batch.value) || outcome.reason !== batch.reason)
      scalarDifferences.add(`row ${row}: scalar ${said(outcome)}, batch ${said(batch)}`);
  }
  return { names, columns, scalarDifferences };
}

/** Runs a case over the rows of a table in an engine and compares every cell. */
export async function compareRows(engine, source, { expression, parameters, table }, expected) {
  const differences = new Differences();
  const query = rowQuery(expression, parameters, engine.dialect, source, { as: 'result of the case' });
  const wanted = query.columns.map(({ name, kind }) =>
    kind === 'value' ? expected.columns[name === 'result of the case' ? '' : name] : null,
  );
  const seen = new Uint8Array(table.length);
  for await (const rows of engine.rows(query)) {
    for (const cells of rows) {
      const id = Number(cells[0]);
      seen[id] += 1;
      differences.rows += 1;
      for (let i = 1; i < wanted.length; i += 2)
        compareCell(differences, wanted[i], id, cells[i], cells[i + 1], query.columns[i].name);
    }
  }
  seen.forEach((times, id) => {
    if (times !== 1) differences.add(`row ${id} came back ${times} times`);
  });
  return differences;
}

function compareCell(differences, column, row, value, status, name) {
  const wantedStatus = column.status[row];
  const wanted = wantedStatus === 0 ? column.values[row] : null;
  if (Number(status) === wantedStatus && Object.is(value === null ? null : Number(value), wanted)) return;
  differences.add(`row ${row}, ${name}: expected ${wanted} (${wantedStatus}), got ${value} (${status})`);
}

/** The same for the groups of a table. */
export function expectedGroups({ expression, parameters, table: given, keys, score, spread }) {
  if (score !== undefined) return expectedScores(expression, parameters, given, score);
  const table = spread === undefined ? given : spreadTable(given, spread);
  const groups = groupBy(table.length, (row) => JSON.stringify(keys.map((key) => cellText(table.columns[key], row))));
  const last = new Map(Array.from(groups.codes, (group, row) => [group, row]));
  const groupTable = {
    length: groups.count,
    columns: picked(
      table,
      [...last.keys()].sort((a, b) => a - b).map((group) => last.get(group)),
    ),
  };
  const names = ['', ...namesOf(expression)];
  return { names, groups, columns: compileGroups(expression, parameters)(table, groups, groupTable, names) };
}

/** Scores by core's own way: the achievement of each row, then the weighted mean. */
function expectedScores(expression, parameters, table, { keys, weight, versions }) {
  const every = compile(expression, parameters).result(table);
  const achievement = versions === undefined ? every : withoutSuperseded(every, asTexts(table, versions.same));
  const unit = (row) => JSON.stringify(keys.map((key) => cellText(table.columns[key], row)));
  const source = {
    ...{ length: table.length, achievement, weight: table.columns[weight] },
    ...{ unit, period: () => '', cohort: () => null },
  };
  const all = compileGroups(UNIT_SCORES_AT_ONCE, {})(scoreTable(source), groupsOf(source), undefined, UNIT_SCORE_NAMES);
  return { groups: { keys: groupBy(table.length, unit).keys }, columns: { ...all, score: scoreColumn(source) } };
}

/** The same table with the columns that name a figure as texts, as files have them. */
function asTexts({ length, columns }, names) {
  const texts = names
    .filter((name) => columns[name] !== undefined)
    .map((name) => [name, Array.from({ length }, (_, row) => cellText(columns[name], row))]);
  const made = Object.fromEntries(texts.map(([name, values]) => [name, { kind: 'text', values }]));
  return { length, columns: { ...columns, ...made } };
}

/** Each row under every group that it belongs to. */
function spreadTable(table, spread) {
  const rows = [];
  const labels = [];
  const add = (row, label) => {
    rows.push(row);
    labels.push(label);
  };
  for (let row = 0; row < table.length; row += 1) {
    if (spread.kind === 'descendants') {
      const { values, status } = table.columns[spread.parent];
      for (let at = row; ; at = values[at]) {
        add(row, String(at));
        if (status[at] !== 0) break;
      }
    } else {
      const text = (name, of) => cellText(table.columns[name], of);
      for (let other = 0; other < table.length; other += 1) {
        const same = [...spread.same, spread.period].every(
          (name) => text(name, row) !== null && text(name, other) !== null,
        );
        if (!same || !spread.same.every((name) => text(name, row) === text(name, other))) continue;
        if (text(spread.period, row) <= text(spread.period, other)) add(row, text(spread.period, other));
      }
    }
  }
  return {
    length: rows.length,
    columns: { ...picked(table, rows), [spread.as]: { kind: 'text', values: labels } },
  };
}

/** Whether a dialect can say a case at all. */
export function canSay(dialect, { spread, score }) {
  if (score?.versions !== undefined && !dialect.windows) return false;
  return spread === undefined || dialect.spreads.includes(spread.kind);
}

export async function compareGroups(engine, table, each, { groups, columns }) {
  const { expression, parameters, keys, score, spread } = each;
  const differences = new Differences();
  const source = spread === undefined ? table : { ...table, spread };
  const query =
    score === undefined
      ? groupQuery(expression, parameters, engine.dialect, source, { keys, as: 'result of the case' })
      : scoreQuery(expression, parameters, engine.dialect, source, score);
  const positions = new Map(groups.keys.map((key, i) => [key, i]));
  for await (const rows of engine.rows(query)) {
    for (const cells of rows) {
      differences.rows += 1;
      const key = JSON.stringify(cells.slice(0, keys.length));
      const group = positions.get(key);
      positions.delete(key);
      if (group === undefined) {
        differences.add(`group ${key} is not known`);
        continue;
      }
      for (let i = keys.length; i < query.columns.length; i += 2) {
        const { name } = query.columns[i];
        compareCell(
          differences,
          columns[name === 'result of the case' ? '' : name],
          group,
          cells[i],
          cells[i + 1],
          `${key} ${name}`,
        );
      }
    }
  }
  for (const key of positions.keys()) differences.add(`group ${key} did not come back`);
  return differences;
}

/** Names of the steps outside aggregates, which have a value for each row or group. */
function namesOf(expression, found = new Set()) {
  if (expression.kind === 'aggregate') return [...found];
  if (expression.kind === 'named') found.add(expression.name);
  const parts =
    expression.kind === 'named'
      ? [expression.of]
      : expression.kind === 'apply'
        ? expression.args
        : expression.kind === 'select'
          ? [...Object.values(expression.cases), expression.otherwise]
          : [];
  for (const part of parts) namesOf(part, found);
  return [...found];
}

function picked(table, rows) {
  return Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => [
      name,
      column.kind === 'number'
        ? {
            ...column,
            values: Float64Array.from(rows, (row) => column.values[row]),
            status: Uint8Array.from(rows, (row) => column.status[row]),
          }
        : column.kind === 'category'
          ? { ...column, codes: Uint8Array.from(rows, (row) => column.codes[row]) }
          : { ...column, values: rows.map((row) => column.values[row]) },
    ]),
  );
}

function cellText(column, row) {
  return column.kind === 'category' ? (column.domain[column.codes[row]] ?? null) : column.values[row];
}

const said = ({ value, reason }) => (reason === null ? String(value) : reason);
