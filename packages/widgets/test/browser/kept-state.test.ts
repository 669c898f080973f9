import { expect } from '@open-wc/testing';
import '#src/index.js';
import { BulletHarness, place, TableHarness, type HarnessKind } from './support/harness.js';
import { csvOf, INDICATOR_SAMPLE, sampleTable } from './support/sample.js';
import { stage, until } from './support/stage.js';

const kinds = [BulletHarness, TableHarness] as readonly HarnessKind<BulletHarness | TableHarness>[];

/** Asks for the explanation of the mark, or of the figure, at this place. */
function ask({ root }: BulletHarness | TableHarness, at = 0): void {
  const asked = root.querySelectorAll('.picture [data-id], .grid tbody tr > :nth-child(3) button')[at];
  asked?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

const put = async (kind: HarnessKind<BulletHarness | TableHarness>): Promise<BulletHarness | TableHarness> => {
  const harness = await place(kind, stage(), (widget) => widget.append(sampleTable()));
  await harness.reaches('ready');
  return harness;
};

for (const kind of kinds)
  describe(`${kind.tag} that is taken out while something is open`, () => {
    it('comes back without the explanation, and opens it again', async () => {
      const harness = await put(kind);
      const where = harness.widget.parentElement as HTMLElement;
      for (let i = 0; i < 2; i += 1) {
        ask(harness);
        await harness.panelOpens();
        await until(() => harness.panel.matches(':modal'), 'it lies above the page');
        expect(harness.panel.textContent).to.contain('Angka kematian ibu');
        harness.widget.remove();
        where.append(harness.widget);
        await harness.ready();
        expect(harness.panel.open, 'nothing is left of it').to.equal(false);
      }
      ask(harness);
      await harness.panelOpens();
      harness.panel.close();
    });

    it('comes back without the menu, and listens to the page no more', async () => {
      const harness = await put(kind);
      harness.root.querySelector<HTMLButtonElement>('button.menu')?.click();
      await until(() => harness.menuItems.length > 0, 'the menu is open');
      stage().append(harness.widget);
      await harness.ready();
      expect(harness.menuItems).to.have.length(0);
      expect(harness.root.querySelector('button.menu')?.getAttribute('aria-expanded')).to.equal('false');
    });

    it('has no menu left where there is nothing to give', async () => {
      const harness = await put(kind);
      harness.root.querySelector<HTMLButtonElement>('button.menu')?.click();
      await until(() => harness.menuItems.length > 0, 'the menu is open');
      harness.widget.querySelector('tbody')?.replaceChildren();
      await harness.reaches('empty');
      expect(harness.menuItems).to.have.length(0);
    });

    it('explains one figure, once, where two are asked for at once', async () => {
      const harness = await put(kind);
      const rows: (number | null)[] = [];
      harness.widget.addEventListener('takar-explain', ({ row }) => rows.push(row));
      ask(harness, 0);
      ask(harness, 2);
      await harness.panelOpens();
      expect(rows).to.have.length(1);
      expect(harness.panel.textContent).to.contain(INDICATOR_SAMPLE.rows[rows[0] ?? -1]?.[0]);
      harness.panel.close();
      await harness.panelCloses();
      // the part is there now, and both are explained in the same moment: the last counts
      ask(harness, 0);
      ask(harness, 2);
      await harness.panelOpens();
      expect(rows.slice(1)).to.deep.equal([2]);
      expect(harness.panel.textContent).to.contain('Indeks SPBE');
      harness.panel.close();
      await harness.panelCloses();
    });
  });

for (const kind of kinds)
  describe(`${kind.tag} whose server fails`, () => {
    const real = window.fetch.bind(window);
    afterEach(() => {
      window.fetch = real;
    });

    it('keeps the reader at the button that tries again, and says that it loads', async () => {
      let good = false;
      window.fetch = () =>
        new Promise((done) =>
          setTimeout(
            () =>
              done(
                good
                  ? new Response(csvOf(INDICATOR_SAMPLE), { headers: { 'content-type': 'text/csv' } })
                  : new Response('', { status: 500 }),
              ),
            30,
          ),
        );
      const harness = await place<BulletHarness | TableHarness>(kind, stage(), (widget) => {
        widget.src = '/data.csv';
      });
      const base = harness.root.querySelector('.base') as HTMLElement;
      const retry = (): HTMLButtonElement | null => harness.root.querySelector('[part="message"] button');
      const again = async (): Promise<void> => {
        const button = retry() as HTMLButtonElement;
        button.focus();
        button.click();
        await until(() => retry() !== null && retry() !== button, 'it has failed again');
        expect(harness.root.activeElement).to.equal(retry());
      };
      await harness.reaches('error');
      retry()?.focus();
      retry()?.click();
      await harness.reaches('loading').catch(() => {});
      await harness.reaches('error');
      expect(harness.root.activeElement).to.equal(retry());
      good = true;
      harness.widget.reload();
      await until(() => base.getAttribute('aria-busy') === 'true', 'it says that it loads');
      await harness.reaches('ready');
      expect(base.getAttribute('aria-busy')).to.equal('false');
      expect(harness.root.activeElement, 'the reader is still in the widget').to.equal(
        harness.root.querySelector('button.menu'),
      );
      good = false;
      harness.widget.reload();
      await harness.reaches('stale');
      expect(harness.root.activeElement, 'nothing takes the focus by itself').not.to.equal(retry());
      await again();
      (document.activeElement as HTMLElement).blur();
    });
  });

describe('what a widget says to readers who do not see it', () => {
  it('is said again where it happens again', async () => {
    const harness = await put(TableHarness);
    const heard: string[] = [];
    const told = harness.root.querySelector('.base > .spoken[role="status"]') as HTMLElement;
    new MutationObserver(() => heard.push(harness.announced)).observe(told, { childList: true });
    const widget = harness.widget as unknown as { announce(text: string): void };
    for (let i = 0; i < 2; i += 1) {
      widget.announce('Tersalin.');
      await until(() => heard.length === i + 1, 'it is said');
    }
    expect(heard).to.deep.equal(['Tersalin.', 'Tersalin.']);
  });
});
