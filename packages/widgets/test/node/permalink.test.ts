import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oldNames, readLink, writeLink } from '#src/linking/permalink.js';

const STATE = {
  filter: { unit: 'Dinas Kesehatan & KB', period: '2025-Q2' },
  selection: { indicator: 'Prevalensi stunting (%)', unit: 'Dinas Kesehatan & KB', period: '2025-Q2' },
  rules: '0123456789abcdef',
  hidden: ['band', 'target'],
};

test('what an address says is what was written', () => {
  const query = writeLink('?tab=2', 'kinerja', STATE);
  assert.deepEqual(readLink(query, 'kinerja'), STATE);
  assert.equal(new URLSearchParams(query).get('tab'), '2');
  assert.deepEqual(readLink(query, 'lain'), { filter: {}, selection: null, rules: null, hidden: [] });
});

test('an empty state leaves nothing of the group behind, and everything of others', () => {
  const query = writeLink('?tab=2', 'kinerja', STATE);
  const empty = { filter: { unit: null, period: null }, selection: null, rules: null, hidden: [] };
  assert.equal(writeLink(query, 'kinerja', empty), '?tab=2');
  assert.equal(writeLink('', 'kinerja', empty), '');
});

test('old names of a portal are understood, and go with the first new link', () => {
  const old = oldNames('opd:unit, tahun : period, salah:apa, :unit');
  assert.deepEqual(
    [...old],
    [
      ['opd', 'unit'],
      ['tahun', 'period'],
    ],
  );
  assert.deepEqual(readLink('?opd=Diskominfo&tahun=2024', 'kinerja', old).filter, {
    unit: 'Diskominfo',
    period: '2024',
  });
  const query = writeLink('?opd=Diskominfo&halaman=3', 'kinerja', STATE, old);
  assert.equal(new URLSearchParams(query).has('opd'), false);
  assert.equal(new URLSearchParams(query).get('halaman'), '3');
});

test('no link carries the number of a civil servant', () => {
  for (const indicator of ['SKP 198001012005011001', 'SKP 19800101 200501 1 001']) {
    const query = writeLink('', 'kinerja', { ...STATE, selection: { ...STATE.selection, indicator } });
    assert.doesNotMatch(decodeURIComponent(query), /19800101/);
    assert.equal(readLink(query, 'kinerja').selection, null);
  }
});
