import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allPages } from '#src/data/all-pages.js';
import { SourceError } from '#src/data/problem.js';

const ADDRESS = new URL('https://data.example.go.id/api?offset=0');
const rows = (from: number, to: number): { readonly id: number }[] =>
  Array.from({ length: to - from }, (_, i) => ({ id: from + i }));

const never = (): Promise<unknown> => Promise.reject(new Error('nothing more is asked'));
const isProblem =
  (problem: string) =>
  (error: unknown): boolean =>
    error instanceof SourceError && error.problem === problem;

test('CKAN: next pages are followed until all rows are there', async () => {
  const page = (from: number, to: number): object => ({
    success: true,
    result: { fields: [], total: 7, records: rows(from, to), _links: { next: `?offset=${to}` } },
  });
  const asked: string[] = [];
  const whole = await allPages(page(0, 3), ADDRESS, (url) => {
    asked.push(url.search);
    const from = Number(url.searchParams.get('offset'));
    return Promise.resolve(page(from, Math.min(7, from + 3)));
  });
  assert.deepEqual(asked, ['?offset=3', '?offset=6']);
  assert.deepEqual((whole as { result: { records: object[] } }).result.records, rows(0, 7));
});

test('Laravel: pages by their next address', async () => {
  const first = { current_page: 1, total: 4, data: rows(0, 2), next_page_url: '/api?page=2' };
  const second = { current_page: 2, total: 4, data: rows(2, 4), next_page_url: null };
  const whole = await allPages(first, ADDRESS, () => Promise.resolve(second));
  assert.deepEqual((whole as { data: object[] }).data, rows(0, 4));
  const resource = { data: rows(0, 2), links: { next: '/api?page=2' }, meta: { current_page: 1, total: 3 } };
  const rest = { data: rows(2, 3), links: { next: null }, meta: { current_page: 2, total: 3 } };
  assert.deepEqual(
    ((await allPages(resource, ADDRESS, () => Promise.resolve(rest))) as { data: object[] }).data,
    rows(0, 3),
  );
});

test('what is whole stays as it is: a total beside rows may be their sum', async () => {
  for (const value of [
    rows(0, 3),
    { data: rows(0, 3) },
    { data: rows(0, 3), total: 97 },
    { data: rows(0, 3), recordsTotal: 3, recordsFiltered: 3 },
    { rows: rows(0, 3) },
    'text',
    null,
  ])
    assert.equal(await allPages(value, ADDRESS, never), value);
});

test('a part is no data', async () => {
  await assert.rejects(allPages({ data: rows(0, 3), recordsTotal: 38 }, ADDRESS, never), isProblem('partial'));
  const stuck = { result: { records: rows(0, 3), total: 9, _links: { next: ADDRESS.href } } };
  await assert.rejects(allPages(stuck, ADDRESS, never), isProblem('partial'));
  const empty = { result: { records: [], total: 9, _links: { next: '?offset=9' } } };
  const first = { result: { records: rows(0, 3), total: 9, _links: { next: '?offset=3' } } };
  await assert.rejects(
    allPages(first, ADDRESS, () => Promise.resolve(empty)),
    isProblem('partial'),
  );
});

test('pages of another site are not asked for', async () => {
  const first = { result: { records: rows(0, 3), total: 9, _links: { next: 'https://other.example/?offset=3' } } };
  await assert.rejects(allPages(first, ADDRESS, never), isProblem('foreign'));
});
