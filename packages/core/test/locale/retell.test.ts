import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compute,
  PEMDA_UNCAPPED,
  QUIET_ISSUES,
  readCsv,
  readIndicators,
  retellIssue,
  type IssueTexts,
} from '@takar/core';
import { EN, ID } from '../support/reading.js';

const CSV = 'indikator;polaritas;target;realisasi\nA;entah;0;1.234\nB;max;0;5\n';

function issuesIn(messages: IssueTexts) {
  const { sheet } = readCsv(new TextEncoder().encode(CSV), { messages });
  assert.ok(sheet);
  return compute(readIndicators(sheet, { messages }), { policy: PEMDA_UNCAPPED, messages }).issues;
}

test('issues made without words are told later as if they had been made with them', () => {
  const quiet = issuesIn({ locale: 'id', issues: QUIET_ISSUES });
  assert.ok(quiet.length >= 3);
  for (const messages of [ID, EN])
    assert.deepEqual(
      quiet.map((issue) => retellIssue(issue, messages)),
      issuesIn(messages),
    );
});
