import { expect } from '@open-wc/testing';
import '#src/index.js';
import { BulletHarness, place, TableHarness, type Harness, type HarnessKind } from './support/harness.js';
import { sampleTable } from './support/sample.js';
import { stage, until } from './support/stage.js';

/** The stage, and the body of another document on the same page. */
function twoDocuments(): { readonly here: HTMLElement; readonly there: HTMLElement } {
  const here = stage();
  const frame = document.createElement('iframe');
  frame.title = 'frame';
  frame.width = '900';
  frame.height = '700';
  here.append(frame);
  return { here, there: frame.contentDocument?.body as HTMLElement };
}

/** What only style sheets can have decided about a part of a shadow root. */
function look(root: ParentNode, part: string): string {
  const { position, padding, maxWidth, borderTopWidth } = getComputedStyle(root.querySelector(part) as Element);
  return [part, position, padding, maxWidth, borderTopWidth].join(' ');
}

const looks = ({ root }: Harness): readonly string[] =>
  ['.base', '.title', '.summary', '.spoken'].map((part) => look(root, part));

const pressed = (key: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });

for (const kind of [BulletHarness, TableHarness] as readonly HarnessKind<BulletHarness | TableHarness>[])
  describe(`${kind.tag} that is moved into the document of a frame`, () => {
    it('looks as it did, and again when it comes back', async () => {
      const { here, there } = twoDocuments();
      const harness = await place<Harness>(kind, here, (widget) => widget.append(sampleTable()));
      await harness.reaches('ready');
      const [picture, look] = [harness.picture(), looks(harness)];
      for (const where of [there, here, there, here]) {
        where.append(harness.widget);
        expect(harness.widget.ownerDocument).to.equal(where.ownerDocument);
        await until(() => looks(harness).join() === look.join(), 'it looks as before');
        await harness.ready();
        await until(() => where === there || harness.picture() === picture, 'it shows what it showed');
        expect(harness.length).to.equal(8);
        expect(harness.root.adoptedStyleSheets.length, 'no sheet twice').to.be.at.most(8);
      }
    });

    it('opens its menu and its explanation there and here, with their styles', async () => {
      const { here, there } = twoDocuments();
      const harness = await place<Harness>(kind, here, (widget) => widget.append(sampleTable()));
      await harness.reaches('ready');
      const seen: string[] = [];
      for (const where of [there, here]) {
        where.append(harness.widget);
        await harness.ready();
        const asked = harness.root.querySelector('.picture [data-id], .grid td button') as HTMLElement;
        asked.focus();
        asked.dispatchEvent(pressed('F10', { shiftKey: true }));
        await until(() => harness.menuItems.length > 0, 'the menu is open');
        await until(() => look(harness.root, '.menu-list').includes('absolute'), 'the menu has its styles');
        where.ownerDocument.dispatchEvent(new Event('pointerdown'));
        await until(() => harness.menuItems.length === 0, 'a press elsewhere closes it');
        asked.dispatchEvent(kind.tag === 'takar-table' ? new MouseEvent('click', { bubbles: true }) : pressed('Enter'));
        await harness.panelOpens();
        await until(() => look(harness.root, '.panel-head').includes('sticky'), 'the explanation has its styles');
        seen.push(harness.panel.textContent ?? '');
        harness.panel.close();
        await harness.panelCloses();
      }
      expect(seen[0]).to.contain('Angka kematian ibu').and.to.equal(seen[1]);
    });
  });

describe('takar-filter that is moved into the document of a frame', () => {
  it('looks as it did, and still filters the widgets of its group', async () => {
    const { here, there } = twoDocuments();
    const link = 'moved';
    const widget = await place(BulletHarness, here, (element) => {
      element.link = link;
      element.append(sampleTable());
    });
    const filter = document.createElement('takar-filter');
    filter.setAttribute('link', link);
    here.append(filter);
    await widget.reaches('ready');
    const root = (): HTMLElement => filter.renderRoot as HTMLElement;
    const choices = (): HTMLSelectElement | null => root().querySelectorAll('select')[1] ?? null;
    await until(() => (choices()?.options.length ?? 0) > 1, 'it offers choices');
    const before = look(root(), '.base');
    there.append(filter);
    await until(() => look(root(), '.base') === before && choices() !== null, 'it looks as before');
    const select = choices() as HTMLSelectElement;
    select.value = 'BKAD';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => widget.stops.length === 1, 'one unit is shown');
  });
});
