import { expect } from '@open-wc/testing';
import type { Computation } from '@takar/core';
import { barePage, load } from './support/bare-page.js';
import { openPage, settled } from './support/page.js';
import { until } from './support/stage.js';

type Widget = HTMLElement & { data: unknown; model: Computation | null };

/** Rows with ties, zeros, negative and missing figures, in each polarity, more than one block of them. */
const ROWS = Array.from({ length: 2100 }, (_, i) => ({
  indikator: `Indikator ${i}`,
  polaritas: ['maksimalkan', 'minimalkan', 'stabilkan'][i % 3],
  periode: '2025',
  target: i % 7 === 0 ? '0' : String((i % 400) / 4),
  realisasi: i % 11 === 0 ? '' : String(((i * 37) % 900) / 8 - 10),
}));

/** WebKitGTK compiles WebAssembly under every policy. */
const IS_WEBKIT = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

interface WithModules {
  readonly WebAssembly: { Module: new (bytes: Uint8Array) => object };
}

/** Whether a page refuses to compile WebAssembly, by the smallest module there is. */
function isRefusing(view: Window): boolean {
  try {
    return !new (view as unknown as WithModules).WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return true;
  }
}

/** Figures and reasons of every row, as text: frames have classes of their own. */
const figures = ({ columns, table }: Computation): string =>
  JSON.stringify(
    Object.values(columns).flatMap((column) =>
      Array.from({ length: table.length }, (_, row) => [String(column.values[row]), column.status[row]]),
    ),
  );

/** Counts the modules that a page compiles. */
function countModules(view: Window): () => number {
  let count = 0;
  const { WebAssembly } = view as unknown as WithModules;
  WebAssembly.Module = new Proxy(WebAssembly.Module, {
    construct(target, given: [Uint8Array]) {
      count += 1;
      return new target(...given);
    },
  });
  return () => count;
}

async function widgetIn(page: Document, attributes: readonly string[], tag = 'takar-table'): Promise<Computation> {
  const widget = page.createElement(tag) as Widget;
  for (const name of attributes) widget.setAttribute(name, '');
  widget.data = ROWS;
  page.body.append(widget);
  await until(() => widget.model !== null, `${tag} is computed`);
  return widget.model as Computation;
}

const chunks = (view: Window): number =>
  view.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/vectors-part.js')).length;

describe('vectors', () => {
  it('are loaded and compiled by the attribute alone, and give the same figures and reasons', async () => {
    const { page, view, problems } = barePage();
    const modules = countModules(view);
    await load(page, '/takar/esm/takar-table.js', 'module');
    const plain = await widgetIn(page, []);
    expect([chunks(view), modules()]).to.deep.equal([0, 0]);
    const withVectors = await widgetIn(page, ['vectors']);
    expect(chunks(view)).to.equal(1);
    expect(modules()).to.be.greaterThan(0);
    expect(figures(withVectors)).to.equal(figures(plain));
    expect(problems).to.deep.equal([]);
  });

  it('are asked for by a source for its widgets', async () => {
    const { page, view, problems } = barePage();
    const modules = countModules(view);
    await load(page, '/takar/esm/takar-source.js', 'module');
    await load(page, '/takar/esm/takar-bullet.js', 'module');
    const source = page.createElement('takar-source') as unknown as Widget;
    const bullet = page.createElement('takar-bullet') as Widget;
    for (const each of [source, bullet]) each.setAttribute('link', 'a');
    source.toggleAttribute('vectors', true);
    source.data = ROWS.slice(0, 30);
    page.body.append(source, bullet);
    await until(() => bullet.model !== null, 'the bullet is computed');
    expect(bullet.model?.table.length).to.equal(30);
    expect(modules()).to.be.greaterThan(0);
    expect(problems).to.deep.equal([]);
  });

  it('are a file beside the classic one', async () => {
    const { page, view, problems } = barePage();
    const modules = countModules(view);
    await load(page, '/takar/takar.min.js');
    const plain = await widgetIn(page, []);
    expect(modules()).to.equal(0);
    expect(figures(await widgetIn(page, ['vectors']))).to.equal(figures(plain));
    expect(modules()).to.be.greaterThan(0);
    expect(problems).to.deep.equal([]);
  });

  it('are done without where the policy of the page refuses them', async () => {
    const frame = await openPage('/examples/widgets/table.html');
    const page = frame.contentDocument as Document;
    const view = frame.contentWindow as Window;
    const modules = countModules(view);
    expect(isRefusing(view)).to.equal(!IS_WEBKIT);
    await until(() => view.customElements.get('takar-table'), 'widgets are there');
    const plain = await widgetIn(page, []);
    const refused = await widgetIn(page, ['vectors']);
    expect(chunks(view)).to.equal(1);
    expect(modules()).to.be.greaterThan(1);
    expect(figures(refused)).to.equal(figures(plain));
    await settled(frame);
    // what the browser reports of it is the page's own doing, and nothing else was reported
    const kinds = new Set((frame.contentWindow?.takarViolations ?? []).map(({ blocked, kind }) => blocked ?? kind));
    expect([...kinds].every((kind) => kind === 'wasm-eval')).to.equal(true, [...kinds].join());
  });
});
