import '#src/widgets/explain.js';
import { expect } from '@open-wc/testing';
import { ExplainHarness, place } from './support/harness.js';
import { sampleTable } from './support/sample.js';
import { stage, until } from './support/stage.js';

describe('takar-explain', () => {
  const put = (row: number, fill: (widget: ExplainHarness['widget']) => void = () => {}) =>
    place(ExplainHarness, stage(), (widget) => {
      widget.row = row;
      widget.append(sampleTable());
      fill(widget);
    });

  it('shows formula, figures, inputs, rule and policy of a row', async () => {
    const text = (await put(3)).picture();
    for (const part of [
      '134,73%',
      'realisasi ÷ target × 100',
      '4,5 ÷ 3,34 × 100',
      'ORG-CAP-01',
      'pemda-uncapped',
      'sumber',
    ])
      expect(text).to.contain(part);
  });

  it('shows the cap with its date and article', async () => {
    const text = (await put(8, (widget) => widget.setAttribute('policy', 'kemenkeu-2026'))).picture();
    expect(text).to.contain('120,00%');
    expect(text).to.contain('batas maksimum capaian');
    expect(text).to.contain('berlaku sejak 2026-01-01');
    expect(text).to.contain('KMK 127/2026');
  });

  it('says why there is no figure', async () => {
    expect((await put(5)).picture()).to.contain('Tidak dihitung: realisasi kosong');
  });

  it('says that the policy is not known', async () => {
    const explain = await put(1, (widget) => widget.setAttribute('policy', 'unheard-of'));
    await explain.reaches('error');
    expect(explain.message).to.contain('Kebijakan penghitungan tidak dikenal');
  });

  it('copies, or says that it cannot', async () => {
    const explain = await put(1);
    explain.root.querySelector<HTMLButtonElement>('.actions button')?.click();
    await until(
      () => /Tersalin|Tidak dapat menyalin/.test(explain.root.querySelector('.actions')?.textContent ?? ''),
      'it says so',
    );
  });

  it('leads to the row in the portal', async () => {
    const explain = await put(1, (widget) => widget.setAttribute('row-href', 'detail?unit={unit}'));
    const link = [...explain.root.querySelectorAll('a')].find((each) => each.textContent?.includes('portal'));
    expect(link?.getAttribute('href')).to.equal('detail?unit=Dinas%20Kesehatan');
    explain.widget.rowHref = 'javascript:alert({unit})';
    await explain.ready();
    expect([...explain.root.querySelectorAll('a')].some((each) => each.textContent?.includes('portal'))).to.equal(
      false,
    );
  });
});
