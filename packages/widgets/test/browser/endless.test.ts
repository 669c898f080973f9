import { expect } from '@open-wc/testing';
import '#src/index.js';
import type { TakarSource } from '#src/widgets/source.js';
import { BulletHarness, place } from './support/harness.js';
import { csvOf, INDICATOR_SAMPLE } from './support/sample.js';
import { stage, until } from './support/stage.js';

const CSV = csvOf(INDICATOR_SAMPLE);
const ROWS = INDICATOR_SAMPLE.rows.length;

/** An address of the test server that answers as broken servers do, and the name of the question. */
function faulty(
  kind: string,
  more: Readonly<Record<string, string>> = {},
): { readonly at: string; readonly name: string } {
  const name = crypto.randomUUID();
  return { name, at: `/__faulty__/${kind}?${new URLSearchParams({ text: CSV, name, ...more }).toString()}` };
}

/** Whether the server sees that nobody waits for its answer any more. */
const wasLeft = async (name: string): Promise<boolean> =>
  (await fetch(`/__faulty__/left?name=${name}`)).json() as Promise<boolean>;

/** Waits until the server sees that nobody waits for its answer any more. */
async function isLeft(name: string): Promise<void> {
  for (let times = 0; times < 100; times += 1) {
    if (await wasLeft(name)) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('the server still sends');
}

const from = (src: string): Promise<BulletHarness> =>
  place(BulletHarness, stage(), (widget) => void (widget.src = src));

/** A source with a widget of its group. */
async function sourced(
  src: string,
  timeout: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly source: TakarSource; readonly bullet: BulletHarness }> {
  const link = crypto.randomUUID();
  const source = document.createElement('takar-source');
  for (const [name, value] of Object.entries({ src, timeout, link, ...more })) source.setAttribute(name, value);
  const on = stage();
  on.append(source);
  const bullet = await place(BulletHarness, on, (widget) => widget.setAttribute('link', link));
  return { source, bullet };
}

const told = (source: TakarSource): string => source.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';

const retry = ({ root }: BulletHarness): HTMLButtonElement | null => root.querySelector('[part="message"] button');

describe('an answer that never ends', () => {
  const real = window.setTimeout.bind(window);

  /** Lets long waits, as the minutes of an answer, pass a hundred times as fast. */
  function hurry(): void {
    const fast = (work: () => void, time = 0): number => real(work, time < 30_000 ? time : time / 100);
    window.setTimeout = fast as typeof window.setTimeout;
  }

  afterEach(() => {
    window.setTimeout = real;
  });

  for (const [how, kind] of [
    ['that does not begin', 'silent.csv'],
    ['of which only the head comes', 'headed.csv'],
    ['that trickles', 'trickling.csv'],
  ] as const)
    it(`${how} is given up after the time that is stated, with what to do, and the server is told`, async () => {
      hurry();
      const { at, name } = faulty(kind);
      const harness = await from(at);
      await harness.reaches('error');
      expect(harness.length).to.equal(0);
      expect(harness.message).to.match(/terlalu lama menjawab.*Coba lagi/);
      expect(retry(harness)?.textContent).to.equal('Coba lagi');
      await isLeft(name);
    });

  it('says so in English', async () => {
    hurry();
    const harness = await place(BulletHarness, stage(), (widget) => {
      widget.lang = 'en';
      widget.src = faulty('silent.csv').at;
    });
    await harness.reaches('error');
    expect(harness.message).to.match(/took too long to answer.*Try again/);
  });

  it('leaves the rows of before, as possibly out of date, and is asked for again by the button', async () => {
    hurry();
    const good = faulty('typed.csv', { type: 'text/csv' }).at;
    const harness = await from(good);
    await harness.reaches('ready');
    harness.widget.src = faulty('silent.csv').at;
    await harness.reaches('stale');
    expect(harness.length).to.equal(ROWS);
    const again = faulty('silent.csv');
    harness.widget.src = again.at;
    await isLeft(again.name);
    await harness.reaches('stale');
    retry(harness)?.click();
    harness.widget.src = good;
    await harness.reaches('ready');
    expect(harness.length).to.equal(ROWS);
  });

  it('is waited for as long as `timeout` of a source says, and its button asks again', async () => {
    const { at, name } = faulty('headed.csv');
    const { source, bullet } = await sourced(at, '0.4');
    await bullet.reaches('error');
    await isLeft(name);
    expect(bullet.message).to.contain('terlalu lama');
    await until(
      () => told(source).includes('terlalu lama'),
      () => `the source says so, not ${told(source)}`,
    );
    source.src = faulty('typed.csv', { type: 'text/csv' }).at;
    await bullet.reaches('ready');
    source.src = faulty('headed.csv').at;
    await bullet.reaches('stale');
    expect(bullet.length).to.equal(ROWS);
  });

  it('is not one whose pieces come in time, however many there are', async () => {
    // about seven pieces of 0.2 s each: longer than the silence that is allowed, shorter than five of them
    const { bullet } = await sourced(faulty('slow.csv', { upTo: String(Math.ceil(CSV.length / 7)) }).at, '1');
    await bullet.reaches('ready');
    expect(bullet.length).to.equal(ROWS);
  });

  it('has its whole time too, whatever trickles in', async () => {
    const { at, name } = faulty('trickling.csv');
    const { bullet } = await sourced(at, '0.4');
    await bullet.reaches('error');
    await isLeft(name);
    expect(bullet.length).to.equal(0);
  });
});

describe('a clock that is quicker than its server', () => {
  const real = { setInterval: window.setInterval.bind(window), now: performance.now.bind(performance) };

  afterEach(() => {
    window.setInterval = real.setInterval;
    performance.now = real.now;
  });

  for (const who of ['a source', 'a widget'])
    it(`lets ${who} wait for its answer`, async () => {
      let ring = (): void => undefined;
      let later = 0;
      performance.now = () => real.now() + later;
      window.setInterval = ((work: () => void, pause: number) => {
        if (pause === 10_000) ring = () => ((later += 11_000), work());
        return real.setInterval(() => undefined, 1e6);
      }) as typeof window.setInterval;
      const { at, name } = faulty('headed.csv');
      const shown = { src: faulty('typed.csv', { type: 'text/csv' }).at, refresh: '10' };
      const alone =
        who === 'a widget' ? await place(BulletHarness, stage(), (made) => Object.assign(made, shown)) : null;
      const { source, bullet } = alone
        ? { source: null, bullet: alone }
        : await sourced(shown.src, '60', { refresh: '10' });
      await bullet.reaches('ready');
      (source ?? bullet.widget).src = at;
      await new Promise((next) => setTimeout(next, 300));
      ring();
      await new Promise((next) => setTimeout(next, 300));
      expect(await wasLeft(name), 'the question stands').to.equal(false);
      (source ?? bullet.widget).src = shown.src;
      await isLeft(name);
      await bullet.reaches('ready');
      const { model } = bullet.widget;
      ring();
      await until(() => bullet.widget.model !== model, 'it is read again');
    });
});

describe('an answer of hundreds of megabytes', () => {
  it('is not begun where its length says so', async () => {
    const { at, name } = faulty('promised.csv', { upTo: '251' });
    const harness = await from(at);
    await harness.reaches('error');
    await isLeft(name);
    expect(harness.message).to.match(/lebih besar dari 250 MB.*Minta sebagian/);
    expect(retry(harness)).to.equal(null);
  });

  for (const alone of [true, false])
    it(`is left when it gets there, ${alone ? 'by a widget' : 'by a source'}, though little comes over the line`, async () => {
      const { at, name } = faulty('bomb.csv', { upTo: '400' });
      const bullet = alone ? await from(at) : (await sourced(at, '60')).bullet;
      await until30(() => bullet.state === 'error');
      await isLeft(name);
      expect(bullet.length).to.equal(0);
      expect(bullet.message).to.contain('250 MB');
    });

  it('is counted over all pages of a list', async () => {
    const harness = await from(faulty('pages.json', { upTo: '20' }).at);
    await until30(() => harness.state === 'error');
    expect(harness.message).to.contain('250 MB');
  });
});

async function until30(condition: () => boolean): Promise<void> {
  for (let times = 0; times < 1500 && !condition(); times += 1) await new Promise((next) => setTimeout(next, 20));
  expect(condition(), 'within half a minute').to.equal(true);
}
