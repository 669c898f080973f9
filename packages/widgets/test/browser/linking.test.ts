import { expect } from '@open-wc/testing';
import '#src/index.js';
import type { TakarElement } from '#src/element.js';
import type { TakarFilter } from '#src/widgets/filter.js';
import type { TakarSource } from '#src/widgets/source.js';
import { faults } from './support/axe.js';
import { BulletHarness, TableHarness, type Harness } from './support/harness.js';
import { csvOf, INDICATOR_SAMPLE, sampleTable } from './support/sample.js';
import { press, stage, until } from './support/stage.js';

const CSV = csvOf(INDICATOR_SAMPLE);
const AS_CSV = { headers: { 'content-type': 'text/csv' } };

let groups = 0;
/** A group that no other test has. */
const newGroup = (): string => `group${(groups += 1)}`;

function element<E extends HTMLElement>(where: ParentNode, tag: string, attributes: Record<string, string>): E {
  const made = document.createElement(tag) as E;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  where.append(made);
  return made;
}

const bullet = (where: ParentNode, attributes: Record<string, string>, table = sampleTable()): BulletHarness => {
  const widget = document.createElement('takar-bullet');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(table);
  where.append(widget);
  return new BulletHarness(widget);
};

/** Answers for what the page asks of its server, counted. */
async function answering(
  answer: (address: string) => Response,
  work: (asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const real = window.fetch.bind(window);
  window.fetch = (address) => {
    const { href } = address instanceof Request ? new URL(address.url) : new URL(address, location.href);
    asked.push(href);
    return Promise.resolve(answer(href));
  };
  try {
    await work(asked);
  } finally {
    window.fetch = real;
  }
}

const rows = ({ root }: Harness): number => root.querySelectorAll('.picture [data-id]').length;
const selects = (filter: TakarFilter): HTMLSelectElement[] => [...filter.renderRoot.querySelectorAll('select')];
const optionsOf = (select: HTMLSelectElement | undefined): string[] =>
  [...(select?.options ?? [])].map(({ value }) => value);
const textOf = (element: TakarFilter | TakarSource): string =>
  (element.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();

async function choose(filter: TakarFilter, place: number, value: string): Promise<void> {
  await until(() => optionsOf(selects(filter)[place]).includes(value), `${value} can be chosen`);
  const select = selects(filter)[place] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await filter.updateComplete;
}

describe('takar-source', () => {
  it('asks once for all widgets of its group, and leaves those with data of their own alone', async () => {
    const link = newGroup();
    await answering(
      () => new Response(CSV, AS_CSV),
      async (asked) => {
        const where = stage();
        const widgets = ['takar-bullet', 'takar-table', 'takar-bullet'].map((tag) =>
          element<TakarElement>(where, tag, { link }),
        );
        const own = bullet(where, { link }, sampleTable(INDICATOR_SAMPLE.rows.slice(0, 1)));
        const source = element<TakarSource>(where, 'takar-source', { link, src: '/once.csv', policy: 'kemenkeu-2026' });
        for (const widget of widgets) await until(() => widget.model !== null, 'it has its data');
        expect(asked.filter((address) => address.endsWith('/once.csv'))).to.have.length(1);
        expect(widgets[0]?.reader.length(widgets[0].model as object)).to.equal(8);
        expect(widgets[0]?.policy).to.equal('kemenkeu-2026');
        await own.reaches('ready');
        expect(own.length).to.equal(1);
        expect(textOf(source)).to.match(/^Sumber data: once\.csv, dibaca \d+ \w+ \d{4}/);
        expect(await faults(where)).to.deep.equal([]);
        const late = element<TakarElement>(where, 'takar-bullet', { link });
        await until(() => late.model !== null, 'one that comes later has them too');
        source.reload();
        await until(() => asked.length === 2, 'it asks again');
      },
    );
  });

  it('lets each widget say what went wrong, and keep what it has', async () => {
    const link = newGroup();
    let status = 200;
    await answering(
      () => (status === 200 ? new Response(CSV, AS_CSV) : new Response('', { status })),
      async () => {
        const where = stage();
        const source = element<TakarSource>(where, 'takar-source', { link, src: '/sometimes.csv' });
        const harness = new BulletHarness(element(where, 'takar-bullet', { link }));
        await harness.reaches('ready');
        status = 419;
        source.reload();
        await harness.reaches('stale');
        expect(harness.message).to.contain('mungkin tidak mutakhir');
        await until(() => textOf(source).includes('tidak terbaca: Sesi berakhir'), 'it says so itself');
        const fresh = new BulletHarness(element(where, 'takar-bullet', { link }));
        await fresh.reaches('error');
        expect(fresh.message).to.contain('Sesi berakhir');
      },
    );
  });

  it('reads again by its clock while the page is seen', async () => {
    const link = newGroup();
    const real = window.setInterval.bind(window);
    const clock = window.performance;
    const ticks: { work: () => void; pause: number }[] = [];
    const now = clock.now.bind(clock);
    let later = 0;
    window.setInterval = ((work: () => void, pause: number) => {
      ticks.push({ work, pause });
      return real(() => {}, 1e6);
    }) as typeof window.setInterval;
    clock.now = () => now() + later;
    try {
      await answering(
        () => new Response(CSV, AS_CSV),
        async (asked) => {
          const where = stage();
          element(where, 'takar-source', { link, src: '/clock.csv', refresh: '60' });
          const widget = element<TakarElement>(where, 'takar-bullet', { link });
          await until(() => widget.model !== null && ticks.length === 1, 'it is read');
          expect(ticks[0]?.pause).to.equal(60_000);
          ticks[0]?.work();
          expect(asked).to.have.length(1);
          later = 61_000;
          ticks[0]?.work();
          await until(() => asked.length === 2, 'it is read again');
          const alone = element<TakarElement>(where, 'takar-bullet', { src: '/alone.csv', refresh: '1' });
          await until(() => alone.model !== null && ticks.length === 2, 'a widget has a clock of its own');
          expect(ticks[1]?.pause, 'ten seconds at least').to.equal(10_000);
        },
      );
    } finally {
      window.setInterval = real;
      clock.now = now;
    }
  });

  it('gives a table or a data block inside it', async () => {
    const where = stage();
    const link = newGroup();
    const source = document.createElement('takar-source');
    source.setAttribute('link', link);
    source.append(sampleTable());
    where.append(source);
    const one = new BulletHarness(element(where, 'takar-bullet', { link }));
    await one.reaches('ready');
    expect(one.length).to.equal(8);
    const other = newGroup();
    const block = document.createElement('script');
    block.type = 'text/csv';
    block.textContent = CSV;
    const second = document.createElement('takar-source');
    second.setAttribute('link', other);
    second.append(block);
    where.append(second);
    const two = new BulletHarness(element(where, 'takar-bullet', { link: other }));
    await two.reaches('ready');
    expect(two.picture()).to.contain('Angka kematian ibu');
  });

  it('reads all pages of an open data portal, and refuses a part', async () => {
    const records = INDICATOR_SAMPLE.rows.map((row) =>
      Object.fromEntries(INDICATOR_SAMPLE.headers.map((header, i) => [header, row[i]])),
    );
    const page = (from: number): Response => {
      const result = {
        records: records.slice(from, from + 3),
        total: records.length,
        _links: { next: `/api/3/action/datastore_search?offset=${from + 3}` },
      };
      return Response.json({ success: true, result });
    };
    await answering(
      (address) => page(Number(new URL(address).searchParams.get('offset') ?? 0)),
      async (asked) => {
        const src = '/api/3/action/datastore_search';
        const harness = new BulletHarness(element(stage(), 'takar-bullet', { src }));
        await harness.reaches('ready');
        expect(harness.length).to.equal(8);
        expect(asked).to.have.length(3);
      },
    );
    await answering(
      () => Response.json({ draw: 1, recordsTotal: 8, data: records.slice(0, 3) }),
      async () => {
        const harness = new BulletHarness(element(stage(), 'takar-bullet', { src: '/list.json' }));
        await harness.reaches('error');
        expect(harness.message).to.contain('sebagian baris');
      },
    );
  });
});

describe('takar-filter', () => {
  it('shows one unit in all widgets of its group, and gives back what they showed', async () => {
    const where = stage();
    const link = newGroup();
    const filter = element<TakarFilter>(where, 'takar-filter', { link, label: 'Pilih' });
    const all = bullet(where, { link });
    const some = bullet(where, { link, unit: 'Diskominfo' });
    const apart = bullet(where, {});
    for (const each of [all, some, apart]) await each.reaches('ready');
    expect([rows(all), rows(some), rows(apart)]).to.deep.equal([8, 1, 8]);
    await choose(filter, 1, 'Dinas Kesehatan');
    await until(() => rows(all) === 2 && rows(some) === 2, 'both show the unit');
    expect(rows(apart)).to.equal(8);
    expect(textOf(filter)).to.contain('Ditampilkan: Dinas Kesehatan.');
    expect(await faults(where)).to.deep.equal([]);
    (filter.renderRoot.querySelector('button') as HTMLButtonElement).click();
    await until(() => rows(all) === 8 && rows(some) === 1, 'each shows what it showed');
    await filter.updateComplete;
    expect(textOf(filter)).to.contain('Semua data ditampilkan.');
    expect(selects(filter)[1]?.value).to.equal('');
    all.widget.remove();
    await choose(filter, 1, 'BKAD');
    await until(() => rows(some) === 1 && some.picture().includes('Kenaikan PAD'), 'the other one follows');
    expect(all.widget.unit ?? null, 'one that has left does not').to.equal(null);
  });

  it('offers periods in the order of time, in words', async () => {
    const where = stage();
    where.lang = 'en';
    const link = newGroup();
    const filter = element<TakarFilter>(where, 'takar-filter', { link, fields: 'period' });
    const [row = []] = INDICATOR_SAMPLE.rows;
    const periods = ['TW II 2024', '2023', 'TW I 2024'];
    const table = sampleTable(periods.map((period) => row.map((cell, i) => (i === 3 ? period : cell))));
    await bullet(where, { link }, table).reaches('ready');
    await until(() => optionsOf(selects(filter)[0]).length === 4, 'there are choices');
    expect(selects(filter)).to.have.length(1);
    expect([...(selects(filter)[0]?.options ?? [])].map(({ text }) => text)).to.deep.equal([
      'All periods',
      '2023',
      'Quarter I 2024',
      'Quarter II 2024',
    ]);
  });

  it('stays within a phone, however long the names of units are', async () => {
    const link = newGroup();
    const place = stage(300);
    const filter = element<TakarFilter>(place, 'takar-filter', { link });
    const unit = 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';
    const rows = INDICATOR_SAMPLE.rows.map((row, i) =>
      row.map((cell, column) => (column === 4 ? `${unit} ${i}` : cell)),
    );
    await bullet(place, { link }, sampleTable(rows)).ready();
    await until(() => selects(filter).some((select) => optionsOf(select).includes(`${unit} 1`)), 'units are offered');
    for (const select of selects(filter))
      expect(select.getBoundingClientRect().right).to.be.at.most(place.getBoundingClientRect().right);
  });

  it('writes into the address of a page whose path begins with two slashes, which alone would name another site', async () => {
    const before = location.href;
    const link = newGroup();
    try {
      history.replaceState(null, '', `${location.origin}//elsewhere.invalid/halaman`);
      const where = stage();
      const filter = element<TakarFilter>(where, 'takar-filter', { link, permalink: '' });
      await filter.updateComplete;
      await bullet(where, { link }).reaches('ready');
      await choose(filter, 1, 'Dinas Kesehatan');
      await until(() => location.search.includes(`takar.${link}.unit=`), 'the address names the unit');
      expect(location.pathname).to.equal('//elsewhere.invalid/halaman');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('writes what is shown into the address, and shows it again from there', async () => {
    const before = location.href;
    const link = newGroup();
    try {
      history.replaceState(null, '', '?tab=2&opd=lama#atas');
      const where = stage();
      const filter = element<TakarFilter>(where, 'takar-filter', {
        link,
        permalink: '',
        'address-names': 'opd:unit',
      });
      await filter.updateComplete;
      const one = bullet(where, { link });
      await one.reaches('ready');
      await until(
        () => textOf(filter).includes('Unit kerja “lama”, yang tidak ada dalam data'),
        'it names what is unknown',
      );
      await choose(filter, 1, 'Dinas Kesehatan');
      await until(() => rows(one) === 2, 'it is filtered');
      await press('Tab');
      (one.root.querySelectorAll<SVGElement>('.picture [data-id]')[1] as SVGElement).focus();
      await until(() => location.search.includes(`takar.${link}.rules`), 'the address names the rules');
      const address = new URLSearchParams(location.search);
      expect(address.get('tab')).to.equal('2');
      expect(address.get('opd')).to.equal(null);
      expect(address.get(`takar.${link}.unit`)).to.equal('Dinas Kesehatan');
      expect(address.get(`takar.${link}.indicator`)).to.equal('Prevalensi stunting');
      expect(address.get(`takar.${link}.rules`)).to.match(/^[0-9a-f]{16}$/);
      expect(location.hash).to.equal('#atas');
      const kept = location.search;
      where.replaceChildren();
      history.replaceState(null, '', kept);
      const again = element<TakarFilter>(where, 'takar-filter', { link, permalink: '' });
      const table = new TableHarness(element(where, 'takar-table', { link }));
      table.widget.append(sampleTable());
      await table.reaches('ready');
      await until(() => table.root.querySelectorAll('.grid tbody tr').length === 2, 'the same rows are shown');
      await again.updateComplete;
      expect(textOf(again)).not.to.contain('versi aturan');
      const marked = table.root.querySelector('tr[data-row="1"]') as HTMLElement;
      if ('adoptedStyleSheets' in table.root)
        await until(() => getComputedStyle(marked).outlineStyle === 'dashed', 'the row is marked');
      expect(getComputedStyle(table.root.querySelector('tr[data-row="0"]') as HTMLElement).outlineStyle).to.equal(
        'none',
      );
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('says that the figures of a link were computed with other rules', async () => {
    const before = location.href;
    const link = newGroup();
    try {
      history.replaceState(null, '', `?takar.${link}.unit=BKAD&takar.${link}.rules=0123456789abcdef`);
      const where = stage();
      const filter = element<TakarFilter>(where, 'takar-filter', { link, permalink: '' });
      await bullet(where, { link }).reaches('ready');
      await until(() => textOf(filter).includes('versi aturan 0123456789abcdef'), 'it says so');
      expect(await faults(where)).to.deep.equal([]);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('says that it needs a group', async () => {
    const filter = element<TakarFilter>(stage(), 'takar-filter', {});
    await filter.updateComplete;
    expect(textOf(filter)).to.contain('memerlukan atribut link');
  });
});
