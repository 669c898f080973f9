import { PAPER_MM } from '../html/style.js';
import type { ReportDocument } from '../model/document.js';

/** Twentieths of a point in a millimetre. */
const TWIPS = 1440 / 25.4;

/** Margins in millimetres. */
const MARGIN = { top: 20, right: 18, bottom: 20, left: 22 } as const;

/** The paper of a document in twentieths of a point; `width` is what text may use. */
export interface Page {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margin: Readonly<Record<keyof typeof MARGIN, number>>;
  readonly width: number;
}

/** The page of a document. */
export function pageOf({ paper, landscape }: Pick<ReportDocument, 'paper' | 'landscape'>): Page {
  const twips = (mm: number): number => Math.round(mm * TWIPS);
  const [short, long] = PAPER_MM[paper];
  const across = twips(landscape ? long : short);
  return {
    paper: { width: twips(short), height: twips(long) },
    margin: {
      top: twips(MARGIN.top),
      right: twips(MARGIN.right),
      bottom: twips(MARGIN.bottom),
      left: twips(MARGIN.left),
    },
    width: across - twips(MARGIN.left) - twips(MARGIN.right),
  };
}
