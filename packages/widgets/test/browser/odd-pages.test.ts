import { expect } from '@open-wc/testing';
import '#src/index.js';
import { BulletHarness, place, TableHarness } from './support/harness.js';
import { sampleTable } from './support/sample.js';
import { stage } from './support/stage.js';

const LONG = 'IndeksKepuasanMasyarakatTerhadapPelayananAdministrasiKependudukanDanPencatatanSipilKabupaten';

/** Texts of a widget that stand outside its frame, by more than a pixel. */
function outside({ root }: BulletHarness | TableHarness): readonly string[] {
  const frame = (root.querySelector('.base') as Element).getBoundingClientRect();
  return [...root.querySelectorAll('.picture text, .title, .summary, .grid th, .grid td')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < frame.left - 1 || right > frame.right + 1;
    })
    .map((element) => element.textContent ?? '');
}

describe('a page that is written from right to left', () => {
  for (const kind of [BulletHarness, TableHarness])
    it(`cuts no label of ${kind.tag}, and keeps signs before their figures`, async () => {
      const where = stage();
      where.dir = 'rtl';
      const harness = await place<BulletHarness | TableHarness>(kind, where, (widget) => widget.append(sampleTable()));
      await harness.reaches('ready');
      expect(getComputedStyle(harness.root.querySelector('.base') as Element).direction).to.equal('ltr');
      expect(outside(harness)).to.deep.equal([]);
    });
});

describe('names without blanks that are wider than the page', () => {
  for (const width of ['320px', '700px', '1000px'])
    it(`stay inside takar-table in ${width}, and no figure is broken`, async () => {
      const where = stage();
      where.style.width = width;
      const row = (name: string): readonly string[] => [
        name,
        '%',
        'maksimalkan',
        '2023',
        name,
        '36.919.809',
        '37.713.625',
      ];
      const harness = await place(TableHarness, where, (widget) => {
        widget.append(sampleTable([row(LONG), row('Nilai AKIP')]));
        widget.label = LONG;
        widget.summary = LONG;
      });
      await harness.reaches('ready');
      expect(outside(harness)).to.deep.equal([]);
      for (const button of harness.root.querySelectorAll('.grid tbody button'))
        expect(button.getClientRects().length, button.textContent ?? '').to.equal(1);
      for (const button of harness.root.querySelectorAll<HTMLElement>('.grid tbody .col-target button'))
        expect(button.offsetHeight).to.be.below(40);
    });
});
