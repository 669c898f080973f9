import { periodWords } from '@takar/widgets/pictures.js';
import type { About, Party } from '../../about/about.js';
import type { Draft } from '../../model/draft.js';
import type { Signature } from '../../model/document.js';
import type { Speech } from './context.js';
import { COMMON_WORDS } from './words.js';

/** A place for a signature, with dots where nobody said who. */
export function signatureOf(party: Party | null, role: string | null, speech: Speech): Signature {
  const words = COMMON_WORDS[speech.locale];
  return {
    role,
    post: party?.post ?? words.blank,
    name: party?.name ?? words.blank,
    below: [...(party?.rank == null ? [] : [party.rank]), ...(party?.nip == null ? [] : [words.nip(party.nip)])],
  };
}

/** Places for signatures below a document. */
export function sign(draft: Draft, about: About, parties: readonly Signature[], speech: Speech): void {
  const words = COMMON_WORDS[speech.locale];
  const day = about.date === null ? words.blank.slice(0, 4) : periodWords(about.date, speech.locale);
  draft.add({ kind: 'signatures', place: `${about.place ?? words.blank.slice(0, 4)}, ${day}`, parties });
}
