import { expect } from '@open-wc/testing';
import { barePage, load } from './support/bare-page.js';
import { openPage, violations } from './support/page.js';
import { csvOf, INDICATOR_SAMPLE, tableOf } from './support/sample.js';
import { until } from './support/stage.js';

const COUNT = 20;
const SAMPLE = { ...INDICATOR_SAMPLE, rows: INDICATOR_SAMPLE.rows.slice(0, 3) };

const rows = (widget: Element): number => widget.shadowRoot?.querySelectorAll('.row').length ?? 0;

const frames = (view: Window): Promise<unknown> =>
  new Promise((next) => view.requestAnimationFrame(() => view.requestAnimationFrame(next)));

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/**
 * How far the parts of a page move, from its first paint until twenty widgets have come, half of them over tables and half
 * with data from an address that answers late. `reserve` is a height, as `500px`.
 */
async function shiftOf(reserve: string): Promise<number> {
  const { view, page } = barePage();
  const frame = view.frameElement as HTMLElement;
  Object.assign(frame.style, { position: 'fixed', top: '0', left: '0', background: 'white' });
  const style = page.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL('/takar/takar.css', location.href).href;
  const styled = new Promise((done) => style.addEventListener('load', done));
  page.head.append(style);
  await styled;
  const address = URL.createObjectURL(new Blob([csvOf(SAMPLE)], { type: 'text/csv' }));
  const widgets = Array.from({ length: COUNT }, (_, i) => {
    const widget = page.createElement('takar-bullet');
    widget.style.setProperty('--takar-reserve', reserve);
    if (i % 2 === 0) widget.append(page.importNode(tableOf(SAMPLE, SAMPLE.rows), true));
    else widget.setAttribute('src', address);
    const after = page.createElement('p');
    after.textContent = `Paragraf ${i}`;
    page.body.append(widget, after);
    return widget;
  });
  let moved = 0;
  const Observer = (view as unknown as { PerformanceObserver: typeof PerformanceObserver }).PerformanceObserver;
  const observer = new Observer((list) => {
    for (const entry of list.getEntries() as Shift[]) moved += entry.value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await frames(view);
  await load(page, '/takar/takar.min.js');
  await until(() => widgets.every((widget) => rows(widget) === SAMPLE.rows.length), 'all are drawn');
  await frames(view);
  await new Promise((next) => setTimeout(next, 100));
  observer.disconnect();
  URL.revokeObjectURL(address);
  return moved;
}

describe('twenty widgets on a page', () => {
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    it('move nothing on it where the page keeps their height free', async () => {
      expect(await shiftOf('500px')).to.equal(0);
      // The measure sees what it should: without room the page moves.
      expect(await shiftOf('0px')).to.be.greaterThan(0);
    });

  it('violate no policy', async () => {
    const frame = await openPage('/examples/portals/capaian/');
    const page = frame.contentDocument as Document;
    const first = page.querySelector('takar-bullet') as Element;
    await until(() => rows(first) > 0, 'the first is drawn');
    const more = Array.from({ length: COUNT }, () => first.cloneNode(true) as Element);
    page.body.append(...more);
    await until(() => more.every((widget) => rows(widget) === rows(first)), 'all are drawn');
    expect(await violations(frame)).to.deep.equal([]);
  });
});
