import { writeXlsx } from '@takar/core/xlsx';
import { expect } from '@open-wc/testing';
import { pageFaults } from './support/axe.js';
import { barePage, load, styled } from './support/bare-page.js';
import { openPage, violations } from './support/page.js';
import { until } from './support/stage.js';

const CSV =
  'Indikator;Polaritas;Periode;Target;Realisasi;Capaian\n' +
  'Indeks kepuasan;maksimalkan;2025;80;82;102,50\n' +
  'Angka kecelakaan;minimalkan;2025;12;9;75,00\n' +
  '=1+1;maksimalkan;2025;80;40;50\n';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Two sheets: one whose headers nobody knows, one that a comparison can use. */
const WORKBOOK = writeXlsx([
  {
    name: 'Dinas A',
    rows: [
      ['Uraian', 'Rencana hasil', 'Hasil nyata', 'Angka laporan'],
      ['Jalan mantap', 80, 60, 75],
    ],
  },
  {
    name: 'Dinas B',
    rows: [
      ['Indikator', 'Polaritas', 'Target', 'Realisasi', 'Capaian'],
      ['Nilai AKIP', 'maksimalkan', 80, 82, 102.5],
    ],
  },
]);

/** What is called a workbook and is none. */
const PDF = text('%PDF-1.7\n');

/** The page as an inspector uses it. */
class Desk {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly saved: { readonly name: string; readonly content: string }[] = [];

  constructor(page: Document) {
    this.page = page;
    this.view = page.defaultView as Window & typeof globalThis;
    const blobs: Blob[] = [];
    const { saved } = this;
    this.view.URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
    this.view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      void (blobs.at(-1) as Blob).text().then((content) => saved.push({ name: this.download, content }));
    };
  }

  async pick(name: string, bytes: Uint8Array): Promise<void> {
    await until(() => this.page.querySelector('#file'), 'the form is there');
    const files = new DataTransfer();
    files.items.add(new File([bytes as Uint8Array<ArrayBuffer>], name));
    const input = this.page.querySelector('#file') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => this.page.querySelector('.failed, .findings, .buttons'), 'the file is read');
  }

  async ready(): Promise<void> {
    await until(() => this.rows > 0, 'the review is there');
  }

  get widget(): HTMLElement {
    return this.page.querySelector('takar-reconcile') as HTMLElement;
  }

  get rows(): number {
    return this.widget?.shadowRoot?.querySelectorAll('.review-table tbody tr').length ?? 0;
  }

  get said(): string {
    return this.page.querySelector('.said')?.textContent ?? '';
  }

  choose(id: string, value: string): void {
    const select = this.page.getElementById(id) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  }

  note(row: number, words: string): void {
    const field = this.widget.shadowRoot?.querySelectorAll('textarea')[row] as HTMLTextAreaElement;
    field.value = words;
    field.dispatchEvent(new Event('change'));
  }

  async save(format: 'XLSX' | 'CSV'): Promise<{ readonly name: string; readonly content: string }> {
    const count = this.saved.length;
    [...this.page.querySelectorAll<HTMLButtonElement>('.buttons button')]
      .find((button) => button.textContent?.includes(format))
      ?.click();
    await until(() => this.saved.length > count, 'it is saved');
    return this.saved[count] as { name: string; content: string };
  }
}

const desk = async (width = 1024): Promise<[Desk, HTMLIFrameElement]> => {
  const frame = await openPage('/periksa/', { width });
  return [new Desk(frame.contentDocument as Document), frame];
};

describe('Periksa Tabel', () => {
  it('compares a CSV and saves the notes in the working paper, under the strict policy', async () => {
    const [at, frame] = await desk();
    await at.pick('lkjip.csv', text(CSV));
    await at.ready();
    expect(at.said).to.contain('3 baris diperiksa; 0 kesalahan');
    expect(at.widget.shadowRoot?.querySelector('.review-table')?.textContent).to.match(/75,00\s*125,00%\s*rumus lain/);
    at.note(1, 'Rumus terbalik.');
    const { name, content } = await at.save('CSV');
    expect(name).to.equal('kertas-kerja-lkjip-csv.csv');
    const lines = content.split('\r\n');
    expect(lines[0]).to.match(/Baris;Indikator;.*Target;Realisasi;Sebelum;Sesudah;Selisih;Temuan;Keterangan;Catatan;/);
    expect(lines[2]).to.match(/^3;Angka kecelakaan;;2025;12;9;75;125;-50;rumus lain;.*;Rumus terbalik\.;lkjip\.csv;/);
    expect(lines[3]).to.match(/^4;'=1\+1;/);
    expect(await violations(frame)).to.deep.equal([]);
  });

  it('takes the sheet that can be compared, and others by choice of sheet and columns', async () => {
    const [at] = await desk();
    await at.pick('kabupaten.xlsx', WORKBOOK);
    await at.ready();
    expect((at.page.getElementById('sheet') as HTMLSelectElement).value).to.equal('1');
    at.choose('sheet', '0');
    await until(() => at.page.querySelector('details.columns')?.hasAttribute('open'), 'columns are asked for');
    expect(at.page.querySelector('.findings')?.textContent).to.contain('Kolom yang dibaca').and.not.contain('--map');
    at.choose('column-indicator', 'Uraian');
    at.choose('column-target', 'Rencana hasil');
    at.choose('column-realisation', 'Hasil nyata');
    at.choose('column-published', 'Angka laporan');
    at.choose('polarity', 'maximise');
    await until(() => /75\s*75,00%\s*sama/.test(at.widget.shadowRoot?.textContent ?? ''), 'it is compared');
    const { name, content } = await at.save('XLSX');
    expect(name).to.equal('kertas-kerja-kabupaten-xlsx-dinas-a.xlsx');
    for (const said of [
      'Kertas kerja',
      'Masalah tabel',
      'Jalan mantap',
      'Rencana hasil',
      'Diperiksa oleh',
      'pemda-uncapped',
    ])
      expect(content).to.contain(said);
  });

  it('shows sheets without rows, and prefers one with rows', async () => {
    const [at] = await desk();
    const rows = [
      ['Indikator', 'Polaritas', 'Target', 'Realisasi', 'Capaian'],
      ['Nilai AKIP', 'maksimalkan', 80, 82, 102.5],
    ];
    const template = { name: 'Templat', rows: rows.slice(0, 1) };
    await at.pick('isian.xlsx', writeXlsx([template, { name: 'Isian', rows }]));
    await at.ready();
    const choice = at.page.getElementById('sheet') as HTMLSelectElement;
    expect([choice.value, choice.options[0]?.text]).to.deep.equal(['1', 'Templat (0 baris)']);
    await at.pick('templat.xlsx', writeXlsx([template]));
    await until(() => at.said.includes('0 baris diperiksa'), 'the template is shown');
    await at.pick('catatan.xlsx', writeXlsx([{ name: 'Catatan', rows: [['Hanya catatan']] }]));
    await until(() => at.page.querySelector('.failed')?.textContent?.includes('memuat tabel'), 'it says why');
  });

  it('says in both languages why a file cannot be checked', async () => {
    const [at] = await desk();
    await at.pick('laporan.xlsx', PDF);
    expect(at.page.querySelector('.failed')?.textContent).to.contain('PDF').and.contain('tidak dapat diperiksa');
    await at.pick('kosong.csv', text(''));
    await until(() => at.page.querySelector('.failed')?.textContent?.includes('kosong'), 'the other file is named');
    at.page.querySelector<HTMLButtonElement>('.language')?.click();
    await until(() => at.page.querySelector('.failed')?.textContent?.includes('is empty'), 'it speaks English');
    expect(at.page.documentElement.lang).to.equal('en');
    await at.pick('lkjip.csv', text(CSV));
    await until(() => at.said.includes('3 rows checked'), 'it goes on');
  });

  it('keeps notes when the language changes', async () => {
    const [at] = await desk();
    await at.pick('lkjip.csv', text(CSV));
    await at.ready();
    at.note(0, 'Sesuai.');
    at.page.querySelector<HTMLButtonElement>('.language')?.click();
    await until(() => at.widget.shadowRoot?.textContent?.includes('1 of 3 rows have a note'), 'the note is kept');
  });

  it('can be used by keyboard and is accessible, on a phone and on a desk', async () => {
    for (const width of [360, 1000]) {
      const { view, page } = barePage(width);
      page.documentElement.lang = 'id';
      page.title = 'Periksa Tabel';
      await styled(page, '/periksa/periksa-tabel.css');
      await load(page, '/periksa/periksa-tabel.js');
      page.body.append(page.createElement('periksa-tabel'));
      const at = new Desk(page);
      await at.pick('lkjip.csv', text(CSV));
      await at.ready();
      for (const control of page.querySelectorAll<HTMLElement>('button, select, input, summary')) {
        if (control.closest('details:not([open])') !== null && control.localName !== 'summary') continue;
        control.focus();
        expect(page.activeElement, control.outerHTML).to.equal(control);
      }
      expect(await pageFaults(view, page), `at ${width}`).to.deep.equal([]);
    }
  });
});
