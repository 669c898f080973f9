/** Rows as ClickHouse's RowBinary: doubles bit by bit, a byte before each cell that says whether it is NULL. */
export function rowBinary(columns, rows) {
  let buffer = Buffer.alloc(1 << 20);
  let at = 0;
  const room = (bytes) => {
    while (at + bytes > buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
  };
  for (const row of rows) {
    for (const { name, type, cell } of columns) {
      const value = cell(row);
      const text = type === 'text' && value !== null ? Buffer.from(value, 'utf8') : undefined;
      room(16 + (text?.length ?? 0));
      if (name !== 'id') buffer[at++] = value === null ? 1 : 0;
      if (value === null) continue;
      if (type === 'int') at = buffer.writeInt32LE(value, at);
      else if (type === 'double') at = buffer.writeDoubleLE(value, at);
      else {
        for (let length = text.length; ; length >>>= 7) {
          buffer[at++] = length < 128 ? length : (length & 127) | 128;
          if (length < 128) break;
        }
        at += text.copy(buffer, at);
      }
    }
  }
  return buffer.subarray(0, at);
}
