import type { Citation } from '../issue.js';
import type { BandEdge } from '../expression/types.js';
import type { LocalText } from '../locale/messages.js';
import type { Confidence } from '../regulation/dated.js';

/** One band of a performance scale. */
export interface Band {
  /** Stable key, as `sangat-tinggi`. */
  readonly key: string;
  readonly label: LocalText;
}

/**
 * A performance scale (*skala nilai peringkat kinerja*): bands from lowest to highest and the edges between them.
 * `edges[i]` parts `bands[i]` from `bands[i + 1]`, so that every number has exactly one band.
 */
export interface PerformanceScale {
  /** Rule id, as `ORG-SCL-01`. */
  readonly id: string;
  readonly title: LocalText;
  readonly bands: readonly Band[];
  readonly edges: readonly BandEdge[];
  /** Digits that a value is rounded to before it is banded; null bands the value as it is. */
  readonly roundFirst: number | null;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** First day it applies to; known of old when absent. */
  readonly from?: string;
  /** Last day it applies to; open when absent. */
  readonly until?: string;
  /** Unit of what it bands; per cent when absent. */
  readonly unit?: string;
  /** Other names of what it bands, as `nko`. */
  readonly aliases?: readonly string[];
}
