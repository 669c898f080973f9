import { expect } from '@open-wc/testing';
import { barePage, load, type BarePage } from './support/bare-page.js';
import { sampleTable } from './support/sample.js';
import { until } from './support/stage.js';

/** What MooTools 1.4.5, as Joomla 2.5 and 3 bring it, puts in the place of the browser's own. */
const MOOTOOLS = `
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item.length == 'number' && typeof item != 'string' ? Array.prototype.slice.call(item) : [item];
  };
  Event = function (event, win) { if (event.type.indexOf('key') == 0) this.key = true; };
`;

function run(page: Document, script: string): void {
  const element = page.createElement('script');
  element.textContent = script;
  page.head.append(element);
}

function widget({ page }: BarePage, tag: string): Element {
  const made = page.createElement(tag);
  made.setAttribute('as-of', '2023-12-31');
  made.append(page.importNode(sampleTable(), true));
  page.body.append(made);
  return made;
}

/** What is drawn, wherever its lines break. */
const drawing = ({ shadowRoot }: Element): string =>
  (shadowRoot?.querySelector('.picture')?.textContent ?? '').replace(/\s/g, '');
const stateOf = ({ shadowRoot }: Element): string =>
  shadowRoot?.querySelector<HTMLElement>('.base')?.dataset['state'] ?? '';

/** What widgets of the classic file and beside it come to draw on a page that runs a script of its own. */
async function drawn(script: string): Promise<readonly string[]> {
  const bare = barePage();
  run(bare.page, script);
  await load(bare.page, '/takar/takar.min.js');
  const texts: string[] = [];
  for (const tag of ['takar-bullet', 'takar-heatmap', 'takar-scorecard']) {
    const made = widget(bare, tag);
    await until(
      () => drawing(made) !== '',
      () => `${tag} is drawn, not ${stateOf(made)}`,
    );
    texts.push(drawing(made));
  }
  expect(bare.problems).to.deep.equal([]);
  return texts;
}

describe('a page of old scripts', () => {
  it('has the same pictures where MooTools has replaced Array.from and Event', async () => {
    const plain = await drawn('');
    expect(plain[0]).to.contain('Angkakematianibu');
    expect(await drawn(MOOTOOLS)).to.deep.equal(plain);
  });

  it('keeps what its own scripts expect of Array.from', async () => {
    const { view, page } = barePage();
    run(page, MOOTOOLS);
    await load(page, '/takar/takar.min.js');
    run(page, "window.told = [Array.from('ab'), Array.from(null), Array.from({ length: 2 }, (_, i) => i)]");
    expect((view as Window & { told?: unknown }).told).to.deep.equal([['ab'], [], [0, 1]]);
  });
});
