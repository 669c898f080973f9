import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A server on a port of its own of this machine, and how to end it with all its connections. */
export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens with a server; the connections that it has are broken when it is closed. */
export async function listening(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

/** A server that speaks a protocol over plain connections. */
export function speaking(each: (socket: Socket) => void): Promise<Listening> {
  return listening(createServer(each));
}

/** A port of this machine that nobody listens at. */
export async function closedPort(): Promise<number> {
  const { port, close } = await speaking(() => undefined);
  await close();
  return port;
}
