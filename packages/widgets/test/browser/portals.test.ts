import { expect } from '@open-wc/testing';
import { barePage, load, type BarePage } from './support/bare-page.js';
import { sampleTable } from './support/sample.js';
import { until } from './support/stage.js';

/** What these tests use of jQuery 1.12 with the plugins of Bootstrap 3 and DataTables. */
interface JQuery {
  (target: Element): {
    DataTable(options: object): { page(page: number): { draw(mode: boolean): void } };
    tab(what: string): void;
  };
  readonly fn: { readonly jquery: string };
}

interface PortalWindow {
  readonly jQuery: JQuery;
  define?: unknown;
  readonly Takar?: { readonly loadWidget: (name: string) => Promise<boolean> };
}

const CLASSIC = '/takar/takar.min.js';

const rows = (widget: Element | null): number => widget?.shadowRoot?.querySelectorAll('.row').length ?? 0;

/** A page with the libraries of most portals. */
async function bootstrapPage(): Promise<BarePage> {
  const bare = barePage();
  for (const file of [
    'jquery/dist/jquery.js',
    'bootstrap/dist/js/bootstrap.js',
    'datatables.net/js/jquery.dataTables.js',
  ])
    await load(bare.page, `/node_modules/${file}`);
  return bare;
}

describe('the classic file on pages of portals', () => {
  it('stands beside jQuery 1.12, Bootstrap 3 and DataTables, and shows the rows of all pages', async () => {
    const { view, page, problems } = await bootstrapPage();
    const { jQuery } = view as unknown as PortalWindow;
    const table = page.importNode(sampleTable(), true);
    table.dataset['takar'] = 'bullet';
    page.body.append(table);
    const paged = jQuery(table).DataTable({ pageLength: 3, lengthChange: false });
    await load(page, CLASSIC);
    const widget = (): Element | null => page.querySelector('takar-bullet');
    await until(() => rows(widget()) === 8, 'all rows are drawn');
    paged.page(1).draw(false);
    await until(() => table.tBodies[0]?.rows.length === 3, 'the table shows its second page');
    await new Promise((next) => setTimeout(next, 100));
    expect(rows(widget())).to.equal(8);
    expect(page.querySelectorAll('takar-bullet').length).to.equal(1);
    expect((view as unknown as PortalWindow).jQuery.fn.jquery).to.match(/^1\.12\./);
    expect(problems).to.deep.equal([]);
  });

  it('draws in a tab of Bootstrap when the tab is shown', async () => {
    const { view, page, problems } = await bootstrapPage();
    const style = page.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/node_modules/bootstrap/dist/css/bootstrap.css';
    const styled = new Promise((done) => style.addEventListener('load', done));
    page.head.append(style);
    await styled;
    await load(page, CLASSIC);
    const tabs = page.createElement('ul');
    tabs.className = 'nav nav-tabs';
    const link = page.createElement('a');
    link.href = '#capaian';
    tabs.appendChild(page.createElement('li')).append(link);
    const pane = page.createElement('div');
    pane.id = 'capaian';
    pane.className = 'tab-pane';
    const widget = page.createElement('takar-bullet');
    widget.append(page.importNode(sampleTable(), true));
    pane.append(widget);
    const content = page.createElement('div');
    content.className = 'tab-content';
    content.append(pane);
    page.body.append(tabs, content);
    await new Promise((next) => setTimeout(next, 100));
    expect(rows(widget)).to.equal(0);
    (view as unknown as PortalWindow).jQuery(link).tab('show');
    await until(() => rows(widget) === 8, 'the widget is drawn');
    expect(problems).to.deep.equal([]);
  });

  it('leaves an AMD loader alone', async () => {
    const { view, page } = barePage();
    const defined: unknown[] = [];
    (view as unknown as PortalWindow).define = Object.assign((...what: unknown[]) => void defined.push(what), {
      amd: {},
    });
    await load(page, CLASSIC);
    expect(defined).to.deep.equal([]);
    expect(typeof (view as unknown as PortalWindow).Takar?.loadWidget).to.equal('function');
  });

  it('keeps its sizes where a theme shouts', async () => {
    const { view, page } = barePage();
    const sheet = new (view as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet();
    sheet.replaceSync(
      'body, table, p { font-size: 20px !important; line-height: 3 !important; } svg { display: none; }',
    );
    page.adoptedStyleSheets = [sheet];
    await load(page, CLASSIC);
    const widget = page.createElement('takar-bullet');
    widget.append(page.importNode(sampleTable(), true));
    page.body.append(widget);
    await until(() => rows(widget) === 8, 'the widget is drawn');
    const summary = widget.shadowRoot?.querySelector('.summary') as Element;
    expect(view.getComputedStyle(summary).fontSize).to.equal('14px');
    const picture = widget.shadowRoot?.querySelector('.picture') as Element;
    expect(view.getComputedStyle(picture).display).to.equal('block');
    const table = page.createElement('takar-table');
    table.append(page.importNode(sampleTable(), true));
    page.body.append(table);
    const cell = (): Element | null | undefined => table.shadowRoot?.querySelector('.grid tbody td');
    await until(cell, 'the table is drawn');
    expect(Number.parseFloat(view.getComputedStyle(cell() as Element).fontSize)).to.be.at.most(14);
  });

  it('draws inside a shadow root of the page, whose styles do not reach it', async () => {
    const { view, page, problems } = barePage();
    await load(page, CLASSIC);
    const inside = page.createElement('section').attachShadow({ mode: 'open' });
    page.body.append(inside.host);
    const sheet = new (view as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet();
    sheet.replaceSync('p, svg, table { display: none !important; }');
    inside.adoptedStyleSheets = [sheet];
    const widget = page.createElement('takar-bullet');
    widget.append(page.importNode(sampleTable(), true));
    inside.append(widget);
    await until(() => rows(widget) === 8, 'the widget is drawn');
    const picture = widget.shadowRoot?.querySelector('.picture') as Element;
    expect(view.getComputedStyle(picture).display).to.equal('block');
    widget.shadowRoot?.querySelector('.row')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => widget.shadowRoot?.querySelector('dialog')?.open, 'the explanation is open');
    expect(problems).to.deep.equal([]);
  });

  it('draws twenty widgets in one go', async () => {
    const { view, page, problems } = barePage();
    await load(page, CLASSIC);
    let frames = 0;
    const real = view.requestAnimationFrame.bind(view);
    view.requestAnimationFrame = (what) => {
      frames += 1;
      return real(what);
    };
    const widgets = Array.from({ length: 20 }, () => {
      const widget = page.createElement('takar-bullet');
      widget.append(page.importNode(sampleTable(), true));
      return widget;
    });
    page.body.append(...widgets);
    await until(() => widgets.every((widget) => rows(widget) === 8), 'all are drawn');
    expect(frames).to.be.at.most(4);
    expect(problems).to.deep.equal([]);
  });
});
