import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';

/** What a server answered, whole. */
export interface Posted {
  readonly ok: boolean;
  readonly text: string;
}

/**
 * Sends a text to a server and waits for its whole answer as long as that takes: a statement over many rows may need an
 * hour before it says a word, where `fetch` gives up after five minutes. Fails with the error of the connection.
 *
 * `again`: the text may be sent twice, because it only reads. A connection that the server closed while nobody asked is
 * found out by the next question, before a word of an answer; that question is then asked anew.
 */
export async function post(address: URL, options: RequestOptions, text: string, again: boolean): Promise<Posted> {
  for (;;) {
    const asked = ask(address, options, text);
    try {
      return await asked.answer;
    } catch (error) {
      if (!again || !asked.closedBefore()) throw error;
    }
  }
}

function ask(address: URL, options: RequestOptions, text: string) {
  const request = (address.protocol === 'https:' ? secure : plain)(address, { ...options, method: 'POST' });
  let spoken = false;
  const answer = new Promise<Posted>((done, fail) => {
    request.on('error', fail);
    request.once('response', (response) => {
      spoken = true;
      whole(response).then(done, fail);
    });
  });
  request.once('socket', (socket) => socket.setKeepAlive(true));
  request.end(text);
  return { answer, closedBefore: (): boolean => request.reusedSocket && !spoken };
}

/** Fails where the connection ends before the answer does. */
async function whole(response: IncomingMessage): Promise<Posted> {
  const parts: Buffer[] = [];
  for await (const part of response as AsyncIterable<Buffer>) parts.push(part);
  const { statusCode = 0 } = response;
  return { ok: statusCode >= 200 && statusCode < 300, text: Buffer.concat(parts).toString() };
}
