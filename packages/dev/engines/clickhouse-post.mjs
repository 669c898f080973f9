/**
 * A statement to a ClickHouse server, with a body for what it takes in; rows of an INSERT go to every shard before it answers.
 * Resolves to the text of the answer.
 */
export async function post(url, sql, body) {
  const address = new URL(url.replace(/^clickhouse:/, 'http:'));
  address.searchParams.set('database', address.pathname.slice(1));
  address.pathname = '/';
  address.searchParams.set('insert_distributed_sync', '1');
  if (body !== undefined) address.searchParams.set('query', sql);
  const response = await fetch(address, { method: 'POST', body: body ?? sql, duplex: 'half' });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
