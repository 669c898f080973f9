import { connect, createServer } from 'node:net';

/**
 * A proxy before a database server on loopback that does harm to what the server answers. `harm(bytes, how)` lets so many
 * bytes of answers through, counted from now over all connections, and then does to the connection that is spoken on:
 *
 * - `reset`: ends it at once, as a machine that fails;
 * - `end`: closes it in good order, as a server that is stopped;
 * - `stall`: says nothing any more and stays open, as a line that is dead.
 *
 * Connections that come later are treated the same until `heal()`. `harmed()` counts the connections that were harmed.
 */
export async function startProxy(target) {
  const sockets = new Set();
  let left = Infinity;
  let how = 'reset';
  let harmed = 0;

  const harms = {
    reset: (client) => client.resetAndDestroy(),
    end: (client) => client.end(),
    stall: () => undefined,
  };

  const server = createServer((client) => {
    const behind = connect(target, '127.0.0.1');
    let dead = false;
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk) => void (dead || behind.write(chunk)));
    client.on('close', () => behind.destroy());
    behind.on('end', () => void (dead || client.end()));
    behind.on('data', (chunk) => {
      if (dead) return;
      const through = chunk.subarray(0, Math.min(left, chunk.length));
      left -= through.length;
      if (left > 0) return void client.write(through);
      dead = true;
      harmed += 1;
      client.write(through, () => harms[how](client));
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    harmed: () => harmed,
    harm(bytes, way) {
      left = bytes;
      how = way;
      harmed = 0;
    },
    heal: () => void (left = Infinity),
    /** Ends every connection that is open, stalled ones too. */
    drop() {
      for (const socket of sockets) socket.destroy();
    },
    async stop() {
      this.drop();
      await new Promise((done) => server.close(done));
    },
  };
}
