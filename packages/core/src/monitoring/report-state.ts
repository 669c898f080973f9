import { normalHeader } from '../data/header-text.js';

/** What a report can be, and `none`: nothing was handed in. */
export const REPORT_STATES = ['none', 'draft', 'submitted', 'returned', 'revision-open', 'approved', 'locked'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_STATE_WORDS: Readonly<Record<ReportState, readonly string[]>> = {
  none: [
    ...['belum', 'belum lapor', 'belum melapor', 'belum dilaporkan', 'belum mengisi', 'belum dikirim', 'tidak lapor'],
    ...['none', 'not submitted', 'missing'],
  ],
  draft: ['draf', 'draft', 'konsep', 'disimpan', 'dalam pengisian', 'sedang diisi'],
  submitted: [
    ...['terkirim', 'dikirim', 'sudah', 'sudah lapor', 'sudah melapor', 'lapor', 'dilaporkan', 'sudah dikirim'],
    ...['diajukan', 'masuk', 'menunggu verifikasi', 'submitted', 'sent', 'reported'],
  ],
  returned: [...['dikembalikan', 'ditolak', 'perlu perbaikan', 'perbaikan', 'revisi', 'returned', 'rejected']],
  'revision-open': [
    ...['revisi dibuka', 'buka revisi', 'dibuka untuk revisi', 'kunci dibuka', 'revision open', 'revision open until'],
  ],
  approved: [
    ...[
      'disetujui',
      'diterima',
      'terverifikasi',
      'diverifikasi',
      'sudah diverifikasi',
      'valid',
      'approved',
      'verified',
    ],
  ],
  locked: ['terkunci', 'dikunci', 'final', 'selesai', 'ditutup', 'locked', 'closed'],
};

/** The state that a text names; null for one that is not known. */
export function reportStateOf(text: string): ReportState | null {
  const word = normalHeader(text);
  return REPORT_STATES.find((state) => REPORT_STATE_WORDS[state].includes(word)) ?? null;
}

/** True for states in which a report is in: also while it is revised, and when it was locked. */
export function isHandedIn(state: ReportState): boolean {
  return state === 'submitted' || state === 'revision-open' || state === 'approved' || state === 'locked';
}
