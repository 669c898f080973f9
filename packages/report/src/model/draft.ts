import type { Block, Facts, Figure, Heading, Paragraph, TableBlock } from './document.js';

/** Gathers the parts of a document and numbers its tables and figures. */
export class Draft {
  readonly blocks: Block[] = [];
  readonly #words: { readonly table: string; readonly figure: string };
  readonly #chapter: string;
  #tables = 0;
  #figures = 0;

  /** `chapter` stands before the number: `3.` gives *Tabel 3.1*. */
  constructor(words: { readonly table: string; readonly figure: string }, chapter = '') {
    this.#words = words;
    this.#chapter = chapter;
  }

  heading(level: Heading['level'], text: string): void {
    this.blocks.push({ kind: 'heading', level, text });
  }

  paragraph(text: string, style: Paragraph['style'] = 'body', label?: string): void {
    this.blocks.push({ kind: 'paragraph', style, text, ...(label === undefined ? {} : { label }) });
  }

  table({ caption, ...table }: Omit<TableBlock, 'kind'>): void {
    const numbered = caption === null ? null : this.#captionOfTable(caption);
    this.blocks.push({ kind: 'table', caption: numbered, ...table });
  }

  figure({ caption, ...figure }: Omit<Figure, 'kind'>): void {
    this.#figures += 1;
    const text = `${this.#words.figure} ${this.#chapter}${this.#figures} ${caption}`;
    this.blocks.push({ kind: 'figure', caption: text, ...figure });
  }

  facts(rows: Facts['rows']): void {
    this.blocks.push({ kind: 'facts', rows });
  }

  add(block: Block): void {
    this.blocks.push(block);
  }

  #captionOfTable(caption: string): string {
    this.#tables += 1;
    return `${this.#words.table} ${this.#chapter}${this.#tables} ${caption}`;
  }
}
