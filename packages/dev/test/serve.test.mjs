import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../server/listen.mjs';

const page = '<!doctype html><html><head><title>x</title></head><body></body></html>';
let folder;
let server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'takar-serve-'));
  mkdirSync(join(folder, 'pages', 'inside'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'pages', 'page.html'), page);
  writeFileSync(join(folder, 'pages', 'inside', 'index.html'), page);
  writeFileSync(join(folder, 'pages', 'rows 1.csv'), 'a;b\n');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'pages', 'link.txt'));
  const mounts = [{ prefix: '/examples/', folder: join(folder, 'pages') }];
  server = await listen({ mounts, port: 0, exact: true, home: '/examples/page.html' });
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A request whose path reaches the server as it is written here: fetch would tidy it first. */
function get(path, method = 'GET') {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() });
    });
    sent.once('error', fail).end();
  });
}

test('a page carries the strict policy, word for word', async () => {
  const { status, headers } = await get('/examples/page.html');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(
    headers['content-security-policy'],
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; " +
      "font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  );
});

test('the recorder comes first in the head, and only when asked for', async () => {
  const watched = await get('/examples/page.html?watch');
  assert.match(watched.body, /<head><script src="\/__watch__\/violations\.js"><\/script><title>/);
  const plain = await get('/examples/page.html');
  assert.equal(plain.body, page);
});

test('a name with a space and a CSV type are served', async () => {
  const { status, headers, body } = await get('/examples/rows%201.csv');
  assert.deepEqual([status, headers['content-type'], body], [200, 'text/csv; charset=utf-8', 'a;b\n']);
});

test('a folder leads to its slash and then to its index page, and keeps the query', async () => {
  const moved = await get('/examples/inside?watch');
  assert.deepEqual([moved.status, moved.headers.location], [301, '/examples/inside/?watch']);
  assert.equal((await get('/examples/inside/')).status, 200);
});

test('the root leads to the home page', async () => {
  const { status, headers } = await get('/');
  assert.deepEqual([status, headers.location], [302, '/examples/page.html']);
});

for (const path of [
  '/examples/../secret.txt',
  '/examples/%2e%2e/secret.txt',
  '/examples/..%2fsecret.txt',
  '/examples/%2e%2e%2fsecret.txt',
  '/examples//etc/passwd',
  '/examples/link.txt',
  '/secret.txt',
  '/examples/page.html/',
  '/examples/absent.html',
])
  test(`nothing outside the folder is served: ${path}`, async () => {
    const { status, body } = await get(path);
    assert.equal(status, 404);
    assert.doesNotMatch(body, /secret|root:/);
  });

test('an address that cannot be decoded, or hides a zero byte or backslash, is a bad request', async () => {
  for (const path of ['/examples/%E0%A4%A', '/examples/page.html%00', '/examples/..%5csecret.txt'])
    assert.equal((await get(path)).status, 400);
});

test('only reading is allowed', async () => {
  const { status, headers } = await get('/examples/page.html', 'POST');
  assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
  const head = await get('/examples/page.html', 'HEAD');
  assert.deepEqual([head.status, head.body], [200, '']);
});

test('a taken port is an error when it was asked for, and passed over when it was not', async () => {
  const mounts = [];
  await assert.rejects(listen({ mounts, port: server.port, exact: true }), /port \d+ is taken/);
  const other = await listen({ mounts, port: server.port, exact: false });
  assert.ok(other.port > server.port);
  await other.close();
});
