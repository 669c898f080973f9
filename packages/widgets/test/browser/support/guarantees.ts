import { expect } from '@open-wc/testing';
import { faults } from './axe.js';
import { place, type Harness, type HarnessKind } from './harness.js';
import { overflowing, rulerWidth } from './overflow.js';
import { csvOf, dataBlock, recordsOf, tableOf, type Sample } from './sample.js';
import { focused, pageLink, press, pressForMenu, stage, until } from './stage.js';

/** A widget with what it is shown, and a word of its picture in each language. */
export interface Promising {
  readonly kind: HarnessKind;
  readonly sample: Sample;
  readonly says: { readonly id: RegExp; readonly en: RegExp };
  /** Another text of the first cell, and what the picture says then; the text itself, unless said. */
  readonly changed?: { readonly to: string; readonly says: string };
  /** False where the picture does not name every row of the sample. */
  readonly showsAll?: boolean;
}

/** What every widget promises. */
export function guarantees({ kind, sample, says, changed, showsAll = true }: Promising): void {
  const { rows } = sample;
  const [name = ''] = rows[0] ?? [];
  const records = recordsOf(sample);
  const csv = csvOf(sample);
  const table = (some = rows): HTMLTableElement => tableOf(sample, some);
  const put = (
    where: ParentNode,
    fill: (widget: Harness['widget']) => void = (widget) => widget.append(table()),
  ): Promise<Harness> =>
    place(kind, where, (widget) => {
      for (const [name, value] of Object.entries(sample.attributes ?? {})) widget.setAttribute(name, value);
      fill(widget);
    });

  describe(kind.tag, () => {
    it('draws the same picture from all data paths', async () => {
      const label = (widget: HTMLElement): void => widget.setAttribute('label', sample.caption);
      const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
      const pictures: string[] = [];
      for (const fill of [
        (widget: Harness['widget']) => void (widget.data = records),
        (widget: Harness['widget']) =>
          widget.append(dataBlock('text/csv', `\n      ${csv.replaceAll('\n', '\n      ')}\n    `)),
        (widget: Harness['widget']) => widget.append(dataBlock('application/json', JSON.stringify(records))),
        (widget: Harness['widget']) => widget.append(table()),
        (widget: Harness['widget']) => void (widget.src = address),
      ]) {
        const harness = await put(stage(), (widget) => {
          label(widget);
          fill(widget);
        });
        await harness.reaches('ready');
        // Only text has lines to name.
        pictures.push(harness.picture().replace(/ ?\(baris \d+\)/g, ''));
      }
      URL.revokeObjectURL(address);
      expect(pictures[0]).to.contain(name);
      expect(new Set(pictures).size, pictures.join('\n\n')).to.equal(1);
    });

    it('takes data that it was given before it was defined', async () => {
      const widget = document.implementation.createHTMLDocument().createElement(kind.tag) as Harness['widget'];
      widget.data = records;
      stage().append(widget);
      const harness = new kind(widget as never);
      await harness.reaches('ready');
      expect(harness.picture()).to.contain(name);
    });

    it('takes property before script before table before address', async () => {
      const harness = await put(stage(), (widget) => {
        widget.src = '/nowhere.csv';
        widget.append(table(rows.slice(0, 1)), dataBlock('text/csv', csv));
        widget.data = records.slice(0, 1);
      });
      expect(harness.length).to.equal(1);
      harness.widget.data = null;
      await harness.ready();
      expect(harness.length).to.equal(rows.length);
      harness.widget.querySelector('script')?.remove();
      await until(() => harness.length === 1, 'the table is read');
    });

    it('is accessible, light and dark', async () => {
      const where = stage();
      const harness = await put(where);
      expect(await faults(where)).to.deep.equal([]);
      harness.widget.theme = 'dark';
      await harness.ready();
      expect(await faults(where)).to.deep.equal([]);
    });

    it('is one Tab stop', async () => {
      const where = stage();
      const before = pageLink('before');
      const after = pageLink('after');
      where.append(before);
      await put(where);
      where.append(after);
      before.focus();
      await press('Tab');
      expect(document.activeElement?.localName).to.equal(kind.tag);
      await press('Tab');
      expect(document.activeElement).to.equal(after);
    });

    it('is walked with the arrows, Home and End, and left with Escape', async () => {
      const where = stage();
      const before = pageLink('before');
      where.append(before);
      const harness = await put(where);
      before.focus();
      await press('Tab');
      const first = harness.here;
      expect(first).not.to.equal('');
      await press('ArrowDown');
      const [on, back] = harness.here === first ? ['ArrowRight', 'ArrowLeft'] : ['', 'ArrowUp'];
      if (on !== '') await press(on);
      expect(harness.here).not.to.equal(first);
      await press(back);
      expect(harness.here).to.equal(first);
      await press('End');
      expect(harness.here).not.to.equal(first);
      await press('Home');
      expect(harness.here).to.equal(first);
      await press('Escape');
      expect(harness.root.activeElement).to.equal(null);
    });

    it('opens its menu from where the reader is, and gives the place back', async () => {
      const where = stage();
      const before = pageLink('before');
      where.append(before);
      const harness = await put(where);
      before.focus();
      await press('Tab');
      const { here } = harness;
      pressForMenu();
      await until(() => harness.menuItems.includes(focused() as HTMLElement), 'the menu has the focus');
      expect(await faults(where)).to.deep.equal([]);
      await press('ArrowDown');
      expect(focused()).to.equal(harness.menuItems[1]);
      await press('Escape');
      expect(harness.here).to.equal(here);
      await until(() => harness.menuItems.length === 0, 'the menu is closed');
      harness.widget.withoutMenu = true;
      await harness.ready();
      pressForMenu();
      expect(harness.root.querySelector('.menu')).to.equal(null);
    });

    it('gives its data and its picture away, with where they come from', async () => {
      const harness = await put(stage());
      const { widget } = harness;
      for (const format of ['csv', 'text'] as const) {
        const text = await (await widget.exportAs(format)).text();
        expect(text).to.contain(name);
        expect(text).to.contain(location.pathname);
      }
      const workbook = new Uint8Array(await (await widget.exportAs('xlsx')).arrayBuffer());
      expect(String.fromCharCode(...workbook.subarray(0, 2))).to.equal('PK');
      if (harness.root.querySelector('.picture') === null) return;
      const svg = await (await widget.exportAs('svg')).text();
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      expect(parsed.querySelector('[class]')).to.equal(null);
      expect(svg).not.to.match(/undefined|NaN|var\(/);
      expect(svg).to.contain(location.pathname);
      const { type, size } = await widget.exportAs('png');
      expect(type).to.equal('image/png');
      expect(size).to.be.greaterThan(1000);
    });

    it('has targets of at least 24 pixels', async () => {
      const harness = await put(stage(320));
      for (const target of harness.root.querySelectorAll('button:not([hidden]), .picture [data-id]')) {
        const { width, height } = target.getBoundingClientRect();
        if (width === 0 && height === 0) continue;
        expect(height, target.textContent ?? '').to.be.at.least(24);
        expect(width, target.textContent ?? '').to.be.at.least(24);
      }
    });

    it('fits every width from 240 to 1600 pixels', async () => {
      const where = stage(240);
      const harness = await put(where);
      for (const width of [240, 320, 419, 420, 520, 680, 860, 1280, 1600]) {
        where.style.width = `${width}px`;
        await until(() => Math.abs(rulerWidth(harness) - (width - 24)) < 1, `the widget is ${width} pixels wide`);
        // The picture follows its new width some frames later; it then has to fit, and not before.
        let over: readonly string[] = [];
        await until(
          () => (over = overflowing(harness)).length === 0,
          () => `all of it fits ${width} pixels: ${over.join('; ')}`,
        );
      }
    });

    it('draws when a hidden tab is shown', async () => {
      const where = stage();
      where.style.display = 'none';
      const harness = await put(where);
      where.style.display = '';
      await until(() => harness.picture().includes(name) && harness.stops.length > 0, 'it is drawn');
    });

    it('speaks the language of its attribute, of the page around it, else Indonesian', async () => {
      const where = stage();
      expect((await put(where)).picture()).to.match(says.id);
      where.lang = 'en-GB';
      const english = await put(where, (widget) => void (widget.data = records));
      await english.reaches('ready');
      expect(english.picture()).to.match(says.en);
      english.widget.setAttribute('lang', 'id');
      await until(() => says.id.test(english.picture()), 'it speaks Indonesian');
    });

    it('says that it is empty, and why it cannot read', async () => {
      expect((await put(stage(), () => {})).message).to.equal('Belum ada data.');
      const block = await put(stage(), (widget) => widget.append(dataBlock('application/json', '  ')));
      await block.reaches('error');
      expect(block.message).to.contain('Blok data kosong');
      const english = await put(stage(), (widget) => widget.setAttribute('lang', 'en'));
      await until(() => english.message === 'No data yet.', 'it says so in English');
    });

    it('says that the session has ended when a page comes instead of data', async () => {
      const errors: string[] = [];
      const where = stage();
      where.addEventListener('takar-error', (event) => errors.push(event.problem));
      const harness = await put(where, (widget) => void (widget.src = '/examples/portals/capaian/index.html'));
      await harness.reaches('error');
      expect(harness.message).to.contain('Sesi berakhir');
      expect(errors).to.deep.equal(['session']);
    });

    it('loads, and keeps what it has as stale when loading again fails', async () => {
      const answers: ((response: Response | Error) => void)[] = [];
      const real = window.fetch.bind(window);
      window.fetch = () =>
        new Promise((done, fail) => {
          answers.push((answer) => (answer instanceof Error ? fail(answer) : done(answer)));
        });
      try {
        const where = stage();
        const widget = document.createElement(kind.tag) as Harness['widget'];
        widget.src = '/data.csv';
        where.append(widget);
        const harness = new kind(widget as never);
        await until(() => answers.length === 1, 'it asks');
        await until(() => harness.message === 'Memuat data…', 'it says that it loads');
        answers[0]?.(new Response(csv, { headers: { 'content-type': 'text/csv' } }));
        await harness.reaches('ready');
        widget.reload();
        await until(() => answers.length === 2, 'it asks again');
        expect(harness.state).to.equal('ready');
        answers[1]?.(new TypeError('no network'));
        await harness.reaches('stale');
        expect(harness.message).to.contain('mungkin tidak mutakhir');
        expect(harness.picture()).to.contain(name);
      } finally {
        window.fetch = real;
      }
    });

    it('follows the table inside it, and never changes it', async () => {
      const harness = await put(stage());
      const { widget } = harness;
      const written = widget.innerHTML;
      await press('Tab', 'ArrowDown');
      expect(widget.innerHTML).to.equal(written);
      expect(widget.getAttributeNames()).to.deep.equal(Object.keys(sample.attributes ?? {}));
      const cell = widget.querySelector('tbody td') as HTMLElement;
      cell.textContent = changed?.to ?? `${name} baru`;
      await until(() => harness.picture().includes(changed?.says ?? `${name} baru`), 'the new text is shown');
    });

    it('can be taken out and put back, twice on a page, and inside a shadow root', async () => {
      const where = stage();
      const one = await put(where);
      const two = await put(where);
      const picture = one.picture();
      expect(two.picture()).to.equal(picture);
      for (let i = 0; i < 3; i += 1) {
        one.widget.remove();
        where.append(one.widget);
        await one.ready();
      }
      await until(() => one.picture() === picture, 'it is the same again');
      const host = document.createElement('div');
      where.append(host);
      const inside = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(inside);
      expect((await put(inside)).picture()).to.equal(picture);
    });

    it('shows its state to style sheets', async () => {
      const harness = await put(stage());
      const matches = ['ready', '--ready'].some((name) => {
        try {
          return harness.widget.matches(`:state(${name})`);
        } catch {
          return false;
        }
      });
      expect(matches).to.equal(true);
    });

    it('prints every row on white paper', async () => {
      const harness = await put(stage(1200));
      window.dispatchEvent(new Event('beforeprint'));
      const printed = harness.picture();
      for (const [text = ''] of showsAll ? rows : rows.slice(0, 1)) expect(printed).to.contain(text);
      window.dispatchEvent(new Event('afterprint'));
      await harness.ready();
      expect(focused()).not.to.equal(undefined);
    });
  });
}
