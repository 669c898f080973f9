// A chunk of its own: only widgets that say for whom they are load it.
import { textsOf, type Computation } from '@takar/core';
import { personRows } from '@takar/core/privacy';
import { SourceError } from './problem.js';

/** A widget that says for whom it is. */
interface Said {
  readonly audience: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a widget has read before. */
interface Shown {
  model: unknown;
}

/** Widgets whose slots are watched, and whether the rows that they read last are about individuals. */
const refusing = new WeakMap<Said, boolean>();

/**
 * Lets nothing of a public widget be drawn whose rows are about individuals, the page's own table inside it included.
 * A reading that was given up decides nothing.
 *
 * @throws SourceError which says that the page still holds the rows.
 */
export function refusePersons(host: Said, shown: Shown, model: object, { aborted }: AbortSignal): void {
  if (aborted) return;
  const refused = isForAll(host) && isOfPersons(model);
  if (refused && !refusing.has(host)) watch(host);
  if (refusing.has(host)) refusing.set(host, refused);
  dressSlots(host);
  if (!refused) return;
  shown.model = null;
  throw new SourceError('failed', [], undefined, {
    id: 'Baris ini tentang perorangan, dan widget ini untuk umum (audience="public"): tidak ada yang ditampilkan. Sumber halaman atau berkas datanya tetap memuat baris itu; hapus dari sana, dan terbitkan angka kelompok (takar publish).',
    en: 'These rows are about individuals, and this widget is for the public (audience="public"): nothing is shown. The source of the page or its data file still holds them; take them out there, and publish figures of groups (takar publish).',
  });
}

function isForAll({ audience }: Said): boolean {
  return audience === 'public';
}

/** Keeps the slots of every later drawing as the last reading left them; style sheets made here are beyond old browsers. */
function watch(host: Said): void {
  refusing.set(host, true);
  const drawn = { childList: true, characterData: true, subtree: true };
  new MutationObserver(() => dressSlots(host)).observe(host.renderRoot, drawn);
}

/** Hides the page's own table where its rows are refused, and shows it again where the widget is no more for everybody. */
function dressSlots(host: Said): void {
  const display = isForAll(host) && refusing.get(host) === true ? 'none' : '';
  for (const slot of host.renderRoot.querySelectorAll('slot')) slot.style.display = display;
}

/** Activities of a day, rows that are or may be about a person, rows of staff that stand for one person. */
function isOfPersons(model: object): boolean {
  if ('minutesGiven' in model) return true;
  if ('individuals' in model) return model.individuals === true;
  const computation = ('computation' in model ? model.computation : model) as Computation;
  if (!('basis' in computation) || !('table' in computation)) return false;
  const { table } = computation;
  const isOfPerson = personRows(table);
  const texts = (['unit', 'indicator', 'source', 'evidence', 'note'] as const).map((field) => textsOf(table, field));
  return Array.from({ length: table.length }, (_, row) => row).some((row) =>
    isOfPerson(
      row,
      texts.map((column) => column?.values[row] ?? null),
    ),
  );
}
