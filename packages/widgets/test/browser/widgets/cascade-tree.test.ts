import '#src/widgets/cascade-tree.js';
import { expect } from '@open-wc/testing';
import type { TakarCascadeTree } from '#src/widgets/cascade-tree.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { focused, press, stage, until } from '../support/stage.js';

class TreeHarness extends PictureHarness<TakarCascadeTree> {
  static readonly tag = 'takar-cascade-tree';

  /** What a node says that holds a text. */
  said(text: string): string {
    return this.stops.map((stop) => stop.getAttribute('aria-label') ?? '').find((each) => each.includes(text)) ?? '';
  }
}

const HEADERS = ['Kinerja', 'ID', 'Induk', 'Jenjang', 'Penanggung Jawab', 'Metode', 'Indikator', 'Satuan', 'Polaritas'];

/** Made-up figures: 450 + 400 + 250 of 1.200 licences. */
const SAMPLE: Sample = {
  caption: 'Pohon perizinan',
  headers: [...HEADERS, 'Target 2026', 'Realisasi 2026'],
  rows: [
    ['Kepastian izin', 'S1', '', 'Sasaran', 'Kepala Dinas', '', 'Izin terbit', 'dokumen', 'maksimalkan', '1.200', ''],
    ['Layanan', 'P1', 'S1', 'Program', 'Kabid A', 'komponen', 'Izin utara', 'dokumen', 'maksimalkan', '500', '450'],
    ['Kendali', 'P2', 'S1', 'Program', 'Kabid B', 'komponen', 'Izin tengah', 'dokumen', 'maksimalkan', '400', '400'],
    ['Promosi', 'P3', 'S1', 'Program', '', 'komponen', 'Izin selatan', 'dokumen', 'maksimalkan', '300', '250'],
    ['Berkas', 'K1', 'P3', 'Kegiatan', 'Tim', 'buat baru', 'Berkas lengkap', '%', 'maksimalkan', '90', '45'],
  ],
};

guarantees({ kind: TreeHarness, sample: SAMPLE, says: { id: /simpul/, en: /nodes/ } });

/** A tree of so many nodes, each with five children. */
function large(count: number): readonly Record<string, string>[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    parent: i === 0 ? '' : `n${Math.floor((i - 1) / 5)}`,
    title: `Kinerja nomor ${i}`,
    owner: 'Kepala Bidang',
    indicator: `Indikator ${i}`,
    polarity: 'maksimalkan',
    target: '100',
    realisation: String(60 + (i % 60)),
  }));
}

const put = (fill: (widget: TakarCascadeTree) => void): Promise<TreeHarness> => place(TreeHarness, stage(900), fill);

describe('takar-cascade-tree', () => {
  it('rolls figures up and says where they come from, and opens them to the rule', async () => {
    const tree = await put((widget) => widget.append(tableOf(SAMPLE, SAMPLE.rows)));
    expect(tree.says(0)).to.contain('Izin terbit: target 1.200 dokumen, realisasi 1.100 dokumen (dari anak)');
    expect(tree.says(0)).to.contain('91,67%').and.to.contain('belum tercapai');
    tree.stops[0]?.focus();
    await press('Enter');
    await tree.panelOpens();
    expect(tree.panel.textContent).to.contain('ORG-CSC-03/roll-up').and.to.contain('1.100');
  });

  it('puts findings on their nodes, and opens them to rule and remedy', async () => {
    const tree = await put((widget) => widget.append(tableOf(SAMPLE, SAMPLE.rows)));
    expect(tree.said('Promosi')).to.contain('temuan');
    tree.stops.find((stop) => stop.getAttribute('aria-label')?.startsWith('Promosi'))?.focus();
    await press('Enter');
    await tree.panelOpens();
    expect(tree.panel.textContent).to.contain('cascade/no-owner').and.to.contain('PermenPANRB 89/2021');
  });

  it('is a tree to readers who do not see it, and is walked like one', async () => {
    const tree = await put((widget) => widget.append(tableOf(SAMPLE, SAMPLE.rows)));
    const first = tree.stops[0] as SVGElement;
    expect(tree.root.querySelector('.picture')?.getAttribute('role')).to.equal('tree');
    expect([first.getAttribute('role'), first.getAttribute('aria-level')]).to.deep.equal(['treeitem', '1']);
    expect(first.getAttribute('aria-expanded')).to.equal('true');
    first.focus();
    await press('ArrowLeft');
    await until(() => tree.stops.length === 1, 'the root is closed');
    expect(tree.here).to.contain('4 simpul di bawahnya');
    await press('ArrowRight');
    await until(() => tree.stops.length > 1, 'the root is open');
    await until(() => tree.here.startsWith('Kepastian izin'), 'the reader stays on it');
    await press('ArrowRight');
    expect(tree.here).to.contain('Layanan');
    await press('ArrowLeft');
    expect(tree.here).to.contain('Kepastian izin');
  });

  it('opens and closes by pointer, without asking for an explanation', async () => {
    const tree = await put((widget) => widget.append(tableOf(SAMPLE, SAMPLE.rows)));
    const twisty = (tree.stops[0] as SVGElement).querySelector('.twisty') as SVGElement;
    expect(twisty.getBoundingClientRect().width).to.be.at.least(24);
    twisty.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => tree.stops.length === 1, 'the root is closed');
    expect(tree.panel.open).to.equal(false);
  });

  it('draws 5,000 nodes, opens all of them, and keeps the page small', async () => {
    const tree = await put((widget) => void (widget.data = large(5000)));
    await tree.reaches('ready');
    const count = (): number => tree.root.querySelectorAll('*').length;
    expect(count()).to.be.lessThan(2500);
    tree.widget.openAll();
    await tree.ready();
    await until(() => tree.picture().includes('Kinerja nomor 781'), 'the deepest level is open');
    expect(count()).to.be.lessThan(2500);
    tree.stops[0]?.focus();
    await press('End');
    await until(() => tree.here.includes('Kinerja nomor 3905'), 'the last node has the focus');
    expect(count()).to.be.lessThan(2500);
    await press('Home');
    await until(() => tree.here.startsWith('Kinerja nomor 0.'), 'the first node has the focus');
  });

  it('finds nodes with the way to them, from a letter on a node', async () => {
    const tree = await put((widget) => void (widget.data = large(200)));
    await tree.reaches('ready');
    tree.stops[0]?.focus();
    await press('k');
    expect(focused()?.id).to.equal('search');
    expect(tree.widget.search('nomor 187')).to.equal(1);
    await tree.ready();
    await until(() => tree.stops.length === 5, 'the node stands with those above it');
    expect(tree.said('Kinerja nomor 187')).to.contain('Indikator 187');
    expect(tree.announced).to.equal('1 dari 200 simpul cocok');
    expect(tree.widget.search('')).to.equal(0);
  });

  it('prints what is open, all of it', async () => {
    const tree = await put((widget) => void (widget.data = large(300)));
    await tree.reaches('ready');
    tree.widget.openAll();
    await tree.ready();
    window.dispatchEvent(new Event('beforeprint'));
    expect(tree.root.querySelector('.slices')?.textContent).to.contain('Kinerja nomor 299');
    window.dispatchEvent(new Event('afterprint'));
    await tree.ready();
  });
});
