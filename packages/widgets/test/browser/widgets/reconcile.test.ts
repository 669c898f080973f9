import '#src/widgets/reconcile.js';
import { expect } from '@open-wc/testing';
import type { TakarReviewEvent } from '#src/review/review-event.js';
import type { TakarReconcile } from '#src/widgets/reconcile.js';
import { faults } from '../support/axe.js';
import { guarantees } from '../support/guarantees.js';
import { PictureHarness, place } from '../support/harness.js';
import { tableOf, type Sample } from '../support/sample.js';
import { press, stage, until } from '../support/stage.js';

class ReconcileHarness extends PictureHarness<TakarReconcile> {
  static readonly tag = 'takar-reconcile';

  get fields(): readonly HTMLTextAreaElement[] {
    return [...this.root.querySelectorAll('textarea')];
  }
}

const SAMPLE: Sample = {
  caption: 'Capaian terbit 2023',
  headers: ['Indikator', 'Unit', 'Polaritas', 'Periode', 'Target', 'Realisasi', 'Capaian'],
  rows: [
    ['Nilai AKIP PD', 'OPD Gunungkidul', 'maksimalkan', '2023', '81,35', '82,8', '101,78'],
    ['Indeks Kepuasan Masyarakat', 'Kecamatan', 'maksimalkan', '2023', '90,62', '94,04', '103,7'],
    ['Indeks ketahanan sosial', 'DPMD', 'maksimalkan', '2022', '0,8953', '0,8953', '102'],
    ['Indeks SPBE', 'Diskominfo', 'maksimalkan', '2021', '', '3,53', '100'],
  ],
};

guarantees({ kind: ReconcileHarness, sample: SAMPLE, says: { id: /Terbit/, en: /Published/ } });

describe('takar-reconcile', () => {
  const put = (fill?: (widget: TakarReconcile) => void, rows = SAMPLE.rows) =>
    place(ReconcileHarness, stage(900), (widget) => {
      widget.append(tableOf(SAMPLE, rows));
      fill?.(widget);
    });
  const reviewed = async (rows = SAMPLE.rows): Promise<ReconcileHarness> => {
    const harness = await put((widget) => (widget.review = true), rows);
    await until(() => harness.fields.length === rows.length, 'the form is there');
    return harness;
  };
  const write = (field: HTMLTextAreaElement | undefined, text: string): void => {
    if (field === undefined) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('says how many are the same, and why others are not', async () => {
    const { root } = await put();
    expect(root.querySelector('.summary')?.textContent).to.equal(
      '1 dari 3 angka terbit sama dengan hasil hitung. Lainnya: 1 dipotong, 1 tidak terjelaskan. 1 baris tidak dapat dibandingkan.',
    );
    expect(root.querySelector('textarea')).to.equal(null);
  });

  it('opens a row to its computation, with the published figure and the verdict', async () => {
    const harness = await put();
    harness.stops[1]?.focus();
    await press('Enter');
    await harness.panelOpens();
    expect(harness.panel.textContent)
      .to.contain('103,7')
      .and.to.contain('dipotong')
      .and.to.match(/ORG-CAP-\d\d/);
  });

  it('gives notes out by an event, keeps them while the page is open, and stores nothing', async () => {
    const harness = await reviewed();
    const told: TakarReviewEvent[] = [];
    harness.widget.addEventListener('takar-review', (event) => told.push(event));
    write(harness.fields[2], 'Target pada PK berbeda');
    expect(told[0]?.changed).to.include({ indicator: 'Indeks ketahanan sosial', before: '102', after: 100 });
    expect(told[0]?.notes.map(({ note }) => note)).to.deep.equal(['Target pada PK berbeda']);
    await until(
      () => harness.root.querySelector('.review-count')?.textContent === '1 dari 4 baris diberi catatan.',
      'it counts',
    );
    harness.widget.reload();
    await harness.reaches('ready');
    expect(harness.fields[2]?.value).to.equal('Target pada PK berbeda');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    const another = await reviewed();
    expect(another.fields[2]?.value).to.equal('');
  });

  it('gives the review as CSV and JSON, unless the page keeps it', async () => {
    const harness = await reviewed();
    write(harness.fields[1], '=1+1 <b>tebal</b>');
    await harness.ready();
    const files: { name: string; text: Promise<string> }[] = [];
    harness.widget.addEventListener('takar-export', (event) => {
      event.preventDefault();
      files.push({ name: event.fileName, text: event.content.text() });
    });
    harness.root.querySelector<HTMLButtonElement>('.review-csv')?.click();
    harness.root.querySelector<HTMLButtonElement>('.review-json')?.click();
    await until(() => files.length === 2, 'both are given');
    const csv = (await files.find(({ name }) => name.endsWith('.csv'))?.text) ?? '';
    expect(csv).to.contain('Sebelum').and.to.contain('Catatan').and.to.contain('<b>tebal</b>');
    expect(csv).not.to.match(/(^|;)=1\+1/m);
    const json = JSON.parse((await files.find(({ name }) => name.endsWith('.json'))?.text) ?? '') as {
      rows: readonly { note: string; finding: string }[];
    };
    expect(json.rows.map(({ finding }) => finding)).to.deep.equal([
      'exact',
      'truncated',
      'unexplained',
      'notComputable',
    ]);
    expect(json.rows[1]?.note).to.equal('=1+1 <b>tebal</b>');
  });

  it('never makes markup of a name or a note', async () => {
    const [first = [], ...rest] = SAMPLE.rows;
    const harness = await reviewed([['<img src=x onerror=alert(1)>', ...first.slice(1)], ...rest]);
    write(harness.fields[0], '<img src=x>');
    await harness.ready();
    expect(harness.root.querySelector('img')).to.equal(null);
    expect(harness.root.querySelector('.review th[scope="row"]')?.textContent).to.contain('<img src=x');
  });

  it('is accessible with its form, light and dark', async () => {
    const where = stage(900);
    const harness = await place(ReconcileHarness, where, (widget) => {
      widget.append(tableOf(SAMPLE, SAMPLE.rows));
      widget.review = true;
    });
    await until(() => harness.fields.length === 4, 'the form is there');
    expect(await faults(where)).to.deep.equal([]);
    harness.widget.theme = 'dark';
    await harness.ready();
    expect(await faults(where)).to.deep.equal([]);
  });
});
