import type { MissingReason } from '../outcome/reason.js';
import { DASHES } from './plain-cell.js';

/** Words that portals write where a figure is missing, by what they say (portals.md B.1). Lower case, single blanks. */
export const MISSING_WORDS: Readonly<Partial<Record<MissingReason, readonly string[]>>> = {
  not_available: [
    ...['n/a', 'na', 'n.a', 'n.a.', 'n / a', '#n/a', '#na', '#div/0!', '#value!', '#ref!', '#name?', '#num!', '#null!'],
    ...['nan', 'null', 'none', 'nil', 'undefined', 'inf', 'infinity', '-infinity'],
    ...['*', '**', '***', '*)', '**)', '***)', '~', '?', '??', '...', '…', '. . .', 'x', 'xx'],
    ...[
      'tidak ada',
      'tidak ada data',
      'tidak tersedia',
      'data tidak tersedia',
      'belum tersedia',
      'data belum tersedia',
    ],
    ...[
      'tidak ada target',
      'belum ada target',
      'belum ditetapkan',
      'belum ada angka',
      'not available',
      'no data',
      'tba',
    ],
  ],
  not_released: [
    ...['belum rilis', 'belum dirilis', 'belum release', 'belum di rilis', 'data belum rilis', 'data belum dirilis'],
    ...['menunggu rilis', 'menunggu rilis bps', 'belum rilis bps', 'belum terbit', 'belum diterbitkan', 'belum keluar'],
    ...['not released', 'not yet released', 'unreleased', 'not published', 'not yet published'],
  ],
  not_reported: [
    ...['belum dilaporkan', 'belum lapor', 'belum melapor', 'belum ada laporan', 'belum diisi', 'belum diinput'],
    ...['belum input', 'belum ada', 'belum ada data', 'belum ada realisasi', 'not reported', 'not yet reported'],
  ],
  not_due: [
    ...['belum jatuh tempo', 'belum waktunya', 'belum saatnya', 'belum dilaksanakan', 'belum diukur'],
    ...['not due', 'not yet due', 'not yet measured'],
  ],
  unverified: [
    ...['belum diverifikasi', 'belum terverifikasi', 'menunggu verifikasi', 'belum divalidasi', 'unverified'],
    ...['not verified', 'not yet verified'],
  ],
  not_applicable: ['tidak berlaku', 'tidak relevan', 'not applicable', 'does not apply', 'tidak dinilai'],
};

const REASONS: ReadonlyMap<string, MissingReason> = new Map(
  Object.entries(MISSING_WORDS).flatMap(([reason, words]) =>
    words.map((word) => [word, reason as MissingReason] as const),
  ),
);

/**
 * Why a cell has no figure, where its text says so: nothing (`empty`), dashes (`dash`), or one of the usual words.
 * Undefined when the text says something else. Expects text that is trimmed.
 */
export function missingReason(text: string): MissingReason | undefined {
  if (text === '') return 'empty';
  if (DASHES.test(text)) return 'dash';
  if (text.length > 40) return undefined;
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  return REASONS.get(words) ?? REASONS.get(words.replace(/^[("'[]+|[)"'\].]+$/g, ''));
}
