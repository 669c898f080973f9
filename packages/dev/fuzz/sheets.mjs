import assert from 'node:assert/strict';
import {
  compute,
  EN,
  ID,
  PEMDA_UNCAPPED,
  PERMENPANRB_88_2021_EVALUATION,
  readEvaluationSheet,
  readIndicators,
} from '@takar/core';
import { readCascade, validateCascade } from '@takar/core/cascade';
import { readActivity } from '@takar/core/activity';
import { readRatings } from '@takar/core/appraisal';
import { readBudgets } from '@takar/core/budget';
import { readMerit, readTalent } from '@takar/core/merit';
import { readFollowUps, readSubmissions } from '@takar/core/monitoring';
import { readReportTexts } from '@takar/core/report';
import { readWorkload } from '@takar/core/workload';

const LEAKED = /undefined|\[object|\bNaN\b/;

/** Rows of a sheet that are looked at in full. */
const LOOKED_AT = 2000;

/** Whether issues are what `.github/CONTRIBUTING.md` says: a code, a severity, words in full. `given` may hold odd words. */
export function assertIssues(issues, given = '') {
  for (const { code, severity, message, hint, path } of issues) {
    assert.match(code, /^[a-z]+\/[a-z0-9-]+$/);
    assert.ok(['error', 'warning', 'info'].includes(severity), severity);
    assert.ok(message !== '' && typeof hint === 'string' && typeof path === 'string', code);
    // What other libraries say of a file is quoted as it is.
    const isQuoted = code.startsWith('source/invalid-') || code === 'workbook/unreadable';
    assert.ok(isQuoted || !LEAKED.test(message) || LEAKED.test(given), `${code}: ${message}`);
  }
}

/** Reads a sheet by everything that reads sheets, and computes it; a figure is a number below 1e15 or has a reason. */
export function readByAll(sheet, given) {
  const rows = Math.min(sheet.rowCount, LOOKED_AT);
  for (let row = 0; row < rows; row += 1)
    sheet.headers.forEach((_, column) => {
      const cell = sheet.cell(row, column);
      assert.ok(cell === null || ['string', 'number', 'boolean'].includes(typeof cell), typeof cell);
    });
  if (sheet.rowCount > LOOKED_AT) return;
  for (const messages of [ID, EN]) {
    const options = { messages, polarity: 'maximise', year: 2026 };
    const read = readIndicators(sheet, options);
    assertIssues(read.issues, given);
    const computed = compute(read, { policy: PEMDA_UNCAPPED, messages });
    for (let row = 0; row < read.length; row += 1) {
      const { achievement, reason } = computed.row(row);
      assert.ok(achievement === null ? reason !== null : Math.abs(achievement) < 1e15, `${achievement} (${reason})`);
    }
    assertTexts(readReportTexts(read), read.length);
    assertBudgets(readBudgets(read), read.length);
    const { cascade, issues } = readCascade(sheet, { messages });
    assertIssues(issues, given);
    if (cascade !== null) assertIssues(validateCascade(cascade, { messages }).issues, given);
    const { locale } = messages;
    const readings = [
      readRatings(sheet, locale),
      readFollowUps(sheet, locale),
      readSubmissions(sheet, locale),
      readWorkload(sheet, locale),
      readTalent(sheet, locale),
      readMerit(sheet, null, locale),
      readEvaluationSheet(sheet, { instruments: [PERMENPANRB_88_2021_EVALUATION], locale }),
    ];
    for (const { issues: said } of readings) assertIssues(said, given);
  }
  assertActivity(readActivity(sheet));
}

/** A text is there or null, and an owner is a post, never the number of a person. */
function assertTexts({ present, textOf }, length) {
  for (const name of present)
    for (let row = 0; row < length; row += 1) {
      const text = textOf(row, name);
      assert.ok(text === null || (typeof text === 'string' && text.trim() !== ''), `${name}: ${text}`);
      assert.ok(name !== 'owner' || !/(?<!\d)\d{18}(?!\d)/.test(text ?? ''), 'a number of a person');
    }
}

/** Every row has an amount in sen or a reason, never both. */
function assertBudgets({ rows }, length) {
  assert.equal(rows.length, length);
  for (const { budget, realised } of rows)
    for (const { value, reason } of [budget, realised])
      assert.ok(reason === null ? typeof value === 'bigint' : value === null, `${value} (${reason})`);
}

/** Days are days, and nothing says who it is. */
function assertActivity({ entries, holidays, leave, fault }) {
  assert.ok([null, 'no-date', 'several-persons'].includes(fault), fault);
  for (const entry of entries) assert.ok(typeof entry.date === 'string' && !('person' in entry));
  for (const day of [...holidays, ...leave.flatMap(({ from, to }) => [from, to])])
    assert.match(day, /^\d{4}-\d\d-\d\d$/);
}
