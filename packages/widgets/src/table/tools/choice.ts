import { groupOf, type LinkGroup } from '../../linking/group.js';

/** Which columns a reader has put away: of the table alone, or of all tables with the same `link`. */
export class Choice {
  readonly #changed: () => void;
  #link = '';
  #group: LinkGroup | null = null;
  #leave: (() => void) | null = null;
  #own: readonly string[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get hidden(): readonly string[] {
    return this.#group?.hiddenColumns ?? this.#own;
  }

  /** Follows a group; null follows none. */
  join(link: string | null): void {
    if (this.#link === (link ?? '')) return;
    this.#link = link ?? '';
    this.#leave?.();
    this.#group = this.#link === '' ? null : groupOf(this.#link);
    this.#leave =
      this.#group?.listen((change) => {
        if (change === 'columns') this.#changed();
      }) ?? null;
  }

  hide(name: string, hides: boolean): void {
    const others = this.hidden.filter((each) => each !== name);
    const next = hides ? [...others, name].sort() : others;
    if (this.#group === null) this.#own = next;
    else this.#group.hideColumns(next);
    this.#changed();
  }
}
