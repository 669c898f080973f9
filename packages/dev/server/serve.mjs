import { createServer } from 'node:http';
import { answer } from './answer.mjs';

/**
 * Serves the mounts on the loopback address only. `home` is where `/` leads. Resolves to `{port, close}`; rejects with
 * the listen error (`EADDRINUSE`) when the port is taken.
 */
export function serve({ mounts, port, home }) {
  const server = createServer(async (request, response) => {
    try {
      const { status, headers, body } =
        request.url === '/' && home
          ? { status: 302, headers: { Location: home }, body: Buffer.alloc(0) }
          : await answer(mounts, request);
      response.writeHead(status, { ...headers, 'Content-Length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      console.error(`${request.url}: ${error.message}`);
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The server failed.\n');
    }
  });
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done({ port: server.address().port, close }));
  });
}
