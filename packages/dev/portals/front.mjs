import { createServer, request } from 'node:http';
import { answer } from '../server/answer.mjs';
import { root } from '../scripts/lib/paths.mjs';

/** What every portal takes from its own site: the built widgets, Bootstrap, and the style that the examples share. */
const mounts = [
  { prefix: '/takar/', folder: `${root}/packages/widgets/dist` },
  { prefix: '/bootstrap/', folder: `${root}/node_modules/bootstrap/dist` },
  { prefix: '/gaya/', folder: `${root}/examples/portals/shared/public` },
];

const redirect = (response, location) => response.writeHead(302, { Location: location }).end();

/** Hands a request to the server of a portal, and its answer back, as they are. */
function pass(incoming, response, port) {
  const headers = { ...incoming.headers, 'x-forwarded-host': incoming.headers.host };
  const sent = request(
    { host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers },
    (answered) => {
      response.writeHead(answered.statusCode, answered.headers);
      answered.pipe(response);
    },
  );
  sent.once('error', (error) => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${error.message}\n`);
  });
  response.once('close', () => sent.destroy());
  incoming.pipe(sent);
}

/**
 * One address for all portals, on loopback: `/NAME/` goes to the server of that portal. `portals` maps names to ports
 * and may grow while this runs. Resolves to `{port, close}`; rejects with the listen error when the port is taken.
 */
export function startFront({ port, portals, home }) {
  const server = createServer(async (incoming, response) => {
    const [path] = incoming.url.split('?', 1);
    const [, name] = path.split('/', 2);
    if (path === '/') return redirect(response, home);
    if (portals.has(name)) {
      return path === `/${name}` ? redirect(response, `/${name}/`) : pass(incoming, response, portals.get(name));
    }
    const { status, headers, body } = await answer(mounts, incoming);
    response.writeHead(status, { ...headers, 'Content-Length': body.length });
    response.end(incoming.method === 'HEAD' ? undefined : body);
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
