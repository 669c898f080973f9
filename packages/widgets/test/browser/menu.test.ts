import '#src/widgets/bullet.js';
import { expect } from '@open-wc/testing';
import type { TakarExportEvent } from '#src/export/event.js';
import { BulletHarness, place } from './support/harness.js';
import { sampleTable } from './support/sample.js';
import { stage, until } from './support/stage.js';

const put = (): Promise<BulletHarness> =>
  place<BulletHarness>(BulletHarness, stage(), (widget) => widget.append(sampleTable()));

async function choose(harness: BulletHarness, words: RegExp): Promise<void> {
  (harness.root.querySelector('.menu') as HTMLElement).click();
  await until(() => harness.menuItems.length > 0, 'the menu is open');
  harness.menuItems.find((item) => words.test(item.textContent ?? ''))?.click();
}

describe('the menu', () => {
  it('gives the page what is to be downloaded, and leaves it to the page that wants it', async () => {
    const harness = await put();
    const given: TakarExportEvent[] = [];
    harness.widget.addEventListener('takar-export', (event) => {
      event.preventDefault();
      given.push(event);
    });
    await choose(harness, /CSV/);
    await until(() => given.length === 1, 'the page is told');
    expect(given[0]?.format).to.equal('csv');
    expect(given[0]?.fileName).to.equal('capaian-2023.csv');
    const bytes = new Uint8Array((await given[0]?.content.arrayBuffer()) as ArrayBuffer);
    expect([...bytes.subarray(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = (await given[0]?.content.text())?.split('\r\n') ?? [];
    expect(lines[0]).to.match(/^\ufeff?Indikator;Unit;Periode;Target;Realisasi;Capaian;.*;Versi aturan;/);
    expect(lines[1]).to.contain('76,31');
    expect(lines[1]).to.match(/pemda-uncapped\);[0-9a-f]{16};/);
    expect(harness.announced).to.equal('');
  });

  it('downloads by itself, and says so', async () => {
    const harness = await put();
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      saved.push(`${this.download} ${this.protocol}`);
    };
    try {
      await choose(harness, /SVG/);
      await until(() => harness.announced !== '', 'it says so');
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(saved).to.deep.equal(['capaian-2023.svg blob:']);
    expect(harness.announced).to.equal('capaian-2023.svg diunduh.');
  });

  it('never hands a spreadsheet a formula', async () => {
    const rows = [['=HYPERLINK("https://example.com")', '%', 'naik', '2023', 'Dinas', '10', '9']];
    const harness = await place(BulletHarness, stage(), (widget) => widget.append(sampleTable(rows)));
    const csv = await (await harness.widget.exportAs('csv')).text();
    expect(csv).to.contain("'=HYPERLINK");
  });

  it('closes when the reader points elsewhere', async () => {
    const harness = await put();
    (harness.root.querySelector('.menu') as HTMLElement).click();
    await until(() => harness.menuItems.length > 0, 'the menu is open');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await until(() => harness.menuItems.length === 0, 'it is closed');
  });
});
