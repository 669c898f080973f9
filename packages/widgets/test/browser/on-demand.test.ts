import { expect } from '@open-wc/testing';
import { barePage, load, type BarePage } from './support/bare-page.js';
import { until } from './support/stage.js';

const FOLDER = new URL('/takar/esm/', location.href).href;
const STATIC = /(?:\bfrom|\bimport)\s*["']\.\/([\w-]+)\.js["']/g;
const ANY = /(["'])\.\/([\w-]+\.js)\1/g;

const PLAIN = ['IKM', 'Semakin tinggi semakin baik', '2026', '80,50', '79,39'];

const textOf = async (name: string): Promise<string> => (await fetch(`${FOLDER}${name}.js`)).text();

/** Built modules that these load at once, each after those that it loads. */
async function innermostFirst(...names: readonly string[]): Promise<string[]> {
  const seen = new Set<string>();
  const order: string[] = [];
  const follow = async (name: string): Promise<void> => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, next = ''] of (await textOf(name)).matchAll(STATIC)) await follow(next);
    order.push(name);
  };
  for (const name of names) await follow(name);
  return order;
}

/** Built modules that these load at once: what `npm run size` counts. */
async function counted(...names: readonly string[]): Promise<string[]> {
  return (await innermostFirst(...names)).sort();
}

/** Built modules that a page has loaded. */
function loaded({ view }: BarePage): string[] {
  const names = view.performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set(names.flatMap((name) => (name.startsWith(FOLDER) ? [name.slice(FOLDER.length, -3)] : [])))].sort();
}

/** A page with one widget over a table of one row. */
async function pageWith(
  tag: string,
  row: readonly string[],
  module = `${FOLDER}${tag}.js`,
  headers: readonly string[] = ['Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi'],
): Promise<BarePage> {
  const bare = barePage();
  const { page } = bare;
  await load(page, module, 'module');
  const widget = page.createElement(tag);
  const table = page.createElement('table');
  const line = (kind: string, texts: readonly string[]): void => {
    const cells = table.insertRow();
    for (const text of texts) cells.append(Object.assign(page.createElement(kind), { textContent: text }));
  };
  line('th', headers);
  line('td', row);
  widget.append(table);
  page.body.append(widget);
  return bare;
}

const rootOf = ({ page }: BarePage): ShadowRoot =>
  page.querySelector('takar-bullet,takar-table,takar-explain')?.shadowRoot as ShadowRoot;

const drawn = (bare: BarePage): Promise<void> =>
  until(() => rootOf(bare).querySelector('.row,.grid tbody tr,.explanation'), 'the row is drawn');

/** A built module that cannot find one of its chunks, as where somebody copied only some files. */
async function withoutChunk(entry: string, missing: string): Promise<string> {
  const address = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const rewritten = async (name: string, others: Readonly<Record<string, string>>): Promise<string> =>
    address(
      (await textOf(name)).replace(
        ANY,
        (_, quote: string, file: string) => `${quote}${others[file] ?? FOLDER + file}${quote}`,
      ),
    );
  const others: Record<string, string> = { [missing]: `${FOLDER}nowhere.js` };
  // From the innermost chunk outwards, so that each finds what was rewritten before it.
  for (const name of (await innermostFirst(entry)).filter((each) => each !== entry)) {
    const text = await textOf(name);
    if (Object.keys(others).some((file) => text.includes(`./${file}`)))
      others[`${name}.js`] = await rewritten(name, others);
  }
  return rewritten(entry, others);
}

describe('parts that are loaded on demand', () => {
  for (const [tag, ...always] of [
    ['takar-bullet'],
    ['takar-table'],
    ['takar-explain', 'panel-part', 'indonesian'],
  ] as const)
    it(`${tag} loads for a plain table what its budget counts, and nothing else`, async () => {
      const bare = await pageWith(tag, PLAIN);
      await drawn(bare);
      await new Promise((next) => setTimeout(next, 200));
      expect(loaded(bare)).to.deep.equal(await counted(tag, ...always));
      expect(bare.problems).to.deep.equal([]);
    });

  const odd: readonly (readonly [part: string, row: readonly string[], said: string, headers?: readonly string[]])[] = [
    ['read-headers', PLAIN, '79,39', ['Uraian Indikator', 'Arah', 'Periode', 'Target 2026', 'Realisasi 2026 (%)']],
    ['read-figures', ['AKIP', 'naik', '2026', 'BB', 'A'], 'A'],
    ['read-notations', ['Ternak', 'naik', '2026', '3.286', '8.706'], '8.706'],
    ['read-words', ['Temuan', 'semakin kecil semakin baik', 'TW I 2026', '12', '10'], 'Triwulan I 2026'],
  ];
  for (const [part, row, said, headers] of odd)
    it(`${part} comes with the table that needs it`, async () => {
      const bare = await pageWith('takar-bullet', row, undefined, headers);
      await drawn(bare);
      expect(rootOf(bare).querySelector('.row')?.getAttribute('aria-label')).to.contain(said);
      expect(loaded(bare)).to.deep.equal(await counted('takar-bullet', part));
      expect(bare.problems).to.deep.equal([]);
    });

  it('what a plain page has computed is explained by the tree of its rule, which comes then', async () => {
    const bare = await pageWith('takar-bullet', PLAIN);
    await drawn(bare);
    expect(await textOf('element')).not.to.contain('reads parameter');
    rootOf(bare)
      .querySelector('.row')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => rootOf(bare).querySelector('.explanation'), 'the row is explained');
    expect(rootOf(bare).querySelector('.explanation')?.textContent).to.contain('98,62');
    expect(bare.problems).to.deep.equal([]);
  });

  it('another policy, and a figure given as numerator and denominator, bring the trees', async () => {
    const bare = await pageWith('takar-bullet', ['IKM', 'naik', '2026', '80', '9', '10'], undefined, [
      ...['Indikator', 'Polaritas', 'Periode', 'Target', 'Pembilang', 'Penyebut'],
    ]);
    await drawn(bare);
    expect(loaded(bare)).to.include('compute-ways');
    bare.page.querySelector('takar-bullet')?.setAttribute('policy', 'kemenkeu-2026');
    await until(
      () =>
        (bare.page.querySelector('takar-bullet') as unknown as { model: { policy: { id: string } } }).model.policy
          .id === 'kemenkeu-2026',
      'it is computed by the other policy',
    );
    expect(bare.problems).to.deep.equal([]);
  });

  it('takar-table says so where its tools are missing, and works without them', async () => {
    const bare = await pageWith('takar-table', PLAIN, await withoutChunk('takar-table', 'tools-part.js'));
    await drawn(bare);
    expect(rootOf(bare).querySelector('.note')).to.equal(null);
    bare.page.querySelector('takar-table')?.setAttribute('with-tools', '');
    await until(() => rootOf(bare).querySelector('.note')?.textContent?.includes('tidak dapat dimuat'), 'it says so');
    expect(rootOf(bare).querySelectorAll('.grid tbody tr').length).to.equal(1);
    expect(bare.problems).to.deep.equal([]);
  });

  it('says so where a part is missing, and shows every table that does not need it', async () => {
    const module = await withoutChunk('takar-bullet', 'read-figures.js');
    const bare = await pageWith('takar-bullet', odd[1]?.[1] ?? [], module);
    await until(() => rootOf(bare).querySelector('.alarm'), 'it says that something is missing');
    const alarm = rootOf(bare).querySelector('.alarm') as HTMLElement;
    expect(alarm.textContent).to.contain('tidak dapat dimuat');
    expect(alarm.querySelector('button')).not.to.equal(null);
    const cells = bare.page.querySelectorAll('td');
    PLAIN.forEach((text, i) => ((cells[i] as HTMLElement).textContent = text));
    await drawn(bare);
    expect(rootOf(bare).querySelector('.alarm')).to.equal(null);
    expect(bare.problems).to.deep.equal([]);
  });
});
