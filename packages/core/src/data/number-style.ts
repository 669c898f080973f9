import type { CellReading } from './cell-reading.js';
import { spokenNotation, type Notation } from './number-cell.js';
import type { RawCell } from './sheet.js';

/** Which notation the cells of a column speak for, those alone that read one way. */
export interface StyleEvidence {
  /** Cells that only the decimal comma can read, and one of them. */
  comma: number;
  commaText: string | null;
  /** Cells that only the decimal point can read, and one of them. */
  point: number;
  pointText: string | null;
}

/** Evidence of no cell yet. */
export function noEvidence(): StyleEvidence {
  return { comma: 0, commaText: null, point: 0, pointText: null };
}

/** Adds what one cell speaks for. */
export function addEvidence(evidence: StyleEvidence, raw: RawCell, reading: CellReading): void {
  if (reading.kind !== 'number' && reading.kind !== 'range') return;
  const spoken = spokenNotation(reading.kind === 'range' ? reading.to : reading.numeral);
  if (spoken === 'id') {
    evidence.comma += 1;
    evidence.commaText ??= String(raw);
  } else if (spoken === 'en') {
    evidence.point += 1;
    evidence.pointText ??= String(raw);
  }
}

/** The notation that most cells speak for; null when none does, or as many for one as for the other. */
export function decidedStyle(evidence: StyleEvidence): Notation | null {
  if (evidence.comma === evidence.point) return null;
  return evidence.comma > evidence.point ? 'id' : 'en';
}
