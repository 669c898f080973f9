import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  chooseComputation,
  evaluateCase,
  ID,
  PERMENPANRB_88_2021_EVALUATION,
  readEvaluationSheet,
  readOverlay,
  readPolicy,
} from '@takar/core';
import { computationsOf, POLICIES, RULES } from '@takar/core/registry';
import { readCascadeJson } from '@takar/core/cascade';
import { arrowBytes, arrowParts, parquetParts, writeParquetColumns } from '@takar/table/files';
import { fileKind } from '../../cli/dist/input/file-kind.js';
import { fileTables } from '../../cli/dist/input/file-tables.js';
import { textsOf } from '../../cli/dist/locale/texts-of.js';
import { readLayout } from '../../widgets/dist/data/tile-layout.js';
import { readArrow } from '../../widgets/dist/data/read-arrow.js';
import { oldNames, readLink, writeLink } from '../../widgets/dist/linking/permalink.js';
import { readAbout } from '../../report/dist/about/read-about.js';
import { readTemplate } from '../../report/dist/docx/template.js';
import { changed, changes } from './bytes.mjs';
import { assertParts } from './parts.mjs';
import { assertIssues, readByAll } from './sheets.mjs';
import { cellText, csvBytes, jsonText, jsonValue, layoutValue } from './texts.mjs';
import { brokenWorkbooks, markupWorkbooks, workbookOf, workbooks } from './workbooks.mjs';

const CHOICE = { sheets: null, all: true };
const OPTIONS = { messages: ID, texts: textsOf('id') };
const columns = {
  Indikator: ['IKM', 'Stunting', 'Jalan', null],
  Target: [80, 14.5, 100, 0],
  Realisasi: [79.25, 15, null, 3],
  Lunas: [true, false, null, true],
};

/** A file as the command line reads it: tables or issues, never neither. */
export async function openFile(name, bytes) {
  const { tables, issues } = await fileTables(name, bytes, CHOICE, OPTIONS);
  assert.ok(tables.length > 0 || issues.some(({ severity }) => severity === 'error'), 'neither tables nor an error');
  assertIssues(issues, new TextDecoder().decode(bytes));
  return { tables, issues };
}

/** The same, and everything that reads tables after it. Gives what was noticed, and whether there was a table. */
export async function readFile(name, bytes) {
  const { tables, issues } = await openFile(name, bytes);
  for (const { sheet } of tables) readByAll(sheet, new TextDecoder().decode(bytes));
  return { issues, wasRead: tables.length > 0, sheet: tables[0]?.sheet ?? null };
}

const named = (name, arbitrary) => ({ cases: arbitrary, read: async (bytes) => (await readFile(name, bytes)).wasRead });

/** A reader that gives issues or a value, of JSON. */
const ofJson = (read) => ({
  cases: jsonText,
  read: (text) => {
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      return false;
    }
    assertIssues(read(value).issues, text);
    return true;
  },
});

/** Everything that reads what somebody else wrote: cases of it, and how it is read. */
export const TARGETS = {
  csv: named('a.csv', csvBytes),
  json: named(
    'a.json',
    jsonText.map((text) => new TextEncoder().encode(text)),
  ),
  workbook: named('a.xlsx', workbooks),
  'broken-workbook': named('a.xlsx', brokenWorkbooks),
  'markup-workbook': named('a.xls', markupWorkbooks),
  arrow: {
    start: goodArrow,
    cases: changes,
    read: async (list, good) => {
      const read = await Promise.all(good.map(({ bytes, file }) => readArrowFile(changed(bytes, list), file)));
      return read.some((each) => each);
    },
  },
  parquet: {
    start: goodParquet,
    cases: changes,
    read: (list, good) => readParquetFile(changed(good.bytes, list), good),
  },
  'cascade-json': ofJson((value) => readCascadeJson(value, { messages: ID })),
  'evaluation-sheet': ofJson((value) =>
    readEvaluationSheet(value, { instruments: [PERMENPANRB_88_2021_EVALUATION], locale: 'id' }),
  ),
  overlay: ofJson((value) => readOverlay(value, RULES, 'id')),
  policy: ofJson((value) => readPolicy(value, POLICIES, ID)),
  about: ofJson((value) => readAbout(value, 'id')),
  layout: {
    cases: layoutValue,
    read: (value) => {
      const layout = readLayout(value);
      for (const { code, name, column, row } of layout?.tiles ?? []) {
        assert.ok(code.trim() !== '' && name.trim() !== '', 'a square without name');
        for (const at of [column, row]) assert.ok(Number.isInteger(at) && at >= 0 && at < 100, `a square at ${at}`);
      }
      return layout !== null;
    },
  },
  case: {
    cases: fc.tuple(fc.constantFrom(...new Set(RULES.map(({ id }) => id.split('/')[0]))), jsonValue),
    read: ([id, inputs]) => {
      const rule = chooseComputation(computationsOf(id), inputs);
      // Notes compute nothing; the command line says so.
      if (rule == null || (rule.expression === null && rule.procedure === undefined)) return false;
      const { result } = evaluateCase(rule, inputs, { messages: ID });
      assert.ok(result.value !== null || result.reason !== null);
      assert.ok(typeof result.value !== 'number' || Number.isFinite(result.value));
      assert.ok(typeof JSON.stringify(result) === 'string');
      assertIssues(result.issues, JSON.stringify(inputs));
      return true;
    },
  },
  permalink: {
    cases: fc.tuple(
      fc.oneof(
        fc.webQueryParameters(),
        fc.string({ unit: 'binary' }),
        cellText.map((text) => `?takar.a.unit=${text}&takar.a.indicator=%E0%A4%A`),
      ),
      fc.constantFrom('a', '__proto__', ''),
      fc.oneof(fc.constant(null), fc.string(), fc.constant('opd:unit,__proto__:period')),
    ),
    read: ([search, group, old]) => {
      const names = oldNames(old);
      const state = readLink(search, group, names);
      const again = readLink(writeLink('', group, state), group);
      assert.ok(state.selection === null || typeof state.selection.indicator === 'string');
      assert.ok(!/\d{18}/.test(writeLink('', group, state)), 'a number of a person in a link');
      assert.equal(writeLink(writeLink('', group, again), group, again), writeLink('', group, again));
      return true;
    },
  },
  template: {
    start: () => [workbookOf('<w/>'), new Uint8Array(40)],
    cases: changes,
    read: (list, good) => good.forEach((each) => readTemplate(changed(each, list))),
  },
};

/** A file that goes with the process. */
function temporary(name) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

async function goodArrow() {
  const file = temporary('a.arrow');
  return [
    { file, bytes: await arrowBytes(columns, 'file') },
    { file: `${file}s`, bytes: await arrowBytes(columns, 'stream') },
  ];
}

async function readArrowFile(bytes, file) {
  const sheet = openArrow(bytes);
  if (sheet !== null) readByAll(sheet, new TextDecoder().decode(bytes));
  return readTwice(file, bytes);
}

/** As a widget reads it, which shows what cannot be read as a source in error: null. */
export function openArrow(bytes) {
  try {
    return readArrow(bytes);
  } catch (error) {
    if (error?.name !== 'SourceError') throw error;
    return null;
  }
}

async function goodParquet() {
  const file = temporary('a.parquet');
  await writeParquetColumns(columns, file);
  return { bytes: new Uint8Array(readFileSync(file)), file };
}

async function readParquetFile(bytes, { file }) {
  return readTwice(file, bytes);
}

const PARTS = { arrow: arrowParts, parquet: parquetParts };

/** A file as a whole, then part by part. */
async function readTwice(file, bytes) {
  writeFileSync(file, bytes);
  const { sheet, wasRead } = await readFile(file, bytes);
  // how they begin decides what they are read as, and it may be neither
  const kind = fileKind(file, bytes);
  if (Object.hasOwn(PARTS, kind ?? ''))
    await assertParts(() => PARTS[kind](file), sheet, { isStricter: kind === 'parquet' });
  return wasRead;
}
