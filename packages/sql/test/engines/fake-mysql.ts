import { speaking, type Listening } from './listening.js';

/** What a statement is answered with: rows of figures and texts, an error, or a connection that ends, at once or after rows. */
export type Answer =
  | { readonly rows?: readonly (readonly (string | number)[])[]; readonly breaks?: boolean }
  | { readonly code: number; readonly message: string };

const OK = Buffer.from([0, 0, 0, 2, 0, 0, 0]);
const EOF = Buffer.from([0xfe, 0, 0, 2, 0]);
/** PROTOCOL_41, SECURE_CONNECTION and PLUGIN_AUTH. */
const CAPABILITIES = 0x88200;
const [QUIT, PREPARE, EXECUTE] = [0x01, 0x16, 0x17];
const [DOUBLE, VAR_STRING] = [5, 0xfd];

/**
 * A server that speaks as much of MySQL's protocol as the client needs for prepared statements, without a database behind
 * it: what it is told is remembered, and answered by `answer`.
 */
export async function fakeMySql(
  version: string,
  answer: (sql: string) => Answer,
): Promise<Listening & { readonly sent: string[] }> {
  const sent: string[] = [];
  const server = await speaking((socket) => {
    const prepared: string[] = [];
    let open = Buffer.alloc(0);
    let greeted = false;
    const write = (first: number, packets: readonly Buffer[]): void => {
      const framed = packets.flatMap((body, i) => [int(body.length, 3), Buffer.from([first + i]), body]);
      socket.write(Buffer.concat(framed));
    };
    const execute = (sql: string): void => {
      sent.push(sql);
      const answered = /^SELECT VERSION/.test(sql) ? { rows: [[version]] } : answer(sql);
      if ('code' in answered) {
        write(1, [
          Buffer.concat([Buffer.from([0xff]), int(answered.code, 2), Buffer.from(`#42S02${answered.message}`)]),
        ]);
        return;
      }
      const { rows, breaks = false } = answered;
      if (rows !== undefined) write(1, breaks ? resultSet(rows).slice(0, -1) : resultSet(rows));
      else if (!breaks) write(1, [OK]);
      if (breaks) socket.end();
    };
    write(0, [greeting(version)]);
    socket.on('data', (part: Buffer) => {
      open = Buffer.concat([open, part]);
      while (open.length >= 4 && open.length >= 4 + open.readUIntLE(0, 3)) {
        const body = open.subarray(4, 4 + open.readUIntLE(0, 3));
        open = open.subarray(4 + body.length);
        if (!greeted) {
          greeted = true;
          write(2, [OK]);
        } else if (body[0] === QUIT) socket.end();
        else if (body[0] === PREPARE) {
          prepared.push(body.toString('utf8', 1));
          const count = body.toString().split('?').length - 1;
          const header = Buffer.concat([
            Buffer.from([0]),
            int(prepared.length, 4),
            int(0, 2),
            int(count, 2),
            Buffer.alloc(3),
          ]);
          write(1, count === 0 ? [header] : [header, EOF]);
        } else if (body[0] === EXECUTE) execute(prepared[body.readUInt32LE(1) - 1] ?? '');
      }
    });
  });
  return { ...server, sent };
}

function greeting(version: string): Buffer {
  return Buffer.concat([
    Buffer.from([10]),
    Buffer.from(`${version}\0`),
    int(1, 4),
    Buffer.from('12345678\0'),
    int(CAPABILITIES & 0xffff, 2),
    Buffer.from([45, 2, 0]),
    int(CAPABILITIES >>> 16, 2),
    Buffer.from([21]),
    Buffer.alloc(10),
    Buffer.from('123456789012\0mysql_native_password\0'),
  ]);
}

function resultSet(rows: readonly (readonly (string | number)[])[]): Buffer[] {
  const first = rows[0] ?? [0];
  const columns = first.map((cell, i) => {
    const names = ['def', '', '', '', `c${i}`, ''].map(sized);
    const type = typeof cell === 'number' ? DOUBLE : VAR_STRING;
    return Buffer.concat([...names, Buffer.from([0x0c]), int(45, 2), int(255, 4), Buffer.from([type]), int(0, 5)]);
  });
  const cells = rows.map((row) =>
    Buffer.concat([Buffer.alloc(1 + Math.floor((row.length + 9) / 8)), ...row.map((cell) => binary(cell))]),
  );
  return [Buffer.from([first.length]), ...columns, EOF, ...cells, EOF];
}

function binary(cell: string | number): Buffer {
  if (typeof cell === 'string') return sized(cell);
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(cell);
  return buffer;
}

const sized = (text: string): Buffer => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);

function int(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
