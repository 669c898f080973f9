import '#src/index.js';
import { expect } from '@open-wc/testing';
import type { TakarElement } from '#src/element.js';
import { PAGES } from '../support/example-pages.js';
import { gather, heapUsed, standing } from '../support/memory.js';
import { stage, until } from '../support/stage.js';

const TIMES = 200;
const AT_ONCE = 20;
/**
 * Copies before the first measurement. The engine compiles what runs often, and keeps that: of `takar-cascade-tree` 1.1 MB with
 * the first 200 copies, then 0.2, 0.3 and 0.0 with 200 more each. A leak would grow by as much each time.
 */
const WARM = 200;
/** Bytes that a heap may differ by between two measurements that hold the same; one kept widget takes more. */
const NOISE = 400_000;

const NAMES = PAGES.flatMap((address) => /^\/examples\/widgets\/([\w-]+)\.html$/.exec(address)?.[1] ?? []);

/** The first widget of its example page, with everything inside it and with addresses that hold here. */
async function exampleOf(name: string): Promise<HTMLElement> {
  const address = new URL(`/examples/widgets/${name}.html`, location.href);
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const widget = page.querySelector<HTMLElement>(`takar-${name}`);
  if (widget === null) throw new Error(`${address.pathname} shows no takar-${name}`);
  for (const attribute of ['src', 'layout-src']) {
    const given = widget.getAttribute(attribute);
    if (given !== null) widget.setAttribute(attribute, new URL(given, address).href);
  }
  return widget;
}

const isDrawn = (widget: Element): boolean => {
  const base = widget.shadowRoot?.querySelector<HTMLElement>('.base');
  return base === null || base === undefined ? widget.shadowRoot !== null : base.dataset['state'] !== 'loading';
};

/** Puts copies on the page, waits until all are drawn, and takes them out; gives references that hold nothing. */
async function mountAndTakeOut(example: HTMLElement, count: number): Promise<readonly WeakRef<Element>[]> {
  const place = stage();
  const widgets = Array.from({ length: count }, () => document.importNode(example, true) as TakarElement);
  place.append(...widgets);
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  await until(() => widgets.every(isDrawn), 'all copies are drawn');
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  const references = widgets.map((widget) => new WeakRef<Element>(widget));
  place.remove();
  return references;
}

describe('widgets that were taken out', function () {
  this.timeout(300_000);

  for (const name of NAMES)
    it(`takar-${name} leaves nothing behind`, async () => {
      const example = await exampleOf(name);
      const isMeasured = heapUsed() !== null;
      for (let done = 0; done < (isMeasured ? WARM : AT_ONCE); done += AT_ONCE) await mountAndTakeOut(example, AT_ONCE);
      for (let tries = 0; tries < 5; tries += 1) await gather();
      const before = { heap: heapUsed(), listeners: standing() };
      const references: WeakRef<Element>[] = [];
      const times = before.heap === null ? AT_ONCE : TIMES;
      for (let done = 0; done < times; done += AT_ONCE) references.push(...(await mountAndTakeOut(example, AT_ONCE)));
      expect(standing(), 'listeners of the page').to.deep.equal(before.listeners);
      if (before.heap === null) return;
      const held = (): number => references.filter((reference) => reference.deref() !== undefined).length;
      const grown = (): number => (heapUsed() ?? 0) - (before.heap ?? 0);
      for (let tries = 0; tries < 20 && (held() > 0 || grown() > NOISE); tries += 1) await gather();
      expect(held(), 'copies held').to.equal(0);
      expect(grown(), 'bytes of the heap').to.be.at.most(NOISE);
    });
});
