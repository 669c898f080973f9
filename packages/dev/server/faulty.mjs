import { pipeline, Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';

const PREFIX = '/__faulty__/';

/** Questions by ETag that were answered with 304, by the name that the question gives itself. */
const unchanged = new Map();

const halfOf = (bytes) => bytes.subarray(0, Math.ceil(bytes.length / 2));

/** Sends a part of what is promised and closes the connection in good order; a page may have left before that. */
function cut(response, headers, part) {
  response.writeHead(200, headers);
  response.write(part, () => response.socket?.end());
}

/** Names of answers that were asked for and whose page has left. */
const left = new Set();

/** Sends an answer that has no end by itself, until the page leaves; `more` is called every twentieth of a second. */
function endless(response, name, more) {
  const timer = setInterval(more, 50);
  response.on('close', () => {
    clearInterval(timer);
    left.add(name);
  });
}

/** Rows of 100 bytes, in pieces of a megabyte, so many megabytes of them. */
function* rowsWithoutEnd(megabytes) {
  const piece = Buffer.from(`${'Angka kematian ibu'.padEnd(98, ' ')};\n`.repeat(10_000));
  for (let count = 0; count < megabytes; count += 1) yield piece;
}

/** What a server does that is broken, old or guarded, each with `text` as its data. */
const KINDS = {
  /** A length that is promised and not kept; the text ends where it says. */
  short(response, { text, upTo }) {
    cut(response, { 'Content-Type': 'text/csv', 'Content-Length': text.length }, text.subarray(0, upTo));
  },
  /** Pieces without the last one. */
  pieces(response, { text, upTo, type = 'text/csv' }) {
    cut(response, { 'Content-Type': type }, text.subarray(0, upTo));
  },
  /** Packed, and half of the packed bytes. */
  packed(response, { text }) {
    const packed = gzipSync(text);
    const headers = { 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip', 'Content-Length': packed.length };
    cut(response, headers, halfOf(packed));
  },
  /** Packed whole: shorter on the way than what is read. */
  small(response, { text }) {
    const packed = gzipSync(text);
    const headers = { 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip', 'Content-Length': packed.length };
    response.writeHead(200, headers).end(packed);
  },
  /** An answer that the browser keeps, and asks about each time. */
  kept(response, { text, name, known }) {
    const tag = '"1"';
    const headers = { ETag: tag, 'Cache-Control': 'no-cache' };
    if (known !== tag) return response.writeHead(200, { ...headers, 'Content-Type': 'text/csv' }).end(text);
    unchanged.set(name, (unchanged.get(name) ?? 0) + 1);
    response.writeHead(304, headers).end();
  },
  /** How often that was not changed. */
  asked(response, { name }) {
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
    response.writeHead(200, headers).end(String(unchanged.get(name) ?? 0));
  },
  /** The data under a type of the asker's choice. */
  typed(response, { text, type }) {
    response.writeHead(200, { 'Content-Type': type }).end(text);
  },
  /** To the page where people log in. */
  guarded(response) {
    response.writeHead(302, { Location: `${PREFIX}login`, 'Cache-Control': 'no-store' }).end();
  },
  login(response) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Masuk</title>');
  },
  /** Asked, and no answer. */
  silent(response, { name }) {
    endless(response, name, () => undefined);
  },
  /** The head of an answer alone. */
  headed(response, { name }) {
    response.writeHead(200, { 'Content-Type': 'text/csv' }).flushHeaders();
    endless(response, name, () => undefined);
  },
  /** The data, and a sign every now and then for ever. */
  trickling(response, { text, name }) {
    response.writeHead(200, { 'Content-Type': 'text/csv' }).write(text);
    endless(response, name, () => response.write('\n'));
  },
  /** The data in so many pieces of `upTo` bytes, one after the other. */
  slow(response, { text, upTo }) {
    response.writeHead(200, { 'Content-Type': 'text/csv' });
    let at = 0;
    const timer = setInterval(() => {
      response.write(text.subarray(at, at + upTo));
      at += upTo;
      if (at < text.length) return;
      clearInterval(timer);
      response.end();
    }, 200);
  },
  /** Whether the page has left the answer of a name: `true` or `false`. */
  left(response, { name }) {
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      .end(String(left.has(name)));
  },
  /** A length that is promised, `upTo` megabytes, and the data alone. */
  promised(response, { text, name, upTo }) {
    response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Length': upTo * 1_000_000 }).write(text);
    endless(response, name, () => undefined);
  },
  /** `upTo` megabytes, packed to a hundredth of that. */
  bomb(response, { name, upTo }) {
    response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip' });
    pipeline(Readable.from(rowsWithoutEnd(upTo)), createGzip({ level: 1 }), response, () => left.add(name));
  },
  /** A list in pages of `upTo` megabytes, of which there is always another. */
  pages(response, { upTo, url }) {
    const next = new URL(url);
    next.searchParams.set('page', Number(next.searchParams.get('page')) + 1);
    const answer = { data: [{ indikator: ' '.repeat(upTo * 1_000_000) }], current_page: 1, next_page_url: next.href };
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      .end(JSON.stringify(answer));
  },
  /** Success, and nothing. */
  nothing(response) {
    response.writeHead(204).end();
  },
};

/** Middleware of the test server: `/__faulty__/KIND?text=…` answers as broken servers do. */
export const faultyAnswers = () => async (context, next) => {
  const url = new URL(context.url, context.origin);
  const { pathname, searchParams } = url;
  const kind = KINDS[pathname.slice(PREFIX.length).split('.', 1)[0]];
  if (!pathname.startsWith(PREFIX) || kind === undefined) return next();
  const text = Buffer.from(searchParams.get('text') ?? '');
  const { upTo, name, type } = Object.fromEntries(searchParams);
  context.respond = false;
  // a page that leaves in the middle of an answer: an error without anyone to hear it ends the whole server
  context.res.on('error', () => undefined);
  kind(context.res, { text, name, type, upTo: Number(upTo), url: url.href, known: context.get('If-None-Match') });
};

const OPEN = '/__open__';

/** Middleware of the test server: `/__open__/takar/…` is `/takar/…` as a server gives it that lets every site read it. */
export const openFiles = () => async (context, next) => {
  if (!context.url.startsWith(`${OPEN}/`)) return next();
  context.url = context.url.slice(OPEN.length);
  await next();
  context.set('Access-Control-Allow-Origin', '*');
};
