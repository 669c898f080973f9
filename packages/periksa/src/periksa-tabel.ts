// The page itself: one element that holds the form, the widget and what is saved. Nothing here can send anything: the
// page's own policy has connect-src 'none'.
import { messagesOf, PEMDA_UNCAPPED, type FieldName, type Locale, type Messages } from '@takar/core';
import { fileName, save } from '@takar/widgets/pictures.js';
import type { TakarReconcile } from '@takar/widgets/widgets/reconcile.js';
import '@takar/widgets/widgets/reconcile.js';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { check, likeliest, type Checked, type Wishes } from './check.js';
import { sha256 } from './digest.js';
import { columnChoices, computingChoices, findingsTable, sheetChoice } from './parts.js';
import { readFile, type FileReading, type Finding } from './read-file.js';
import { paperCsv, paperXlsx, type PaperParts } from './working-paper.js';
import { WORDS, type Words } from './words.js';

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string | null;
}

/** Periksa Tabel: opens a file, shows its issues and its stated figures beside computed ones, saves the working paper. */
class PeriksaTabel extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: { state: true },
    wishes: { state: true },
    said: { state: true },
  };

  declare locale: Locale;
  declare wishes: Wishes;
  /** What is said to readers who do not see the page, and beside the buttons. */
  declare said: string;

  #file: OpenFile | null = null;
  #reading: FileReading | null = null;
  #chosen = 0;
  #checked: Checked | null = null;

  constructor() {
    super();
    this.locale = document.documentElement.lang === 'en' ? 'en' : 'id';
    this.wishes = { policy: PEMDA_UNCAPPED, numbers: 'auto', polarity: null, columns: new Map() };
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('dragover', this.#dragged);
    document.addEventListener('drop', this.#dropped);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('dragover', this.#dragged);
    document.removeEventListener('drop', this.#dropped);
  }

  /** The page's own styles are meant for it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('locale')) return;
    document.documentElement.lang = this.locale;
    document.title = this.#words.title;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<header>
        <h1>${words.title}</h1>
        <button type="button" class="language" lang=${this.#other} @click=${() => void this.#speak(this.#other)}>
          ${words.other}
        </button>
      </header>
      <main>
        <p>${words.lead}</p>
        <p class="stays">${words.stays}</p>
        <p class="field file">
          <label for="file">${words.choose}</label>
          <input
            id="file"
            type="file"
            accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt"
            aria-describedby="file-hint"
            @change=${(event: Event) => this.#picked((event.target as HTMLInputElement).files?.[0])}
          />
          <span id="file-hint" class="note">${words.chooseHint}</span>
        </p>
        <p class="said" role="status">${this.said}</p>
        ${this.#content(words)}
      </main>`;
  }

  #content(words: Words): TemplateResult | typeof nothing {
    const reading = this.#reading;
    if (reading === null) return nothing;
    if (this.#checked === null)
      return html`<section role="alert" class="failed">
        <h2>${words.failed}</h2>
        ${reading.findings.map(({ message, hint }) => html`<p>${message} ${hint}</p>`)}
      </section>`;
    const checked = this.#checked;
    return html`<section>
        ${sheetChoice(reading.tables, this.#chosen, words, (table) => this.#choose(table))}
        ${columnChoices(checked, this.wishes.columns, words, (field, header) => this.#setColumn(field, header))}
        ${computingChoices(this.wishes, words, this.locale, (wishes) => this.#wish(wishes))}
      </section>
      <section>
        <h2>${words.findings}</h2>
        ${findingsTable(this.#findings, words)}
      </section>
      <section>
        <h2>${words.compared}</h2>
        <takar-reconcile
          review
          without-menu
          lang=${this.locale}
          label=${this.#label}
          .data=${checked.model}
        ></takar-reconcile>
      </section>
      <section>
        <h2>${words.save}</h2>
        <p>${words.saveHint}</p>
        <p class="buttons">
          <button type="button" @click=${() => void this.#save('xlsx')}>${words.saveXlsx}</button>
          <button type="button" @click=${() => void this.#save('csv')}>${words.saveCsv}</button>
        </p>
      </section>`;
  }

  get #words(): Words {
    return WORDS[this.locale];
  }

  get #other(): Locale {
    return this.locale === 'id' ? 'en' : 'id';
  }

  get #messages(): Messages {
    return messagesOf(this.locale);
  }

  get #label(): string {
    return [this.#file?.name, this.#reading?.tables[this.#chosen]?.name].filter((part) => part != null).join(', ');
  }

  /** All that was noticed of the chosen table, the worst first. */
  get #findings(): readonly Finding[] {
    const table = this.#reading?.tables[this.#chosen];
    const all = [...(this.#reading?.findings ?? []), ...(table?.findings ?? []), ...(this.#checked?.findings ?? [])];
    return all.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  }

  readonly #dragged = (event: DragEvent): void => event.preventDefault();

  readonly #dropped = (event: DragEvent): void => {
    event.preventDefault();
    this.#picked(event.dataTransfer?.files[0]);
  };

  #picked(file: File | undefined): void {
    if (file !== undefined) void this.#open(file);
  }

  async #open(file: File): Promise<void> {
    this.said = this.#words.reading(file.name);
    // A painted word before what may take a while.
    await new Promise((done) => setTimeout(done));
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#file = { name: file.name, bytes, sha256: await sha256(bytes) };
    this.wishes = { ...this.wishes, columns: new Map() };
    this.#reading = await readFile(file.name, bytes, this.#messages);
    this.#chosen = likeliest(this.#reading.tables, this.wishes, this.#messages);
    this.#check();
  }

  async #read(): Promise<void> {
    if (this.#file === null) return;
    const { name, bytes } = this.#file;
    this.#reading = await readFile(name, bytes, this.#messages);
    this.#check();
  }

  #check(): void {
    const table = this.#reading?.tables[this.#chosen];
    this.#checked = table === undefined ? null : check(table.sheet, this.wishes, this.#messages);
    const count = (wanted: Finding['severity']): number =>
      this.#findings.filter(({ severity }) => severity === wanted).length;
    this.said =
      this.#checked === null
        ? ''
        : this.#words.done(this.#checked.computation.table.length, count('error'), count('warning'));
    this.requestUpdate();
  }

  async #speak(locale: Locale): Promise<void> {
    this.locale = locale;
    await this.#read();
  }

  #choose(table: number): void {
    this.#chosen = table;
    this.#wish({ columns: new Map() });
  }

  #setColumn(field: FieldName, header: string): void {
    const columns = new Map([...this.wishes.columns].filter(([other, taken]) => other !== field && taken !== header));
    if (header !== '') columns.set(field, header);
    this.#wish({ columns });
  }

  #wish(wishes: Partial<Wishes>): void {
    this.wishes = { ...this.wishes, ...wishes };
    this.#check();
  }

  async #save(format: 'xlsx' | 'csv'): Promise<void> {
    const parts = this.#paper();
    if (parts === null) return;
    const name = fileName(`${this.#words.paper.paper} ${this.#label}`, format);
    save(await (format === 'xlsx' ? paperXlsx(parts) : paperCsv(parts)), name);
    this.said = this.#words.saved(name);
  }

  #paper(): PaperParts | null {
    if (this.#checked === null || this.#file === null) return null;
    const { name, bytes, sha256: digest } = this.#file;
    const widget = this.querySelector<TakarReconcile>('takar-reconcile');
    return {
      checked: this.#checked,
      findings: this.#findings,
      notes: new Map((widget?.notes ?? []).map(({ row, note }) => [row, note])),
      file: { name, bytes: bytes.length, sha256: digest },
      sheet: this.#reading?.tables[this.#chosen]?.name ?? null,
      program: document.querySelector<HTMLMetaElement>('meta[name="generator"]')?.content ?? 'Takar',
      messages: this.#messages,
    };
  }
}

customElements.define('periksa-tabel', PeriksaTabel);
