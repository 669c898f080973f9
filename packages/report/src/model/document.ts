import type { Locale } from '@takar/core';

/** Paper of a document: A4, or F4 (*folio*, 215 × 330 mm) that many regions print on. */
export type Paper = 'a4' | 'f4';

/** A heading; level 1 is the title of the chapter. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
}

/** Text. A `gap` is a place that an official has to fill in; `note` is small print; line breaks are kept. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: 'body' | 'lead' | 'gap' | 'note' | 'centred';
  /** What the text is about, set before it in bold. */
  readonly label?: string;
  readonly text: string;
}

/** A column of a table. */
export interface TableColumn {
  readonly head: string;
  /** Heading over this and its neighbours with the same one. */
  readonly over?: string;
  readonly align: 'left' | 'right' | 'center';
  /** Share of the width; shares need not add up to anything. */
  readonly share: number;
}

/** A row of cells, or a text across all columns. */
export type TableRow = { readonly cells: readonly string[]; readonly strong?: boolean } | { readonly across: string };

/** A table with a caption. */
export interface TableBlock {
  readonly kind: 'table';
  /** Null for a table whose heading says what it is. */
  readonly caption: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Whether columns are numbered under their heads, as forms of regulations print them. */
  readonly numbered?: boolean;
  /** Small type, for forms with many columns. */
  readonly dense?: boolean;
  readonly note?: string;
}

/** A bar of a figure: an achievement in per cent against a target of 100. */
export interface Bar {
  readonly label: string;
  /** The figure and its status in words. */
  readonly text: string;
  /** Null where there is none. */
  readonly value: number | null;
  readonly met: boolean;
}

/** A picture with a caption; the same figures stand in a table of the document. */
export interface Figure {
  readonly kind: 'figure';
  readonly caption: string;
  /** The picture in words. */
  readonly alt: string;
  readonly svg: string;
  /** The same for programs that draw no SVG. */
  readonly bars: readonly Bar[];
}

/** Names with what they are, in two columns without lines. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly (readonly [name: string, value: string])[];
}

/** Places for signatures (*blok tanda tangan*), side by side. */
export interface Signatures {
  readonly kind: 'signatures';
  /** Place and day, above the last one. */
  readonly place: string;
  readonly parties: readonly Signature[];
}

/** One place for a signature. */
export interface Signature {
  readonly role: string | null;
  readonly post: string;
  readonly name: string;
  /** Lines below the name, as rank and NIP. */
  readonly below: readonly string[];
}

/** What follows begins on a new page. */
export interface PageBreak {
  readonly kind: 'break';
}

/** A part of a document. */
export type Block = Heading | Paragraph | TableBlock | Figure | Facts | Signatures | PageBreak;

/** A document without paper: what HTML and DOCX are written from. All of it is plain text. */
export interface ReportDocument {
  readonly title: string;
  readonly locale: Locale;
  readonly paper: Paper;
  readonly landscape: boolean;
  /** Lines of the letterhead (*kop surat*), the largest first; none for a chapter. */
  readonly letterhead: readonly string[];
  readonly blocks: readonly Block[];
  /** Line at the foot of each page. */
  readonly footer: string;
  /** Day of reporting, for the properties of the file; null where none is known. */
  readonly day: string | null;
  /** Short texts by the placeholder that a template may have for them: `{{instansi}}`. */
  readonly fields: Readonly<Record<string, string>>;
}
