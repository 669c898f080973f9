import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { post } from '#src/engines/post.js';
import { httpServer } from './http.js';
import { speaking, type Listening } from './listening.js';

const open: Listening[] = [];
const kept = <T extends Listening>(server: T): T => {
  open.push(server);
  return server;
};
const at = ({ port }: Listening) => new URL(`http://127.0.0.1:${port}/`);

describe('a text that is sent to a server', () => {
  after(async () => {
    for (const { close } of open) await close();
  });

  test('is answered with all parts together, whatever letters are cut in two', async () => {
    const whole = Buffer.from('Kota Balikpapan — 100 %\n'.repeat(3));
    const server = kept(
      await httpServer((_, response) => {
        response.write(whole.subarray(0, 17));
        setImmediate(() => response.end(whole.subarray(17)));
      }),
    );
    assert.deepEqual(await post(at(server), { headers: { 'X-A': 'b' } }, 'tanya', true), {
      ok: true,
      text: whole.toString(),
    });
    assert.deepEqual(
      server.asked.map(({ method, text, headers }) => [method, text, headers['x-a']]),
      [['POST', 'tanya', 'b']],
    );
  });

  for (const [status, ok] of [
    [200, true],
    [299, true],
    [300, false],
    [404, false],
    [500, false],
  ] as const) {
    test(`is answered ${ok ? 'well' : 'badly'} with status ${status}`, async () => {
      const server = kept(await httpServer((_, response) => response.writeHead(status).end('kata')));
      assert.deepEqual(await post(at(server), {}, '', true), { ok, text: 'kata' });
    });
  }

  test('fails where the answer ends before it is whole, and is not sent again', async () => {
    const server = kept(
      await httpServer((_, response) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('setengah', () => response.destroy());
      }),
    );
    await assert.rejects(post(at(server), {}, 'x', true));
    assert.equal(server.asked.length, 1);
  });

  test('fails where a first question is not answered, and is not sent again', async () => {
    let questions = 0;
    const server = kept(
      await speaking((socket) =>
        socket.on('data', () => {
          questions += 1;
          socket.destroy();
        }),
      ),
    );
    await assert.rejects(post(at(server), {}, 'x', true));
    assert.equal(questions, 1);
  });

  test('is sent again where a connection that was used before is closed before a word, unless it writes', async () => {
    let questions = 0;
    const server = kept(
      await speaking((socket) => {
        let here = 0;
        socket.on('data', () => {
          questions += 1;
          here += 1;
          if (here === 2) socket.destroy();
          else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nya');
        });
      }),
    );
    const ask = (again: boolean) => post(at(server), {}, 'x', again);
    assert.deepEqual(await ask(true), { ok: true, text: 'ya' });
    assert.deepEqual(await ask(true), { ok: true, text: 'ya' });
    assert.equal(questions, 3);
    await assert.rejects(ask(false));
    assert.equal(questions, 4);
  });
});
