import '#src/widgets/bullet.js';
import { expect } from '@open-wc/testing';
import { BulletHarness, place } from './support/harness.js';
import { RECORDS, sampleTable } from './support/sample.js';
import { press, stage, until } from './support/stage.js';

describe('takar-bullet', () => {
  const put = (width = 900) => place(BulletHarness, stage(width), (widget) => widget.append(sampleTable()));

  it('says each row in words', async () => {
    const bullet = await put();
    expect(bullet.says(0)).to.equal(
      'Angka kematian ibu, Dinas Kesehatan, 2023. Target 66,81, realisasi 82,64 per 100.000. ' +
        'Capaian 76,31%, belum tercapai, Tinggi, skala peringkat kinerja Permendagri 86/2017',
    );
    expect(bullet.says(3)).to.contain('Target Rp36.919.809,00, realisasi Rp37.713.625');
    expect(bullet.says(4)).to.contain('belum dilaporkan. Tidak dihitung: realisasi kosong');
    expect(bullet.says(5)).to.contain('arah indikator belum diketahui. Polaritas tidak diketahui');
  });

  it('sums up in words', async () => {
    const bullet = await put();
    expect(bullet.root.querySelector('.summary')?.textContent).to.equal(
      '4 dari 6 indikator yang dapat dihitung tercapai; terendah Kenaikan PAD (−44,01%). ' +
        '2 dari 8 indikator tidak dapat dihitung.',
    );
  });

  it('says that a target was missed only when the year has ended', async () => {
    const bullet = await put();
    expect(bullet.says(0)).to.contain('belum tercapai');
    bullet.widget.asOf = '2023-12-31';
    await bullet.ready();
    expect(bullet.says(0)).to.contain('tidak tercapai');
    bullet.widget.asOf = '2023-12-30';
    await bullet.ready();
    expect(bullet.says(0)).to.contain('belum tercapai');
  });

  it('draws one path a kind, however many rows there are', async () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ ...RECORDS[i % 4], Indikator: `Indikator ${i}` }));
    const bullet = await place(BulletHarness, stage(), (widget) => void (widget.data = many as never));
    const roles = [...bullet.root.querySelectorAll('.picture > path')].map((path) => path.getAttribute('class'));
    expect(roles).to.deep.equal([...new Set(roles)]);
    expect(roles).to.include.members(['band-1', 'band-5', 'bar-met', 'bar-unmet', 'target']);
  });

  it('opens the explanation with Enter and gives the focus back', async () => {
    const bullet = await put();
    bullet.stops[0]?.focus();
    await press('Enter');
    await bullet.panelOpens();
    const text = bullet.panel.textContent ?? '';
    expect(text).to.contain('76,31%');
    expect(text).to.contain('(2 × target − realisasi) ÷ target × 100');
    expect(text).to.contain('(2 × 66,81 − 82,64) ÷ 66,81 × 100');
    expect(text).to.contain('ORG-CAP-02');
    expect(text).to.contain('pemda-uncapped');
    expect(bullet.panel.contains(bullet.root.activeElement)).to.equal(true);
    await press('Escape');
    await bullet.panelCloses();
    await until(() => bullet.root.activeElement === bullet.stops[0], 'the focus is back');
  });

  it('tells the page what the reader does, and lets it explain by itself', async () => {
    const bullet = await put();
    const told: (string | number | null)[] = [];
    bullet.widget.addEventListener('takar-select', (event) => told.push(event.row));
    bullet.widget.addEventListener('takar-explain', (event) => {
      told.push(event.type, event.trace.text);
      event.preventDefault();
    });
    bullet.stops[0]?.focus();
    await press('ArrowDown', 'Enter');
    await until(() => told.length === 4, 'the page is told');
    expect(told).to.deep.equal([0, 1, 'takar-explain', '101,61']);
    expect(bullet.panel.open).to.equal(false);
  });

  it('keeps the reader’s place when it is drawn anew', async () => {
    const bullet = await put();
    bullet.stops[0]?.focus();
    await press('ArrowDown', 'ArrowDown');
    const here = bullet.here;
    bullet.widget.density = 'compact';
    await bullet.ready();
    expect(bullet.here).to.equal(here);
  });

  it('shows rows of one unit or period, and says so when there are none', async () => {
    const bullet = await put();
    bullet.widget.unit = 'Dinas Kesehatan';
    await bullet.ready();
    expect(bullet.stops.length).to.equal(2);
    bullet.widget.period = '2022';
    await bullet.ready();
    expect(bullet.message).to.equal('Belum ada data.');
  });

  it('shows the page’s own table on request', async () => {
    const bullet = await place(BulletHarness, stage(), (widget) => {
      widget.withTable = true;
      widget.append(sampleTable());
    });
    await until(() => bullet.root.querySelector('details'), 'what writes tables has come');
    const details = bullet.root.querySelector('details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    details.open = true;
    expect((bullet.widget.querySelector('table') as HTMLElement).offsetHeight).to.be.greaterThan(0);
  });
});
