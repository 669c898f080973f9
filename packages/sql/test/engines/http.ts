import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { listening, type Listening } from './listening.js';

/** What was asked of a server. */
export interface Asked {
  readonly method: string | undefined;
  readonly path: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A server over HTTP that remembers what it was asked and answers each by `answer`. */
export async function httpServer(
  answer: (asked: Asked, response: ServerResponse) => void,
): Promise<Listening & { readonly asked: readonly Asked[] }> {
  const all: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://x');
      const asked = {
        method: request.method,
        path: url.pathname,
        settings: Object.fromEntries(url.searchParams),
        headers: request.headers,
        text: Buffer.concat(parts).toString(),
      };
      all.push(asked);
      answer(asked, response);
    });
  });
  return { ...(await listening(server)), asked: all };
}
