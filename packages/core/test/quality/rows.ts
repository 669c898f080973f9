import { checkQuality, type QualityCode, type QualityOptions } from '@takar/core';
import { ID, tableOf } from '../support/reading.js';

export const HEADER = 'Unit;Indikator;Satuan;Periode;Polaritas;Target;Realisasi;Capaian';

/** Findings of one code, as `row field` (rows from 0). */
export function found(
  code: QualityCode,
  lines: readonly string[],
  options: Partial<QualityOptions> = {},
  header = HEADER,
): string[] {
  const report = checkQuality(tableOf([header, ...lines].join('\n')), { messages: ID, ...options });
  return report.findings.filter((finding) => finding.code === code).map(({ path }) => path.replace('/rows/', ''));
}

/** A line of a table of indicators. */
export const row = (
  period: string,
  target: string,
  realisation: string,
  more: Partial<Record<'unit' | 'indicator' | 'measure' | 'polarity' | 'published', string>> = {},
) =>
  [
    more.unit ?? 'Dinas A',
    more.indicator ?? 'Indeks X',
    more.measure ?? 'indeks',
    period,
    more.polarity ?? 'maximize',
    target,
    realisation,
    more.published ?? '',
  ].join(';');
