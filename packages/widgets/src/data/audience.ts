// A chunk of its own: only widgets that say for whom they are load it.
import { categoriesOf, type Computation } from '@takar/core';
import { SourceError } from './problem.js';

/** A widget that says for whom it is. */
interface Said {
  readonly audience: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const hidden = new CSSStyleSheet();
hidden.replaceSync('slot{display:none}');

/** What a widget has read before. */
interface Shown {
  model: unknown;
}

/**
 * Lets nothing of a public widget be drawn whose rows are about individuals, the page's own table inside it included.
 *
 * @throws SourceError which says that the page still holds the rows.
 */
export function refusePersons({ audience, renderRoot }: Said, shown: Shown, model: object): void {
  const root = renderRoot as ShadowRoot;
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== hidden);
  const refused = audience === 'public' && isOfPersons(model);
  root.adoptedStyleSheets = refused ? [...others, hidden] : others;
  if (!refused) return;
  shown.model = null;
  throw new SourceError('failed', [], undefined, {
    id: 'Baris ini tentang perorangan, dan widget ini untuk umum (audience="public"): tidak ada yang ditampilkan. Sumber halaman atau berkas datanya tetap memuat baris itu; hapus dari sana, dan terbitkan angka kelompok (takar publish).',
    en: 'These rows are about individuals, and this widget is for the public (audience="public"): nothing is shown. The source of the page or its data file still holds them; take them out there, and publish figures of groups (takar publish).',
  });
}

/** Activities of a day, rows whose subject is a person, rows of staff that stand for one person. */
function isOfPersons(model: object): boolean {
  if ('minutesGiven' in model) return true;
  if ('individuals' in model) return model.individuals === true;
  const computation = ('computation' in model ? model.computation : model) as Computation;
  if (!('basis' in computation) || !('table' in computation)) return false;
  const subject = categoriesOf(computation.table, 'subject');
  return subject?.codes.some((code) => subject.domain[code] === 'person') ?? false;
}
