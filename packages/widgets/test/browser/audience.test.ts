import '#src/widgets/bullet.js';
import '#src/widgets/calendar.js';
import '#src/widgets/distribution.js';
import '#src/widgets/nine-box.js';
import '#src/widgets/quadrant.js';
import '#src/widgets/reconcile.js';
import '#src/widgets/table.js';
import { expect } from '@open-wc/testing';
import type { TakarElement } from '#src/element.js';
import type { TakarErrorEvent } from '#src/events.js';
import { tableOf, type Sample } from './support/sample.js';
import { stage, until } from './support/stage.js';

const indicators = (...subjects: readonly string[]): Sample => ({
  caption: 'Capaian',
  headers: ['Indikator', 'Subjek', 'Polaritas', 'Target', 'Realisasi', 'Capaian'],
  rows: subjects.map((subject) => ['Ketepatan layanan', subject, 'maksimalkan', '90', '81,37', '90,41']),
});

const staff = (...counts: readonly string[]): Sample => ({
  caption: 'Pegawai',
  headers: ['Unit', 'Kinerja', 'Potensial', 'Hasil kerja', 'Perilaku kerja', 'Predikat', 'Jumlah'],
  rows: counts.map((count) => [
    ...['Bappeda', 'sesuai ekspektasi', 'menengah', 'sesuai ekspektasi', 'sesuai ekspektasi', 'Baik', count],
  ]),
});

const activities: Sample = {
  caption: 'Aktivitas',
  headers: ['Tanggal', 'Mulai', 'Selesai', 'Status'],
  rows: [['2 Maret 2026', '08:00', '13:00', 'disetujui']],
};

/** A widget with its table, read, and the errors that it told the page of. */
async function put(tag: string, sample: Sample, attributes: Readonly<Record<string, string>> = {}) {
  const widget = document.createElement(tag) as TakarElement;
  const told: TakarErrorEvent[] = [];
  widget.addEventListener('takar-error', (event) => told.push(event));
  for (const [name, value] of Object.entries({ audience: 'public', ...attributes })) widget.setAttribute(name, value);
  widget.append(tableOf(sample, sample.rows));
  stage(900).append(widget);
  await widget.updateComplete;
  const root = widget.shadowRoot as ShadowRoot;
  return {
    widget,
    told,
    get state() {
      return root.querySelector<HTMLElement>('.base')?.dataset['state'];
    },
    get said() {
      return root.querySelector('[part="message"]')?.textContent ?? '';
    },
    get drawn() {
      return root.querySelector('.picture,.grid tbody tr,.review') !== null;
    },
    /** Opens the table under the picture; false where there is none. */
    unfold() {
      const details = root.querySelector('details');
      if (details !== null) details.open = true;
      return details !== null;
    },
    /** Whether a reader sees the page's own table. */
    get open() {
      return (widget.querySelector('table') as HTMLElement).getClientRects().length > 0;
    },
  };
}

const OF_PERSONS: readonly (readonly [tag: string, sample: Sample])[] = [
  ['takar-bullet', indicators('unit', 'person')],
  ['takar-table', indicators('pegawai')],
  ['takar-bullet', indicators('unit', 'ASN')],
  [
    'takar-table',
    {
      ...indicators('197001011990011001'),
      headers: ['Indikator', 'NIP', 'Polaritas', 'Target', 'Realisasi', 'Capaian'],
    },
  ],
  ['takar-reconcile', indicators('person')],
  ['takar-nine-box', staff('38', '1')],
  ['takar-quadrant', staff('1')],
  ['takar-distribution', staff('12', '1')],
  ['takar-calendar', activities],
];

const OF_GROUPS: readonly (readonly [tag: string, sample: Sample])[] = [
  ['takar-bullet', indicators('unit', 'unit')],
  ['takar-table', indicators('')],
  ['takar-reconcile', indicators('unit')],
  ['takar-nine-box', staff('38', '12')],
  ['takar-quadrant', staff('38')],
  ['takar-distribution', staff('12', '9')],
];

describe('audience="public"', () => {
  for (const [tag, sample] of OF_PERSONS)
    it(`${tag} shows nothing of individuals, and says that the page still holds them`, async () => {
      const at = await put(tag, sample);
      expect([at.state, at.drawn, at.open]).to.deep.equal(['error', false, false]);
      expect(at.said).to.contain('perorangan').and.contain('Sumber halaman');
      expect(at.told.map(({ problem }) => problem)).to.deep.equal(['failed']);
    });

  for (const tag of ['takar-nine-box', 'takar-quadrant', 'takar-distribution'])
    it(`${tag} sees a person beside a row that counts nobody`, async () => {
      const at = await put(tag, staff('1', '0', '5'));
      expect([at.state, at.drawn, at.open]).to.deep.equal(['error', false, false]);
    });

  for (const [tag, sample] of OF_GROUPS)
    it(`${tag} shows units and groups`, async () => {
      const at = await put(tag, sample);
      expect([at.state, at.drawn, at.told.length]).to.deep.equal(['ready', true, 0]);
    });

  it('says so in English', async () => {
    expect((await put('takar-bullet', indicators('person'), { lang: 'en' })).said).to.contain('still holds them');
  });

  it('lets other audiences see what the page gives them', async () => {
    expect((await put('takar-bullet', indicators('person'), { audience: 'internal' })).state).to.equal('ready');
  });

  it('follows the attribute and the rows', async () => {
    const at = await put('takar-bullet', indicators('person'), { audience: 'internal' });
    at.widget.audience = 'public';
    await at.widget.updateComplete;
    expect([at.state, at.drawn, at.open]).to.deep.equal(['error', false, false]);
    at.widget.querySelectorAll('td')[1]?.replaceChildren('unit');
    await at.widget.updateComplete;
    await new Promise((done) => setTimeout(done));
    await at.widget.updateComplete;
    expect([at.state, at.drawn]).to.deep.equal(['ready', true]);
  });

  it('shows the table again where the attribute is gone', async () => {
    const at = await put('takar-bullet', indicators('person'), { 'with-table': '' });
    expect([at.state, at.open]).to.deep.equal(['error', false]);
    at.widget.removeAttribute('audience');
    await until(() => at.unfold(), 'the table stands under the picture');
    expect([at.state, at.drawn, at.open]).to.deep.equal(['ready', true, true]);
  });

  it('keeps refusing when a reading ends that was given up', async () => {
    const at = await put('takar-bullet', indicators('unit'));
    const { reader } = at.widget;
    let end = (): void => undefined;
    const slow: typeof reader = {
      ...reader,
      sheet: (sheet, settings) =>
        new Promise((done) => {
          end = () => done(reader.sheet(sheet, settings));
        }),
    };
    Object.defineProperty(at.widget, 'reader', { value: slow, configurable: true });
    at.widget.reload();
    await new Promise((done) => setTimeout(done));
    Object.defineProperty(at.widget, 'reader', { value: reader });
    at.widget.querySelectorAll('td')[1]?.replaceChildren('person');
    await until(() => at.state === 'error', 'the rows are refused');
    end();
    await new Promise((done) => setTimeout(done, 100));
    expect([at.state, at.drawn, at.open]).to.deep.equal(['error', false, false]);
  });
});

describe('a table that could not be judged', () => {
  for (const audience of ['public', 'internal'])
    it(`is ${audience === 'public' ? 'not seen' : 'seen'} with audience="${audience}"`, async () => {
      const here = await put('takar-bullet', indicators('perorangan'), { audience, policy: 'unheard-of' });
      await until(() => here.state === 'error', 'it cannot be read');
      const isSeen = (here.widget.querySelector('table') as Element).getClientRects().length > 0;
      expect(isSeen).to.equal(audience !== 'public');
    });
});
