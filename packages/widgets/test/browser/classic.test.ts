import { expect } from '@open-wc/testing';
import { barePage, load } from './support/bare-page.js';
import { sampleTable } from './support/sample.js';
import { until } from './support/stage.js';

interface ClassicWindow {
  readonly Takar?: {
    readonly loaded: string;
    readonly TakarBullet: unknown;
    readonly loadWidget: (name: string) => Promise<boolean>;
  };
  readonly litHtmlVersions?: readonly string[];
  readonly reactiveElementVersions?: readonly string[];
}

/** What the console of a page is told. */
function listen(view: Window): readonly string[] {
  const said: string[] = [];
  const { console } = view as Window & { readonly console: Console };
  console.warn = (...words: readonly unknown[]) => void said.push(String(words[0]));
  return said;
}

/** Names of the files beside the classic one that hold a widget: those that have a module of that name too. */
async function laterWidgets(): Promise<readonly string[]> {
  const list = (await (await fetch('/takar/takar.integrity.json')).json()) as Readonly<Record<string, string>>;
  const names = Object.keys(list).flatMap((file) => /^takar\.([a-z-]+)\.js$/.exec(file)?.[1] ?? []);
  const found = names.map((name) => fetch(`/takar/esm/takar-${name}.js`, { method: 'HEAD' }));
  const areWidgets = (await Promise.all(found)).map(({ ok }) => ok);
  return names.filter((_, i) => areWidgets[i]);
}

describe('the classic file', () => {
  it('does nothing the second time', async () => {
    const { view, page, problems } = barePage();
    await load(page, '/takar/takar.min.js');
    const { Takar: first } = view as ClassicWindow;
    expect(first?.loaded ?? '').to.match(/^\d+\.\d+\.\d+/);
    const bullet = view.customElements.get('takar-bullet');
    await load(page, '/takar/takar.min.js');
    expect((view as ClassicWindow).Takar?.TakarBullet === first?.TakarBullet).to.equal(true);
    expect(view.customElements.get('takar-bullet') === bullet).to.equal(true);
    expect(problems).to.deep.equal([]);
  });

  it('lives beside a portal’s own Lit', async () => {
    const { page, problems } = barePage();
    await load(page, new URL('./support/portal-lit.js', import.meta.url).href, 'module');
    await load(page, '/takar/takar.min.js');
    const greeting = page.createElement('portal-greeting');
    const bullet = page.createElement('takar-bullet');
    bullet.append(page.importNode(sampleTable(), true));
    page.body.append(greeting, bullet);
    await until(() => greeting.shadowRoot?.textContent?.includes('Selamat datang'), 'the portal is drawn');
    await until(() => bullet.shadowRoot?.querySelectorAll('.row').length === 8, 'the widget is drawn');
    expect(problems).to.deep.equal([]);
  });

  it('enhances tables that come later', async () => {
    const { page } = barePage();
    await load(page, '/takar/takar.min.js');
    const table = page.importNode(sampleTable(), true);
    table.dataset['takar'] = 'table';
    page.body.append(table);
    await until(
      () => page.querySelector('takar-table')?.shadowRoot?.querySelector('tbody tr'),
      'the table has its widget',
    );
    expect(page.body.firstElementChild?.localName).to.equal('takar-table');
    expect(table.parentElement === page.body).to.equal(true);
  });

  it('brings every other widget by need, with one Lit', async () => {
    const names = await laterWidgets();
    expect(names).to.include.members(['cascade-tree', 'filter', 'heatmap', 'trend']);
    for (const name of names) {
      const { view, page, problems } = barePage();
      const said = listen(view);
      await load(page, '/takar/takar.min.js');
      expect(view.customElements.get(`takar-${name}`), name).to.equal(undefined);
      page.body.append(page.createElement(`takar-${name}`));
      await until(() => view.customElements.get(`takar-${name}`), `takar-${name} is there`);
      expect(said).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
      const { litHtmlVersions, reactiveElementVersions } = view as ClassicWindow;
      expect([litHtmlVersions?.length, reactiveElementVersions?.length], name).to.deep.equal([1, 1]);
    }
  });

  it('says in words what a widget beside it finds wrong', async () => {
    const { page, problems } = barePage();
    await load(page, '/takar/takar.min.js');
    const widget = page.createElement('takar-reconcile');
    widget.append(page.importNode(sampleTable(), true));
    page.body.append(widget);
    const told = (): string => widget.shadowRoot?.querySelector('.alarm')?.textContent ?? '';
    await until(() => told() !== '', 'the missing column is told');
    expect(told()).to.match(/^Kolom capaian terbit tidak ada/);
    expect(problems).to.deep.equal([]);
  });

  it('leaves a table alone whose widget it does not know, and says so once', async () => {
    const { view, page, problems } = barePage();
    const said = listen(view);
    await load(page, '/takar/takar.min.js');
    const table = page.importNode(sampleTable(), true);
    table.dataset['takar'] = 'peluru';
    page.body.append(table);
    await until(() => said.length > 0, 'the console is told');
    page.body.append(page.createElement('table'));
    await until(() => page.querySelectorAll('table').length === 2, 'the page has changed');
    expect(await (view as ClassicWindow).Takar?.loadWidget('peluru')).to.equal(false);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('unknown widget: peluru');
    expect(page.body.firstElementChild === table).to.equal(true);
    expect(problems).to.deep.equal([]);
  });
});
