import { zipText } from './zip-text.js';

/** What the content of a document needs to know of the template that it goes into. */
export interface Template {
  readonly bytes: Uint8Array;
  /** Ids of the styles of headings 1 to 4, where the template has them. */
  readonly headings: readonly string[];
  /** Width of its text in twentieths of a point. */
  readonly width: number;
}

/** Width of the text of an upright A4 page with the margins that Word begins with. */
const WIDTH = 9026;

/** Looks into a DOCX; null where it is none. */
export function readTemplate(bytes: Uint8Array): Template | null {
  const document = zipText(bytes, 'word/document.xml');
  if (document === null) return null;
  return { bytes, headings: headingIds(zipText(bytes, 'word/styles.xml') ?? ''), width: widthOf(document) };
}

/** Styles of headings go by names that every language of Word keeps; their ids do not. */
function headingIds(styles: string): readonly string[] {
  const ids: string[] = [];
  for (const [style] of styles.matchAll(/<w:style\b[^]*?<\/w:style>/g)) {
    const level = /<w:name\b[^>]*w:val="heading ([1-4])"/i.exec(style)?.[1];
    const id = /w:styleId="([^"]+)"/.exec(style)?.[1];
    if (level !== undefined && id !== undefined) ids[Number(level) - 1] = id;
  }
  return ids;
}

/** Width of the text in the last section, in which the content of most letters stands. */
function widthOf(document: string): number {
  const section = document.slice(document.lastIndexOf('<w:sectPr'));
  const figure = (element: string, attribute: string): number => {
    const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(section)?.[0] ?? '';
    return Number(new RegExp(`w:${attribute}="(\\d+)"`).exec(tag)?.[1] ?? NaN);
  };
  const width = figure('pgSz', 'w') - figure('pgMar', 'left') - figure('pgMar', 'right');
  return width > 2000 ? width : WIDTH;
}
