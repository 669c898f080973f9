import type { Socket } from 'node:net';
import { speaking, type Listening } from './listening.js';

/** What a statement is answered with: rows of texts under the types of their columns, an error, or a connection that ends. */
export type Answer =
  | { readonly types?: readonly number[]; readonly rows?: readonly (readonly (string | null)[])[] }
  | { readonly code: string; readonly message: string }
  | 'ends';

/** A statement that was sent, and what was bound to it. */
export interface Sent {
  readonly sql: string;
  readonly values: readonly (string | null)[];
}

/**
 * A server that speaks as much of PostgreSQL's protocol (version 3) as the client needs, without a database behind it: what
 * it is told is remembered, and answered by `answer`.
 */
export async function fakePostgres(answer: (sent: Sent) => Answer): Promise<Listening & { readonly sent: Sent[] }> {
  const sent: Sent[] = [];
  const server = await speaking((socket) => {
    let prepared = '';
    let failed = false;
    const ask = (of: Sent, simple: boolean): void => {
      sent.push(of);
      const answered = answer(of);
      if (answered === 'ends') socket.destroy();
      else if ('code' in answered) {
        failed = true;
        socket.write(
          message('E', text(`SERROR`), text(`C${answered.code}`), text(`M${answered.message}`), Buffer.from([0])),
        );
      } else
        socket.write(Buffer.concat([...rows(answered.types ?? [], answered.rows ?? []), message('C', text('OK'))]));
      if (simple) ready();
    };
    const ready = (): void => {
      failed = false;
      if (!socket.destroyed) socket.write(message('Z', Buffer.from('I')));
    };
    onMessages(socket, (type, body) => {
      if (type === '') socket.write(Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]));
      else if (type === 'X') socket.end();
      else if (type === 'S') ready();
      else if (failed) return;
      else if (type === 'Q') ask({ sql: body.toString('utf8', 0, body.length - 1), values: [] }, true);
      else if (type === 'P') {
        prepared = body.toString('utf8', body.indexOf(0) + 1).split('\0')[0] ?? '';
        socket.write(message('1'));
      } else if (type === 'B') {
        socket.write(message('2'));
        ask({ sql: prepared, values: boundValues(body) }, false);
      }
    });
  });
  return { ...server, sent };
}

/** Calls for every whole message; the first of a connection has no type. */
function onMessages(socket: Socket, each: (type: string, body: Buffer) => void): void {
  let open = Buffer.alloc(0);
  let started = false;
  socket.on('data', (part: Buffer) => {
    open = Buffer.concat([open, part]);
    for (;;) {
      const head = started ? 1 : 0;
      if (open.length < head + 4) return;
      const end = head + open.readInt32BE(head);
      if (open.length < end) return;
      const type = started ? open.toString('latin1', 0, 1) : '';
      const body = open.subarray(head + 4, end);
      started = true;
      open = open.subarray(end);
      each(type, body);
    }
  });
}

/** Values of a Bind message: portal and statement, formats, then a length and the bytes of each. */
function boundValues(body: Buffer): (string | null)[] {
  let at = body.indexOf(0, body.indexOf(0) + 1) + 1;
  at += 2 + 2 * body.readInt16BE(at);
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += 4 + Math.max(0, length);
    return length < 0 ? null : body.toString('utf8', at - length, at);
  });
}

function* rows(types: readonly number[], all: readonly (readonly (string | null)[])[]): Generator<Buffer> {
  if (types.length === 0) return;
  const columns = types.map((oid, i) =>
    Buffer.concat([text(`c${i}`), int(0, 4), int(0, 2), int(oid, 4), int(-1, 2), int(-1, 4), int(0, 2)]),
  );
  yield message('T', int(types.length, 2), ...columns);
  for (const row of all) {
    const cells = row.flatMap((cell) =>
      cell === null ? [int(-1, 4)] : [int(Buffer.byteLength(cell), 4), Buffer.from(cell)],
    );
    yield message('D', int(row.length, 2), ...cells);
  }
}

function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int(body.length + 4, 4), body]);
}

const text = (of: string): Buffer => Buffer.from(`${of}\0`);

function int(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
}
