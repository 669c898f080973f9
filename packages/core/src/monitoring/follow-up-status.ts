import { normalHeader } from '../data/header-text.js';

/** How far a recommendation is followed up: closed, in progress, not begun, not possible for a valid reason. */
export const FOLLOW_UP_STATUSES = ['closed', 'in-progress', 'open', 'dropped'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** Words of each status in normal form, Indonesian and English; those of audit follow-up (*sesuai*, *belum sesuai*) too. */
export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpStatus, readonly string[]>> = {
  closed: [
    ...['selesai', 'tuntas', 'sesuai', 'sudah', 'sudah selesai', 'telah selesai', 'selesai ditindaklanjuti'],
    ...['sudah ditindaklanjuti', 'telah ditindaklanjuti', 'ditindaklanjuti', 'sudah sesuai', 'terlaksana', '100%'],
    ...['sudah dilaksanakan', 'telah dilaksanakan', 'closed', 'done', 'completed', 'complete', 'resolved'],
  ],
  'in-progress': [
    ...['proses', 'dalam proses', 'sedang proses', 'sedang diproses', 'diproses', 'proses tindak lanjut', 'berjalan'],
    ...['sedang berjalan', 'dalam pelaksanaan', 'belum sesuai', 'belum selesai', 'sebagian', 'sebagian selesai'],
    ...['belum tuntas', 'dalam proses tindak lanjut', 'on progress', 'in progress', 'on going', 'ongoing', 'partial'],
  ],
  open: [
    ...['belum', 'belum ditindaklanjuti', 'belum dimulai', 'belum mulai', 'belum dilaksanakan', 'belum ada'],
    ...['belum ada tindak lanjut', 'tidak ditindaklanjuti', '0%', 'open', 'not started', 'pending'],
  ],
  dropped: [
    ...['tidak dapat ditindaklanjuti', 'tidak dapat ditindaklanjuti dengan alasan yang sah', 'tdd', 'tptd'],
    ...['tidak berlaku', 'dibatalkan', 'batal', 'dropped', 'cancelled', 'canceled', 'not applicable'],
    ...['cannot be followed up'],
  ],
};

/** The status that a text names; null for one that is not known: it is never guessed from a part of it. */
export function followUpStatusOf(text: string): FollowUpStatus | null {
  const word = normalHeader(text);
  return FOLLOW_UP_STATUSES.find((status) => FOLLOW_UP_WORDS[status].includes(word)) ?? null;
}
