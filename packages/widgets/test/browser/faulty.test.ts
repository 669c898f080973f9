import { expect } from '@open-wc/testing';
import '#src/index.js';
import { BulletHarness, place } from './support/harness.js';
import { csvOf, INDICATOR_SAMPLE, RECORDS } from './support/sample.js';
import { stage, until } from './support/stage.js';

const CSV = csvOf(INDICATOR_SAMPLE);
const JSON_TEXT = JSON.stringify(RECORDS);
/** Whole rows, so that nothing in the text itself tells that rows are missing. */
const FOUR_ROWS = CSV.split('\n').slice(0, 5).join('\n').length + 1;

const IN_WEBKIT = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/** An address of the test server that answers as broken servers do. */
const faulty = (kind: string, more: Readonly<Record<string, string>> = {}): string =>
  `/__faulty__/${kind}?${new URLSearchParams({ text: CSV, ...more }).toString()}`;

const from = (src: string): Promise<BulletHarness> =>
  place(BulletHarness, stage(), (widget) => void (widget.src = src));

/** What the widget comes to say of an address that gives no data. */
async function refused(src: string): Promise<string> {
  const harness = await from(src);
  await harness.reaches('error');
  expect(harness.length, 'no row of it is shown').to.equal(0);
  return harness.message;
}

async function shown(src: string): Promise<number> {
  const harness = await from(src);
  await harness.reaches('ready');
  expect(harness.picture()).to.contain('Angka kematian ibu');
  return harness.length;
}

describe('an answer that ends before it is whole', () => {
  for (const [how, address] of [
    ['is shorter than its length says', faulty('short.csv', { upTo: String(FOUR_ROWS) })],
    ['is shorter than its length says, in the middle of a row', faulty('short.csv', { upTo: '200' })],
    ['is half of what was packed', faulty('packed.csv')],
  ] as const)
    it(`${how}: no figure of a part, and a word about it`, async () => {
      expect(await refused(address)).to.contain('terputus');
    });

  it('lacks its last piece: no figure of a part, except in WebKitGTK, where JSON alone tells by itself', async () => {
    const json = { text: JSON_TEXT, upTo: String(JSON_TEXT.indexOf('},') + 1), type: 'application/json' };
    if (IN_WEBKIT) expect(await refused(faulty('pieces.json', json))).to.contain('JSON');
    else {
      expect(await refused(faulty('pieces.json', json))).to.contain('terputus');
      expect(await refused(faulty('pieces.csv', { upTo: String(FOUR_ROWS) }))).to.contain('terputus');
    }
  });

  it('leaves the rows of before, as possibly out of date', async () => {
    const harness = await from(faulty('kept.csv', { name: crypto.randomUUID() }));
    await harness.reaches('ready');
    harness.widget.src = faulty('short.csv', { upTo: String(FOUR_ROWS) });
    await harness.reaches('stale');
    expect(harness.length).to.equal(INDICATOR_SAMPLE.rows.length);
    expect(harness.message).to.contain('terputus');
  });

  it('is not one that was packed, and is longer than what came over the line', async () => {
    expect(await shown(faulty('small.csv'))).to.equal(INDICATOR_SAMPLE.rows.length);
  });
});

describe('an answer that the browser has kept', () => {
  it('is shown when the server says that it has not changed', async () => {
    const name = crypto.randomUUID();
    const asked = async (): Promise<number> => (await fetch(faulty('asked', { name }))).json() as Promise<number>;
    const harness = await from(faulty('kept.csv', { name }));
    await harness.reaches('ready');
    const picture = harness.picture();
    expect(await asked()).to.equal(0);
    harness.widget.reload();
    await harness.ready();
    // the window of WebKitGTK in tests keeps nothing
    expect(await asked(), 'questions by the tag').to.equal(IN_WEBKIT ? 0 : 1);
    expect(harness.state).to.equal('ready');
    expect(harness.length).to.equal(INDICATOR_SAMPLE.rows.length);
    expect(harness.picture()).to.equal(picture);
  });
});

describe('an answer of another type', () => {
  it('is read where the address or the attribute says what it is', async () => {
    expect(await shown(faulty('typed.csv', { type: 'image/png' }))).to.equal(8);
    expect(await shown(faulty('typed.json', { type: 'text/plain', text: JSON_TEXT }))).to.equal(8);
    expect(await shown(faulty('typed', { type: 'text/plain' }))).to.equal(8);
  });

  it('is JSON where a text begins as JSON', async () => {
    expect(await shown(faulty('typed', { type: 'text/plain', text: JSON_TEXT }))).to.equal(8);
  });

  it('is refused where nothing says what it is, and where it is no text', async () => {
    expect(await refused(faulty('typed', { type: 'image/png' }))).to.contain('Jenis berkas data tidak dikenal');
    expect(await refused(faulty('typed.csv', { type: 'image/png', text: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR' }))).to.match(
      /bukan teks/,
    );
    expect(await refused(faulty('typed', { type: 'application/json' }))).to.match(/JSON/);
  });

  it('that is nothing at all gives no row', async () => {
    const harness = await from(faulty('nothing.csv'));
    await until(() => harness.message !== '' && !harness.message.includes('Memuat'), 'it says something');
    expect(harness.length).to.equal(0);
  });
});

it('the page where people log in, after a redirect, is a session that has ended', async () => {
  expect(await refused(faulty('guarded'))).to.contain('Sesi berakhir');
  expect(await refused(faulty('guarded.csv'))).to.contain('Sesi berakhir');
});
