import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORY_FIELDS } from '#src/data/indicator-table.js';
import { FIELD_NAMES } from '#src/data/fields.js';
import type { IssueCode } from '#src/issue-codes.js';
import { EN } from '#src/locale/en.js';
import { ID } from '#src/locale/id.js';
import { REASONS } from '#src/outcome/reason.js';
import { VALUES } from './issue-values.js';

const CODES = Object.keys(ID.issues) as IssueCode[];

for (const { locale, issues, names, reasons, numbers } of [ID, EN]) {
  test(`${locale}: every issue says what happened and what to do`, () => {
    for (const code of CODES) {
      const { message, hint } = issues[code](VALUES);
      for (const text of [message, hint]) {
        assert.match(text, /^[A-Z“…\d].*[.!?]$/su, `${code}: ${text}`);
        assert.doesNotMatch(text, /undefined|\[object| {2}/, `${code}: ${text}`);
      }
      assert.doesNotThrow(() => issues[code]({}));
    }
  });

  test(`${locale}: every field, category and reason has a name`, () => {
    for (const key of [...FIELD_NAMES, ...Object.values(CATEGORY_FIELDS).flat()]) assert.ok(names[key], key);
    for (const reason of REASONS) assert.ok(reason === 'value' || reasons[reason] !== '');
  });

  test(`${locale}: decimal and group signs differ`, () => assert.notEqual(numbers.decimal, numbers.group));
}

test('both languages name the same things', () => {
  assert.deepEqual(Object.keys(ID.names).sort(), Object.keys(EN.names).sort());
});

test('Indonesian uses the official terms', () => {
  assert.deepEqual(
    ['achievement', 'achievementRaw', 'target', 'realisation', 'weight'].map((key) => ID.names[key]),
    ['capaian', 'capaian mentah', 'target', 'realisasi', 'bobot'],
  );
});

test('a text of the user is shortened and kept on one line', () => {
  const { message } = ID.issues['number/unreadable']({ field: 'target', text: `a\nb ${'x'.repeat(500)}` });
  assert.ok(message.length < 200 && !message.includes('\n'));
});
